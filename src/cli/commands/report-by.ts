import { dirname } from "node:path";
import { nearest } from "../../documents/nearest.ts";
import { type Framework } from "../../domain/framework.ts";
import {
  type CrosswalkName,
  crosswalkNames,
  findCrosswalkName,
} from "../../domain/regrouped/crosswalk-names.ts";
import { regroupReport, type RegroupedReport } from "../../domain/regrouped/regrouped-report.ts";
import { joinWords, quoted } from "../../domain/words.ts";
import { type Host } from "../../platform/host.ts";
import { UserError } from "../../platform/user-error.ts";
import { loadCrosswalk } from "../load-crosswalk.ts";
import { type LoadedReport } from "../load-report.ts";
import { presentProblems } from "../present-problems.ts";

/** A report under the headings of another document, with the names of the files that it was made from. */
export interface LoadedRegrouped {
  readonly regrouped: RegroupedReport;
  readonly inputs: readonly string[];
}

/**
 * Files a report under the headings of the crosswalk that was typed. Undefined where the crosswalk's own file cannot be
 * used, which is then said. Throws a `UserError` where the framework has no such crosswalk, or its file is nowhere.
 */
export async function regroupBy(
  host: Host,
  { report, framework, inputs }: LoadedReport,
  { file, by }: { readonly file: string; readonly by: string },
): Promise<LoadedRegrouped | undefined> {
  const name = chosenName(framework, by);
  const loaded = await loadCrosswalk(host, name.id, dirname(file));
  if (loaded === undefined) throw missingCrosswalk(framework, name);
  const { crosswalk, own } = loaded;
  if (!crosswalk.ok) {
    const text = own?.text.ok === true ? [[own.path, own.text.value] as const] : [];
    presentProblems(crosswalk.problems, new Map(text), host);
    return undefined;
  }
  return {
    regrouped: regroupReport(report, crosswalk.value, { ...name, isOwn: own !== undefined }),
    inputs: own === undefined ? inputs : [...inputs, own.path],
  };
}

function chosenName(framework: Framework, by: string): CrosswalkName {
  const names = crosswalkNames(framework);
  const found = findCrosswalkName(names, by);
  if (found !== undefined) return found;
  const typed = names.map((name) => name.typed);
  if (typed.length === 0)
    throw new UserError(
      `the framework "${framework.id}" has no crosswalk, so --by has none to use`,
      {
        hint: "a framework names its crosswalks under crosswalks:, and its commitments refer to them",
      },
    );
  const near = nearest(by, typed);
  throw new UserError(`the framework "${framework.id}" has no crosswalk "${by}"`, {
    hint: `${near === undefined ? "" : `did you mean "${near}"? `}it has ${joinWords(typed)}`,
  });
}

function missingCrosswalk(framework: Framework, { typed, id }: CrosswalkName): UserError {
  return new UserError(
    `the framework "${framework.id}" calls "${id}" its crosswalk ${quoted(typed)}, and there is none of that id`,
    { hint: `put it into frameworks/${id}.yaml beside the assessment` },
  );
}
