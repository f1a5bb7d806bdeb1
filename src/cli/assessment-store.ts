import { decodeText } from "../documents/decode-text.ts";
import { editAssessment } from "../documents/assessment/write.ts";
import { readYaml } from "../documents/located-yaml.ts";
import { inverseEdits } from "../domain/edits.ts";
import { type Edit, type Problem } from "../domain/problem.ts";
import { type Store } from "../interview/store.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { ChangedElsewhere } from "./changed-elsewhere.ts";
import { type LoadedAssessment } from "./load-assessment.ts";

const BYTE_ORDER_MARK = "\uFEFF";

/** A store that keeps an assessment in its file. */
export interface AssessmentStore extends Store {
  /** Goes on from what somebody else has made of the file; or says what is wrong with it, and stays as it was. */
  readonly takeUp: () => Promise<TakenUp>;
}

/** The file's text as somebody else left it, or what is wrong with it. */
export type TakenUp =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Keeps an assessment in its file: every change is on the disk before `apply` returns, and nothing else in
 * the file is touched. The caller holds the file's lock. `apply` throws a `UserError` that holds what could
 * not be saved where the disk refuses or the file would become invalid; `ChangedElsewhere` where somebody
 * else has changed the file.
 */
export function openStore(host: Host, loaded: LoadedAssessment): AssessmentStore {
  const { file } = loaded;
  let { text, assessment } = loaded;
  return {
    assessment: () => assessment,
    apply: async (change) => {
      try {
        const mark = await markOfUnchanged(host, { file, text, change });
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
    takeUp: async () => {
      const found = decodeText(await host.files.read(file), file);
      if (!found.ok) return found;
      const parsed = await loaded.parse(found.value);
      if (!parsed.ok) return parsed;
      text = found.value;
      assessment = parsed.value;
      return { ok: true, text };
    },
  };
}

interface Saving {
  readonly file: string;
  readonly text: string;
  readonly change: readonly Edit[];
}

/**
 * The file's byte order mark, or nothing. Throws where the file is not as it was: somebody may have it open in
 * an editor, or on a shared drive, and what they wrote is not ours to lose.
 */
async function markOfUnchanged(host: Host, { file, text, change }: Saving): Promise<string> {
  const bytes = await host.files.read(file);
  const found = decodeText(bytes, file);
  if (!found.ok || found.value !== text)
    throw new ChangedElsewhere(file, { saved: text, change, unsaved: unsavedText(change) });
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
  if (!(error instanceof UserError) || error instanceof ChangedElsewhere) return error;
  const hint = [error.hint, unsavedText(change)].filter((line) => line !== undefined);
  return new UserError(error.message, { hint: hint.join("\n"), cause: error });
}

function unsavedText(change: readonly Edit[]): string {
  const unsaved = change.map(({ path, value }) => `  ${path.join(".")}: ${inWords(value)}`);
  return ["not saved:", ...unsaved].join("\n");
}

function inWords(value: unknown): string {
  if (value === undefined) return "(taken away)";
  return typeof value === "string" ? value : JSON.stringify(value);
}
