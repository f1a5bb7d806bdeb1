import { quoted } from "../../domain/words.ts";
import { type Report } from "../../domain/report/report.ts";
import { type Host } from "../../platform/host.ts";
import { commitmentScreen } from "../../render/terminal/commitment.ts";
import { overview } from "../../render/terminal/overview.ts";
import { type Screen } from "../../render/terminal/screen.ts";
import { statementScreen, unaskedScreen } from "../../render/terminal/statement.ts";
import { ExitCode } from "../exit-code.ts";
import { loadReport } from "../load-report.ts";
import { screenFor } from "../screen-for.ts";
import { unknownName } from "../unknown-name.ts";

/** What `mir show` may be told. */
export interface ShowOptions {
  readonly plain?: boolean;
  readonly previous?: string;
}

/** What is to be shown: a whole file, or one statement of it. */
export interface ToShow {
  readonly file: string;
  readonly statement: string | undefined;
}

/** Shows a file at a glance, or all that is known of one statement. */
export async function showFile(
  host: Host,
  { file, statement }: ToShow,
  options: ShowOptions,
): Promise<ExitCode> {
  const loaded = await loadReport(host, file, options.previous);
  if (loaded === undefined) return ExitCode.unusable;
  const screen = screenFor(host, options.plain);
  const text =
    statement === undefined
      ? overview(loaded.report, screen)
      : statementText(loaded.report, statement, screen);
  host.out(text);
  return ExitCode.ok;
}

function statementText(report: Report, typed: string, screen: Screen): string {
  const { commitments, peopleToldUs } = report;
  const isIt = ({ id }: { readonly id: string }): boolean =>
    id.toLowerCase() === typed.toLowerCase();
  const commitment = commitments.find(isIt);
  if (commitment !== undefined) return commitmentScreen(commitment, report, screen);
  const told = [...peopleToldUs.statements, ...(peopleToldUs.related?.statements ?? [])].find(isIt);
  if (told !== undefined) return statementScreen(told, screen);
  const unasked = peopleToldUs.notAsked.find(isIt);
  if (unasked !== undefined) return unaskedScreen(unasked, screen);
  const all = [...commitments, ...peopleToldUs.statements, ...peopleToldUs.notAsked];
  throw unknownName(
    `there is no statement ${quoted(typed)} in ${report.about.framework.id}`,
    typed,
    all.map(({ id }) => id),
  );
}
