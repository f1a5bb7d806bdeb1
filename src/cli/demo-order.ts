import { isRecord } from "../domain/edits.ts";
import { type Framework, statementsOf } from "../domain/framework.ts";

const COMMITMENT_KEYS = wordsIn(
  "said reason by asked evidence views reply causes lastPromise question actions noAction notThisYear later note",
);
const PIECE_KEYS = wordsIn(
  "title kind method asOf whom chosen part where section byGroup coProduced published replaces sha256",
);

/** An assessment's data with its records in the order in which a person reads: statements as the framework has them, the others by number. */
export function inReadingOrder(data: unknown, framework: Framework): unknown {
  if (!isRecord(data)) return data;
  const ids = statementsOf(framework).map(({ id }) => id);
  const numbered = ["evidence", "listening", "needs", "actions"].flatMap((key) =>
    isRecord(data[key]) ? [[key, byNumber(data[key])] as const] : [],
  );
  return {
    ...data,
    ...recordsOf(data, "commitments", (records) => each(inOrder(records, ids), COMMITMENT_KEYS)),
    ...recordsOf(data, "lived", (records) => inOrder(records, ids)),
    ...Object.fromEntries(numbered),
    ...recordsOf(data, "evidence", (records) => each(byNumber(records), PIECE_KEYS)),
  };
}

function wordsIn(text: string): readonly string[] {
  return text.split(" ");
}

type Records = Readonly<Record<string, unknown>>;

function recordsOf(data: Records, key: string, order: (records: Records) => Records): Records {
  const records = data[key];
  return isRecord(records) ? { [key]: order(records) } : {};
}

function each(records: Records, keys: readonly string[]): Records {
  return Object.fromEntries(
    Object.entries(records).map(([id, record]) => [
      id,
      isRecord(record) ? inOrder(record, keys) : record,
    ]),
  );
}

/** Keys that are not named come last, as they stood. */
function inOrder(records: Records, keys: readonly string[]): Records {
  const place = (key: string): number => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  const entries = Object.entries(records);
  return Object.fromEntries(entries.toSorted(([one], [other]) => place(one) - place(other)));
}

function byNumber(records: Records): Records {
  const entries = Object.entries(records);
  return Object.fromEntries(
    entries.toSorted(([one], [other]) => Number(one.slice(1)) - Number(other.slice(1))),
  );
}
