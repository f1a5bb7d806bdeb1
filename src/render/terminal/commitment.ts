import { type Report } from "../../domain/report/report.ts";
import { type ReportedCommitment } from "../../domain/report/reported-commitment.ts";
import { capitalise } from "../../domain/words.ts";
import { levelWords, reasoned } from "../text/level-words.ts";
import { noReasonWords, reasonByWords } from "../text/view-words.ts";
import { commitmentEvidence } from "./commitment-evidence.ts";
import { commitmentFollowUp } from "./commitment-follow-up.ts";
import { type Pen, penFor, type Screen } from "./screen.ts";
import { plainParagraph } from "./plain-paragraph.ts";

/** Everything about one commitment. */
export function commitmentScreen(one: ReportedCommitment, report: Report, screen: Screen): string {
  const pen = penFor(screen);
  return [
    `${pen.chalk.bold(pen.paragraph(one.critical ? `${one.id}, critical` : one.id).trimEnd())}\n`,
    pen.paragraph(one.words),
    ...plainParagraph(one, pen),
    "\n",
    pen.entry(capitalise(one.standingLabel), one.standingReason),
    ...readings(one, pen),
    ...keeps(one, pen),
    ...commitmentEvidence(one, pen),
    ...views(one, pen),
    ...commitmentFollowUp(one, report, pen),
  ].join("");
}

function readings(one: ReportedCommitment, pen: Pen): readonly string[] {
  const by = one.by === null ? "" : `, by ${one.by}`;
  return [
    pen.title("The readings"),
    pen.entry("Said", `${levelWords(one.said)}${by}`),
    ...(one.saidMeans === null ? [] : [pen.paragraph(`This means here: ${one.saidMeans}`, 2)]),
    ...(one.reason === null ? [] : [pen.paragraph(`Reason: ${one.reason}`, 2)]),
    ...(one.note === null
      ? []
      : [pen.paragraph(`Internal note, not for publication: ${one.note}`, 2)]),
    pen.entry("Shown", reasoned(one.shown, one.shownReason)),
    pen.entry("Lived", reasoned(one.lived, one.livedReason)),
    ...(one.peoplesView === null
      ? []
      : [pen.entry("The people's own view", levelWords(one.peoplesView))]),
    ...(one.against === null ? [] : [pen.entry("Evidence against", levelWords(one.against))]),
    pen.entry("Gap", one.gap.words),
    ...(one.lastStanding === null
      ? []
      : [pen.entry("Before", `${one.lastStanding.label} in ${one.lastStanding.period}`)]),
    ...(one.askedHasChanged
      ? [pen.paragraph("The question has changed since this was answered.")]
      : []),
  ];
}

function keeps({ keeps: kept }: ReportedCommitment, pen: Pen): readonly string[] {
  if (kept.length === 0) return [];
  return [
    pen.title("What people should be able to say"),
    ...kept.map(({ id, lived, hasMinority }) =>
      pen.item(
        `${id}: ${levelWords(lived)}${hasMinority ? ". Some of the group saw it otherwise" : ""}`,
      ),
    ),
  ];
}

function views({ views: given, reply }: ReportedCommitment, pen: Pen): readonly string[] {
  if (given.length === 0 && reply === null) return [];
  return [
    pen.title("Other views"),
    ...given.map((view) =>
      pen.item(
        `${view.by}: ${levelWords(view.said)}. ${noReasonWords(view) ?? `${reasonByWords(view)}${view.reason ?? ""}`}`,
      ),
    ),
    ...(reply === null ? [] : [pen.item(`The council replies: ${reply}`)]),
  ];
}
