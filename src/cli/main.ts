import { useCompiledCode } from "../platform/compiled-code.ts";
import { optimiseLate } from "../platform/optimise-late.ts";
import { type NodeHost } from "../platform/node-host.ts";
import { openOutput, type Output } from "../platform/output.ts";
import { packageVersion } from "../platform/package-root.ts";
import { ExitCode } from "./exit-code.ts";

/** The one place that knows the process: it picks the host, and sets and speaks the exit code. */
async function main(): Promise<void> {
  const err = openOutput(2, () => {
    // Nobody reads what is said; what is done goes on.
  });
  let host: NodeHost | undefined;
  const out = openOutput(1, (error) => {
    if (error.code !== "EPIPE") endOnBrokenOutput(error, err);
    // A reader that has had enough (`mir … | head`) is no mistake, and changes nothing in what a run comes to: it goes on to
    // its own exit code. Only a question that nobody can see any more has to end it.
    else if (host?.isAsking() === true) process.exit(ExitCode.ok);
  });

  const args = process.argv.slice(2);
  if (args.length === 1 && args[0] === "--version") {
    out.write(`${packageVersion()}\n`);
    return;
  }
  // Where a file is named, something will be hashed: what was asked, what was signed, what is evidence.
  optimiseLate(args.length > 1 ? ["node:crypto"] : []);
  useCompiledCode();
  const [{ run }, { presentError }, { nodeHost }] = await Promise.all([
    import("./run.ts"),
    import("./present-error.ts"),
    import("../platform/node-host.ts"),
  ]);
  const opened = nodeHost({ out, err });
  host = opened;
  process.on("exit", opened.releaseLocks);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      opened.err("\nmir: interrupted; what was saved stays saved\n");
      process.exit(ExitCode.interrupted);
    });
  }
  process.on("uncaughtException", (error) => {
    process.exit(presentError(error, opened));
  });

  process.exitCode = await run(args, opened);
  await Promise.all([out.drained(), err.drained()]);
  // Waiting for nothing else: a natural end would wait for the optimiser's jobs.
  process.exit();
}

/** A full disk, say. */
function endOnBrokenOutput(error: NodeJS.ErrnoException, err: Output): void {
  err.write(`mir: the output cannot be written: ${error.message}\n`);
  process.exit(ExitCode.unusable);
}

void main();
