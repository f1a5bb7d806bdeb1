import * as fc from "fast-check";
import { load } from "js-yaml";
import { realFiles } from "./corpus.ts";
import { ODD_VALUES } from "./odd-values.ts";

const WORDS = [
  ..."0 1 2 3 4 5 6 7 8 9 10 11 12 y n yes no done more new none back skip repeat stop help E1 E2 L1 A1 N1 We-1.1 I-1.1 2026-09-30 2026-27 E06000001 hartlepool group psw not-counted 12/40 5 of 7".split(
    " ",
  ),
  "",
  " back",
  "a reason",
  "it says: so # and 'so'",
  ...ODD_VALUES.filter((value) => typeof value === "string"),
];

export function anyTyped(): fc.Arbitrary<string> {
  const line = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  );
  return fc.array(line, { maxLength: 60 }).map((lines) => lines.join("\n"));
}

export function anyReplies(): fc.Arbitrary<string> {
  const ids = realFiles("reports/example/replies", ".yaml").flatMap((text) => {
    const data: unknown = load(text);
    return typeof data === "object" && data !== null ? Object.keys(data) : [];
  });
  const value = fc.oneof(fc.constantFrom<unknown>(...WORDS), fc.constantFrom(...ODD_VALUES));
  return fc
    .array(fc.tuple(fc.constantFrom(...ids), fc.oneof(value, fc.array(value, { maxLength: 4 }))), {
      maxLength: 30,
    })
    .map((entries) => JSON.stringify(Object.fromEntries(entries)));
}
