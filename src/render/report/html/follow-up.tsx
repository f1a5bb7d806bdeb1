import { type ReportedAction } from "../../../domain/report/actions.ts";
import { type ReportedNeed } from "../../../domain/report/needs.ts";
import { type ReportedCommitment } from "../../../domain/report/reported-commitment.ts";
import { type ReportedCause } from "../../../domain/report/reported-record.ts";
import { joinWords } from "../../../domain/words.ts";
import { Items } from "../../page/parts.tsx";
import { type Element, said } from "../../page/words.tsx";
import { dateWords } from "../../text/evidence-words.ts";
import { HANDED_ON_WORDS } from "../../text/handed-on-words.ts";
import { DirectorQuestion } from "./director.tsx";
import { LastPromise } from "./last-promise.tsx";
import { type Ledger } from "./ledger.ts";

interface FollowUpProps {
  readonly one: ReportedCommitment;
  readonly ledger: Ledger;
}

/** What became of the last promise, why a gap is there, who needs what, what will be done, what the director says. */
export function FollowUp({ one, ledger }: FollowUpProps): Element {
  const repeated = ledger.repeated.get(one.id);
  const handed = one.later.map(({ part, to }) => `${HANDED_ON_WORDS[part]} to ${said(to)}`);
  return (
    <>
      {repeated === undefined ? null : <LastPromise gap={repeated} />}
      <Causes one={one} ledger={ledger} />
      <Needs one={one} ledger={ledger} />
      <Actions one={one} ledger={ledger} />
      {one.directorQuestion === null ? null : <DirectorQuestion asked={one.directorQuestion} />}
      {handed.length === 0 ? null : (
        <p>
          <strong>Handed on:</strong> {joinWords(handed)}.
        </p>
      )}
    </>
  );
}

function Causes({ one, ledger }: FollowUpProps): Element | null {
  if (one.causes.length === 0) {
    if (!ledger.open.has(one.id)) return null;
    return (
      <p>
        <strong>Causes:</strong> none given.
      </p>
    );
  }
  return (
    <>
      <h5>Causes</h5>
      <Items
        items={one.causes.map((cause) => (
          <Cause cause={cause} />
        ))}
      />
    </>
  );
}

function Cause({ cause }: { readonly cause: ReportedCause }): Element {
  const { label, asks, answer, enough } = cause;
  return (
    <>
      <strong>{said(label)}</strong>
      {answer === null ? ". No answer is given." : ""}
      {enough ? "" : " This cause alone explains nothing."}
      <Items
        items={[
          ...(asks === "" ? [] : [`Asked: ${said(asks)}`]),
          ...(answer === null ? [] : [`Answer: ${said(answer)}`]),
        ]}
      />
    </>
  );
}

function Needs({ one, ledger }: FollowUpProps): Element | null {
  const needs = one.needs.flatMap((id) => ledger.needs.get(id) ?? []);
  if (needs.length === 0) return null;
  return (
    <>
      <h5>Needs</h5>
      <Items
        items={needs.map((need) => (
          <NeedLine need={need} />
        ))}
      />
    </>
  );
}

function NeedLine({ need }: { readonly need: ReportedNeed }): Element {
  return (
    <>
      <a href={`#need-${need.id}`}>{need.id}</a> <NeedWords need={need} />
    </>
  );
}

/** What a need is, for how many and at what cost. */
export function NeedWords({ need }: { readonly need: ReportedNeed }): Element {
  return (
    <>
      {said(need.what)} ({said(need.kindLabel)}; people: {need.peopleWords}; cost: {need.costWords})
    </>
  );
}

function Actions({ one, ledger }: FollowUpProps): Element | null {
  const actions = one.actions.flatMap((id) => ledger.actions.get(id) ?? []);
  if (actions.length > 0) {
    return (
      <>
        <h5>Actions</h5>
        <Items
          items={actions.map((action) => (
            <ActionLine action={action} />
          ))}
        />
      </>
    );
  }
  const words = noActionWords(one, ledger);
  return words === undefined ? null : (
    <p>
      <strong>Actions:</strong> {words}
    </p>
  );
}

function noActionWords(one: ReportedCommitment, { open }: Ledger): string | undefined {
  if (one.noAction !== null) return `none, because: ${said(one.noAction)}`;
  if (one.notThisYear) return "not this year.";
  return open.has(one.id) ? "nothing is decided." : undefined;
}

function ActionLine({ action }: { readonly action: ReportedAction }): Element {
  return (
    <>
      <a href={`#action-${action.id}`}>{action.id}</a> <ActionWords action={action} />
    </>
  );
}

/** What an action is, whose, by when, and what became of it. */
export function ActionWords({ action }: { readonly action: ReportedAction }): Element {
  const { what, owner, due, statusWords } = action;
  return (
    <>
      {said(what)} ({owner === null ? "no owner" : said(owner)}
      {due === null ? ", no date" : `, by ${dateWords(due)}`}, {statusWords})
    </>
  );
}
