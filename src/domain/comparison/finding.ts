import { type ChangeClass, COMPARISON_CLASSES, rankOf } from "./change-class.ts";
import { type Finding } from "./comparison.ts";

/** Makes a finding, with the words of its class. */
export function finding(
  name: ChangeClass,
  sentence: string,
  about: readonly string[] = [],
): Finding {
  const { label, direction } = COMPARISON_CLASSES[name];
  return { class: name, label, direction, sentence, about };
}

/** The same findings in the order by which the main one is picked. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => rankOf(one.class) - rankOf(other.class));
}
