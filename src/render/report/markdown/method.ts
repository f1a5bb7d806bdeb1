import { type Report } from "../../../domain/report/report.ts";
import { earlierFileFacts } from "../../text/earlier-file-facts.ts";
import {
  type Block,
  heading,
  item,
  linked,
  list,
  paragraph,
  said,
  strong,
  table,
} from "../../text/markdown/nodes.ts";
import { SECTIONS } from "./sections.ts";

/** How the figures were come by, so that anyone can work them out again. */
export function method({ method: found, about, earlierFiles }: Report): readonly Block[] {
  const { framework, council, profile, assessmentFingerprint, toolVersion } = about;
  const made: readonly (readonly [string, string])[] = [
    ["Council", `${council.name}, ${council.code}`],
    ["Profile", profile],
    ["Framework", `${framework.id}, edition ${framework.edition}`],
    ["Fingerprint of the framework", framework.fingerprint],
    ["Fingerprint of the assessment", assessmentFingerprint],
    ...earlierFileFacts(earlierFiles),
    ["Version of the tool", toolVersion],
  ];
  return [
    heading(2, SECTIONS.method),
    ...(found.ladder.length === 0 ? [] : [heading(3, "The ladder"), ladder(found.ladder)]),
    heading(3, "The rules"),
    list(found.rules.map((rule) => item([said(rule)]))),
    heading(3, "The framework"),
    paragraph(linked(framework.title, framework.source), ", ", said(framework.publisher), "."),
    paragraph(said(found.framework.sentence)),
    ...(found.framework.changes.length === 0
      ? []
      : [list(found.framework.changes.map((change) => item([said(change)])))]),
    ...(found.wording === null ? [] : [paragraph(said(found.wording))]),
    heading(3, "What it was made from"),
    list(made.map(([name, value]) => item([strong(`${name}:`), " ", said(value)]))),
  ];
}

function ladder(rungs: Report["method"]["ladder"]): Block {
  return table(
    ["Level", "Word", "What it means", "Evidence that it needs"],
    rungs.map(({ level, label, means, needs }) => [
      [String(level)],
      [said(label)],
      [said(means)],
      [said(needs)],
    ]),
  );
}
