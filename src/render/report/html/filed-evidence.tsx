import { type Filed } from "../../../domain/regrouped/filed-entry.ts";
import { type FiledCategory, type FiledPiece } from "../../../domain/regrouped/filed-evidence.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, Linked, said } from "../../page/words.tsx";
import { pieceWords, placeWords } from "../../text/evidence-words.ts";
import { anchorOf } from "./sections.ts";

/** The pieces by the publisher's categories. */
export function FiledEvidence({
  filed: { evidence, commitments },
  anchor,
}: {
  readonly filed: Filed;
  /** The address on the page of where it is filed. */
  readonly anchor: string;
}): Element | null {
  if (commitments.length === 0) return null;
  return (
    <>
      <h4>Evidence</h4>
      {evidence.length === 0 ? <p>No evidence given.</p> : null}
      {evidence.map((category) => (
        <Category category={category} anchor={anchor} />
      ))}
    </>
  );
}

function Category({
  category: { title, remark, pieces },
  anchor,
}: {
  readonly category: FiledCategory;
  readonly anchor: string;
}): Element {
  return (
    <>
      <p>
        <strong>{said(title)}</strong>
        {remark === null ? null : <span class="muted"> {said(remark)}</span>}
        {pieces.length === 0 ? <>: nothing on file.</> : null}
      </p>
      {pieces.length === 0 ? null : (
        <ul class="pieces">
          {pieces.map((piece) => (
            <li
              id={anchorOf(anchor, piece.id)}
              {...(piece.for.some(({ against }) => against) ? { class: "against" } : {})}
            >
              <Piece piece={piece} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Piece({ piece }: { readonly piece: FiledPiece }): Element {
  return (
    <>
      <p>
        <strong>{piece.id}</strong> <Linked text={piece.title} where={piece.where} />{" "}
        <span class="muted">({pieceWords(piece)})</span>
      </p>
      <div>
        <Items
          items={[
            ...piece.for.map(({ commitment, reason, against }) => (
              <>
                {commitment}: {said(reason)}
                {against ? (
                  <strong> This stands against the claim that the target is reached.</strong>
                ) : null}
              </>
            )),
            ...placeWords(piece).map((words) => <>{said(words)}</>),
          ]}
        />
      </div>
    </>
  );
}
