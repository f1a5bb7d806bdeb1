import { type Problem } from "../../domain/problem.ts";
import { isSameSource, sourceKeys } from "../../domain/source.ts";
import { quoted } from "../../domain/words.ts";
import { type Finding, problemAtValue } from "../problem-at.ts";
import { type Records } from "./records.ts";
import { type Rule } from "./subject.ts";

/** Files beside the assessment that are missing, empty, not the ones that were read, or that could be changed unseen. */
export const localFiles: Rule = ({ records, yaml, context }) => {
  const files = context.localFiles;
  if (files === undefined) return [];
  return records.evidence.flatMap((piece): Problem[] => {
    const { where } = piece.record;
    if (where === undefined || !isLocalPath(where)) return [];
    const found = whatIsWrong(piece, where, files.get(where));
    if (found === undefined) return [];
    const { key, ...finding } = found;
    return [problemAtValue(yaml, [...piece.path, key], finding)];
  });
};

/** Files of the very same bytes under two paths, as far as they count as two sources. */
export const sameFiles: Rule = ({ records, yaml, context }) => {
  const files = context.localFiles;
  if (files === undefined) return [];
  const first = new Map<string, PieceAt>();
  return records.evidence.flatMap((piece): Problem[] => {
    const { where } = piece.record;
    const bytes = where !== undefined && isLocalPath(where) ? files.get(where) : undefined;
    if (bytes === undefined || bytes === EMPTY) return [];
    const other = first.get(bytes);
    if (other === undefined) first.set(bytes, piece);
    if (other === undefined || isSameSource(keysOf(other), keysOf(piece))) return [];
    const finding = {
      code: "assessment/same-file",
      message: `${other.id} and ${piece.id} are one file under two names, and count as two sources`,
      advice: `give both the same "where:", or write sha256: "${bytes}" at both; then they count once`,
    } as const;
    return [problemAtValue(yaml, [...piece.path, "where"], finding)];
  });
};

/** Says whether evidence is in a file of one's own: it reads as a path, and neither as a link nor as words (`held by finance`). */
export function isLocalPath(where: string): boolean {
  const place = where.trim();
  if (/^(?:[a-z][a-z0-9+.-]+:|www\.)/i.test(place)) return false;
  return /[^\s/\\][/\\][^\s/\\]/.test(place) || /\.[a-z0-9]{1,8}$/i.test(place);
}

type PieceAt = Records["evidence"][number];

/** SHA-256 of no bytes at all. */
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

function whatIsWrong(
  { id, record: { sha256 } }: PieceAt,
  where: string,
  found: string | undefined,
): (Finding & { readonly key: "where" | "sha256" }) | undefined {
  if (found === undefined)
    return {
      code: "assessment/file-missing",
      message: `${quoted(where)} is not found beside the assessment`,
      advice: "put the file there, write its path from this file, or write a link",
      key: "where",
    };
  if (found === EMPTY)
    return {
      code: "assessment/file-empty",
      message: `${quoted(where)} is an empty file, and shows nothing of what "${id}" says`,
      advice: "put the file there that was read",
      key: "where",
    };
  if (sha256 === undefined)
    return {
      code: "assessment/file-not-recorded",
      message: `nothing tells which file was read as evidence "${id}", so another in its place would not be seen`,
      advice: `look at it again; if it shows what is said, write sha256: "${found}"`,
      key: "where",
    };
  if (sha256 === found) return undefined;
  return {
    code: "assessment/file-changed",
    message: `${quoted(where)} has changed since it was read as evidence "${id}"`,
    advice: `look at it again; if it still shows what is said, write sha256: "${found}"`,
    key: "sha256",
  };
}

function keysOf({ record: { where, sha256 } }: PieceAt) {
  return sourceKeys({ where, sha256 });
}
