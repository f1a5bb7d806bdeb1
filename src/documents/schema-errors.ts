import { type Path } from "../domain/problem.ts";

/** What a compiled validator says of one place in the data. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the keyword holds, and the schema that it stands in. */
  readonly schema?: unknown;
  readonly parentSchema?: unknown;
  /** The value. */
  readonly data?: unknown;
}

/** The steps of an error's JSON pointer. */
export function pathOf(error: SchemaError): Path {
  const steps = error.instancePath.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Leaves one error for each mistake: of a value, the gravest; of a choice of shapes, what is wrong
 * inside the shape that was meant, or else that none of them fits.
 */
export function foldErrors(errors: readonly SchemaError[]): readonly SchemaError[] {
  const folded = dropBranches(errors);
  const kept = new Map<string, SchemaError>();
  for (const error of folded) {
    const key = keyOf(error);
    const before = kept.get(key);
    if (before === undefined || rank(error) < rank(before)) kept.set(key, error);
  }
  return [...kept.values()];
}

const CHOICES = new Set(["oneOf", "anyOf"]);

function dropBranches(errors: readonly SchemaError[]): readonly SchemaError[] {
  const dropped = new Set<SchemaError>();
  for (const [index, choice] of errors.entries()) {
    if (!CHOICES.has(choice.keyword)) continue;
    const branches = branchErrors(errors, index, choice);
    const isDeeper = (error: SchemaError): boolean => error.instancePath !== choice.instancePath;
    const deeper = branches.filter(isDeeper);
    for (const error of deeper.length > 0 ? branches.filter((one) => !isDeeper(one)) : branches)
      dropped.add(error);
    if (deeper.length > 0) dropped.add(choice);
  }
  return errors.filter((error) => !dropped.has(error));
}

/** What the branches of a choice found stands right before the choice itself. */
function branchErrors(
  errors: readonly SchemaError[],
  index: number,
  choice: SchemaError,
): readonly SchemaError[] {
  let start = index;
  for (; start > 0; start -= 1) {
    const before = errors[start - 1];
    if (before === undefined || !isWithin(before, choice)) break;
  }
  return errors.slice(start, index);
}

function isWithin(error: SchemaError, choice: SchemaError): boolean {
  if (error.instancePath === choice.instancePath) return true;
  return error.instancePath.startsWith(`${choice.instancePath}/`);
}

/** Errors of one value fold into one; each missing or unknown key is a mistake of its own. */
function keyOf(error: SchemaError): string {
  const { additionalProperty, missingProperty, propertyName } = error.params;
  const name = additionalProperty ?? missingProperty ?? propertyName;
  return `${error.instancePath}\n${typeof name === "string" ? name : ""}`;
}

const GRAVEST_FIRST = ["type", "const", "enum", "pattern"];

function rank(error: SchemaError): number {
  const found = GRAVEST_FIRST.indexOf(error.keyword);
  return found === -1 ? GRAVEST_FIRST.length : found;
}
