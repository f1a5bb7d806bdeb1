import { type Crosswalk, type CrosswalkEntry } from "../../src/domain/crosswalk.ts";
import {
  regroupReport,
  type RegroupedReport,
} from "../../src/domain/regrouped/regrouped-report.ts";
import { type Report } from "../../src/domain/report/report.ts";
import { gardensReport } from "./gardens-report.ts";

const entry = (reference: string, number: string, title: string): CrosswalkEntry => ({
  reference,
  number,
  title,
  plain: `What the almanac says of ${title.toLowerCase()}.`,
});

/** An almanac that the gardeners file their promises under. */
export const ALMANAC: Crosswalk = {
  id: "almanac",
  title: "The almanac",
  publisher: "The moon press",
  source: "https://moon.example/almanac",
  asOf: "2025-12-21",
  note: "It is read by the moon.",
  groups: [
    {
      title: "By day",
      plain: "What the sun sees.",
      entries: [entry("sowing", "1", "Sowing"), entry("watering", "2", "Watering")],
    },
    { title: "By night", plain: undefined, entries: [entry("resting", "3", "Resting")] },
  ],
  evidence: [
    { id: "people", title: "What people say", plain: "Of the beds.", usedForCouncils: true },
    { id: "staff", title: "What gardeners say", plain: undefined, usedForCouncils: undefined },
    { id: "partners", title: "What bees say", plain: undefined, usedForCouncils: true },
    { id: "outcomes", title: "The harvest", plain: undefined, usedForCouncils: false },
  ],
  scale: [
    { score: 1, label: "Bare" },
    { score: 4, label: "In flower" },
  ],
};

/** Which headings of the almanac each commitment touches. */
const TOUCHED: Readonly<Record<string, readonly string[]>> = {
  "We-1": ["sowing"],
  "We-2": ["sowing", "watering"],
  "We-4": ["watering"],
  "We-5": ["watering", "weeding"],
  "We-6": ["sowing"],
};

/** The report with references into the almanac: three headings, one commitment under two, one under none. */
export function withReferences(report: Report): Report {
  return {
    ...report,
    commitments: report.commitments.map((one) => ({
      ...one,
      crosswalks: [{ id: "moonBook", entries: TOUCHED[one.id] ?? [] }],
    })),
  };
}

/** The gardens' report under the headings of the almanac. */
export function gardensRegrouped(
  report: Report = gardensReport(),
  crosswalk: Crosswalk = ALMANAC,
): RegroupedReport {
  return regroupReport(withReferences(report), crosswalk, {
    isOwn: false,
    name: "moonBook",
    typed: "moon-book",
  });
}
