import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { yearLoader } from "./load-year.ts";
import { type YearAhead } from "./year-loading.ts";

/** A year's file to be read ahead of its turn. It goes from thread to thread: plain values alone. */
export interface YearTask {
  readonly year: string;
}

/**
 * Makes what reads files ahead of their turn, and says nothing. Undefined for a file with anything wrong or out of the
 * common about it: that one is read when its turn comes, so that what is to be said of it is said then.
 */
export function aheadReader(host: Host): (task: YearTask) => Promise<YearAhead | undefined> {
  const loader = yearLoader({ ...host, err: () => undefined });
  return async ({ year: file }) => {
    try {
      const { year, texts } = await loader.load(file);
      const text = texts.get(file);
      if (!year.ok || text === undefined) return undefined;
      const { value, warnings } = year;
      const { assessment } = value;
      return assessment.listeningFrom === undefined ? { text, assessment, warnings } : undefined;
    } catch (error) {
      if (error instanceof UserError) return undefined;
      throw error;
    }
  };
}
