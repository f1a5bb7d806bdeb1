import { type AssessmentReading } from "../domain/reading.ts";
import { type Report, type ReportSources } from "../domain/report/report.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { builtFrom } from "./load-report.ts";
import { type YearMade } from "./load-year-or-report.ts";
import { type PublicOptions, type YearsReading } from "./years-reading.ts";

/**
 * How years are read, as the caller asked; undefined where a file that was published before cannot be used. Of the full
 * report of an assessment as much is made as `build` makes.
 */
export async function chooseYearsReading<Made extends YearMade>(
  host: Host,
  options: PublicOptions,
  build: (reading: AssessmentReading, sources: ReportSources) => Made,
): Promise<YearsReading<Made | Report> | undefined> {
  const { published = [] } = options;
  if (options.public === true) {
    const { publicYears } = await import("./public-years.ts");
    return publicYears(host, published);
  }
  if (published.length > 0)
    throw new UserError("--published goes with --public", {
      hint: "add --public, or leave --published out",
    });
  return {
    making: {
      ofAssessment: (source) => builtFrom(host, source, build),
      ofReport: (report) => report,
    },
    sayFindings: () => false,
    settle: (years) => years,
    inputs: [],
  };
}
