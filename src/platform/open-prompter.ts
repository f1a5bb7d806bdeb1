import { type Face, type Prompter } from "../interview/prompter.ts";
import { type Output } from "./output.ts";

/** Opens a face on this process's own input. The prompt library is loaded only where it is asked for. */
export async function openPrompter(face: Face, out: Output): Promise<Prompter> {
  const { stdin } = process;
  if (face === "plain") {
    const { openPlainPrompter } = await import("./plain-prompter.ts");
    return openPlainPrompter({ input: stdin, write: out.write, echo: !stdin.isTTY });
  }
  const { openTerminalPrompter } = await import("./inquirer-prompter.ts");
  const stdout = out.stream();
  return openTerminalPrompter({
    input: stdin,
    output: stdout,
    columns: stdout.columns > 0 ? stdout.columns : 80,
  });
}
