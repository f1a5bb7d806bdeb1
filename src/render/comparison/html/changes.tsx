import { type CommitmentChange } from "../../../domain/comparison/comparison.ts";
import { capitalise, joinWords } from "../../../domain/words.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, said } from "../../page/words.tsx";
import { type ComparedFiles, isUnchanged, printedChanges } from "../compared-files.ts";
import { onlyWords, originWords, readingWords } from "../words.ts";
import { PlainLine } from "../../page/plain-line.tsx";

/** Every commitment that changed, each with its main change first. */
export function Changes({ files }: { readonly files: ComparedFiles }): Element {
  const printed = printedChanges(files);
  const only = onlyWords(files, printed.length);
  const changed = printed.filter((change) => !isUnchanged(change));
  const unchanged = printed.filter(isUnchanged).map(({ id }) => id);
  return (
    <>
      {only === undefined ? null : <p>{said(only)}</p>}
      {changed.length === 0 ? <p>None.</p> : null}
      {changed.map((change) => (
        <Change change={change} />
      ))}
      {unchanged.length === 0 ? null : <p>Unchanged: {said(joinWords(unchanged))}.</p>}
    </>
  );
}

function Change({ change }: { readonly change: CommitmentChange }): Element {
  const { id, words, critical, main, others, readings } = change;
  const origin = originWords(change);
  const beneath = [
    ...others.map(({ label, sentence }) => `${capitalise(label)}. ${sentence}`),
    ...readings.map(readingWords).flatMap((line) => (line === undefined ? [] : [`${line}.`])),
    ...(origin === undefined ? [] : [`${origin}.`]),
  ];
  return (
    <section class="commitment" aria-labelledby={id}>
      <h3 id={id}>
        <span class="number">{id}</span> {said(words)}
      </h3>
      <PlainLine one={change} />
      <p class="tags">
        <strong class={main.direction === "worse" ? "tag gap" : "tag"}>
          {capitalise(said(main.label))}
        </strong>
        {critical ? <strong class="tag">Critical</strong> : null}
      </p>
      <p>{said(main.sentence)}</p>
      <Items items={beneath.map(said)} />
    </section>
  );
}
