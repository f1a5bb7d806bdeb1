import { relatedAnchor } from "../../text/related-anchor.ts";
import { type Member } from "../../../domain/team.ts";
import { type RelatedListening, type ReportedListening } from "../../../domain/report/people.ts";
import { type Report } from "../../../domain/report/report.ts";
import { SIGNING_WORDS } from "../../../domain/sign-off/signatures.ts";
import { joinWords } from "../../../domain/words.ts";
import { Facts, Items } from "../../page/parts.tsx";
import { type Element, said } from "../../page/words.tsx";
import { dateWords } from "../../text/evidence-words.ts";
import { Section } from "./section.tsx";

/** Who took part, who did not, and how people were asked. */
export function TookPart({ tookPart: found, peopleToldUs }: Report): Element {
  const { team, involvement, signedOff, notSigned } = found;
  const { related } = peopleToldUs;
  return (
    <Section id="took-part" newPage>
      <Facts
        facts={[
          ["For the council", <Members team={team} role="council" />],
          ["For people who draw on care and support", <Members team={team} role="people" />],
          ["What people took part in", said(involvement.purpose ?? "not said")],
          ["Who was absent", said(involvement.absent ?? "not said")],
          ["What support people had", said(involvement.support ?? "not said")],
          ["What changed because of them", said(involvement.changed ?? "not said")],
        ]}
      />
      {signedOff.length === 0 ? null : <h3>Signed off</h3>}
      <Items
        items={signedOff.map(
          ({ role, name, on, stateWords }) =>
            `${said(name)} for ${SIGNING_WORDS[role]}, on ${dateWords(on)}: ${stateWords}`,
        )}
      />
      {notSigned.length === 0 ? null : (
        <p>
          <strong>Not signed off</strong> by{" "}
          {joinWords(notSigned.map((role) => SIGNING_WORDS[role]))}.
        </p>
      )}
      <h3>How people were asked</h3>
      {peopleToldUs.listening.length === 0 && related === null ? (
        <p>No record says how people were asked.</p>
      ) : (
        peopleToldUs.listening.map((record) => <Listening record={record} />)
      )}
      {related === null ? null : <RelatedRecords related={related} />}
    </Section>
  );
}

/** How people were asked by another framework. */
function RelatedRecords({ related }: { readonly related: RelatedListening }): Element {
  return (
    <>
      <p>{said(related.sentence)}</p>
      {related.listening.map((record) => (
        <Listening record={record} framework={related.framework} />
      ))}
    </>
  );
}

function Members({
  team,
  role,
}: {
  readonly team: readonly Member[];
  readonly role: Member["role"];
}): Element {
  const names = team.filter((member) => member.role === role).map(({ name }) => said(name));
  return <>{names.length === 0 ? "nobody is named" : joinWords(names)}</>;
}

function Listening({
  record,
  framework,
}: {
  readonly record: ReportedListening;
  /** Another framework, whose record it is: its records may have the same ids. */
  readonly framework?: RelatedListening["framework"];
}): Element {
  const own = `listening-${record.id}`;
  const anchor = framework === undefined ? own : relatedAnchor(own);
  const by =
    framework === undefined ? "" : ` by ${said(framework.title)} (${said(framework.edition)})`;
  const { id, invitedWords, officerPresent, asOf } = record;
  const told: readonly (readonly [string, string | null])[] = [
    ["When", asOf === null ? null : dateWords(asOf)],
    ["How", record.how],
    ["Who was asked", record.whom],
    ["How many were invited", invitedWords],
    ["Who chose them", record.chosenBy],
    ["Who asked them", record.askedBy],
    ["Was an officer in the room", officerPresent === null ? null : officerPresent ? "yes" : "no"],
    ["Who spoke for someone else", record.spokenFor],
    ["Who was not heard", record.notHeard],
  ];
  return (
    <section aria-labelledby={anchor}>
      <h4 id={anchor}>
        Record {id}
        {by}
      </h4>
      <p>{said(record.confirmed)}</p>
      {record.outOfDate === null ? null : (
        <p>
          <strong>It counts for nothing:</strong> {said(record.outOfDate)}.
        </p>
      )}
      <Facts facts={told.map(([name, value]) => [name, said(value ?? "not said")])} />
    </section>
  );
}
