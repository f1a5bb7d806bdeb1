import * as fc from "fast-check";
import { expect, it, vi } from "vitest";
import { commentsOf } from "../../../src/documents/comments.ts";
import { mergeTexts, type Version } from "../../../src/documents/assessment/merge-texts.ts";
import { mergeData } from "../../../src/documents/assessment/merge.ts";
import { ASSESSMENT_MERGE } from "../../../src/documents/assessment/merge-shape.ts";
import { parseAssessment } from "../../../src/documents/assessment/parse.ts";
import { readYaml } from "../../../src/documents/located-yaml.ts";
import { applyEdits, isRecord, isSameData } from "../../../src/domain/edits.ts";
import { renumbered } from "../../../src/domain/merge/renumber.ts";
import { memberOf, membersOf } from "../../../src/domain/merge/sides.ts";
import { sixteenDigits, TREES_CONTEXT } from "../../support/assessment-context.ts";
import { anyWrittenAssessment } from "../../support/written-assessments.ts";
import { anyLook, type Look, writtenSo } from "../../support/written-yaml.ts";

/** More of them by `LAW_RUNS=2000`. */
const RUNS = Number(process.env["LAW_RUNS"] ?? 40);
vi.setConfig({ testTimeout: 60_000 });

const HEADING = {
  format: "assessment/1",
  council: { code: "X99999999", name: "Example" },
  period: "2026-27",
  framework: { id: "trees", edition: "1" },
  previous: "2025-26.yaml",
};
const SETTING = { used: [], decide: () => undefined, hash: sixteenDigits };

type Data = Readonly<Record<string, unknown>>;

/** What an assessment's file may say, with nothing under `evidence` and the like left out. */
const anyData: fc.Arbitrary<Data> = anyWrittenAssessment.map((written) => ({
  ...HEADING,
  ...written,
}));

/** A version of a file that somebody worked on: some of its parts are as another has them, and it has a new piece. */
function changed(base: Data): fc.Arbitrary<Data> {
  return fc
    .tuple(
      anyWrittenAssessment,
      fc.infiniteStream(fc.nat({ max: 7 }).map((one) => one === 0)),
      fc.option(fc.string({ minLength: 1, maxLength: 3 })),
    )
    .map(([other, coins, title]) => {
      const mixed = mix(base, { ...HEADING, ...other }, () => coins.next().value);
      if (title === null) return mixed;
      const evidence = { ...membersOf(mixed["evidence"]), E2: { title: `Trees ${title}` } };
      return { ...mixed, evidence };
    });
}

/** The commitments, records and so on of the one, or of the other, as a coin falls; new ones of the other as well. */
function mix(base: Data, other: Data, coin: () => boolean): Data {
  const parts = Object.entries(base).map(([key, part]): [string, unknown] => {
    if (!isRecord(part) || key in HEADING) return [key, part];
    const others = membersOf(other[key]);
    const entries = Object.entries({ ...others, ...part }).filter(([id]) => id in part || coin());
    return [
      key,
      Object.fromEntries(entries.map(([id, one]) => [id, coin() ? (others[id] ?? one) : one])),
    ];
  });
  return Object.fromEntries(parts);
}

const threeVersions = anyData.chain((base) =>
  fc.record({ base: fc.constant(base), ours: changed(base), theirs: changed(base) }),
);

const threeLooks = fc.record({ base: anyLook, ours: anyLook, theirs: anyLook });

function version(data: unknown, look: Look): Version {
  const text = writtenSo(data, { ...look, mark: false });
  const read = readYaml(text, "law.yaml");
  // Some looks (a comment inside a folded text) are no YAML that we read.
  fc.pre(read.ok);
  return { text, data: read.ok ? read.value.data : undefined };
}

it("gives what is there where nobody changed anything", () => {
  fc.assert(
    fc.property(anyData, anyLook, (data, look) => {
      const x = version(data, look);
      const { text, edits, renumberings } = mergeTexts({ base: x, ours: x, theirs: x }, SETTING);
      expect([text, edits, renumberings]).toEqual([x.text, [], []]);
    }),
    { numRuns: RUNS },
  );
});

