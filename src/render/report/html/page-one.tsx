import { type CannotTell, type Untold } from "../../../domain/report/cannot-tell.ts";
import { type Claims, type ReportedClaim } from "../../../domain/report/claims.ts";
import { type PromisedAgain, type RepeatedGap } from "../../../domain/report/promised-again.ts";
import { type Report } from "../../../domain/report/report.ts";
import { capitalise } from "../../../domain/words.ts";
import { Items } from "../../page/parts.tsx";
import { PlainInList } from "../../page/plain-line.tsx";
import { type Element, said, To, ToAll } from "../../page/words.tsx";
import { levelWords } from "../../text/level-words.ts";
import { type EvidenceOf, EvidenceLinks } from "./evidence-links.tsx";
import { Questions } from "./questions.tsx";
import { EvidenceLost } from "./evidence-lost.tsx";
import { FirstOf } from "./first-of.tsx";
import { Opening } from "./section.tsx";
import { hasCommitments } from "../../../domain/report/statement-gaps.ts";

/** What we cannot tell: every commitment is named, and what stands on file of each is one link away. */
export function CannotTellSection({ found }: { readonly found: CannotTell }): Element {
  const { notAssessed, outsideProfile, notKnown, unconfirmed } = found;
  return (
    <Opening id="cannot-tell">
      <p>{said(found.sentence)}</p>
      <FirstOf
        title="Not known to the council"
        found={notKnown}
        item={(one) => (
          <>
            <To id={one.id} /> {said(one.words)} {said(one.reason)}
            <PlainInList one={one} />
          </>
        )}
      />
      <Named title="Not confirmed by people" untold={unconfirmed} />
      <Named title="Not assessed" untold={notAssessed} />
      {outsideProfile.length === 0 ? null : (
        <p>
          <strong>Not assessed, and outside the profile that was chosen:</strong>{" "}
          <ToAll ids={outsideProfile} none="none" />.
        </p>
      )}
      <EvidenceLost found={found} />
    </Opening>
  );
}

function Named({
  title,
  untold,
}: {
  readonly title: string;
  readonly untold: readonly Untold[];
}): Element | null {
  if (untold.length === 0) return null;
  return (
    <p>
      <strong>{title}:</strong> <ToAll ids={untold.map(({ id }) => id)} none="none" />.
    </p>
  );
}

/** What can have become of a promise, the least accounted for first. */
const OUTCOMES = [null, "dropped", "not", "partly", "kept"] as const;

/** What we promised again, by what became of the last promise. */
export function Again({ again }: { readonly again: PromisedAgain }): Element {
  const outcomes = OUTCOMES.map((outcome) =>
    again.repeated.filter((gap) => gap.outcome === outcome),
  ).filter((gaps) => gaps.length > 0);
  return (
    <Opening id="again">
      <p>
        {said(again.sentence)}
        {outcomes.length === 0 ? "" : " What became of the last promise:"}
      </p>
      <Items
        items={outcomes.map((gaps) => (
          <Outcome gaps={gaps} />
        ))}
      />
      <SameCauses repeated={again.repeated} />
    </Opening>
  );
}

function Outcome({ gaps }: { readonly gaps: readonly RepeatedGap[] }): Element {
  return (
    <>
      <strong>
        {capitalise(gaps[0]?.outcomeWords ?? "")}, {gaps.length}:
      </strong>{" "}
      <ToAll ids={gaps.map(({ id }) => id)} none="none" />
    </>
  );
}

function SameCauses({ repeated }: { readonly repeated: readonly RepeatedGap[] }): Element | null {
  const same = repeated.filter(({ sameCauses }) => sameCauses.length > 0);
  if (same.length === 0) return null;
  return (
    <p>
      <strong>The same cause as last year, {same.length}:</strong>{" "}
      <ToAll ids={same.map(({ id }) => id)} none="none" />.
    </p>
  );
}

/** Claims above what is shown, each beside its evidence. */
export function ClaimsSection({
  claims,
  evidenceOf,
}: {
  readonly claims: Claims;
  readonly evidenceOf: EvidenceOf;
}): Element {
  return (
    <Opening id="claims">
      <p>{said(claims.sentence)}</p>
      <FirstOf
        found={claims.above}
        item={(claim) => <Claim claim={claim} evidenceOf={evidenceOf} />}
      />
      {claims.above.length === 0 ? null : (
        <p>
          <a href="#ladder">Said, shown and lived of every commitment</a>
        </p>
      )}
    </Opening>
  );
}

function Claim({
  claim,
  evidenceOf,
}: {
  readonly claim: ReportedClaim;
  readonly evidenceOf: EvidenceOf;
}): Element {
  const { id, words, said: claimed, shown } = claim;
  return (
    <>
      <To id={id} /> {said(words)}{" "}
      <strong>
        Said: {levelWords(claimed)}. Shown: {levelWords(shown)}.
      </strong>{" "}
      Evidence: <EvidenceLinks commitment={id} pieces={evidenceOf(id)} />.
      <PlainInList one={claim} />
    </>
  );
}

/** What a reader must know before anything else, after the headline. */
export function PageOne({
  report,
  evidenceOf,
}: {
  readonly report: Report;
  readonly evidenceOf: EvidenceOf;
}): Element {
  return (
    <>
      <CannotTellSection found={report.cannotTell} />
      <Again again={report.promisedAgain} />
      {hasCommitments(report) ? (
        <ClaimsSection claims={report.claims} evidenceOf={evidenceOf} />
      ) : null}
      <Questions questions={report.questions} />
    </>
  );
}
