import * as fc from "fast-check";
import { dump, load } from "js-yaml";
import { anyDataChanges, anyTextChanges, changedData, changedText } from "./mutate.ts";
import { thinned } from "./thin.ts";

/** Real files with things wrong in them: in their data, in their text, in their bytes; most of them short. */
export function anyMutant(
  texts: readonly string[],
  language: "yaml" | "json",
  thin = thinned,
): fc.Arbitrary<string | Uint8Array> {
  const loaded = texts.map((text) => load(text));
  const inData = fc
    .record({
      which: fc.nat({ max: texts.length - 1 }),
      kept: fc.constantFrom(0.05, 0.1, 0.2),
      seed: fc.nat(),
      data: anyDataChanges,
      text: fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: anyTextChanges },
      ),
      asJson: fc.boolean(),
    })
    .map(({ which, kept, seed, data, text, asJson }) => {
      const changed = changedData(thin(loaded[which], kept, seed), data);
      const isJson = asJson || language === "json" || JSON.stringify(changed).includes("__proto__");
      const written = isJson ? JSON.stringify(changed, null, 2) : dump(changed);
      return changedText(`${written}\n`, text);
    });
  const inText = fc
    .record({ which: fc.nat({ max: texts.length - 1 }), text: anyTextChanges })
    .map(({ which, text }) => changedText(texts[which] ?? "", text));
  const inBytes = fc.tuple(inData, anyBytes).map(([text, change]) => change(text));
  return fc.oneof(
    { weight: 14, arbitrary: inData },
    { weight: 3, arbitrary: inText },
    { weight: 1, arbitrary: inBytes },
  );
}

/** What may happen to a file's bytes on the way. */
const anyBytes: fc.Arbitrary<(text: string) => Uint8Array> = fc.oneof(
  fc
    .constantFrom<BufferEncoding>("utf16le", "latin1")
    .map((encoding) => (text: string) => Buffer.from(text, encoding)),
  fc
    .uint8Array({ maxLength: 40 })
    .map(
      (bytes) => (text: string) =>
        Buffer.concat([Buffer.from(text.slice(0, text.length / 2)), bytes]),
    ),
  fc.uint8Array({ maxLength: 400 }).map((bytes) => () => bytes),
);
