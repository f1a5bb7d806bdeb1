import { type Report } from "../../domain/report/report.ts";
import { UserError } from "../../platform/user-error.ts";
import { PLAIN_WORDS_FORMATS, plainWordsRenderers } from "../../render/plain-words/registry.ts";
import { type ReportFormat } from "../../render/report/formats.ts";

/** What was asked for beside the page in plain words. */
interface Beside {
  readonly largePrint?: boolean;
  readonly dictionary?: boolean;
}

/** What writes the page in plain words. Throws a `UserError` where it has no such format, or not with what stands beside it. */
export async function plainWordsRenderer(
  format: ReportFormat,
  { largePrint, dictionary }: Beside,
): Promise<(report: Report) => string> {
  if (dictionary === true) {
    throw new UserError("--dictionary and --plain-words ask for two different things", {
      hint: "leave one of them out",
    });
  }
  const known = PLAIN_WORDS_FORMATS.find((one) => one === format);
  if (known === undefined) {
    throw new UserError(`--plain-words is for reading, and this report is to be ${format}`, {
      hint: `add --format ${PLAIN_WORDS_FORMATS.join(" or --format ")}, or leave --plain-words out`,
    });
  }
  if (largePrint === true) {
    throw new UserError("the page in plain words is in large print always", {
      hint: "leave --large-print out",
    });
  }
  return await plainWordsRenderers[known]();
}
