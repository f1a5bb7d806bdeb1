import { describe, expect, it } from "vitest";
import { type CommitmentRecord, type EvidenceLink } from "../../../src/domain/commitment-record.ts";
import { type Evidence } from "../../../src/domain/evidence.ts";
import { type Listening } from "../../../src/domain/listening-record.ts";
import { type LivedRecord } from "../../../src/domain/lived-record.ts";
import {
  action,
  answers,
  confirmed,
  groupView,
  HAPPY,
  level,
  link,
  listening,
  need,
  type Parts,
  piece,
  record,
} from "../../support/domain-values.ts";
import { changeOf, classesOf, compare, lastYear, thisYear } from "../../support/two-years.ts";

/** What a year says of We-1. */
type One = Partial<CommitmentRecord>;

function we1(more: One, parts: Parts = {}): Parts {
  return { commitments: [record("We-1", more)], ...parts };
}

/** A told piece: it shows 2. */
function told(id: string, more: Partial<Evidence> = {}): Evidence {
  return piece(id, { method: "told", ...more });
}

/** Two on the people's side. */
const BOTH: NonNullable<Parts["team"]> = ["group", "carers"].map((id) => ({
  id,
  role: "people",
  name: `The ${id}`,
  public: true,
}));

const OLD = "2025-08-01";
const NEW = "2026-08-01";

/** One told piece of each date, with its link: 2 is shown. */
function showing2(
  asOf: string,
  id = "E1",
  more: Partial<Evidence> = {},
): readonly [Parts, EvidenceLink[]] {
  return [{ evidence: [told(id, { asOf, ...more })] }, [link(id)]];
}

const [OLD_2, OLD_LINKS] = showing2(OLD);
const [NEW_2, NEW_LINKS] = showing2(NEW, "E2");

/** Two counted pieces that show 3, of this year. */
const NEW_3: Parts = {
  evidence: [piece("E5", { asOf: NEW }), piece("E6", { asOf: NEW, kind: "outcomes" })],
};
const LINKS_3 = [link("E5", { yes: 70, of: 100 }), link("E6", { yes: 70, of: 100 })];

function asked(
  counts: Readonly<Record<string, number>>,
  { asOf, ...more }: Partial<Listening>,
  lived: readonly LivedRecord[] = [],
): Parts {
  return {
    listening: [listening("L1", { asOf, ...more })],
    lived: [answers("I-1", counts), ...lived],
  };
}

/** One counted piece that shows 2 of We-1, in date in both years. */
function counted(
  more: Partial<Evidence>,
  count: Partial<EvidenceLink> = { yes: 35, of: 100 },
): Parts {
  const evidence = [piece("E7", { asOf: "2025-09-01", ...more })];
  return we1({ said: level(2), evidence: [link("E7", count)] }, { evidence });
}

/** One count under the dates of two years. */
const TWICE = we1(
  {
    said: level(2),
    evidence: [link("E1", { yes: 35, of: 100 }), link("E2", { yes: 35, of: 100 })],
  },
  { evidence: [piece("E1", { asOf: OLD }), piece("E2", { asOf: NEW, where: piece("E1").where })] },
);

const LAST = { asOf: "2025-06-14" };
const THIS = { asOf: "2026-06-14" };
const FEW_HAPPY = { never: 60, sometimes: 20, mostly: 15, always: 5 } as const;
const VIEW = (said: number) => ({ by: "group", said: level(said), reason: undefined });

interface Row {
  readonly name: string;
  readonly before: Parts;
  readonly after: Parts;
  /** The main class, then every other. */
  readonly classes: readonly string[];
}

