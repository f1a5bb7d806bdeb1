import { type RepeatedGap, type ReportedPromise } from "../../../domain/report/promised-again.ts";
import { joinWords } from "../../../domain/words.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, said } from "../../page/words.tsx";
import { dateWords } from "../../text/evidence-words.ts";

/** What was promised before on a gap that comes back, and what became of it. */
export function LastPromise({ gap }: { readonly gap: RepeatedGap }): Element {
  const { lastPromises, outcome, outcomeWords, why, sameCauses } = gap;
  const reason = why === null ? (outcome === null ? "" : "Nobody says why.") : said(why);
  return (
    <>
      <h5>Promised before</h5>
      <Items
        items={[
          ...lastPromises.map((promise) => promiseWords(promise)),
          <>
            <strong>What became of it:</strong> {outcomeWords}. {reason}
          </>,
          ...(sameCauses.length === 0
            ? []
            : [
                <>
                  <strong>The same cause as last year:</strong> {said(joinWords(sameCauses))}
                </>,
              ]),
        ]}
      />
    </>
  );
}

function promiseWords({ period, what, owner, due }: ReportedPromise): string {
  const by = owner === null ? "" : ` by ${said(owner)}`;
  const until = due === null ? "" : `, for ${dateWords(due)}`;
  return `Promised in ${period}${by}${until}: ${said(what)}`;
}
