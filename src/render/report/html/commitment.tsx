import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { capitalise, joinWords } from "../../../domain/words.ts";
import { Facts, Items } from "../../page/parts.tsx";
import { type Element, said } from "../../page/words.tsx";
import { levelWords } from "../../text/level-words.ts";
import { noReasonWords, reasonByWords, sideWords } from "../../text/view-words.ts";
import { EvidenceList } from "./evidence.tsx";
import { FollowUp } from "./follow-up.tsx";
import { type Ledger } from "./ledger.ts";
import { Readings } from "./readings.tsx";
import { type Standing } from "../../../domain/standing.ts";
import { PlainLine } from "../../page/plain-line.tsx";

/** Everything about one commitment, under an address that never changes. */
export function CommitmentCard({
  one,
  ledger,
}: {
  readonly one: ReportedCommitment;
  readonly ledger: Ledger;
}): Element {
  return (
    <section class="commitment" aria-labelledby={one.id}>
      <h4 id={one.id}>
        <span class="number">{one.id}</span> {said(one.words)}
      </h4>
      <PlainLine one={one} />
      <p class="tags">
        <strong class={tagClass(one.standing)}>{capitalise(one.standingLabel)}</strong>
        {one.critical ? <strong class="tag">Critical</strong> : null}
      </p>
      <p>{said(one.standingReason)}</p>
      {isBlank(one) ? null : (
        <>
          <Readings one={one} />
          <Beside one={one} />
          <EvidenceList commitment={one.id} pieces={one.evidence} />
          <Views one={one} />
        </>
      )}
      <FollowUp one={one} ledger={ledger} />
    </section>
  );
}

/** Nobody has answered, nobody was asked, and nothing is on file. */
function isBlank({ standing, lived, evidence, views }: ReportedCommitment): boolean {
  const nothing = evidence.length === 0 && views.length === 0;
  return standing === "not-assessed" && lived.state === "nobody-asked" && nothing;
}

const UNTOLD: readonly Standing[] = ["not-assessed", "not-known", "unconfirmed"];
const GAPS: readonly Standing[] = ["contested", "unproven", "not-kept"];

/** Full for a gap, broken for what cannot be told, open for the rest; the words say it too. */
function tagClass(standing: Standing): string {
  if (GAPS.includes(standing)) return "tag gap";
  return UNTOLD.includes(standing) ? "tag untold" : "tag";
}

/** What stands beside the three readings. */
function Beside({ one }: { readonly one: ReportedCommitment }): Element {
  const { peoplesView, against, gap, yearsBelowTarget, lastStanding } = one;
  const years =
    yearsBelowTarget.length === 0 ? "" : `Below the target in ${joinWords(yearsBelowTarget)}. `;
  const before =
    lastStanding === null
      ? []
      : [
          [
            "Before",
            `${years}It stood as ${lastStanding.label} in ${lastStanding.period}.`,
          ] as const,
        ];
  return (
    <>
      <Facts
        facts={[
          ...(peoplesView === null
            ? []
            : [["The people's own view", capitalise(levelWords(peoplesView))] as const]),
          ...(against === null
            ? []
            : [["Evidence against", capitalise(levelWords(against))] as const]),
          ["Gap", capitalise(gap.words)],
          ...before,
        ]}
      />
      {one.askedHasChanged ? (
        <p>
          <strong>The question has changed since this was answered.</strong> The answer may not fit
          it.
        </p>
      ) : null}
    </>
  );
}

/** Other judgements and the council's reply, each in its own words. */
function Views({ one: { views, reply } }: { readonly one: ReportedCommitment }): Element | null {
  if (views.length === 0 && reply === null) return null;
  return (
    <>
      <h5>Other views</h5>
      <Items
        items={[
          ...views.map((view) => (
            <>
              {said(view.by)}
              {sideWords(view)}: <strong>{levelWords(view.said)}</strong>.{" "}
              {noReasonWords(view) ?? said(`${reasonByWords(view)}${view.reason ?? ""}`)}
            </>
          )),
          ...(reply === null ? [] : [<>The council replies: {said(reply)}</>]),
        ]}
      />
    </>
  );
}
