import { type Host, type Workers } from "../platform/host.ts";
import { type CheckedFile, checkPart, type CheckTask } from "./check-part.ts";

/** So many files go to a worker at a time. Fewer than two such parts are checked in this thread. */
const IN_A_PART = 16;

/**
 * Checks files and hands each over in the order of the task. Many of them are shared out among threads; what is handed
 * over is the same.
 */
export async function checkMany(
  host: Host,
  task: CheckTask,
  take: (checked: CheckedFile) => void,
): Promise<void> {
  const parts = partsOf(task);
  const workers = parts.length < 2 ? undefined : await host.openWorkers(parts.length);
  if (workers === undefined) {
    for (const checked of await checkPart(host, task)) take(checked);
    return;
  }
  try {
    await checkBeside(workers, parts, take);
  } finally {
    await workers.close();
  }
}

function partsOf({ files, previous }: CheckTask): readonly CheckTask[] {
  const count = Math.ceil(files.length / IN_A_PART);
  return Array.from({ length: count }, (_, part) => ({
    files: files.slice(part * IN_A_PART, (part + 1) * IN_A_PART),
    previous,
  }));
}

/** Every worker has a part in hand and one to come, and no more: what is done before its turn has to be kept. */
async function checkBeside(
  workers: Workers,
  parts: readonly CheckTask[],
  take: (checked: CheckedFile) => void,
): Promise<void> {
  const ahead = workers.count * 2;
  const running: Promise<unknown>[] = [];
  const start = (part: CheckTask | undefined): void => {
    if (part === undefined) return;
    const result = workers.run(part);
    // One that fails is told of when its turn comes.
    result.catch(() => undefined);
    running.push(result);
  };
  for (const part of parts.slice(0, ahead)) start(part);
  for (let next = ahead; running.length > 0; next += 1) {
    // In the order of the parts, whichever is done first.
    // oxlint-disable-next-line no-await-in-loop
    const done = await running.shift();
    start(parts[next]);
    // The worker is this program's own, and answers so.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    for (const checked of done as readonly CheckedFile[]) take(checked);
  }
}
