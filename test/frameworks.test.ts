import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { crosswalkFrom } from "../src/documents/crosswalk/resolve.ts";
import { parseWrittenCrosswalk } from "../src/documents/crosswalk/parse.ts";
import { parseFramework } from "../src/documents/framework/parse.ts";
import { type Crosswalk } from "../src/domain/crosswalk.ts";
import {
  commitmentsOf,
  type Framework,
  iStatementsOf,
  statementsOf,
} from "../src/domain/framework.ts";
import { SCHEMAS, schemaText } from "../src/build/schemas.ts";
import { fingerprintsOf } from "../src/domain/fingerprint.ts";
import { findCouncil } from "../src/domain/council.ts";
import { parseCouncils } from "../src/documents/council/parse.ts";
import { type Parsed } from "../src/domain/problem.ts";
import { sixteenDigits } from "./support/assessment-context.ts";

const files = readdirSync("frameworks").filter((name) => name.endsWith(".yaml"));
const textOf = (name: string): string => readFileSync(`frameworks/${name}`, "utf8");
const isCrosswalk = (name: string): boolean => /^format: crosswalk/m.test(textOf(name));

function valueOf<Value>(parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  const lines = parsed.problems.map(
    ({ file, at, message }) => `${file}:${String(at.line)}:${String(at.column)} ${message}`,
  );
  throw new Error(lines.join("\n"));
}

const crosswalks: ReadonlyMap<string, Crosswalk> = new Map(
  files.filter(isCrosswalk).map((name) => {
    const crosswalk = crosswalkFrom(valueOf(parseWrittenCrosswalk(textOf(name), name)));
    return [crosswalk.id, crosswalk];
  }),
);
const frameworks: ReadonlyMap<string, Framework> = new Map(
  files
    .filter((name) => !isCrosswalk(name))
    .map((name) => {
      const framework = valueOf(parseFramework(textOf(name), name, crosswalks));
      return [framework.id, framework];
    }),
);

/** The different forms that a part has in the frameworks that have it. */
function variants(pick: (framework: Framework) => unknown): ReadonlySet<string> {
  const texts = [...frameworks.values()].map((framework) => JSON.stringify(pick(framework)) ?? "");
  return new Set(texts.filter((text) => text !== "" && text !== "[]"));
}

