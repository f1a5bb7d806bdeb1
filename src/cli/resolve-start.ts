import { parse } from "node:path";
import { withoutRefusedCharacters } from "../documents/refused-character.ts";
import { type Assessment, type Council } from "../domain/assessment.ts";
import { isPeriod, type Period } from "../domain/dates.ts";
import { type CouncilEntry } from "../domain/council.ts";
import { askStart, councilFor, type Start } from "../interview/new/ask-start.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { terminalSafeLine } from "../render/text/terminal-safe.ts";
import { type NewOptions } from "./options/new.ts";
import { ExitCode } from "./exit-code.ts";
import { canAsk, openFace } from "./face.ts";
import { presentProblems } from "./present-problems.ts";
import { loadCouncils } from "./shipped.ts";

/** What an assessment begins with, all of it known. */
export interface ResolvedStart {
  readonly council: Council;
  readonly period: Period;
  readonly lead: string | undefined;
  readonly group: string | undefined;
}

const EXAMPLE_NAME = "Example council";

/** What a file is begun from: its own name, the flags, and last year's file where there is one. */
interface Sources {
  readonly file: string;
  readonly options: NewOptions;
  readonly last: Assessment | undefined;
}

/** Takes what the sources say, and asks for the rest; an exit code where that came to nothing. */
export async function resolveStart(
  host: Host,
  { file, options, last }: Sources,
): Promise<ResolvedStart | ExitCode> {
  const councils = await loadCouncils(host);
  const known: Start = {
    council: options.council ?? last?.council.code,
    period: options.period ?? periodFrom(file, last),
    lead: options.lead,
    group: options.group,
  };
  refuseEmpty(options);
  if (known.period !== undefined && !isPeriod(known.period))
    throw new UserError(`--period ${known.period}: this is not a financial year`, {
      hint: "write it as 2026-27",
    });
  const isMissing = known.council === undefined || known.period === undefined;
  const start = isMissing ? await ask(host, { options, known, councils }) : known;
  if (typeof start === "number") return start;
  const found = resolved(host, { start, options, last, councils });
  tellOfName(host, file, found.period);
  return found;
}

/** The year that a file is named after; else the one after last year's. A file comes after the year that it goes on from. */
function periodFrom(file: string, last: Assessment | undefined): Period | undefined {
  const named = yearNamed(file);
  if (last === undefined) return named;
  return named !== undefined && named > last.period ? named : nextPeriod(last.period);
}

function yearNamed(file: string): Period | undefined {
  const { name } = parse(file);
  return isPeriod(name) ? name : undefined;
}

function tellOfName(host: Host, file: string, period: Period): void {
  const named = yearNamed(file);
  if (named === undefined || named === period) return;
  host.err(`${terminalSafeLine(file)} has the name of another year: it is about ${period}\n`);
}

/** A flag with nothing but spaces, and what is left out when it is written, would write what no check lets pass. */
function refuseEmpty({ lead, group, name }: NewOptions): void {
  for (const [flag, words] of Object.entries({ lead, group, name }))
    if (words !== undefined && withoutRefusedCharacters(words).trim() === "")
      throw new UserError(`--${flag}: there is nothing in it to read`, {
        hint: `write something, or leave --${flag} out`,
      });
}

interface Asking {
  readonly options: NewOptions;
  readonly known: Start;
  readonly councils: readonly CouncilEntry[];
}

async function ask(host: Host, { options, known, councils }: Asking): Promise<Start | ExitCode> {
  requireFlags(host, options, known);
  const opening = await openFace(host, options);
  if (!opening.ok) return presentProblems(opening.problems, opening.texts, host);
  const { face } = opening;
  try {
    const answer = await askStart(face.prompter, known, councils);
    if (answer.kind === "start") {
      if (face.kind === "replies") presentProblems(face.prompter.unused(), face.texts, host);
      return answer.start;
    }
    if (face.kind === "replies") {
      const refused = face.prompter.refused();
      if (refused !== undefined) return presentProblems([refused], face.texts, host);
    }
    host.err("\nstopped: nothing was written\n");
    return answer.kind === "interrupted" ? ExitCode.interrupted : ExitCode.ok;
  } finally {
    face.prompter.close();
  }
}

/** Without anybody to ask, the flags that are missing are named. */
function requireFlags(host: Host, options: NewOptions, known: Start): void {
  if (canAsk(host, options)) return;
  const missing = [
    known.council === undefined ? "--council <code>" : "",
    known.period === undefined ? "--period <year>" : "",
  ].filter((flag) => flag !== "");
  throw new UserError(`${missing.join(" and ")}: needed where there is no terminal to ask at`, {
    hint: "for example: mir new 2026-27.yaml --council E06000001 --period 2026-27",
  });
}

interface Answered {
  readonly start: Start;
  readonly options: NewOptions;
  readonly last: Assessment | undefined;
  readonly councils: readonly CouncilEntry[];
}

function resolved(host: Host, { start, options, last, councils }: Answered): ResolvedStart {
  const found = councilFor(start.council ?? "", councils);
  if (typeof found === "string") throw new UserError(`--council ${found}`);
  if (found.formerCode !== undefined)
    host.err(`${found.formerCode} is a former code; ${found.name ?? ""} is ${found.code} now\n`);
  const lastName = nameFrom(host, last, found.code);
  const name = options.name ?? lastName ?? found.name ?? EXAMPLE_NAME;
  const { lead, group, period = "" } = start;
  return { council: { code: found.code, name }, period, lead, group };
}

/** The name that last year's file gives the same council. */
function nameFrom(host: Host, last: Assessment | undefined, code: string): string | undefined {
  if (last === undefined || last.council.code === code) return last?.council.name;
  const { name, code: other } = last.council;
  host.err(`last year's file is for ${terminalSafeLine(name)} (${other})\n`);
  return undefined;
}

function nextPeriod(period: Period): Period {
  const year = Number(period.slice(0, 4)) + 1;
  return `${String(year)}-${String((year + 1) % 100).padStart(2, "0")}`;
}
