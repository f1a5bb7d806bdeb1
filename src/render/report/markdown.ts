import { type Report } from "../../domain/report/report.ts";
import { commitmentBlocks } from "./markdown/commitment.ts";
import { ledgerOf } from "./markdown/follow-up.ts";
import { gapList } from "./markdown/gap-list.ts";
import { method } from "./markdown/method.ts";
import { type Block, heading } from "../text/markdown/nodes.ts";
import { contents, opening, themeKey } from "./markdown/opening.ts";
import { pageOne } from "./markdown/page-one.ts";
import { peopleToldUs } from "./markdown/people.ts";
import { actions, coverage, directorQuestions, needs } from "./markdown/records.ts";
import { SECTIONS } from "./markdown/sections.ts";
import { serialise } from "../text/markdown/serialise.ts";
import { tookPart } from "./markdown/took-part.ts";
import { hasCommitments } from "../../domain/report/statement-gaps.ts";

/** The gap report for people to read, in its fixed order, as CommonMark with tables. */
export function reportMarkdown(report: Report): string {
  return serialise([
    ...opening(report),
    ...peopleToldUs(report.peopleToldUs),
    ...pageOne(report),
    ...contents(report),
    ...gapList(report),
    ...(hasCommitments(report) ? commitments(report) : []),
    ...needs(report.needs),
    ...actions(report.actions),
    ...tookPart(report),
    ...coverage(report.headline),
    ...(hasCommitments(report) ? directorQuestions(report.directorQuestions) : []),
    ...method(report),
  ]);
}

function commitments(report: Report): readonly Block[] {
  const ledger = ledgerOf(report);
  const title = heading(2, SECTIONS.commitments);
  const themes = report.themes.flatMap(({ id, title: name }) => {
    const own = report.commitments.filter(({ theme }) => theme === id);
    if (own.length === 0) return [];
    return [heading(3, name, themeKey(id)), ...own.flatMap((one) => commitmentBlocks(one, ledger))];
  });
  return [title, ...themes];
}
