import { type Framework, statementsOf } from "../framework.ts";
import { type Statement } from "../statement.ts";

export type StatementKind = Statement["kind"];

/** A statement of a framework, as the publisher's sentence for it is looked for. */
export interface Target {
  readonly id: string;
  readonly kind: StatementKind;
  /** The place of its theme in the framework, from 0. */
  readonly theme: number;
  /** Its place among the statements of its kind in its theme, from 0. */
  readonly place: number;
  /** What it is compared with: our rendering, and the publisher's words where the file holds them. */
  readonly texts: readonly string[];
}

/** Every statement of a framework, in its order. */
export function targetsOf(framework: Framework): readonly Target[] {
  return framework.themes.flatMap(({ statements }, theme) =>
    statements.map((statement) => ({
      id: statement.id,
      kind: statement.kind,
      theme,
      place: statements.filter(({ kind }) => kind === statement.kind).indexOf(statement),
      texts: [statement.plain, ...(statement.official === undefined ? [] : [statement.official])],
    })),
  );
}

/** The statements by the fingerprints of their official wording, those of the words in the file itself among them. */
export function fingerprintsOf(
  framework: Framework,
  fingerprintOf: (words: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    statementsOf(framework).flatMap(({ id, fingerprints, official }) => [
      ...(official === undefined ? [] : [[fingerprintOf(official), id] as const]),
      ...fingerprints.map((fingerprint) => [fingerprint, id] as const),
    ]),
  );
}