const ROWS: readonly Row[] = [
  { name: "nothing at all", before: {}, after: {}, classes: ["unchanged"] },
  {
    name: "the same claim, nothing else",
    before: we1({ said: { kind: "not-known" } }),
    after: we1({ said: { kind: "not-known" } }),
    classes: ["unchanged"],
  },
  {
    name: "a claim that rises with nothing behind it",
    before: we1({ said: level(0) }),
    after: we1({ said: level(4) }),
    classes: ["claim-up-without-evidence", "repeated-gap"],
  },
  {
    name: "a claim that rises on last year's evidence",
    before: we1({ said: level(0), evidence: OLD_LINKS }, OLD_2),
    after: we1({ said: level(3), evidence: OLD_LINKS }, OLD_2),
    classes: ["claim-up-without-evidence", "repeated-gap"],
  },
  {
    name: "a claim that rises on a new policy alone",
    before: we1({ said: level(1) }),
    after: we1(
      { said: level(4), evidence: [link("E9")] },
      { evidence: [piece("E9", { method: "document", asOf: NEW })] },
    ),
    classes: ["claim-up-without-evidence", "better-shown", "repeated-gap"],
  },
  {
    name: "a claim out of not known, with nothing behind it",
    before: we1({ said: { kind: "not-known" } }),
    after: we1({ said: level(3) }),
    classes: ["claim-up-without-evidence", "now-known"],
  },
  {
    name: "not known that becomes a level that is shown",
    before: we1({ said: { kind: "not-known" }, evidence: OLD_LINKS }, OLD_2),
    after: we1({ said: level(2), evidence: OLD_LINKS }, OLD_2),
    classes: ["now-known"],
  },
  {
    name: "a level that becomes not known",
    before: we1({ said: level(2) }),
    after: we1({ said: { kind: "not-known" } }),
    classes: ["no-longer-known"],
  },
  {
    name: "a claim that rises to what has been shown all along",
    before: we1({ said: level(1), evidence: OLD_LINKS }, OLD_2),
    after: we1({ said: level(2), evidence: OLD_LINKS }, OLD_2),
    classes: ["repeated-gap", "claim-up"],
  },
  {
    name: "a claim that comes down to what is shown",
    before: we1({ said: level(4), evidence: OLD_LINKS }, OLD_2),
    after: we1({ said: level(2), evidence: OLD_LINKS }, OLD_2),
    classes: ["honest-correction", "repeated-gap"],
  },
  {
    name: "a claim that comes down to 0 where nothing is shown",
    before: we1({ said: level(4) }),
    after: we1({ said: level(0) }),
    classes: ["honest-correction", "repeated-gap"],
  },
  {
    name: "a claim that comes down and still stands above what is shown",
    before: we1({ said: level(4) }),
    after: we1({ said: level(3) }),
    classes: ["claim-down", "repeated-gap"],
  },
  {
    name: "better shown on new evidence",
    before: we1({ said: level(3) }),
    after: we1({ said: level(3), evidence: LINKS_3 }, NEW_3),
    classes: ["better-shown"],
  },
  {
    name: "a claim that rises with what is shown",
    before: we1({ said: level(2), evidence: OLD_LINKS }, OLD_2),
    after: we1({ said: level(3), evidence: LINKS_3 }, NEW_3),
    classes: ["evidence-removed", "better-shown", "claim-up"],
  },
  {
    name: "a claim that rises on new evidence that shows as much, where the ladder asks for more",
    before: we1({ said: level(1) }),
    after: we1(
      { said: level(3), evidence: [link("E5", { yes: 70, of: 100 })] },
      { evidence: [piece("E5", { asOf: NEW })] },
    ),
    classes: ["better-shown", "repeated-gap", "claim-up"],
  },
  {
    name: "a claim that rises on the same count under a new date",
    before: we1(
      { said: level(1), evidence: [link("E5", { yes: 70, of: 100 })] },
      { evidence: [piece("E5", { asOf: OLD })] },
    ),
    after: we1(
      { said: level(3), evidence: [link("E5", { yes: 70, of: 100 })] },
      { evidence: [piece("E5", { asOf: NEW })] },
    ),
    classes: ["evidence-redated", "claim-up-without-evidence", "repeated-gap"],
  },
  {
    name: "new evidence that shows no more",
    before: we1({ said: level(2), evidence: OLD_LINKS }, OLD_2),
    after: we1(
      { said: level(2), evidence: [...OLD_LINKS, ...NEW_LINKS] },
      { evidence: [...(OLD_2.evidence ?? []), ...(NEW_2.evidence ?? [])] },
    ),
    classes: ["repeated-gap", "new-evidence"],
  },
  {
    name: "evidence that is taken out though it is in date",
    before: we1({ said: level(0), evidence: OLD_LINKS }, OLD_2),
    after: we1({ said: level(0) }),
    classes: ["evidence-removed", "worse-shown", "repeated-gap"],
  },
  {
    name: "evidence that is still listed and too old",
    before: we1(
      { said: level(4), evidence: [link("E1")] },
      { evidence: [told("E1", { asOf: "2024-09-30" })] },
    ),
    after: we1(
      { said: level(4), evidence: [link("E1")] },
      { evidence: [told("E1", { asOf: "2024-09-30" })] },
    ),
    classes: ["evidence-expired", "repeated-gap"],
  },
  {
    name: "evidence that is too old and no longer listed",
    before: we1(
      { said: { kind: "not-known" }, evidence: [link("E1")] },
      { evidence: [told("E1", { asOf: "2024-09-30" })] },
    ),
    after: we1({ said: { kind: "not-known" } }),
    classes: ["evidence-expired"],
  },
  {
    name: "one piece grows old and another is entered lower",
    before: we1(
      { said: level(4), evidence: [link("E1"), link("E2")] },
      { evidence: [told("E1", { asOf: "2024-09-30" }), told("E2", { asOf: OLD })] },
    ),
    after: we1(
      { said: level(4), evidence: [link("E1"), link("E2", { shows: 1 })] },
      { evidence: [told("E1", { asOf: "2024-09-30" }), told("E2", { asOf: OLD })] },
    ),
    classes: ["worse-shown", "evidence-expired", "repeated-gap"],
  },
  {
    name: "the same evidence, lowered by the team",
    before: we1({ said: level(4), evidence: OLD_LINKS }, OLD_2),
    after: we1({ said: level(4), evidence: [link("E1", { shows: 1 })] }, OLD_2),
    classes: ["worse-shown", "repeated-gap"],
  },
  {
    name: "the same evidence, entered higher",
    before: we1({ said: level(4), evidence: [link("E1", { shows: 1 })] }, OLD_2),
    after: we1({ said: level(4), evidence: OLD_LINKS }, OLD_2),
    classes: ["shown-up-same-evidence", "repeated-gap"],
  },
  {
    name: "last year's count under a new date",
    before: we1(
      { said: level(4), evidence: [link("E1", { yes: 35, of: 100 })] },
      { evidence: [piece("E1", { asOf: OLD })] },
    ),
    after: we1(
      { said: level(4), evidence: [link("E1", { yes: 35, of: 100 })] },
      { evidence: [piece("E1", { asOf: NEW })] },
    ),
    classes: ["evidence-redated", "repeated-gap"],
  },
  {
    name: "last year's count, entered then already under a date to come",
    before: TWICE,
    after: TWICE,
    classes: ["evidence-redated", "repeated-gap"],
  },
  {
    name: "the same piece under another number",
    before: we1({ said: level(2), evidence: OLD_LINKS }, OLD_2),
    after: we1(
      { said: level(2), evidence: [link("E8")] },
      { evidence: [told("E8", { asOf: OLD, title: "Count E1", where: "counts/E1.pdf#page=3" })] },
    ),
    classes: ["repeated-gap"],
  },
  {
    name: "counted evidence that newly stands against it",
    before: we1({ said: level(4) }),
    after: we1(
      { said: level(4), evidence: [link("E1", { yes: 35, of: 100 })] },
      { evidence: [piece("E1", { asOf: NEW })] },
    ),
    classes: ["against-gained", "better-shown", "repeated-gap"],
  },
  {
    name: "people who live it better, beyond chance",
    before: we1({ said: level(3) }, asked(FEW_HAPPY, LAST)),
    after: we1({ said: level(3) }, asked(HAPPY, THIS)),
    classes: ["lived-better", "repeated-gap"],
  },
  {
    name: "people who live it worse, beyond chance",
    before: we1({ said: level(3) }, asked(HAPPY, LAST)),
    after: we1({ said: level(3) }, asked(FEW_HAPPY, THIS)),
    classes: ["lived-worse", "repeated-gap"],
  },
  {
    name: "people's answers that chance could explain",
    before: we1({ said: level(3) }, asked({ never: 10, mostly: 12 }, LAST)),
    after: we1({ said: level(3) }, asked({ never: 8, mostly: 14 }, THIS)),
    classes: ["repeated-gap", "no-clear-change"],
  },
  {
    name: "too few answers in one year",
    before: we1({}, asked({ never: 10 }, LAST)),
    after: we1({}, asked(HAPPY, THIS)),
    classes: ["no-clear-change"],
  },
  {
    name: "the same people asked twice",
    before: we1({}, asked(FEW_HAPPY, LAST)),
    after: we1({}, asked(HAPPY, { ...THIS, samePeopleAs: "L1" })),
    classes: ["no-clear-change"],
  },
  {
    name: "other people asked",
    before: we1({}, asked(FEW_HAPPY, LAST)),
    after: we1({}, asked(HAPPY, { ...THIS, whom: "the mayor's friends" })),
    classes: ["no-clear-change"],
  },
  {
    name: "people asked in another way",
    before: we1({}, asked(FEW_HAPPY, LAST)),
    after: we1({}, asked(HAPPY, { ...THIS, how: "by telephone" })),
    classes: ["no-clear-change"],
  },
  {
    name: "nobody says who was asked",
    before: we1({}, asked(FEW_HAPPY, { ...LAST, whom: undefined })),
    after: we1({}, asked(HAPPY, { ...THIS, whom: undefined })),
    classes: ["no-clear-change"],
  },
  {
    name: "a group that agrees on another level",
    before: we1(
      {},
      { ...asked({}, LAST), lived: [answers("I-1", {}, { group: groupView({ level: 1 }) })] },
    ),
    after: we1(
      {},
      { ...asked({}, THIS), lived: [answers("I-1", {}, { group: groupView({ level: 3 }) })] },
    ),
    classes: ["no-clear-change"],
  },
  {
    name: "people who are no longer asked",
    before: we1({}, asked(HAPPY, LAST)),
    after: we1({}),
    classes: ["no-longer-asked"],
  },
  {
    name: "people who are newly asked",
    before: we1({}),
    after: we1({}, asked(HAPPY, THIS)),
    classes: ["newly-asked"],
  },
  {
    name: "people's own view that falls",
    before: we1({ said: level(2), views: [VIEW(2)] }),
    after: we1({ said: level(2), views: [VIEW(1)] }),
    classes: ["view-worse", "repeated-gap"],
  },
  {
    name: "people's own view that rises",
    before: we1({ said: level(4), views: [VIEW(3)] }),
    after: we1({ said: level(4), views: [VIEW(4)] }),
    classes: ["view-better", "repeated-gap"],
  },
  {
    name: "people's own view that is no longer there",
    before: we1({ said: level(4), views: [VIEW(3)] }),
    after: we1({ said: level(4) }),
    classes: ["view-gone", "repeated-gap"],
  },
  {
    name: "the lowest of people's own views that is no longer there, and makes nothing better",
    before: we1({ said: level(4), views: [VIEW(1), { ...VIEW(3), by: "carers" }] }, { team: BOTH }),
    after: we1({ said: level(4), views: [{ ...VIEW(3), by: "carers" }] }, { team: BOTH }),
    classes: ["view-gone", "repeated-gap"],
  },
  {
    name: "people's own view for the first time",
    before: we1({ said: level(4) }),
    after: we1({ said: level(4), views: [VIEW(3)] }),
    classes: ["repeated-gap", "view-given"],
  },
  {
    name: "a need that is gone without a word",
    before: we1({}, { needs: [need("N1")] }),
    after: we1({}),
    classes: ["trace-lost"],
  },
  {
    name: "a need that is newly recorded",
    before: we1({}),
    after: we1({}, { needs: [need("N1")] }),
    classes: ["trace-gained"],
  },
  {
    name: "a need under another number",
    before: we1({}, { needs: [need("N1")] }),
    after: we1({}, { needs: [need("N7", { people: 12 })] }),
    classes: ["unchanged"],
  },
  {
    name: "a need that is met, kept with 0 and how that was counted",
    before: we1({}, { needs: [need("N1", { people: 12 })] }),
    after: we1({}, { needs: [need("N1", { people: 0, counted: "we asked all 12" })] }),
    classes: ["unchanged"],
  },
  {
    name: "a promise of which nobody says anything",
    before: we1({ actions: ["A1"] }, { actions: [action("A1")] }),
    after: we1({}),
    classes: ["promise-unaccounted"],
  },
  {
    name: "a promise that is said to be kept",
    before: we1({ actions: ["A1"] }, { actions: [action("A1")] }),
    after: we1({ lastPromise: { kept: "kept", why: undefined } }),
    classes: ["promise-kept"],
  },
  {
    name: "a promise that is kept in part",
    before: we1({ actions: ["A1"] }, { actions: [action("A1")] }),
    after: we1({ lastPromise: { kept: "partly", why: "rain" } }),
    classes: ["promise-partly-kept"],
  },
  {
    name: "a promise that is not kept",
    before: we1({ actions: ["A1"] }, { actions: [action("A1")] }),
    after: we1({ lastPromise: { kept: "not", why: "rain" } }),
    classes: ["promise-not-kept"],
  },
  {
    name: "a promise that is dropped",
    before: we1({ actions: ["A1"] }, { actions: [action("A1")] }),
    after: we1({ lastPromise: { kept: "dropped", why: "rain" } }),
    classes: ["promise-dropped"],
  },
  {
    name: "a promise whose action is done",
    before: we1({ actions: ["A1"] }, { actions: [action("A1")] }),
    after: we1({ actions: ["A1"] }, { actions: [action("A1", { status: "done" })] }),
    classes: ["promise-kept"],
  },
  {
    name: "a promise whose action is dropped in the file",
    before: we1({ actions: ["A1"] }, { actions: [action("A1")] }),
    after: we1({ actions: ["A1"] }, { actions: [action("A1", { status: "dropped" })] }),
    classes: ["promise-dropped"],
  },
  {
    name: "a promise that is still open",
    before: we1({ actions: ["A1"] }, { actions: [action("A1")] }),
    after: we1({ actions: ["A1"] }, { actions: [action("A1")] }),
    classes: ["promise-open"],
  },
  {
    name: "another promise done under the id of one that was open",
    before: we1({ actions: ["A1"] }, { actions: [action("A1", { what: "Dig a well for all" })] }),
    after: we1(
      { actions: ["A1"] },
      { actions: [action("A1", { what: "Send a letter", status: "done" })] },
    ),
    classes: ["promise-unaccounted"],
  },
  {
    name: "a promise that is done, in better words",
    before: we1({ actions: ["A1"] }, { actions: [action("A1", { what: "Dig a well for all" })] }),
    after: we1(
      { actions: ["A1"] },
      { actions: [action("A1", { what: "Dig one deep well for all", status: "done" })] },
    ),
    classes: ["promise-kept"],
  },
  {
    name: "a promise whose day has come, and is put off",
    before: we1({ actions: ["A1"] }, { actions: [action("A1", { due: "2026-05-01" })] }),
    after: we1({ actions: ["A1"] }, { actions: [action("A1", { due: "2027-05-01" })] }),
    classes: ["promise-unaccounted"],
  },
  {
    name: "another need under the id of one that is gone",
    before: we1({}, { needs: [need("N1", { what: "water in the beds", people: 86 })] }),
    after: we1({}, { needs: [need("N1", { what: "tea", people: 0 })] }),
    classes: ["trace-lost", "trace-gained"],
  },
  {
    name: "one promise done and another gone",
    before: we1({ actions: ["A1", "A2"] }, { actions: [action("A1"), action("A2")] }),
    after: we1({ actions: ["A1"] }, { actions: [action("A1", { status: "done" })] }),
    classes: ["promise-unaccounted"],
  },
  {
    name: "a promise past its date and still open, of which nobody says anything",
    before: we1({ actions: ["A1"] }, { actions: [action("A1", { due: "2026-01-31" })] }),
    after: we1({ actions: ["A1"] }, { actions: [action("A1", { due: "2026-01-31" })] }),
    classes: ["promise-unaccounted"],
  },
  {
    name: "a claim that comes down below what is shown",
    before: we1({ said: level(2), evidence: OLD_LINKS }, OLD_2),
    after: we1({ said: level(1), evidence: OLD_LINKS }, OLD_2),
    classes: ["claim-down", "repeated-gap"],
  },
  {
    name: "old evidence that newer evidence stands in for",
    before: we1(
      { said: level(2), evidence: [link("E1")] },
      { evidence: [told("E1", { asOf: "2024-09-30" })] },
    ),
    after: we1(
      { said: level(2), evidence: [link("E1"), link("E2")] },
      { evidence: [told("E1", { asOf: "2024-09-30" }), told("E2", { asOf: NEW })] },
    ),
    classes: ["repeated-gap", "new-evidence", "evidence-aged"],
  },
  {
    name: "evidence against it that only grew old",
    before: we1(
      { said: level(4), evidence: [link("E1", { yes: 0, of: 100 })] },
      { evidence: [piece("E1", { asOf: "2024-09-30" })] },
    ),
    after: we1(
      { said: level(4), evidence: [link("E2", { shows: 0 })] },
      { evidence: [told("E2", { asOf: NEW })] },
    ),
    classes: ["evidence-expired", "against-lost", "repeated-gap", "new-evidence"],
  },
  {
    name: "answers that are too old and were not asked for again",
    before: we1({}, asked(HAPPY, { asOf: "2024-06-14" })),
    after: we1({}, asked(HAPPY, { asOf: "2024-06-14" })),
    classes: ["answers-expired"],
  },
  {
    name: "more people who say yes, and a group that judges it lower",
    before: we1({ said: level(3) }, asked({ never: 60, mostly: 40 }, LAST)),
    after: we1(
      { said: level(3) },
      {
        listening: [listening("L1", THIS)],
        lived: [answers("I-1", HAPPY, { group: groupView({ level: 1 }) })],
      },
    ),
    classes: ["repeated-gap", "view-given", "no-clear-change"],
  },
  {
    name: "a group's lower level that is no longer there beside happy answers",
    before: we1(
      { said: level(3) },
      {
        listening: [listening("L1", LAST)],
        lived: [answers("I-1", HAPPY, { group: groupView({ level: 1 }) })],
      },
    ),
    after: we1({ said: level(3) }, asked(HAPPY, THIS)),
    classes: ["view-gone", "repeated-gap", "no-clear-change"],
  },
  {
    name: "a gap that comes back as it was",
    before: we1({ said: level(1) }),
    after: we1({ said: level(1) }),
    classes: ["repeated-gap"],
  },
  {
    name: "the same cause again",
    before: we1({ causes: [{ cause: "rain", answer: undefined }] }),
    after: we1({ causes: [{ cause: "rain", answer: undefined }] }),
    classes: ["same-cause"],
  },
  {
    name: "another cause",
    before: we1({ causes: [{ cause: "rain", answer: undefined }] }),
    after: we1({ causes: [{ cause: "money", answer: undefined }] }),
    classes: ["cause-changed"],
  },
  {
    name: "a commitment that is not scored any more",
    before: we1({ said: level(1) }),
    after: {},
    classes: ["not-scored"],
  },
  {
    name: "a commitment that is newly scored",
    before: {},
    after: we1({ said: level(0) }),
    classes: ["newly-scored"],
  },
  {
    name: "a commitment that no longer applies",
    before: we1({ said: level(1) }),
    after: we1({ said: { kind: "not-applicable" }, reason: "no beds" }),
    classes: ["newly-not-applicable"],
  },
  {
    name: "a commitment that applies again",
    before: we1({ said: { kind: "not-applicable" }, reason: "no beds" }),
    after: we1({ said: level(0) }),
    classes: ["newly-applicable"],
  },
  {
    name: "a question that changed, with a claim that rose",
    before: we1({ said: level(0), asked: "0000000000000001" }),
    after: we1({ said: level(4), asked: "0000000000000002" }),
    classes: ["not-comparable", "repeated-gap"],
  },
  {
    name: "a question that changed on a gap, and its promise gone",
    before: we1(
      { said: level(1), asked: "0000000000000001", actions: ["A1"] },
      { actions: [action("A1")] },
    ),
    after: we1({ said: level(1), asked: "0000000000000002" }),
    classes: ["not-comparable", "promise-unaccounted", "repeated-gap"],
  },
  {
    name: "a count of one team that is the whole's now",
    before: counted({ part: "one team" }),
    after: counted({}),
    classes: ["evidence-altered", "against-gained", "repeated-gap"],
  },
  {
    name: "a count of the whole that is one team's now",
    before: counted({}),
    after: counted({ part: "one team" }),
    classes: ["evidence-altered", "against-lost", "repeated-gap"],
  },
  {
    name: "a count that was made of staff, and is people's now",
    before: counted({ kind: "staff" }),
    after: counted({ kind: "people" }),
    classes: ["evidence-altered", "repeated-gap"],
  },
  {
    name: "a count that becomes hearsay, and shows as much",
    before: counted({ method: "counted" }),
    after: counted({ method: "told" }),
    classes: ["evidence-altered", "against-lost", "repeated-gap"],
  },
  {
    name: "a piece of the same name and day with another count",
    before: counted({}),
    after: counted({}, { yes: 36, of: 100 }),
    classes: ["evidence-altered", "repeated-gap"],
  },
];

