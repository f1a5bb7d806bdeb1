/** The same value with its words put together, wherever it has some that are put together when they are read. */
export function inWords(value: unknown): unknown {
  if (typeof value === "function") return inWords(Reflect.apply(value, undefined, []));
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inWords);
  const entries: [unknown, unknown][] =
    value instanceof Map ? [...value.entries()] : Object.entries(value);
  return new Map(entries.map(([key, one]) => [key, inWords(one)]));
}