it("gives the other side, byte for byte, where one is as it was", () => {
  fc.assert(
    fc.property(threeVersions, threeLooks, ({ base, ours }, looks) => {
      const [x, y] = [version(base, looks.base), version(ours, looks.ours)];
      expect(mergeTexts({ base: x, ours: x, theirs: y }, SETTING).text).toBe(y.text);
      expect(mergeTexts({ base: x, ours: y, theirs: x }, SETTING).text).toBe(y.text);
    }),
    { numRuns: RUNS },
  );
});

it("gives what the other side says, record by record, where one side only wrote a remark", () => {
  fc.assert(
    fc.property(threeVersions, threeLooks, ({ base, theirs }, looks) => {
      const x = version(base, { ...looks.base, windows: false });
      const ours = { ...x, text: `# a remark of ours\n${x.text}` };
      const y = version(theirs, looks.theirs);
      const { text = "" } = mergeTexts({ base: x, ours, theirs: y }, SETTING);
      expect(text.startsWith("# a remark of ours\n")).toBe(true);
      expect(dataOf(text)).toEqual(y.data);
    }),
    { numRuns: Math.ceil(RUNS / 4) },
  );
});

it("comes to the same whichever side is ours, up to what is renumbered and the order of lists", () => {
  fc.assert(
    fc.property(threeVersions, ({ base, ours, theirs }) => {
      const one = mergeData({ base, ours, theirs }, SETTING);
      const other = mergeData({ base, ours: theirs, theirs: ours }, SETTING);
      const places = [one, other].map(({ clashes, dangling }) =>
        [...clashes, ...dangling].map(({ place }) => place.join("/")).toSorted(),
      );
      expect(places[0]).toEqual(places[1]);
      if (places[0]?.length !== 0) return;
      const [first, second] = [applyEdits(ours, one.edits), applyEdits(theirs, other.edits)];
      expect(byWhatTheyAre(first)).toEqual(byWhatTheyAre(second));
    }),
    { numRuns: RUNS * 5 },
  );
});

