import { type ScrutinyQuestion } from "../../../domain/report/questions.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, said, To } from "../../page/words.tsx";
import { Opening } from "./section.tsx";

/** Questions that a scrutiny member could ask. */
export function Questions({
  questions,
}: {
  readonly questions: readonly ScrutinyQuestion[];
}): Element {
  return (
    <Opening id="questions">
      {questions.length === 0 ? (
        <p>The rules find nothing to ask.</p>
      ) : (
        <Items
          ordered
          items={questions.map((question) => (
            <Question question={question} />
          ))}
        />
      )}
    </Opening>
  );
}

/** A question, with the commitment that it is about as a link. */
function Question({
  question: { commitment, text },
}: {
  readonly question: ScrutinyQuestion;
}): Element {
  if (commitment === null) return <>{said(text)}</>;
  const [before = "", ...after] = said(text).split(commitment);
  if (after.length === 0) {
    return (
      <>
        {said(text)} (<To id={commitment} />)
      </>
    );
  }
  return (
    <>
      {before}
      <To id={commitment} />
      {after.join(commitment)}
    </>
  );
}
