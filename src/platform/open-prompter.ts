import { type Face, type Prompter } from "../interview/prompter.ts";

/** Opens a face on this process's own streams. The prompt library is loaded only where it is asked for. */
export async function openPrompter(face: Face): Promise<Prompter> {
  const { stdin, stdout } = process;
  if (face === "plain") {
    const { openPlainPrompter } = await import("./plain-prompter.ts");
    const write = (text: string): void => void stdout.write(text);
    return openPlainPrompter({ input: stdin, write, echo: !stdin.isTTY });
  }
  const { openTerminalPrompter } = await import("./inquirer-prompter.ts");
  return openTerminalPrompter({
    input: stdin,
    output: stdout,
    columns: stdout.columns > 0 ? stdout.columns : 80,
  });
}
