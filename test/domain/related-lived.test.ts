import { describe, expect, it } from "vitest";
import { findRelatedLived } from "../../src/domain/related-lived.ts";
import { relatedStatements } from "../../src/domain/related-statements.ts";
import { allHeard } from "../../src/domain/report/all-heard.ts";
import { iStatementsOf } from "../../src/domain/framework.ts";
import { BEDS, GARDENS_YEAR, gardensReport } from "../support/gardens-report.ts";
import { read } from "../support/domain-values.ts";

const HEARD = read(GARDENS_YEAR, [], BEDS);
const ASKED = [...HEARD.lived.values()].filter(({ asked }) => asked).map(({ id }) => id);
const UNASKED = iStatementsOf(BEDS)
  .map(({ id }) => id)
  .filter((id) => !ASKED.includes(id));

describe("the statements that a commitment touches", () => {
  it("are those that the other framework has, and none where it has its own", () => {
    const relates = [...ASKED, "I-99"];
    expect(relatedStatements({ keeps: [], relates }, HEARD)).toEqual(ASKED);
    expect(relatedStatements({ keeps: ["I-1"], relates }, HEARD)).toEqual([]);
    expect(relatedStatements({ keeps: [], relates }, undefined)).toEqual([]);
  });

  it("give the lowest level of those asked, and confirm nothing unless all were asked", () => {
    const levels = ASKED.flatMap((id) => HEARD.lived.get(id)?.level ?? []);
    const found = findRelatedLived({ keeps: [], relates: [...ASKED, ...UNASKED] }, HEARD);
    expect(found?.level).toBe(Math.min(...levels));
    expect(UNASKED.length).toBeGreaterThan(0);
    expect(found?.confirms).toBe(false);
    const [sure] = ASKED.filter((id) => HEARD.lived.get(id)?.confirms === true);
    expect(sure).toBeDefined();
    expect(findRelatedLived({ keeps: [], relates: [sure ?? ""] }, HEARD)?.confirms).toBe(true);
    const [unasked = ""] = UNASKED;
    const partly = findRelatedLived({ keeps: [], relates: [sure ?? "", unasked] }, HEARD);
    expect(partly?.confirms).toBe(false);
  });
});

describe("all that was heard", () => {
  const { peopleToldUs } = gardensReport();
  const { statements, notAsked, listening } = peopleToldUs;
  const related = {
    framework: { id: "beds", title: "Beds", edition: "1" },
    period: "2026-27",
    target: 3,
    sentence: "",
    countsAsTrue: null,
    listening,
    statements,
    notAsked,
  };

  it("is the report's own where both have an id", () => {
    const all = allHeard({ ...peopleToldUs, related });
    expect(all.statements).toEqual(statements);
    expect(all.notAsked).toEqual(notAsked);
  });

  it("names the other framework's records by ids that no own record has", () => {
    const all = allHeard({ ...peopleToldUs, statements: [], notAsked: [], related });
    const own = new Set(listening.map(({ id }) => id));
    const known = new Set(all.listening.map(({ id }) => id));
    expect(known.size).toBe(2 * own.size);
    for (const { counted, group } of all.statements)
      for (const from of [counted?.from, group?.from].filter((one) => one !== undefined)) {
        expect(own.has(from)).toBe(false);
        expect(known.has(from)).toBe(true);
      }
  });
});
