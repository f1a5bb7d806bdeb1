import { quoted } from "../../domain/words.ts";
import { type Assessment } from "../../domain/assessment.ts";
import { type EvidenceLink } from "../../domain/commitment-record.ts";
import { type EvidenceId } from "../../domain/evidence.ts";
import { type Level } from "../../domain/reach-scale.ts";
import { type Count, readCount } from "../read-count.ts";

/** What a reply to the evidence question asks for. */
export interface EvidenceReply {
  /** Pieces of the register to link, or to link with other numbers. */
  readonly link: readonly LinkWanted[];
  readonly unlink: readonly EvidenceId[];
  /** A new piece: its title, empty where that is still to be asked. */
  readonly newTitle: string | undefined;
}

export interface LinkWanted {
  readonly id: EvidenceId;
  readonly count: Count | undefined;
  readonly shows: Level | undefined;
}

/**
 * Reads `E1 23 of 66, E4 shows 1, not E3, new Survey of carers`. `none` and an empty reply ask for nothing. Gives a
 * sentence where a part will not do.
 */
export function readEvidenceReply(
  reply: string,
  assessment: Assessment,
  linked: readonly EvidenceLink[],
): EvidenceReply | string {
  const piece = /(?:^|[,;]\s*)new\b[: ]*(.*)$/is.exec(reply);
  const listed = piece === null ? reply : reply.slice(0, piece.index);
  const parts = listed.split(/[,;]/).map((part) => part.trim());
  const asked: EvidenceReply = { link: [], unlink: [], newTitle: piece?.[1]?.trim() };
  return parts
    .filter((part) => part !== "" && part.toLowerCase() !== "none")
    .reduce<EvidenceReply | string>(
      (found, part) =>
        typeof found === "string" ? found : addPart(found, part, { assessment, linked }),
      asked,
    );
}

interface Register {
  readonly assessment: Assessment;
  readonly linked: readonly EvidenceLink[];
}

function addPart(found: EvidenceReply, part: string, register: Register): EvidenceReply | string {
  const words = /^(not\s+)?(\S+)(?:\s+(.+))?$/i.exec(part);
  const id = evidenceIdIn(words?.[2] ?? "", register.assessment);
  if (id === undefined) return unknownPiece(part, register.assessment);
  if (words?.[1] !== undefined) return { ...found, unlink: [...found.unlink, id] };
  const wanted = readLink(id, words?.[3], register);
  return typeof wanted === "string" ? wanted : { ...found, link: [...found.link, wanted] };
}

function readLink(
  id: EvidenceId,
  written: string | undefined,
  { assessment, linked }: Register,
): LinkWanted | string {
  const isCounted = assessment.evidence.get(id)?.method === "counted";
  const words = (written ?? "").trimEnd();
  const lowered = /\bshows\s+(\d)$/i.exec(words);
  const shows = lowered === null ? undefined : Number(lowered[1]);
  const numbers = words.slice(0, lowered?.index).trimEnd();
  if (numbers !== "") return readCounted(id, { numbers, shows, isCounted });
  const hasCount = linked.some((link) => link.id === id && link.yes !== undefined);
  return isCounted && !hasCount
    ? `${id} is counted: write how many said yes out of how many after it, such as ${id} 23 of 66`
    : { id, count: undefined, shows };
}

function readCounted(
  id: EvidenceId,
  said: {
    readonly numbers: string;
    readonly shows: Level | undefined;
    readonly isCounted: boolean;
  },
): LinkWanted | string {
  if (!said.isCounted)
    return `${id} is not counted, so ${quoted(said.numbers)} has no place after it; write ${id} alone`;
  const count = readCount(said.numbers);
  return typeof count === "string" ? `${id}: ${count}` : { id, count, shows: said.shows };
}

function evidenceIdIn(text: string, { evidence }: Assessment): EvidenceId | undefined {
  return [...evidence.keys()].find((id) => id.toLowerCase() === text.toLowerCase());
}

function unknownPiece(part: string, { evidence }: Assessment): string {
  const ids = [...evidence.keys()];
  const known = ids.length === 0 ? "the register is empty" : `the register holds ${ids.join(", ")}`;
  return `${quoted(part)} names no piece of evidence; ${known}; for another, type new and its title`;
}
