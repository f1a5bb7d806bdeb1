import { relatedAnchor } from "../../text/related-anchor.ts";
import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { capitalise, joinWords } from "../../../domain/words.ts";
import { levelWords, reasoned } from "../../text/level-words.ts";
import { noReasonWords, reasonByWords, sideWords } from "../../text/view-words.ts";
import {
  type Block,
  heading,
  item,
  line,
  list,
  paragraph,
  type Part,
  said,
  strong,
  to,
} from "../../text/markdown/nodes.ts";
import { evidence } from "./evidence.ts";
import { followUp, type Ledger } from "./follow-up.ts";
import { plainBlock } from "../../text/markdown/plain-block.ts";

type Item = ReturnType<typeof item>;

/** Everything about one commitment, under a heading that never changes. */
export function commitmentBlocks(one: ReportedCommitment, ledger: Ledger): readonly Block[] {
  return [
    heading(4, one.id),
    paragraph(strong(one.words)),
    ...plainBlock(one),
    paragraph(
      one.critical ? "This commitment is critical. " : "",
      strong(`${capitalise(one.standingLabel)}.`),
      " ",
      said(one.standingReason),
    ),
    ...(isBlank(one) ? [] : [list(readings(one)), ...evidence(one), ...views(one)]),
    ...followUp(one, ledger),
  ];
}

/** Nobody has answered, nobody was asked, and nothing is on file. */
function isBlank({ standing, lived, evidence: pieces, views: given }: ReportedCommitment): boolean {
  const nothing = pieces.length === 0 && given.length === 0;
  return standing === "not-assessed" && lived.state === "nobody-asked" && nothing;
}

function readings(one: ReportedCommitment): readonly Item[] {
  return [
    saidItem(one),
    item([strong("Shown:"), " ", said(reasoned(one.shown, one.shownReason))]),
    item([strong("Lived:"), " ", said(reasoned(one.lived, one.livedReason))], ...kept(one)),
    ...(one.peoplesView === null
      ? []
      : [item([strong("The people's own view:"), ` ${levelWords(one.peoplesView)}`])]),
    ...(one.against === null
      ? []
      : [item([strong("Evidence against:"), ` ${levelWords(one.against)}`])]),
    item([strong("Gap:"), ` ${one.gap.words}`]),
    ...before(one),
    ...(one.askedHasChanged
      ? [
          item([
            strong("The question has changed since this was answered."),
            " The answer may not fit it.",
          ]),
        ]
      : []),
  ];
}

function saidItem(one: ReportedCommitment): Item {
  const by: readonly Part[] = one.by === null ? [] : [", by ", said(one.by)];
  return item(
    [strong("Said:"), ` ${levelWords(one.said)}`, ...by],
    ...(one.saidMeans === null
      ? []
      : [item(["What this level means here: ", said(one.saidMeans)])]),
    ...(one.reason === null ? [] : [item(["Reason: ", said(one.reason)])]),
    ...(one.note === null ? [] : [item(["Internal note, not for publication: ", said(one.note)])]),
  );
}

function kept({ keeps }: ReportedCommitment): readonly Item[] {
  return keeps.map(({ id, asked, isTouched, lived, hasMinority }) =>
    item([
      asked ? to(isTouched ? relatedAnchor(id) : id, id) : id,
      `: ${levelWords(lived)}`,
      hasMinority ? ". Some of the group saw it otherwise" : "",
    ]),
  );
}

function before({ yearsBelowTarget, lastStanding }: ReportedCommitment): readonly Item[] {
  const years =
    yearsBelowTarget.length === 0 ? "" : `Below the target in ${joinWords(yearsBelowTarget)}. `;
  if (lastStanding === null) return [];
  const { period, label } = lastStanding;
  return [item([strong("Before:"), ` ${years}It stood as ${label} in ${period}.`])];
}

function views({ views: given, reply }: ReportedCommitment): readonly Block[] {
  if (given.length === 0 && reply === null) return [];
  const items = given.map((view) =>
    item([
      said(view.by),
      `${sideWords(view)}: ${levelWords(view.said)}. `,
      noReasonWords(view) ?? said(`${reasonByWords(view)}${view.reason ?? ""}`),
    ]),
  );
  const answer = reply === null ? [] : [item(["The council replies: ", said(reply)])];
  return [paragraph(...line([strong("Other views")])), list([...items, ...answer])];
}
