import { describe, expect, it } from "vitest";
import {
  claimsOfTwo,
  mentionsOf,
  partsTaken,
} from "../../../src/documents/assessment/merge-notes.ts";
import { mergeData } from "../../../src/documents/assessment/merge.ts";
import { applyEdits, valueAt } from "../../../src/domain/edits.ts";
import { type Side } from "../../../src/domain/merge/sides.ts";
import { type Edit, type Path } from "../../../src/domain/problem.ts";
import { sixteenDigits } from "../../support/assessment-context.ts";
import { listeningFingerprint } from "../../../src/domain/fingerprint.ts";
import { assessmentOf } from "../../../src/documents/assessment/parse.ts";

const BASE = {
  format: "assessment/1",
  council: { code: "X99999999", name: "Exampleshire" },
  period: "2026-27",
  framework: { id: "trees", edition: "1" },
  team: { psw: { role: "council", name: "Head of trees" } },
  commitments: {
    "We-1.1": {
      said: 2,
      reason: "Two streets have trees.",
      asked: "0123456789abcdef",
      evidence: [{ id: "E1", yes: 5, of: 10, note: "By the gate." }, { id: "E2" }],
      views: [{ by: "psw", said: 1, reason: "Half are saplings." }],
      actions: ["A1"],
    },
  },
  evidence: { E1: { title: "A count of trees", where: "a.csv" }, E2: { title: "A walk" } },
  listening: { L1: { how: "round a table" } },
  lived: { "I-1.1": { from: "L1", never: 2, always: 3 } },
  actions: { A1: { what: "plant ten oaks", status: "open" } },
};

function edit(value: unknown, ...path: Path): Edit {
  return { path, value };
}

interface Outcome {
  readonly data: unknown;
  readonly clashes: readonly string[];
  readonly renumberings: readonly string[];
}

function merge(
  ours: readonly Edit[],
  theirs: readonly Edit[],
  { used = [], decided }: { used?: readonly string[]; decided?: Side } = {},
): Outcome {
  const sides = { base: BASE, ours: applyEdits(BASE, ours), theirs: applyEdits(BASE, theirs) };
  const merged = mergeData(sides, { used, decide: () => decided, hash: sixteenDigits });
  return {
    data: applyEdits(sides.ours, merged.edits),
    clashes: [...merged.clashes, ...merged.dangling].map(({ place }) => place.join("/")),
    renumberings: merged.renumberings.map(({ from, to }) => `${from} ${to}`),
  };
}

const C = ["commitments", "We-1.1"] as const;

describe("what only one side changed", () => {
  it.each<[string, Edit[], Edit[], Path, unknown]>([
    ["a field", [edit(3, ...C, "said")], [edit("A note", ...C, "note")], [...C, "note"], "A note"],
    [
      "another commitment",
      [edit(3, ...C, "said")],
      [edit(1, "commitments", "We-1.2", "said")],
      ["commitments", "We-1.2", "said"],
      1,
    ],
    ["a removal", [edit(3, ...C, "said")], [edit(undefined, ...C, "note")], [...C, "said"], 3],
    [
      "a whole part",
      [edit(3, ...C, "said")],
      [edit("A walk with people", "involvement", "purpose")],
      ["involvement", "purpose"],
      "A walk with people",
    ],
  ])("is taken: %s", (_, ours, theirs, path, value) => {
    const { data, clashes } = merge(ours, theirs);
    expect(clashes).toEqual([]);
    expect(valueAt(data, path)).toEqual(value);
  });

  it("stands once where both did the same", () => {
    const same = [edit(3, ...C, "said"), edit({ title: "A map" }, "evidence", "E3")];
    const { data, clashes, renumberings } = merge(same, same);
    expect([clashes, renumberings]).toEqual([[], []]);
    expect(data).toEqual(applyEdits(BASE, same));
  });

  it("keeps what each took away and what each added in a list", () => {
    const { data, clashes } = merge(
      [
        edit([{ id: "E1", yes: 5, of: 10, note: "By the gate." }, { id: "E3" }], ...C, "evidence"),
        edit({ title: "A map" }, "evidence", "E3"),
      ],
      [
        edit([{ id: "E2" }, { id: "E4" }], ...C, "evidence"),
        edit({ title: "A film" }, "evidence", "E4"),
      ],
    );
    expect(clashes).toEqual([]);
    expect(valueAt(data, [...C, "evidence"])).toEqual([{ id: "E3" }, { id: "E4" }]);
  });
});

