import { isIsoDate } from "../../domain/dates.ts";
import { CHANGE_CLASSES, mayFail } from "../../domain/comparison/change-class.ts";
import { readFailOn } from "../../domain/gate/fail-on.ts";
import { GATE_SETS } from "../../domain/gate/gate-sets.ts";
import { type Problem } from "../../domain/problem.ts";
import { type LocatedYaml } from "../located-yaml.ts";
import { nearest } from "../nearest.ts";
import { problemAtValue } from "../problem-at.ts";
import { quoted } from "../../domain/words.ts";
import { type WrittenGate } from "./schema.ts";

/** What the schema cannot say of a gate's file. */
export function gateProblems(written: WrittenGate, yaml: LocatedYaml): readonly Problem[] {
  return [...wordProblems(written, yaml), ...dateProblems(written, yaml)];
}

/** What to write in place of a word that names no class and no set; undefined where nothing is near. */
export function gateWordMeant(word: string): string | undefined {
  return nearest(word, [...Object.keys(GATE_SETS), ...CHANGE_CLASSES.filter(mayFail)]);
}

function wordProblems({ failOn = [] }: WrittenGate, yaml: LocatedYaml): readonly Problem[] {
  return failOn.flatMap((word, place) => {
    const read = readFailOn([word]);
    if (read.ok) return [];
    return read.refused.map(({ why, message }) => {
      const near = why === "unknown" ? gateWordMeant(word) : undefined;
      return problemAtValue(yaml, ["failOn", place], {
        code: why === "unknown" ? "gate/unknown-class" : "gate/never-fails",
        message,
        advice: near === undefined ? undefined : `did you mean "${near}"?`,
      });
    });
  });
}

function dateProblems({ accepted = [] }: WrittenGate, yaml: LocatedYaml): readonly Problem[] {
  return accepted.flatMap(({ expires }, place) =>
    isIsoDate(expires)
      ? []
      : [
          problemAtValue(yaml, ["accepted", place, "expires"], {
            code: "gate/no-such-date",
            message: `the calendar has no ${quoted(expires)}`,
          }),
        ],
  );
}
