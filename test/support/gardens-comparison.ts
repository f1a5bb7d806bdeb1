import { compareReports } from "../../src/domain/comparison/compare-reports.ts";
import { type Comparison } from "../../src/domain/comparison/comparison.ts";
import { SAME_IDS } from "../../src/domain/comparison/lineage.ts";
import { type AcceptedSlip } from "../../src/domain/gate/accepted-slip.ts";
import { readFailOn } from "../../src/domain/gate/fail-on.ts";
import { type GateVerdict, judgeGate } from "../../src/domain/gate/gate.ts";
import { type Report } from "../../src/domain/report/report.ts";
import { type ComparedFiles } from "../../src/render/comparison/compared-files.ts";
import {
  action,
  answers,
  HAPPY,
  level,
  link,
  listening,
  need,
  piece,
  read,
  record,
  reportOf,
} from "./domain-values.ts";
import { GARDENS_YEAR, gardensReport } from "./gardens-report.ts";
import { lastYear } from "./two-years.ts";

/** The gardens a year before: what is better, worse, lost and promised again since. */
export function gardensBefore(): Report {
  return reportOf(
    read(
      lastYear({
        evidence: [
          piece("E1", { asOf: "2025-06-01" }),
          piece("E9", { asOf: "2025-09-01", title: "Count of benches" }),
        ],
        listening: [listening("L1", { asOf: "2025-06-14" })],
        lived: [answers("I-1", HAPPY), answers("I-3", HAPPY)],
        commitments: [
          record("We-1", { said: level(2), evidence: [link("E1", { yes: 40, of: 100 })] }),
          record("We-2", {
            said: level(4),
            evidence: [link("E9", { yes: 90, of: 100 })],
            causes: [{ cause: "rain", answer: "Dig" }],
            actions: ["A1", "A7"],
          }),
          record("We-3", { said: level(1) }),
        ],
        needs: [
          need("N1", { commitments: ["We-2"], people: 40, counted: "on a list" }),
          need("N8", { commitments: [], what: "a path" }),
        ],
        actions: [action("A1", { what: "Dig a well", due: "2026-03-31" }), action("A7")],
      }),
    ),
  );
}

/** The two years side by side. */
export function gardensComparison(after: Report = gardensReport()): Comparison {
  return compareReports(gardensBefore(), after, { lineage: SAME_IDS });
}

/** What a gate finds in a comparison. */
export function verdictOn(
  comparison: Comparison,
  failOn: readonly string[],
  accepted: readonly AcceptedSlip[] = [],
): GateVerdict {
  const words = readFailOn(failOn);
  if (!words.ok) throw new Error(words.refused.map(({ message }) => message).join());
  return judgeGate(comparison, { failOn: words.classes, accepted });
}

/** A comparison as a format gets it, with a strict gate that accepts one slip in vain. */
export function gardensFiles(more: Partial<ComparedFiles> = {}): ComparedFiles {
  const comparison = more.comparison ?? gardensComparison();
  const slip = { commitment: "We-1", class: "removed", reason: "Not yet.", expires: "2027-01-31" };
  return {
    comparison,
    only: undefined,
    verdict: verdictOn(comparison, ["strict"], [slip]),
    file: "2026-27.yaml",
    places: new Map(
      [...GARDENS_YEAR.commitments.keys()].map((id, place) => [
        id,
        { line: 10 + place, column: 3 },
      ]),
    ),
    gate: { file: "mir.gate.yaml", places: [{ line: 5, column: 5 }] },
    screen: { columns: 80, colour: false, tables: false },
    largePrint: false,
    ...more,
  };
}
