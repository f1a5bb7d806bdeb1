import { describe, expect, it } from "vitest";
import { findingAgainst, otherFingerprints } from "../../src/cli/import-refusal.ts";
import { parseFramework } from "../../src/documents/framework/parse.ts";
import { type Framework } from "../../src/domain/framework.ts";
import { NO_EARLIER_IMPORT } from "../../src/domain/wording/earlier-import.ts";
import { findWording } from "../../src/domain/wording/find-wording.ts";
import { fingerprint, ORCHARD_STATEMENTS, orchardYaml } from "../support/orchard.ts";

function orchard(known: readonly string[], id: string): Framework {
  const parsed = parseFramework(orchardYaml([...known], id), `${id}.yaml`, new Map());
  if (!parsed.ok) throw new Error("the orchard's file has errors");
  return parsed.value;
}

function refused(own: readonly string[], theirs: readonly string[]) {
  const framework = orchard(own, "orchard");
  const others = [orchard(theirs, "old-orchard")];
  const blocks = ORCHARD_STATEMENTS.map(
    ({ official }) => ({ kind: "item", text: official }) as const,
  );
  const sources = [{ name: "page.html", sha256: "0", language: undefined, blocks }];
  const known = {
    hash: fingerprint,
    others: otherFingerprints(framework, others),
    earlier: NO_EARLIER_IMPORT,
  };
  const found = findWording(framework, sources, known);
  return findingAgainst({ framework, others, found, read: { paths: ["page.html"], sources } });
}

describe("the wrong edition", () => {
  it("is known by its fingerprints, and named", () => {
    const problem = refused(["I-1.1"], ["I-1.2", "We-1.1", "We-2.1"]);
    expect(problem?.code).toBe("source/other-edition");
    expect(problem?.advice).toContain("--framework old-orchard");
  });

  it("is not suspected where more of the framework's own sentences are there", () => {
    expect(refused(["I-1.1", "I-1.2", "We-1.1"], ["We-2.1"])).toBeUndefined();
  });
});
