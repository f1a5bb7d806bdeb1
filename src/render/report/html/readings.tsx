import { relatedAnchor } from "../../text/related-anchor.ts";
import { type ReportedLevel } from "../../../domain/report/reported-level.ts";
import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { capitalise } from "../../../domain/words.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, said, To } from "../../page/words.tsx";
import { levelWords } from "../../text/level-words.ts";

/** The three readings side by side, each with its reason. */
export function Readings({ one }: { readonly one: ReportedCommitment }): Element {
  return (
    <dl class="readings">
      <div class="said">
        <dt>Said</dt>
        <Level level={one.said} />
        <Said one={one} />
      </div>
      <div class="shown">
        <dt>Shown</dt>
        <Level level={one.shown} />
        <dd class="why">{said(one.shownReason)}</dd>
      </div>
      <div class="lived">
        <dt>Lived</dt>
        <Level level={one.lived} />
        <dd class="why">
          {said(one.livedReason)}
          <Items
            items={one.keeps.map((kept) => (
              <Kept kept={kept} />
            ))}
          />
        </dd>
      </div>
    </dl>
  );
}

function Level({ level }: { readonly level: ReportedLevel }): Element {
  return <dd class="level">{capitalise(said(levelWords(level)))}</dd>;
}

function Said({ one }: { readonly one: ReportedCommitment }): Element | null {
  const { by, saidMeans, reason, note } = one;
  const lines = [
    by === null ? "" : `By ${said(by)}.`,
    saidMeans === null ? "" : `What this level means here: ${said(saidMeans)}`,
    reason === null ? "" : `Reason: ${said(reason)}`,
    note === null ? "" : `Internal note, not for publication: ${said(note)}`,
  ].filter((line) => line !== "");
  if (lines.length === 0) return null;
  return (
    <dd class="why">
      <Items items={lines} />
    </dd>
  );
}

function Kept({ kept }: { readonly kept: ReportedCommitment["keeps"][number] }): Element {
  const { id, asked, isTouched, lived, hasMinority } = kept;
  return (
    <>
      {asked ? <To id={id} anchor={isTouched ? relatedAnchor(id) : id} /> : id}:{" "}
      {said(levelWords(lived))}
      {hasMinority ? ". Some of the group saw it otherwise" : ""}
    </>
  );
}
