import { type Crosswalk, entriesOf } from "../../../domain/crosswalk.ts";
import { commitmentsOf, type Framework, statementsOf } from "../../../domain/framework.ts";
import { type Commitment, type Statement, wordsOf } from "../../../domain/statement.ts";
import { indented, item, levelName, section, type ShowOptions } from "./parts.ts";
import { wrapped } from "../../text/wrapped.ts";

/** What one statement is shown from. */
export interface StatementContext {
  readonly framework: Framework;
  /** The crosswalks at hand, by their files' ids. */
  readonly crosswalks: ReadonlyMap<string, Crosswalk>;
  readonly options: ShowOptions;
}

/** A statement as one entry of a list; its levels where they are asked for. */
export function statementEntry(statement: Statement, context: StatementContext): string {
  const { columns, levels } = context.options;
  const words = `${item(`${statement.id}${markOf(statement)}`, wordsOf(statement), columns)}${plainBeneath(statement, columns)}`;
  if (statement.kind === "experience") return words;
  const keeps =
    statement.keeps.length === 0
      ? ""
      : wrapped(`Should make real: ${statement.keeps.join(", ")}`, { columns, indent: 4 });
  const narrower = { ...context, options: { columns: columns - 2, levels } };
  return `${words}${keeps}${levels ? indented(levelLines(statement, narrower)) : ""}`;
}

/** Everything about one statement. */
export function statementText(statement: Statement, context: StatementContext): string {
  const { columns } = context.options;
  const title = `${statement.id}${markOf(statement)}`;
  const { plain, official } = statement;
  return [
    section(title, [wrapped(official ?? plain, { columns, indent: 2 })]),
    official === undefined ? "" : `  The words of ${context.framework.publisher}.\n\n`,
    section(
      "In plain words",
      official === undefined || official === plain ? [] : [wrapped(plain, { columns, indent: 2 })],
    ),
    statement.kind === "commitment"
      ? commitmentText(statement, context)
      : keptBy(statement, context),
    section("About the wording", [wordingLine(statement, columns)]),
    section("Related", relatedLines(statement, columns)),
  ].join("");
}

function commitmentText(commitment: Commitment, context: StatementContext): string {
  const { framework, options } = context;
  const { columns } = options;
  const statements = new Map(statementsOf(framework).map((one) => [one.id, one]));
  const { ask, critical } = commitment;
  const question =
    critical === undefined
      ? []
      : [
          wrapped(critical.question, { columns, indent: 2 }),
          ...(critical.why === undefined ? [] : [wrapped(critical.why, { columns, indent: 2 })]),
        ];
  const paragraph = (text: string | undefined): readonly string[] =>
    text === undefined ? [] : [wrapped(text, { columns, indent: 2 })];
  const suggestions = [...commitment.suggestions].map(([kind, text]) => item(kind, text, columns));
  return [
    section(
      "I statements that it should make real",
      commitment.keeps.map((id) => namedStatement(id, statements.get(id), columns)),
    ),
    section("To think about first", paragraph(ask)),
    section(
      "The levels",
      [levelLines(commitment, context)].filter((text) => text !== ""),
    ),
    section("Evidence that could be gathered", suggestions),
    section("The director's question", question),
    section("Where it touches other documents", linkLines(commitment, context)),
  ].join("");
}

/** The We statements that should make an I statement real. */
function keptBy(statement: Statement, { framework, options }: StatementContext): string {
  const commitments = commitmentsOf(framework).filter(({ keeps }) => keeps.includes(statement.id));
  const lines = commitments.map((one) => namedStatement(one.id, one, options.columns));
  return section("We statements that should make it real", lines);
}

/** Another statement by its id, with its words. */
function namedStatement(id: string, statement: Statement | undefined, columns: number): string {
  if (statement === undefined) return item(id, "", columns);
  return `${item(id, wordsOf(statement), columns)}${plainBeneath(statement, columns)}`;
}

/** Our words beneath the publisher's; nothing where ours are all there is. */
function plainBeneath({ official, plain }: Statement, columns: number): string {
  if (official === undefined || official === plain) return "";
  return wrapped(`In plain words: ${plain}`, { columns, indent: 4 });
}

function levelLines(commitment: Commitment, { framework, options }: StatementContext): string {
  const lines = [...commitment.levels].map(([level, words]) =>
    item(levelName(framework, level), words, options.columns),
  );
  return lines.join("");
}

function linkLines(commitment: Commitment, context: StatementContext): readonly string[] {
  return [...commitment.crosswalks].flatMap(([name, references]) => {
    const crosswalk = context.crosswalks.get(context.framework.crosswalks.get(name) ?? "");
    const entries = crosswalk === undefined ? undefined : entriesOf(crosswalk);
    return references.map((reference) => {
      const entry = entries?.get(reference);
      const title = entry === undefined ? "" : `${entry.title}. ${entry.plain}`;
      return item(`${reference} in ${crosswalk?.title ?? name}`, title, context.options.columns);
    });
  });
}

function wordingLine(statement: Statement, columns: number): string {
  const confirmed = statement.confirmed
    ? "The whole official sentence was read before these words were written."
    : "The official sentence was not read in full; check these words against the publisher's text.";
  return wrapped(confirmed, { columns, indent: 2 });
}

function relatedLines(statement: Statement, columns: number): readonly string[] {
  const { relates, replaces, becomes } = statement;
  const lines: readonly (readonly [string, string])[] = [
    ["Touches", relates.join(", ")],
    ["Carries on", replaces.join(", ")],
    [
      "Carried on by",
      becomes?.length === 0 ? "no statement that was found" : (becomes ?? []).join(", "),
    ],
  ];
  return lines.filter(([, ids]) => ids !== "").map(([label, ids]) => item(label, ids, columns));
}

function markOf(statement: Statement): string {
  return statement.kind === "commitment" && statement.critical !== undefined ? " (critical)" : "";
}