describe("a planted change", () => {
  it("is planted at least forty times", () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(40);
  });

  it.each(ROWS)("lands in its class: $name", ({ before, after, classes }) => {
    const change = changeOf(compare(lastYear(before), thisYear(after)), "We-1");
    expect(classesOf(change)).toEqual(classes);
  });

  it.each(ROWS)(
    "touches no other commitment that has nothing to do with it: $name",
    ({ before, after }) => {
      const change = changeOf(compare(lastYear(before), thisYear(after)), "We-2");
      expect(classesOf(change)).toEqual(["unchanged"]);
    },
  );
});

/** A year in which We-1 claims and shows 3. */
function shownYear(parts: Parts): Parts {
  return we1({ said: level(3), evidence: LINKS_3 }, { ...NEW_3, asOf: "2026-09-30", ...parts });
}

describe("what people confirm", () => {
  const lived = { listening: [listening("L1")], lived: [answers("I-1", HAPPY)] };
  it("is named where only the confirmation came", () => {
    const before = lastYear(shownYear(lived));
    const after = confirmed(thisYear(shownYear(lived)));
    expect(classesOf(changeOf(compare(before, after), "We-1"))).toEqual(["now-confirmed"]);
    expect(
      classesOf(changeOf(compare(confirmed(before), thisYear(shownYear(lived))), "We-1")),
    ).toEqual(["no-longer-confirmed"]);
  });
});