describe("what both changed", () => {
  it.each<[string, Edit[], Edit[], string[]]>([
    ["a level", [edit(3, ...C, "said")], [edit(1, ...C, "said")], ["commitments/We-1.1/said"]],
    [
      "a level and the question that it answers",
      [edit(3, ...C, "said")],
      [edit("f".repeat(16), ...C, "asked")],
      ["commitments/We-1.1/said", "commitments/We-1.1/asked"],
    ],
    [
      "a count: its two numbers are one answer",
      [edit(6, ...C, "evidence", 0, "yes")],
      [edit(11, ...C, "evidence", 0, "of")],
      ["commitments/We-1.1/evidence/E1/yes", "commitments/We-1.1/evidence/E1/of"],
    ],
    [
      "what people said: a tally is one answer",
      [edit(4, "lived", "I-1.1", "never")],
      [edit(9, "lived", "I-1.1", "always")],
      ["lived/I-1.1/counts"],
    ],
    [
      "a view",
      [edit(0, ...C, "views", 0, "said")],
      [edit("They are small.", ...C, "views", 0, "reason")],
      ["commitments/We-1.1/views/psw/said", "commitments/We-1.1/views/psw/reason"],
    ],
    [
      "a reason",
      [edit("Three.", ...C, "reason")],
      [edit("Four.", ...C, "reason")],
      ["commitments/We-1.1/reason"],
    ],
    [
      "what one took away and the other changed",
      [
        edit(undefined, "evidence", "E2"),
        edit([BASE.commitments["We-1.1"].evidence[0]], ...C, "evidence"),
      ],
      [edit("A long walk", "evidence", "E2", "title")],
      ["evidence/E2"],
    ],
    [
      "a commitment that both began",
      [edit({ said: 1 }, "commitments", "We-1.2")],
      [edit({ said: 2 }, "commitments", "We-1.2")],
      ["commitments/We-1.2/said"],
    ],
  ])("clashes: %s", (_, ours, theirs, clashes) => {
    expect(merge(ours, theirs).clashes).toEqual(clashes);
    expect(merge(theirs, ours).clashes).toEqual(clashes);
    const [mine, yours] = [
      merge(ours, theirs, { decided: "ours" }),
      merge(ours, theirs, { decided: "theirs" }),
    ];
    expect([mine.clashes, yours.clashes]).toEqual([[], []]);
    expect(mine.data).toEqual(applyEdits(BASE, ours));
    expect(yours.data).not.toEqual(mine.data);
  });

  it("clashes where one side took a record away that the other names now", () => {
    const ours = [edit(undefined, "actions", "A1"), edit(undefined, ...C, "actions")];
    const theirs = [edit(["A1"], "commitments", "We-1.2", "actions")];
    expect(merge(ours, theirs).clashes).toEqual(["actions/A1"]);
    expect(merge(theirs, ours).clashes).toEqual(["actions/A1"]);
    expect(
      valueAt(merge(ours, theirs, { decided: "theirs" }).data, ["actions", "A1", "what"]),
    ).toBe("plant ten oaks");
  });
});

