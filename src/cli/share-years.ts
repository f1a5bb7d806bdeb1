import { type Host, type Workers } from "../platform/host.ts";
import { yearLoader, type YearLoader } from "./load-year.ts";
import { type YearTask } from "./year-ahead.ts";
import { type YearAhead } from "./year-loading.ts";

/** Fewer years than this are read sooner than a thread beside this one is ready to help. */
const FEWEST = 5;

/** Every fourth year, the first among them, is read in this thread, which has every year to work out besides. */
const OWN = 4;

/** A loader of years some of which another thread reads meanwhile. */
export interface SharedYears {
  readonly loader: YearLoader;
  /** Ends that thread. */
  readonly close: () => Promise<void>;
}

/**
 * Makes a loader of years. Many of them are shared out between this thread and another, if there is a processor for it;
 * what the loader gives is the same.
 */
export async function shareYears(host: Host, files: readonly string[]): Promise<SharedYears> {
  const loader = yearLoader(host);
  const shared = sharedOf(files);
  const workers = shared.length === 0 ? undefined : await host.openWorkers(1);
  if (workers === undefined) return { loader, close: async () => undefined };
  const ahead = new Map(shared.map((file) => [file, readAhead(workers, { year: file })]));
  const load: YearLoader["load"] = async (file) => {
    const year = await ahead.get(file);
    return year === undefined ? loader.load(file) : loader.adopt(year, file);
  };
  return { loader: { ...loader, load }, close: workers.close };
}

/** A report that was kept is no year's file, and is read in another way. */
function sharedOf(files: readonly string[]): readonly string[] {
  const years = [...new Set(files)].filter((file) => !/[.]json$/i.test(file));
  return years.length < FEWEST ? [] : years.filter((_, place) => place % OWN !== 0);
}

async function readAhead(workers: Workers, task: YearTask): Promise<YearAhead | undefined> {
  try {
    // The worker is this program's own, and answers so.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return (await workers.run(task)) as YearAhead | undefined;
  } catch {
    // What stopped the thread, too little memory perhaps, comes up again in this one or does not matter.
    return undefined;
  }
}
