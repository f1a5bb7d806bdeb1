import { describe, expect, it } from "vitest";
import { pastYears } from "../../src/domain/past-years.ts";
import { readAssessment } from "../../src/domain/read-assessment.ts";
import {
  action,
  answers,
  assessment,
  hash,
  level,
  listening,
  readingOf,
  record,
  reportOf,
} from "../support/domain-values.ts";
import { commitment, framework, iStatement } from "../support/gardens-framework.ts";

const FIRST = framework(
  [
    commitment("Plot-1", ["Pick-1"], { becomes: ["Bed-1"] }),
    commitment("Plot-2", [], { becomes: ["Bed-2"] }),
    commitment("We-9", []),
    iStatement("Pick-1"),
  ],
  { id: "first" },
);
const SECOND = framework(
  [
    commitment("Bed-1", ["Pick-1"]),
    commitment("Bed-2", [], { becomes: ["We-2", "We-3"] }),
    commitment("Bed-3", []),
    commitment("We-4", []),
    iStatement("Pick-1"),
  ],
  { id: "second" },
);
const THIRD = framework([
  commitment("We-1", ["I-2", "I-1"], { replaces: ["Bed-1"] }),
  commitment("We-2", []),
  commitment("We-3", []),
  commitment("We-4", [], { replaces: ["Bed-3"] }),
  commitment("We-5", [], { replaces: ["Bed-2", "Bed-3"] }),
  commitment("We-9", []),
  { ...iStatement("I-1"), replaces: ["Pick-1"] },
  iStatement("I-2"),
]);

const PAST = [{ framework: SECOND }, { framework: FIRST }];

describe("pastYears", () => {
  it.each([
    ["followed over two frameworks", "We-1", ["Bed-1", "Plot-1"]],
    ["found on both sides of a split", "We-2", ["Bed-2", "Plot-2"]],
    ["found on both sides of a split", "We-3", ["Bed-2", "Plot-2"]],
    ["itself, where it was there beside another that it carries on", "We-4", ["We-4", "We-4"]],
    ["nothing, where it carries on several", "We-5", [undefined, undefined]],
    ["itself before a year that lacks it", "We-9", ["We-9", "We-9"]],
    ["followed, an I statement too", "I-1", ["Pick-1", "Pick-1"]],
  ])("is %s: %s", (_, id, then) => {
    expect(pastYears(THIRD, PAST).map(({ idThen }) => idThen(id))).toEqual(then);
  });

  it("leaves ids as they are within one framework", () => {
    const past = pastYears(THIRD, [{ framework: THIRD }, { framework: THIRD }]);
    expect(past.map(({ idThen }) => idThen("We-5"))).toEqual(["We-5", "We-5"]);
  });
});

describe("a year after its framework's statements were renamed", () => {
  const first = assessment({
    period: "2024-25",
    asOf: "2024-09-30",
    commitments: [record("Plot-1", { said: level(1) })],
  });
  const second = assessment({
    period: "2025-26",
    asOf: "2025-09-30",
    commitments: [
      record("Bed-1", {
        said: level(1),
        actions: ["A1"],
        causes: [{ cause: "rain", answer: undefined }],
      }),
    ],
    actions: [action("A1", { what: "Dig a well." })],
    listening: [listening("L1", { asOf: "2025-08-01" })],
    lived: [answers("Pick-1", { always: 20 })],
  });
  const third = assessment({
    period: "2026-27",
    asOf: "2026-09-30",
    commitments: [
      record("We-1", { said: level(1), causes: [{ cause: "rain", answer: undefined }] }),
    ],
    listening: [listening("L2", { asOf: "2026-08-01" })],
    lived: [answers("I-2", { never: 20 }, { from: "L2" })],
  });
  const reading = readAssessment(
    { framework: THIRD, assessment: third },
    [
      { framework: SECOND, assessment: second },
      { framework: FIRST, assessment: first },
    ],
    hash,
  );

  it("knows the years below the target, the last promise and the last cause", () => {
    const { history } = readingOf(reading, "We-1");
    expect(history.belowTarget).toEqual(["2024-25", "2025-26"]);
    expect(history.lastStanding).toEqual({ period: "2025-26", standing: "not-kept" });
    expect(history.lastPromises).toMatchObject([{ period: "2025-26", what: "Dig a well." }]);
    expect(history.lastCauses).toMatchObject([{ cause: "rain" }]);
    const { repeated } = reportOf(reading).promisedAgain;
    expect(repeated).toMatchObject([{ id: "We-1", sameCauses: ["No rain"] }]);
  });

  it("knows which I statements people were asked about last year", () => {
    expect(readingOf(reading, "We-1").lived.reason()).toContain("I-1 was asked last year");
  });
});
