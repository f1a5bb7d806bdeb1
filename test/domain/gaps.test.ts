import { describe, expect, it } from "vitest";
import { type CommitmentRecord } from "../../src/domain/commitment-record.ts";
import {
  cannotTell,
  isClaimShown,
  isOpenGap,
  orderGaps,
  saidAboveShown,
} from "../../src/domain/gaps.ts";
import { STANDINGS } from "../../src/domain/standing.ts";
import { assessment, level, link, piece, read, record } from "../support/domain-values.ts";
import { commitment, framework } from "../support/gardens-framework.ts";

const CRITICAL = { critical: { question: "Who waters?", why: undefined } };
const BEDS = framework([
  ...["We-5", "We-1", "We-2", "We-10"].map((id) => commitment(id, [])),
  commitment("We-7", [], CRITICAL),
  commitment("We-6", [], CRITICAL),
]);

const told = piece("E1", { method: "told" });
const document = piece("E2", { method: "document" });

function order(
  records: readonly CommitmentRecord[],
  before: readonly (readonly CommitmentRecord[])[] = [],
): readonly string[] {
  const evidence = [told, document];
  const now = assessment({ commitments: records, evidence });
  const earlier = before.map((commitments, index) =>
    assessment({ commitments, evidence, period: `${String(2025 - index)}-${String(26 - index)}` }),
  );
  return orderGaps(read(now, earlier, BEDS)).map(({ commitment: { id } }) => id);
}

const gap = (id: string, said: number, evidence: readonly string[] = []): CommitmentRecord =>
  record(id, { said: level(said), evidence: evidence.map((one) => link(one)) });

describe("orderGaps", () => {
  it.each<
    [
      string,
      readonly CommitmentRecord[],
      readonly (readonly CommitmentRecord[])[],
      readonly string[],
    ]
  >([
    ["critical first, however small", [gap("We-1", 0), gap("We-7", 2)], [], ["We-7", "We-1"]],
    [
      "then the larger gap",
      [gap("We-1", 2), gap("We-2", 0), gap("We-5", 1)],
      [],
      ["We-2", "We-5", "We-1"],
    ],
    [
      "then more years repeated",
      [gap("We-1", 1), gap("We-2", 1), gap("We-5", 1)],
      [[gap("We-2", 1), gap("We-5", 1)], [gap("We-5", 1)]],
      ["We-5", "We-2", "We-1"],
    ],
    [
      "a larger gap before more years",
      [gap("We-1", 1), gap("We-2", 0)],
      [[gap("We-1", 1)], [gap("We-1", 1)]],
      ["We-2", "We-1"],
    ],
    [
      "then the larger distance from said to shown",
      [gap("We-1", 2, ["E1"]), gap("We-2", 3, ["E1"]), gap("We-5", 4, ["E1"])],
      [],
      ["We-5", "We-2", "We-1"],
    ],
    [
      "then the id, by code unit",
      [gap("We-2", 1), gap("We-10", 1), gap("We-1", 1)],
      [],
      ["We-1", "We-10", "We-2"],
    ],
    [
      "also among the critical",
      [gap("We-7", 1), gap("We-6", 1), gap("We-1", 0)],
      [],
      ["We-6", "We-7", "We-1"],
    ],
    [
      "a claim of 0 without evidence is no distance",
      [gap("We-1", 0), gap("We-2", 1, ["E2"]), gap("We-5", 1)],
      [],
      ["We-1", "We-5", "We-2"],
    ],
    ["no gap: nothing", [record("We-1", { said: { kind: "not-known" } }), record("We-2")], [], []],
  ])("%s", (_, records, before, expected) => {
    expect(order(records, before)).toEqual(expected);
    expect(order(records.toReversed(), before)).toEqual(expected);
  });
});

describe("open gaps and what nobody can tell", () => {
  it("take every standing apart", () => {
    expect(STANDINGS.filter((standing) => isOpenGap({ standing }))).toEqual([
      "contested",
      "unproven",
      "not-kept",
    ]);
    expect(STANDINGS.filter((standing) => cannotTell({ standing }))).toEqual([
      "not-assessed",
      "not-known",
      "unconfirmed",
    ]);
  });
});

describe("a claim beside what is shown", () => {
  it.each<[number | undefined, number | undefined, boolean | undefined, number]>([
    [undefined, undefined, undefined, 0],
    [undefined, 3, undefined, 0],
    [0, undefined, true, 0],
    [0, 0, true, 0],
    [1, undefined, false, 2],
    [1, 0, false, 1],
    [3, 3, true, 0],
    [3, 2, false, 1],
    [2, 4, true, -2],
    [4, undefined, false, 5],
  ])("said %s, shown %s: no higher %s, above by %i", (said, shown, isShown, above) => {
    const levels = { said, shown, lived: undefined, peoplesView: undefined, against: undefined };
    expect(isClaimShown({ levels })).toBe(isShown);
    expect(saidAboveShown({ levels })).toBe(above);
  });
});
