import { type Crosswalk } from "../../../domain/crosswalk.ts";
import { summaryOf } from "../../../domain/framework-summary.ts";
import { type Framework, statementsOf } from "../../../domain/framework.ts";
import { countOf } from "../../../domain/words.ts";
import { wrapped } from "../../text/wrapped.ts";
import { experienceText } from "./experience.ts";
import { listsText } from "./lists.ts";
import { item, section, type ShowOptions } from "./parts.ts";
import { reachText } from "./reach.ts";
import { statementEntry } from "./statement.ts";

/** Everything about a framework, for a terminal: no columns to follow, a blank line between its parts. */
export function frameworkText(
  framework: Framework,
  crosswalks: ReadonlyMap<string, Crosswalk>,
  options: ShowOptions,
): string {
  const { columns } = options;
  const { publisher, source, wording } = framework;
  const { iStatements, commitments } = summaryOf(framework);
  const head = section(`${framework.title}, edition ${framework.edition}`, [
    item("Id", framework.id, columns),
    item("Publisher", publisher, columns),
    ...(source === undefined ? [] : [item("Source", source, columns)]),
    item("I statements", String(iStatements), columns),
    item("We statements", String(commitments), columns),
    ...officialLine(framework, columns),
  ]);
  const about = wording === undefined ? [] : [wrapped(wording, { columns, indent: 2 })];
  const context = { framework, crosswalks, options };
  const themes = framework.themes.map(({ id, title, plain, statements }) =>
    section(`Theme ${id}: ${title}`, [
      ...(plain === undefined ? [] : [wrapped(plain, { columns, indent: 2 }), "\n"]),
      statements.map((statement) => statementEntry(statement, context)).join("\n"),
    ]),
  );
  const text = [
    head,
    section("About the wording", about),
    ...themes,
    reachText(framework, options),
    experienceText(framework, options),
    listsText(framework, crosswalks, options),
  ].join("");
  return `${text.trimEnd()}\n`;
}

/** How many statements stand in the publisher's own words; nothing where none does. */
function officialLine(framework: Framework, columns: number): readonly string[] {
  const statements = statementsOf(framework);
  const count = statements.filter(({ official }) => official !== undefined).length;
  if (count === 0) return [];
  const words = `${String(count)} of ${countOf(statements.length, "statement")}, with our plain words beneath`;
  return [item(`In the words of ${framework.publisher}`, words, columns)];
}