describe("new records of one id", () => {
  const ours = [
    edit({ title: "A map" }, "evidence", "E3"),
    edit({ id: "E3", shows: 1 }, ...C, "evidence", 2),
  ];
  const theirs = [
    edit({ title: "A film" }, "evidence", "E3"),
    edit({ title: "A second film", replaces: "E3" }, "evidence", "E4"),
    edit({ id: "E3", shows: 2 }, ...C, "evidence", 2),
    edit(
      [{ code: "privacy/name", place: "evidence/E3/title", found: "F…", reason: "A street." }],
      "publish",
      "accepted",
    ),
  ];

  it("are told apart: theirs gets the next free id, wherever it is named", () => {
    const { data, clashes, renumberings } = merge(ours, theirs);
    expect([clashes, renumberings]).toEqual([[], ["E3 E5"]]);
    expect(valueAt(data, ["evidence"])).toEqual({
      ...BASE.evidence,
      E3: { title: "A map" },
      E5: { title: "A film" },
      E4: { title: "A second film", replaces: "E5" },
    });
    expect(valueAt(data, [...C, "evidence"])).toEqual([
      ...BASE.commitments["We-1.1"].evidence,
      { id: "E3", shows: 1 },
      { id: "E5", shows: 2 },
    ]);
    expect(valueAt(data, ["publish", "accepted", 0, "place"])).toBe("evidence/E5/title");
  });

  it("get no id that an earlier year used", () => {
    expect(merge(ours, theirs, { used: ["E8", "A40"] }).renumberings).toEqual(["E3 E9"]);
  });

  it("are one where both call it the same, and its fields are put together", () => {
    const { data, renumberings } = merge(
      [edit({ title: "A map", kind: "people" }, "evidence", "E3")],
      [edit({ title: "A map", method: "told" }, "evidence", "E3")],
    );
    expect(renumberings).toEqual([]);
    expect(valueAt(data, ["evidence", "E3"])).toEqual({
      title: "A map",
      kind: "people",
      method: "told",
    });
  });

  it("share their ids across registers, and a team has its own", () => {
    const { renumberings } = merge(
      [
        edit({ what: "shade" }, "needs", "X1"),
        edit({ role: "people", name: "Walkers" }, "team", "group"),
      ],
      [
        edit({ what: "sit" }, "actions", "X1"),
        edit({ role: "people", name: "Climbers" }, "team", "group"),
        edit("group", "actions", "X1", "decidedWith"),
      ],
    );
    expect(renumberings).toEqual(["X1 X2", "group group-2"]);
  });

  it("stay confirmed: people confirmed what they were told, not what it is called", () => {
    const listened = [
      edit({ how: "on a walk" }, "listening", "L2"),
      edit({ from: "L2", never: 1, always: 7 }, "lived", "I-1.2"),
    ];
    const assessment = assessmentOf(applyEdits(BASE, listened));
    if (assessment === undefined) throw new Error("the data has another shape");
    const fingerprint = listeningFingerprint(assessment, "L2", sixteenDigits);
    const confirmed = edit(
      { by: "psw", on: "2026-07-01", fingerprint },
      "listening",
      "L2",
      "confirmed",
    );
    const { data, renumberings } = merge(
      [edit({ how: "by post" }, "listening", "L2")],
      [...listened, confirmed],
    );
    expect(renumberings).toEqual(["L2 L3"]);
    expect(valueAt(data, ["lived", "I-1.2", "from"])).toBe("L3");
    const now = assessmentOf(data);
    if (now === undefined) throw new Error("the data has another shape");
    expect(now.listening.get("L3")?.confirmed?.fingerprint).toBe(
      listeningFingerprint(now, "L3", sixteenDigits),
    );
  });
});

it("puts counts and a group's level side by side, each with its own listening", () => {
  const { data, clashes } = merge(
    [edit({ how: "by post" }, "listening", "L2"), edit({ from: "L2", never: 1 }, "lived", "I-1.2")],
    [
      edit({ how: "on a walk" }, "listening", "L2"),
      edit({ from: "L2", group: { level: 1, people: 9 } }, "lived", "I-1.2"),
    ],
  );
  expect(clashes).toEqual([]);
  expect(valueAt(data, ["lived", "I-1.2"])).toEqual({
    from: "L2",
    never: 1,
    group: { from: "L3", level: 1, people: 9 },
  });
});

describe("what people are told to look at", () => {
  it("is a level from one side with a reason from the other", () => {
    const ours = applyEdits(BASE, [edit(3, ...C, "said")]);
    const theirs = applyEdits(BASE, [edit("Three streets have trees.", ...C, "reason")]);
    expect(claimsOfTwo({ base: BASE, ours, theirs })).toEqual(["We-1.1"]);
    expect(claimsOfTwo({ base: BASE, ours: theirs, theirs: ours })).toEqual(["We-1.1"]);
    const both = applyEdits(ours, [edit("Three streets.", ...C, "reason")]);
    expect(claimsOfTwo({ base: BASE, ours: both, theirs: both })).toEqual([]);
  });

  it("is a text that names a record by the id that it had", () => {
    const theirs = applyEdits(BASE, [
      edit("See E3, or E30.", ...C, "note"),
      edit("Only E30.", ...C, "reply"),
    ]);
    const renumberings = [{ register: "evidence", from: "E3", to: "E5" }];
    expect(mentionsOf(BASE, theirs, renumberings)).toEqual([
      { id: "E3", place: ["commitments", "We-1.1", "note"] },
    ]);
    expect(mentionsOf(theirs, theirs, renumberings)).toEqual([]);
  });

  it("is what came, by part of the file", () => {
    const now = applyEdits(BASE, [
      edit(3, ...C, "said"),
      edit({ title: "A map" }, "evidence", "E3"),
      edit(undefined, "evidence", "E2"),
      edit("2026-09-30", "asOf"),
    ]);
    expect(partsTaken(BASE, now)).toEqual([
      { part: "commitments", records: 1 },
      { part: "evidence", records: 2 },
      { part: "asOf", records: 1 },
    ]);
  });
});
