/** The same record with null where a value is not given, as a report says it: a blank is told, never left out. */
export type Nulled<Value> = {
  readonly [Key in keyof Value]: undefined extends Value[Key]
    ? Exclude<Value[Key], undefined> | null
    : Value[Key];
};

/** Puts null where a value is undefined, one level deep. */
export function nulled<Value extends object>(value: Value): Nulled<Value> {
  const found: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) found[key] = one ?? null;
  // The keys are the ones that came in, which the compiler cannot follow.
  return found as Nulled<Value>; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a record built key by key
}
