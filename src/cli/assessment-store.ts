import { decodeText } from "../documents/decode-text.ts";
import { editAssessment } from "../documents/assessment/write.ts";
import { readYaml } from "../documents/located-yaml.ts";
import { inverseEdits } from "../domain/edits.ts";
import { type Edit, type Problem } from "../domain/problem.ts";
import { type Store } from "../interview/store.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { type LoadedAssessment } from "./load-assessment.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Keeps an assessment in its file: every change is on the disk before `apply` returns, and nothing else in
 * the file is touched. The caller holds the file's lock. `apply` throws a `UserError` that holds what could
 * not be saved where somebody else has changed the file, the disk refuses, or the file would become invalid.
 */
export function openStore(host: Host, loaded: LoadedAssessment): Store {
  const { file } = loaded;
  let { text, assessment } = loaded;
  return {
    assessment: () => assessment,
    apply: async (change) => {
      try {
        const mark = await markOfUnchanged(host, file, text);
        const undo = inverseEdits(dataOf(text, file), change);
        const after = editAssessment(text, change);
        const parsed = await loaded.parse(after);
        if (!parsed.ok) throw invalid(file, parsed.problems);
        await host.files.writeAtomically(file, mark + after);
        text = after;
        assessment = parsed.value;
        return undo;
      } catch (error) {
        throw withUnsaved(error, change);
      }
    },
  };
}

/**
 * The file's byte order mark, or nothing. Throws where the file is not as it was: somebody may have it open in
 * an editor, or on a shared drive, and what they wrote is not ours to lose.
 */
async function markOfUnchanged(host: Host, file: string, text: string): Promise<string> {
  const bytes = await host.files.read(file);
  const found = decodeText(bytes, file);
  if (!found.ok || found.value !== text)
    throw new UserError(
      `${file}: somebody else has changed this file since the last answer was saved`,
      { hint: "nothing was written over; close it elsewhere and run the same command again" },
    );
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? BYTE_ORDER_MARK : "";
}

function dataOf(text: string, file: string): unknown {
  const read = readYaml(text, file);
  if (!read.ok) throw new Error(`${file} was read before and cannot be read now`);
  return read.value.data;
}

function invalid(file: string, problems: readonly Problem[]): UserError {
  const error = problems.find(({ severity }) => severity === "error");
  return new UserError(
    `${file}: with this answer the file would not be valid: ${error?.message ?? ""}`,
    { hint: error?.advice },
  );
}

function withUnsaved(error: unknown, change: readonly Edit[]): unknown {
  if (!(error instanceof UserError)) return error;
  const unsaved = change.map(({ path, value }) => `  ${path.join(".")}: ${inWords(value)}`);
  const hint = [error.hint, "not saved:", ...unsaved].filter((line) => line !== undefined);
  return new UserError(error.message, { hint: hint.join("\n"), cause: error });
}

function inWords(value: unknown): string {
  if (value === undefined) return "(taken away)";
  return typeof value === "string" ? value : JSON.stringify(value);
}