it("keeps both records that two people added under one id, each under an id of its own", () => {
  const title = fc.string({ minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(anyData, title, title, (base, mine, yours) => {
      fc.pre(mine !== yours);
      const added = (words: string): Data => ({
        ...base,
        evidence: { ...membersOf(base["evidence"]), E77: { title: words } },
      });
      const [ours, theirs] = [added(`Trees ${mine}`), added(`Trees ${yours}`)];
      const merge = mergeData({ base, ours, theirs }, SETTING);
      expect([merge.clashes, merge.dangling, merge.renumberings.length]).toEqual([[], [], 1]);
      const evidence = membersOf(memberOf(applyEdits(ours, merge.edits), "evidence"));
      expect(Object.values(evidence)).toEqual(
        expect.arrayContaining([{ title: `Trees ${mine}` }, { title: `Trees ${yours}` }]),
      );
    }),
    { numRuns: RUNS },
  );
});

it("loses nothing that either side wrote, and makes nothing up", () => {
  let merged = 0; // Most are to come off, or the law says little.
  fc.assert(
    fc.property(threeVersions, ({ base, ours, theirs }) => {
      const merge = mergeData({ base, ours, theirs }, SETTING);
      if (merge.clashes.length + merge.dangling.length > 0) return;
      merged += 1;
      const [before, mine, yours] = [factsOf(base), factsOf(ours), factsOf(merge.theirs)];
      const now = factsOf(applyEdits(ours, merge.edits));
      const kept = [...mine, ...yours].filter(
        (fact) => !before.has(fact) || (mine.has(fact) && yours.has(fact)),
      );
      expect(kept.filter((fact) => !now.has(fact))).toEqual([]);
      expect([...now].filter((fact) => !mine.has(fact) && !yours.has(fact))).toEqual([]);
      const gone = [...before].filter((fact) => !mine.has(fact) || !yours.has(fact));
      expect(gone.filter((fact) => now.has(fact))).toEqual([]);
    }),
    { numRuns: RUNS * 5 },
  );
  expect(merged).toBeGreaterThan(RUNS);
});

it("gives a file that reads as valid, with every comment in it or named", () => {
  fc.assert(
    fc.property(threeVersions, threeLooks, (data, looks) => {
      const base = version(data.base, looks.base);
      const ours = version(data.ours, looks.ours);
      const theirs = version(data.theirs, looks.theirs);
      const merge = mergeTexts({ base, ours, theirs }, SETTING);
      if (merge.text === undefined) return;
      const parsed = parseAssessment(merge.text, "law.yaml", TREES_CONTEXT);
      expect(parsed.ok ? [] : parsed.problems).toEqual([]);
      expect(dataOf(merge.text)).toEqual(applyEdits(ours.data, merge.edits));
      const known = [merge.text, base.text].flatMap((text) =>
        commentsOf(text).map((one) => one.text),
      );
      const named = [...merge.commentsLeftOut.ours, ...merge.commentsLeftOut.theirs];
      for (const { text } of [...commentsOf(ours.text), ...commentsOf(theirs.text)])
        expect([...known, ...named]).toContain(text);
    }),
    { numRuns: RUNS },
  );
});

function dataOf(text: string): unknown {
  const read = readYaml(text, "law.yaml");
  if (!read.ok) throw new Error(`${read.problems[0]?.message ?? ""}\n${text}`);
  return read.value.data;
}

/** The data with its records called by what they are, and its lists and maps in one order. */
function byWhatTheyAre(data: unknown): unknown {
  const renumberings = ["evidence", "listening", "needs", "actions"].flatMap((register) =>
    Object.entries(membersOf(memberOf(data, register))).map(([id, record]) => ({
      register,
      from: id,
      to: JSON.stringify(inOrder(record)),
    })),
  );
  return inOrder(renumbered(data, renumberings, ASSESSMENT_MERGE));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value
      .map(inOrder)
      .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((key) => [key, inOrder(value[key])]),
  );
}

/** Everything that a file says, one fact a line, with items of lists called by what tells them apart. */
function factsOf(value: unknown, place = ""): ReadonlySet<string> {
  if (Array.isArray(value))
    return new Set(value.flatMap((item) => [...factsOf(item, `${place}/${nameOf(item)}`)]));
  if (isRecord(value) && Object.keys(value).length > 0)
    return new Set(
      Object.entries(value).flatMap(([key, member]) => [...factsOf(member, `${place}/${key}`)]),
    );
  // An emptied map says no more than one that is not there.
  return new Set(isRecord(value) ? [] : [`${place} = ${JSON.stringify(value)}`]);
}

function nameOf(item: unknown): string {
  const { id, by, cause, role, name } = membersOf(item);
  const known = [id, by, cause, role, name].filter((one) => one !== undefined);
  return JSON.stringify(isSameData(known, []) ? item : known);
}

const versionOf = (...lines: readonly string[]): Version => {
  const text = `period: "2026-27"\nevidence:\n  E2: { title: Left }\n${lines.join("")}`;
  return { text, data: dataOf(text) };
};
const countAt = (title: string, comment = ""): string =>
  `  E1:\n    title: Count${comment}\n    where: ${title}.csv\n`;

it("names the comments that have no place any more, each with whose it was", () => {
  const [base, without] = [versionOf(countAt("a")), versionOf()];
  const commented = versionOf(countAt("a", " # ask again"));
  const theirs = mergeTexts({ base, ours: without, theirs: commented }, SETTING);
  expect(theirs.commentsLeftOut).toEqual({ ours: [], theirs: ["# ask again"] });
  const ours = mergeTexts({ base, ours: commented, theirs: without }, SETTING);
  expect(ours.commentsLeftOut).toEqual({ ours: ["# ask again"], theirs: [] });
});
