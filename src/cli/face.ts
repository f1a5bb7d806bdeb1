import { decodeText } from "../documents/decode-text.ts";
import { parseReplies } from "../documents/replies/parse.ts";
import { type Problem } from "../domain/problem.ts";
import { type Prompter } from "../interview/prompter.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { type RepliesPrompter, repliesPrompter } from "./replies-prompter.ts";
import { safePrompter } from "./safe-prompter.ts";

/** How the questions of a command are to be asked. */
export interface FaceOptions {
  readonly plain: boolean;
  readonly replies: string | undefined;
}

/** A face that is open, and what only recorded replies have. */
export type OpenFace =
  | { readonly kind: "person"; readonly prompter: Prompter }
  | {
      readonly kind: "replies";
      readonly prompter: RepliesPrompter;
      readonly texts: ReadonlyMap<string, string>;
    };

/** A face, or what is wrong with the file of replies. */
export type FaceOpening =
  | { readonly ok: true; readonly face: OpenFace }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      readonly texts: ReadonlyMap<string, string>;
    };

/** Says whether there is anybody, or anything, to answer questions. Throws where two faces are asked for. */
export function canAsk(host: Host, options: FaceOptions): boolean {
  if (options.plain && options.replies !== undefined)
    throw new UserError("--plain and --replies cannot be used together");
  const { plain, stdinIsTerminal, stdoutIsTerminal } = host.surroundings;
  if (options.plain || plain || options.replies !== undefined) return true;
  return stdinIsTerminal && stdoutIsTerminal;
}

/** Throws at once where there is nobody to ask: no terminal, and neither plain lines nor recorded replies were asked for. */
export function requireFace(host: Host, options: FaceOptions, command: string): void {
  if (canAsk(host, options)) return;
  throw new UserError(`there is no terminal at which ${command} could ask its questions`, {
    hint:
      "add --replies <file> to take the answers from a YAML file, " +
      "or --plain to read them line by line from what is piped in",
  });
}

/** Opens the face that was asked for: recorded replies, plain lines, or the terminal's own prompts. */
export async function openFace(host: Host, options: FaceOptions): Promise<FaceOpening> {
  if (options.replies !== undefined) return openReplies(host, options.replies);
  const isPlain = options.plain || host.surroundings.plain;
  const prompter = await host.openPrompter(isPlain ? "plain" : "terminal");
  return { ok: true, face: { kind: "person", prompter: safePrompter(prompter) } };
}

async function openReplies(host: Host, file: string): Promise<FaceOpening> {
  const text = decodeText(await host.files.read(file), file);
  if (!text.ok) return { ok: false, problems: text.problems, texts: new Map() };
  const texts = new Map([[file, text.value]]);
  const replies = parseReplies(text.value, file);
  if (!replies.ok) return { ok: false, problems: replies.problems, texts };
  const prompter = repliesPrompter(replies.value, file);
  return { ok: true, face: { kind: "replies", prompter, texts } };
}
