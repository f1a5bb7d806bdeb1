import { type EvidenceLink } from "../../domain/commitment-record.ts";
import { type Evidence } from "../../domain/evidence.ts";
import { monthInWords } from "../../domain/dates.ts";
import { type ReachScale } from "../../domain/reach-scale.ts";
import { type Commitment } from "../../domain/statement.ts";
import { mostShown } from "../../domain/piece.ts";
import { type Edit } from "../../domain/problem.ts";
import { asSentence } from "../../domain/words.ts";
import { KIND_WORDS, METHOD_WORDS } from "../evidence-words.ts";
import { textQuestion } from "../questions.ts";
import { change, problem, type Situation, type Step } from "../step.ts";
import { type EvidenceReply, type LinkWanted, readEvidenceReply } from "./evidence-reply.ts";
import { type Asking } from "./level-step.ts";
import { isNewWanted, newPieceEdits, titleId } from "./new-piece.ts";
import { isUnanswered, noteIn } from "./note-step.ts";
import { standingLines } from "./standing-lines.ts";

/** Asks what shows the level, until the reply says that there is no more. */
export function evidenceStep(
  situation: Situation,
  { commitment, scale }: Asking,
): Step | undefined {
  const id = `${commitment.id}.evidence`;
  const record = situation.assessment.commitments.get(commitment.id);
  const isWanted = record?.evidenceOpen === true || situation.session.reopened.has(commitment.id);
  const isAgain = isNewWanted(situation, commitment);
  if (!isWanted || !(isAgain || isUnanswered(situation.session, id))) return undefined;

  const links = record?.evidence ?? [];
  const question = textQuestion(
    {
      id,
      intro: [`${commitment.id}: the evidence.`, ...registerLines(situation, commitment, links)],
      text: "What shows it? Type the pieces that do, or new and the title of another piece.",
      help: [
        "Type the ids with commas between: E1 23 of 66, E4. After a counted piece, say how many said yes out of how many.",
        "To count a piece for less than it could show, write shows and the level: E4 shows 1.",
        "To take a piece away, write not before it: not E4. To add one, write new and its title, last in the line.",
      ],
    },
    links.length === 0 ? "there is no evidence" : "there is no more",
  );
  return {
    question,
    answer: (reply) => {
      const note = noteIn(situation, commitment, { reply, asking: id });
      if (note !== undefined) return note;
      const wanted = readEvidenceReply(reply, situation.assessment, links);
      if (typeof wanted === "string") return problem(wanted);
      const tooHigh = wanted.link
        .map((link) => aboveCeiling(situation, scale, { link, links }))
        .find((found) => found !== undefined);
      if (tooHigh !== undefined) return problem(tooHigh);
      return settle(situation, commitment, wanted);
    },
  };
}

function settle(situation: Situation, commitment: Commitment, wanted: EvidenceReply) {
  const links = situation.assessment.commitments.get(commitment.id)?.evidence ?? [];
  const edits = linkEdits(commitment, links, wanted);
  if (wanted.newTitle === undefined) {
    const open = { path: ["commitments", commitment.id, "evidenceOpen"], value: undefined };
    return change([...edits, open], { tell: (after) => standingLines(after, commitment.id) });
  }
  const asked = { forget: [`${commitment.id}.evidence`] };
  if (wanted.newTitle === "") return change(edits, { forget: [titleId(situation)] });
  const counted = links.length - wanted.unlink.length + newIds(links, wanted).length;
  const piece = newPieceEdits(situation, commitment, { title: wanted.newTitle, at: counted });
  return change([...edits, ...piece], asked);
}

function newIds(links: readonly EvidenceLink[], wanted: EvidenceReply): readonly string[] {
  const ids = new Set(wanted.link.map(({ id }) => id));
  return [...ids].filter((id) => !links.some((link) => link.id === id));
}

/** The whole list at once where a piece is taken away, otherwise only what changes. */
function linkEdits(
  { id }: Commitment,
  links: readonly EvidenceLink[],
  wanted: EvidenceReply,
): readonly Edit[] {
  const list = ["commitments", id, "evidence"] as const;
  const kept = links.filter((link) => !wanted.unlink.includes(link.id));
  const away = wanted.unlink
    .map((gone) => links.findIndex((link) => link.id === gone))
    .filter((index) => index !== -1)
    .toSorted((one, other) => other - one)
    .map((index): Edit => ({ path: [...list, index], value: undefined }));
  const edits: Edit[] = [...away];
  const ids = kept.map((link) => link.id);
  for (const link of wanted.link) {
    const index = ids.indexOf(link.id);
    if (index === -1) {
      edits.push({ path: [...list, ids.length], value: writtenLink(link) });
      ids.push(link.id);
    } else edits.push(...changedLink([...list, index], link));
  }
  return edits;
}

function writtenLink({ id, count, shows }: LinkWanted) {
  return { id, ...count, ...(shows === undefined ? {} : { shows }) };
}

function changedLink(path: readonly (string | number)[], { count, shows }: LinkWanted): Edit[] {
  const edits: Edit[] = [];
  if (count !== undefined) {
    edits.push({ path: [...path, "yes"], value: count.yes });
    edits.push({ path: [...path, "of"], value: count.of });
    // A level that the team had lowered was about the count before.
    edits.push({ path: [...path, "shows"], value: undefined });
  }
  if (shows !== undefined) edits.push({ path: [...path, "shows"], value: shows });
  return edits;
}

/** The team may lower what a piece shows, never raise it. */
function aboveCeiling(
  { assessment }: Situation,
  scale: ReachScale,
  { link, links }: { readonly link: LinkWanted; readonly links: readonly EvidenceLink[] },
): string | undefined {
  const piece = assessment.evidence.get(link.id);
  if (link.shows === undefined || piece === undefined) return undefined;
  const count = link.count ?? links.find(({ id }) => id === link.id);
  const most = mostShown(scale, piece, { yes: count?.yes, of: count?.of });
  return link.shows <= most
    ? undefined
    : `${link.id} shows at most ${String(most)}; a level can be lowered, not raised`;
}

function registerLines(
  { assessment }: Situation,
  commitment: Commitment,
  links: readonly EvidenceLink[],
): readonly string[] {
  const pieces = [...assessment.evidence.values()];
  if (pieces.length === 0) {
    const ideas = [...commitment.suggestions].map(
      ([kind, idea]) => `${KIND_WORDS[kind].label}: ${asSentence(idea)}`,
    );
    return [
      "The register of evidence is empty.",
      ...(ideas.length === 0 ? [] : ["Evidence that you could look for:", ...ideas]),
    ];
  }
  return ["The register of evidence holds:", ...pieces.map((piece) => pieceLine(piece, links))];
}

/** One piece in one line: `E1. Survey … People, counted, March 2026.` */
export function pieceLine(piece: Evidence, links: readonly EvidenceLink[]): string {
  const { id, title, kind, method, asOf } = piece;
  const facts = [
    kind === undefined ? undefined : KIND_WORDS[kind].short,
    method === undefined ? undefined : METHOD_WORDS[method].short,
    asOf === undefined ? undefined : monthInWords(asOf),
  ].filter((fact) => fact !== undefined);
  const link = links.find((one) => one.id === id);
  const count = link?.yes === undefined ? "" : ` with ${String(link.yes)} of ${String(link.of)}`;
  return [
    `${id}. ${asSentence(title)}`,
    facts.length === 0 ? "" : asSentence(facts.join(", ")),
    link === undefined ? "" : `Given here${count}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
