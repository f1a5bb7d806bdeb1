import { type ReportedEvidence } from "../../../domain/report/reported-evidence.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, Linked, said } from "../../page/words.tsx";
import { pieceDetails, pieceMarks, pieceWords, placeWords } from "../../text/evidence-words.ts";
import { evidenceAnchor } from "./sections.ts";

/** The pieces on file for one commitment, each with its place, or a word that no evidence is given. */
export function EvidenceList({
  commitment,
  pieces,
}: {
  readonly commitment: string;
  readonly pieces: readonly ReportedEvidence[];
}): Element {
  return (
    <>
      <h5>Evidence</h5>
      {pieces.length === 0 ? (
        <p>No evidence given.</p>
      ) : (
        <ul class="pieces">
          {pieces.map((piece) => (
            <li
              id={evidenceAnchor(commitment, piece.id)}
              {...(piece.against ? { class: "against" } : {})}
            >
              <Piece piece={piece} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Piece({ piece }: { readonly piece: ReportedEvidence }): Element {
  const marks = pieceMarks(piece).map((mark) => `, ${mark}`);
  return (
    <>
      <p>
        <strong>{piece.id}</strong> <Linked text={piece.title} where={piece.where} />
      </p>
      <p>
        {pieceWords(piece)}
        {marks.join("")}
      </p>
      <p>
        {said(piece.reason)}
        {piece.against ? (
          <strong> This stands against the claim that the target is reached.</strong>
        ) : null}
      </p>
      <div>
        <Items
          items={[
            ...pieceDetails(piece).map(({ name, value }) => `${name}: ${said(value)}`),
            ...placeWords(piece).map(said),
          ]}
        />
      </div>
    </>
  );
}
