import { type CloseOptions } from "./options/action.ts";
import { type NewOptions } from "./options/new.ts";
import { type ConfirmOptions, type RecordOptions } from "./options/people.ts";
import { type ScoreOptions } from "./options/score.ts";

/** One thing that somebody of the made-up council did, with what they typed. */
export type DemoStep =
  | { readonly does: "types into the file"; readonly fragment: string }
  | { readonly does: "mir people record"; readonly options: RecordOptions }
  | { readonly does: "mir people confirm"; readonly options: ConfirmOptions }
  | { readonly does: "mir score"; readonly options: ScoreOptions }
  | { readonly does: "mir action close"; readonly options: CloseOptions & { readonly id: string } }
  | { readonly does: AddsRecord; readonly replies: string; readonly on: string };

/** The commands that add one record. */
export type AddsRecord = "mir evidence add" | "mir need add" | "mir action add";

/** The files of the two years. */
export const FIRST_YEAR = "2025-26.yaml";
export const SECOND_YEAR = "2026-27.yaml";

/** `mir new 2026-27.yaml --from 2025-26.yaml --as-of 2026-09-30 --profile full` */
export const DEMO_START: NewOptions = {
  from: FIRST_YEAR,
  asOf: "2026-09-30",
  profile: "full",
  framework: "making-it-real-2018",
  plain: false,
  council: undefined,
  name: undefined,
  period: undefined,
  lead: undefined,
  group: undefined,
  replies: undefined,
};

/** The second year in the order in which it was done. Every file is in the folder that the demo makes. */
export const DEMO_STEPS: readonly DemoStep[] = [
  byHand("start"),
  ...["A1", "A11", "A13", "A17", "A18", "A19"].map((id) => close(id, "done")),
  close("A8", "dropped"),
  people("people-workshops", { listening: "L4" }),
  people("people-survey", {
    listening: "L5",
    only: ["I-2.1", "I-3.3", "I-6.4"],
  }),
  { does: "mir people confirm", options: { listening: "L4", by: "group", on: "2026-07-02" } },
  score("theme-1", { theme: "1", by: "psw" }),
  score("theme-2", { theme: "2", by: "information" }),
  score("theme-3", { theme: "3", by: "commissioning" }),
  score("theme-4", { theme: "4", by: "dass" }),
  score("theme-5", { theme: "5", by: "hospital" }),
  score("theme-6", { theme: "6", by: "psw" }),
  score("views-group", {
    by: "group",
    only: idsOf("1.1 2.2 3.2 3.4 4.1 4.4 4.7 6.1 6.2"),
  }),
  score("views-carers", { by: "carers", only: idsOf("2.1 3.3 4.1 5.3 5.5") }),
  score("views-frontline", { by: "frontline", only: idsOf("1.3 4.1 4.5") }),
  byHand("middle"),
  score("follow-up-september", { followUp: true, on: "2026-09-15" }),
  score("follow-up-later", {
    followUp: true,
    only: idsOf("6.1 6.3 4.6 4.3"),
    on: "2026-09-22",
  }),
  add("mir evidence add", "evidence-add"),
  add("mir need add", "need-add"),
  add("mir action add", "action-add-1"),
  add("mir action add", "action-add-2"),
  byHand("end"),
];

/** What there is before the second year begins: the first year, the evidence beside it, and all that was typed. */
export const DEMO_INPUTS: readonly string[] = [
  FIRST_YEAR,
  "evidence/emergency-plans-2026.csv",
  "evidence/file-read-2026.txt",
  "evidence/first-talks-2026.csv",
  "evidence/group-minutes-2025-06-19.txt",
  "evidence/panel-count-2026.csv",
  ...new Set(DEMO_STEPS.flatMap((step) => typedIn(step) ?? [])),
];

function typedIn(step: DemoStep): string | undefined {
  switch (step.does) {
    case "types into the file":
      return step.fragment;
    case "mir people confirm":
    case "mir action close":
      return undefined;
    case "mir people record":
    case "mir score":
      return step.options.replies;
    case "mir evidence add":
    case "mir need add":
    case "mir action add":
      return step.replies;
  }
}

function byHand(name: string): DemoStep {
  return { does: "types into the file", fragment: `replies/by-hand-${name}.yaml` };
}

function close(id: string, status: CloseOptions["status"]): DemoStep {
  return { does: "mir action close", options: { id, status } };
}

function people(name: string, options: Partial<RecordOptions>): DemoStep {
  const { listening, only } = options;
  const replies = `replies/${name}.yaml`;
  return {
    does: "mir people record",
    options: { listening, only, theme: undefined, plain: false, replies },
  };
}

function score(name: string, options: Partial<ScoreOptions>): DemoStep {
  const usual = { followUp: false, unresolved: false, plain: false };
  const { by, only, theme, on } = options;
  return {
    does: "mir score",
    options: { ...usual, ...options, by, only, theme, on, replies: `replies/${name}.yaml` },
  };
}

function add(does: AddsRecord, name: string): DemoStep {
  return { does, replies: `replies/${name}.yaml`, on: "2026-09-22" };
}

function idsOf(numbers: string): readonly string[] {
  return numbers.split(" ").map((number) => `We-${number}`);
}
