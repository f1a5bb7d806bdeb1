import { type DirectorQuestions } from "../../../domain/report/director-questions.ts";
import { type ReportedDirectorQuestion } from "../../../domain/report/reported-record.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, said, To } from "../../page/words.tsx";
import { Section } from "./section.tsx";

/** The director's question on a critical commitment, and the answer in words. */
export function DirectorQuestion({ asked }: { readonly asked: ReportedDirectorQuestion }): Element {
  const { question, why, answer, by, handedTo } = asked;
  return (
    <>
      <h5>The director's question</h5>
      <p>{said(question)}</p>
      {why === null ? null : <p>Why it is asked: {said(why)}</p>}
      {answer === null ? (
        <p>
          <strong>No answer is given.</strong>
          {handedTo === null ? "" : ` It was handed to ${said(handedTo)}.`}
        </p>
      ) : (
        <p>
          <strong>Answer{by === null ? "" : ` by ${said(by)}`}:</strong> {said(answer)}
        </p>
      )}
    </>
  );
}

/** The director's questions that have no answer. */
export function Director({ questions }: { readonly questions: DirectorQuestions }): Element {
  return (
    <Section id="director">
      <p>{said(questions.sentence)}</p>
      <Items
        items={questions.unanswered.map(({ id, question, handedTo }) => (
          <>
            <To id={id} /> {said(question)}
            {handedTo === null ? "" : ` Handed to ${said(handedTo)}.`}
          </>
        ))}
      />
    </Section>
  );
}
