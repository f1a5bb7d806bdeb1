import { type Report } from "../../domain/report/report.ts";
import { renderPage } from "../page/page.tsx";
import { Accessibility } from "./html/accessibility.tsx";
import { Actions } from "./html/actions.tsx";
import { Answers } from "./html/answers.tsx";
import { Commitments } from "./html/commitments.tsx";
import { Contents } from "./html/contents.tsx";
import { Coverage } from "./html/coverage.tsx";
import { Director } from "./html/director.tsx";
import { evidenceByCommitment } from "./html/evidence-links.tsx";
import { GapList } from "./html/gap-list.tsx";
import { Glossary } from "./html/glossary.tsx";
import { Method } from "./html/method.tsx";
import { Needs } from "./html/needs.tsx";
import { Glance } from "./html/glance.tsx";
import { Title } from "./html/opening.tsx";
import { PageOne } from "./html/page-one.tsx";
import { People } from "./html/people.tsx";
import { TookPart } from "./html/took-part.tsx";
import { type ReportChoices } from "./formats.ts";
import { hasCommitments } from "../../domain/report/statement-gaps.ts";

/** The gap report as one page for a browser or for paper, in its fixed order; it needs no network and no script. */
export function reportHtml(report: Report, { largePrint = false }: ReportChoices): string {
  const { council, period } = report.about;
  const evidenceOf = evidenceByCommitment(report.commitments);
  return renderPage(
    { title: `Gap report ${period}: ${council.name}`, owner: council.name, largePrint },
    <>
      <div class="page-one">
        <Title {...report} />
        <Glance headline={report.headline} />
        <People people={report.peopleToldUs} />
        <PageOne report={report} evidenceOf={evidenceOf} />
      </div>
      <Contents {...report} />
      <GapList report={report} evidenceOf={evidenceOf} />
      {hasCommitments(report) ? <Commitments report={report} /> : null}
      <Needs needs={report.needs} />
      <Actions actions={report.actions} />
      <TookPart {...report} />
      <Answers people={report.peopleToldUs} />
      <Coverage headline={report.headline} />
      {hasCommitments(report) ? <Director questions={report.directorQuestions} /> : null}
      <Method {...report} />
      <Glossary headline={report.headline} />
      <Accessibility />
    </>,
  );
}
