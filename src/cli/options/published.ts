import { Option } from "commander";

/** The option by which years that were published before are named; it may be given once for each. */
export function publishedOption(): Option {
  return new Option(
    "--published <file>",
    "with --public: the JSON of one of the years that was published before; may be repeated",
  )
    .default([], "none")
    .argParser((file: string, before: readonly string[]) => [...before, file]);
}
