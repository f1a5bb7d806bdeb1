import { type Parsed, type Path, type Place, type Problem } from "../../domain/problem.ts";
import { isRecord } from "../../domain/edits.ts";
import { type LocatedYaml, readYaml } from "../located-yaml.ts";
import { problemAtValue, problemIn } from "../problem-at.ts";

/** A recorded reply and where it is written. */
export interface RecordedReply {
  readonly value: string;
  readonly at: Place;
}

/** Question id → its replies, in the order in which they are to be given. */
export type Replies = ReadonlyMap<string, readonly RecordedReply[]>;

/** Reads a file of replies: a mapping from question ids to a reply, or to a list of replies where a question comes more than once. */
export function parseReplies(text: string, file: string): Parsed<Replies> {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return yaml;
  const { data } = yaml.value;
  if (!isRecord(data)) {
    const message = "this is not a mapping from questions to replies";
    const at = { line: 1, column: 1 };
    return { ok: false, problems: [problemIn(file, at, { code: "replies/shape", message })] };
  }
  const problems: Problem[] = [];
  const replies = new Map<string, readonly RecordedReply[]>();
  for (const [id, written] of Object.entries(data)) {
    const list: readonly unknown[] = Array.isArray(written) ? written : [written];
    const read = list.map((value, index) =>
      readReply(yaml.value, Array.isArray(written) ? [id, index] : [id], value),
    );
    for (const one of read) if ("code" in one) problems.push(one);
    replies.set(
      id,
      read.flatMap((one) => ("code" in one ? [] : [one])),
    );
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, value: replies, warnings: yaml.warnings };
}

function readReply(yaml: LocatedYaml, path: Path, value: unknown): RecordedReply | Problem {
  if (value === null) return { value: "", at: yaml.placeOfValue(path) };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { value: String(value), at: yaml.placeOfValue(path) };
  const message = `the reply to "${String(path[0])}" is not one line of text`;
  return problemAtValue(yaml, path, {
    code: "replies/shape",
    message,
    advice: "write what would be typed at the prompt, in quotes",
  });
}
