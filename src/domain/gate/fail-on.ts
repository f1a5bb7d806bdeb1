import {
  CHANGE_CLASSES,
  COMPARISON_CLASSES,
  type GateableClass,
  isChangeClass,
  mayFail,
} from "../comparison/change-class.ts";
import { GATE_SETS, isGateSet } from "./gate-sets.ts";

/** The classes that a gate fails on, or every word that names none. */
export type FailOn =
  | { readonly ok: true; readonly classes: readonly GateableClass[] }
  | { readonly ok: false; readonly refused: readonly RefusedWord[] };

export interface RefusedWord {
  readonly word: string;
  readonly why: "unknown" | "never-fails";
  /** What to tell the person who typed it. */
  readonly message: string;
}

/** Reads the classes and named sets that a gate should fail on. Classes that never fail are refused, with the reason. */
export function readFailOn(words: readonly string[]): FailOn {
  const refused = words.flatMap((word): RefusedWord[] => {
    if (isGateSet(word)) return [];
    if (!isChangeClass(word))
      return [
        { word, why: "unknown", message: `"${word}" is no class of change and no named set` },
      ];
    if (mayFail(word)) return [];
    const { label, means } = COMPARISON_CLASSES[word];
    const message = `"${word}" can never fail a gate: ${label} is no fault. ${means}`;
    return [{ word, why: "never-fails", message }];
  });
  if (refused.length > 0) return { ok: false, refused };
  const named = new Set<string>(
    words.flatMap((word) => (isGateSet(word) ? GATE_SETS[word] : [word])),
  );
  return { ok: true, classes: CHANGE_CLASSES.filter(mayFail).filter((name) => named.has(name)) };
}
