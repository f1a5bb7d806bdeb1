import { useCompiledCode } from "../platform/compiled-code.ts";
import { optimiseLate } from "../platform/optimise-late.ts";
import { packageVersion } from "../platform/package-root.ts";
import { ExitCode } from "./exit-code.ts";

/** The one place that knows the process: it picks the host, and sets and speaks the exit code. */
async function main(): Promise<void> {
  process.stdout.on("error", endOnBrokenOutput);
  process.stderr.on("error", () => {
    // Nobody reads what is said; what is done goes on.
  });

  const args = process.argv.slice(2);
  if (args.length === 1 && args[0] === "--version") {
    process.stdout.write(`${packageVersion()}\n`);
    return;
  }
  optimiseLate();
  useCompiledCode();
  const [{ run }, { presentError }, { nodeHost }] = await Promise.all([
    import("./run.ts"),
    import("./present-error.ts"),
    import("../platform/node-host.ts"),
  ]);
  const host = nodeHost();
  process.on("exit", host.releaseLocks);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      host.err("\nmir: interrupted; what was saved stays saved\n");
      process.exit(ExitCode.interrupted);
    });
  }
  process.on("uncaughtException", (error) => {
    process.exit(presentError(error, host));
  });

  process.exitCode = await run(args, host);
  await Promise.all([drained(process.stdout), drained(process.stderr)]);
  // Waiting for nothing else: a natural end would wait for the optimiser's jobs.
  process.exit();
}

/** A reader that has had enough (`mir … | head`) is no mistake; a full disk is. */
function endOnBrokenOutput(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(ExitCode.ok);
  process.stderr.write(`mir: the output cannot be written: ${error.message}\n`);
  process.exit(ExitCode.unusable);
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write("", () => {
      resolve();
    });
  });
}

void main();
