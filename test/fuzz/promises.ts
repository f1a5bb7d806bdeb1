import { Readable } from "node:stream";
import { run } from "../../src/cli/run.ts";
import { PROBLEM_CODES } from "../../src/domain/problem-codes.ts";
import { openPlainPrompter } from "../../src/platform/plain-prompter.ts";
import { terminalSafe } from "../../src/render/text/terminal-safe.ts";
import { type MemoryHost, memoryHost } from "../support/memory-host.ts";
import { unpack } from "./several.ts";
import { type Target } from "./targets.ts";

/** What a run came to. */
interface Ran {
  readonly code: number;
  readonly host: MemoryHost;
  readonly command: readonly string[];
}

const decoder = new TextDecoder();

/** Runs a command over a hostile file and gives its exit code; throws where a promise is broken, saying which. */
export async function holdToPromises(
  target: Target,
  command: readonly string[],
  content: string | Uint8Array,
): Promise<number> {
  const ran = await runOver(target, command, content);
  keepsToExitCodes(ran);
  saysWhatIsWrong(ran);
  printsNothingThatATerminalObeys(ran);
  if (command[0] === "check" && command.includes("json")) givesPlaces(ran);
  await leavesReadableFiles(ran);
  return ran.code;
}

async function runOver(
  target: Target,
  command: readonly string[],
  content: string | Uint8Array,
): Promise<Ran> {
  const isFlag = target.name === "flags";
  const word: unknown = isFlag ? JSON.parse(asText(content)) : "";
  const typed = target.isTyped ? asText(content) : "3\nstop\n";
  const said: string[] = [];
  const host = memoryHost({
    files: { ...target.beside, ...filesOf(target, content) },
    prompter: openPlainPrompter({
      input: Readable.from([Buffer.from(typed)]),
      write: (text) => void said.push(text),
      echo: true,
    }),
  });
  const words = command.map((one) => (one === "%" ? String(word) : one));
  const code = await run(words, host);
  host.out(said.join(""));
  return { code, host, command: words };
}

/** The hostile files of a case; none where it is typed. */
function filesOf(
  target: Target,
  content: string | Uint8Array,
): Readonly<Record<string, string | Uint8Array>> {
  if (target.isTyped || target.name === "flags") return {};
  return target.isSeveral === true ? unpack(asText(content)) : { [target.file]: content };
}

function keepsToExitCodes({ code, host, command }: Ran): void {
  if ([0, 1, 2, 3].includes(code)) return;
  throw new Error(`exit code ${String(code)} of mir ${command.join(" ")}\n${host.stderr()}`);
}

function saysWhatIsWrong({ code, host, command }: Ran): void {
  if (code !== 2) return;
  const isForProgram = command[0] === "check" && host.stdout() !== "";
  if (host.stderr() === "" && !isForProgram)
    throw new Error(`mir ${command.join(" ")} ended with 2 and said nothing`);
  const longest = Math.max(
    ...host
      .stderr()
      .split("\n")
      .map((line) => line.length),
  );
  if (longest > 2000 && command.every((word) => word.length < 1000))
    throw new Error(`a line of ${String(longest)} characters on stderr`);
}

function printsNothingThatATerminalObeys({ host, command }: Ran): void {
  for (const [name, text] of [
    ["stdout", host.stdout()],
    ["stderr", host.stderr()],
  ] as const) {
    const plain = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
    if (terminalSafe(plain) !== plain)
      throw new Error(`mir ${command.join(" ")} prints a character to ${name} that is not safe`);
  }
}

interface Found {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

function givesPlaces({ code, host }: Ran): void {
  const { findings } = JSON.parse(host.stdout()) as { findings: readonly Found[] };
  if (code === 2 && findings.length === 0) throw new Error("2, and nothing is found");
  for (const found of findings) {
    if (!Object.hasOwn(PROBLEM_CODES, found.code)) throw new Error(`no such code: ${found.code}`);
    if (found.message.length > 1000)
      throw new Error(`a message of ${String(found.message.length)}`);
    const text = decoder.decode(Buffer.from(host.stored.get(found.file) ?? ""));
    const lines = text.replace(/^\uFEFF/, "").split("\n");
    const line = lines[found.line - 1];
    const isInside =
      line !== undefined && found.column >= 1 && found.column <= Array.from(line).length + 1;
    if (!isInside)
      throw new Error(
        `${found.code} at ${String(found.line)}:${String(found.column)} is outside ${found.file}`,
      );
  }
}

/** What a command wrote can be read by the tool, and no lock is left. */
async function leavesReadableFiles({ host, command }: Ran): Promise<void> {
  if (host.locked.size > 0) throw new Error(`mir ${command.join(" ")} leaves a lock`);
  for (const path of new Set(host.written)) {
    if (!path.endsWith(".yaml") || path.includes("gate")) continue;
    const files = Object.fromEntries(host.stored);
    const reader = memoryHost({ files });
    const isFramework = path.startsWith("frameworks/");
    const code = await run([...(isFramework ? ["framework"] : []), "check", path], reader);
    if (code !== 0 && !(command[0] === "merge" && (await isAboutOthers(path, files))))
      throw new Error(`mir ${command.join(" ")} wrote ${path}, and:\n${reader.stderr()}`);
  }
}

/** Whether all that is wrong is about files that it names: two copies are put together whatever these hold. */
async function isAboutOthers(
  path: string,
  files: Readonly<Record<string, string>>,
): Promise<boolean> {
  const reader = memoryHost({ files });
  await run(["check", path, "--format", "json"], reader);
  const { findings } = JSON.parse(reader.stdout()) as {
    readonly findings: readonly (Found & { readonly severity: string })[];
  };
  return findings
    .filter(({ severity }) => severity === "error")
    .every(({ code }) => /^assessment\/(?:previous|listening-from)-/.test(code));
}

function asText(content: string | Uint8Array): string {
  return typeof content === "string" ? content : decoder.decode(content);
}
