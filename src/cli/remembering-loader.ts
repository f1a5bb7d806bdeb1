import { type YearLoader } from "./load-year.ts";
import { type YearLoading } from "./year-loading.ts";

/** So many years are kept: as many as one council's chain of them is likely to have, and no more than memory is to spare. */
const KEPT = 12;

/**
 * The same loader, which reads a file that it has just read no second time: in a folder of one council's years each
 * leads to those before it. Only for a run that changes none of them.
 */
export function rememberingLoader(loader: YearLoader): YearLoader {
  const known = new Map<string, Promise<YearLoading>>();
  return {
    ...loader,
    load: (file) => {
      const loading = known.get(file) ?? loader.load(file);
      // What was needed last is forgotten last.
      known.delete(file);
      known.set(file, loading);
      const [oldest] = known.keys();
      if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
      return loading;
    },
  };
}