describe("the shipped frameworks", () => {
  it("are kept with the fingerprints that they have", () => {
    for (const framework of frameworks.values()) {
      const file = `dist/generated/frameworks/fingerprints/${framework.id}.json`;
      expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(
        fingerprintsOf(framework, sixteenDigits),
      );
    }
  });

  it("hold the statements that they should", () => {
    const counts = [...frameworks.values()].map((framework) => [
      framework.id,
      iStatementsOf(framework).length,
      commitmentsOf(framework).length,
    ]);
    expect(counts).toEqual([
      ["adass-roadmap", 0, 8],
      ["making-it-real-2012", 26, 0],
      ["making-it-real-2018", 34, 38],
      ["social-care-future", 0, 5],
    ]);
  });

  it("are unchanged: a published edition never changes; a new one gets a new id", () => {
    const hashes = files.map((name) => [
      name,
      createHash("sha256").update(textOf(name)).digest("hex").slice(0, 16),
    ]);
    expect(Object.fromEntries(hashes)).toEqual({
      "adass-roadmap.yaml": "cdd633c01727b770",
      "care-act-2014.yaml": "e03510031c75c5fe",
      "cqc-local-authority.yaml": "ffa8d90024075aa7",
      "making-it-real-2012.yaml": "9ac47a5d77d2316e",
      "making-it-real-2018.yaml": "e0b35b39ed8ae11a",
      "social-care-future.yaml": "a9b222c6c0dd30b5",
    });
  });

  it("repeat the ladder, the scale, the causes and the kinds of need without a difference", () => {
    expect(variants(({ reach }) => reach).size).toBe(1);
    expect(variants(({ experience }) => experience).size).toBe(1);
    expect(variants(({ causes }) => causes).size).toBe(1);
    expect(variants(({ needKinds }) => needKinds).size).toBe(1);
  });

  it("share no statement id", () => {
    const ids = [...frameworks.values()].flatMap((framework) =>
      statementsOf(framework).map(({ id }) => id),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(26 + 72 + 8 + 5);
  });

  it("refer only to statements that one of them has", () => {
    const statements = [...frameworks.values()].flatMap(statementsOf);
    const known = new Set(statements.map(({ id }) => id));
    const references = statements.flatMap(({ relates, replaces, becomes }) => [
      ...relates,
      ...replaces,
      ...(becomes ?? []),
    ]);
    expect(references.length).toBeGreaterThan(50);
    expect(references.filter((id) => !known.has(id))).toEqual([]);
  });

  it("refer to crosswalks that are there, entry by entry", () => {
    for (const framework of frameworks.values()) {
      for (const id of framework.crosswalks.values()) expect(crosswalks.has(id)).toBe(true);
    }
  });

  it("describe five levels and every kind of evidence for each commitment", () => {
    for (const commitment of [...frameworks.values()].flatMap(commitmentsOf)) {
      expect([...commitment.levels.keys()]).toEqual([0, 1, 2, 3, 4]);
      expect(commitment.suggestions.size).toBe(5);
    }
  });

  it("mark four commitments of the 2018 edition as critical", () => {
    const framework = frameworks.get("making-it-real-2018");
    if (framework === undefined) throw new Error("not shipped");
    const critical = commitmentsOf(framework).filter((one) => one.critical !== undefined);
    expect(critical.map(({ id }) => id)).toHaveLength(4);
  });

  it("carry no publisher's wording, only fingerprints of it", () => {
    const statements = [...frameworks.values()].flatMap(statementsOf);
    expect(statements.filter(({ official }) => official !== undefined)).toEqual([]);
  });

  it("name their schema by a path that leads to it, in a clone and in a package", () => {
    for (const name of files) {
      const [first = ""] = textOf(name).split("\n");
      const path = /^# yaml-language-server: \$schema=(schemas\/[a-z]+-1[.]schema[.]json)$/.exec(
        first,
      );
      expect(path?.[1] ?? name).toBe(
        `schemas/${isCrosswalk(name) ? "crosswalk" : "framework"}-1.schema.json`,
      );
    }
  });
});

describe("the published schemas", () => {
  it.each([...SCHEMAS])("%s is what the source says; run the build", (name, schema) => {
    const published = readFileSync(`frameworks/schemas/${name}.schema.json`, "utf8");
    expect(published === schemaText(schema)).toBe(true);
  });

  it("are all there, and no other", () => {
    expect(readdirSync("frameworks/schemas")).toEqual(
      [...SCHEMAS.keys()].map((name) => `${name}.schema.json`).toSorted(),
    );
  });
});

describe("the councils", () => {
  const councils = parseCouncils(readFileSync("frameworks/councils.csv", "utf8"));

  it("are the 153 that have to provide adult social care", () => {
    expect(councils).toHaveLength(153);
    expect(new Set(councils.map(({ name }) => name)).size).toBe(153);
  });

  it("keep the codes that four of them had before", () => {
    expect(councils.flatMap(({ formerCodes }) => formerCodes).toSorted()).toEqual([
      "E06000048",
      "E08000016",
      "E08000019",
      "E08000020",
    ]);
  });

  it("keep the councils whose place nine of them took, none of which is there any more", () => {
    const replaced = councils.filter(({ predecessors }) => predecessors.length > 0);
    expect(replaced.map(({ code, since }) => [code, since])).toEqual([
      ["E06000058", "2019-20"],
      ["E06000059", "2019-20"],
      ["E06000060", "2020-21"],
      ["E06000061", "2021-22"],
      ["E06000062", "2021-22"],
      ["E06000063", "2023-24"],
      ["E06000064", "2023-24"],
      ["E06000065", "2023-24"],
      ["E06000066", "2023-24"],
    ]);
    const gone = new Map(
      replaced.flatMap(({ predecessors }) => predecessors.map(({ code, name }) => [code, name])),
    );
    expect(gone.size).toBe(8);
    for (const code of gone.keys()) expect(findCouncil(councils, code).kind).toBe("replaced");
  });
});
