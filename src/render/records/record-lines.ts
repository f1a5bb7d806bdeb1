import { type Assessment } from "../../domain/assessment.ts";
import { type EvidenceLink } from "../../domain/commitment-record.ts";
import { type Need } from "../../domain/need.ts";
import { dateInWords } from "../../domain/dates.ts";
import { type Framework } from "../../domain/framework.ts";
import { asSentence, countOf, pounds } from "../../domain/words.ts";

/** Every piece of evidence in one line: id, title, kind, method, date, where, and the commitments it bears on. */
export function evidenceLines({ evidence, commitments }: Assessment): readonly string[] {
  return [...evidence.values()].map(({ id, title, kind, method, asOf, where }) => {
    const uses = [...commitments.values()].flatMap((record) =>
      record.evidence
        .filter((link) => link.id === id)
        .map((link) => `${record.id}${countIn(link)}`),
    );
    return sentences([
      `${id}. ${asSentence(title)}`,
      listed([kind, method, asOf === undefined ? undefined : dateInWords(asOf)]),
      where === undefined ? "" : `At ${where}`,
      uses.length === 0 ? "Used by no commitment" : `For ${uses.join(", ")}`,
    ]);
  });
}

/** Every need in one line: id, what, kind, how many people, cost, and the commitments it is about. */
export function needLines({ needs }: Assessment, { needKinds }: Framework): readonly string[] {
  return [...needs.values()].map((need) => {
    const kind = needKinds.find(({ id }) => id === need.kind)?.label ?? need.kind;
    return sentences([
      `${need.id}. ${asSentence(need.what)}`,
      kind ?? "",
      peopleIn(need),
      need.yearlyCost === undefined ? "" : `${pounds(need.yearlyCost)} a year`,
      need.commitments.length === 0 ? "For no commitment" : `For ${need.commitments.join(", ")}`,
    ]);
  });
}

/** Every action in one line: id, what, owner, due, status, and the commitments it is about. */
export function actionLines({ actions, commitments }: Assessment): readonly string[] {
  return [...actions.values()].map(({ id, what, owner, due, status }) => {
    const uses = [...commitments.values()]
      .filter((record) => record.actions.includes(id))
      .map((record) => record.id);
    return sentences([
      `${id}. ${asSentence(what)}`,
      owner === undefined ? "No owner" : `Owner: ${owner}`,
      due === undefined ? "No date" : `By ${dateInWords(due)}`,
      `Now ${status}`,
      uses.length === 0 ? "For no commitment" : `For ${uses.join(", ")}`,
    ]);
  });
}

function peopleIn({ people, counted }: Need): string {
  if (people === undefined) return "How many people is not said";
  if (people === "not-counted") return "Not counted";
  const how = counted === undefined ? "" : `, counted by: ${counted}`;
  return `${countOf(people, "person", "people")}${how}`;
}

function countIn({ yes, of }: EvidenceLink): string {
  return yes === undefined || of === undefined ? "" : ` (${String(yes)} of ${String(of)})`;
}

function listed(facts: readonly (string | undefined)[]): string {
  return facts.filter((fact) => fact !== undefined).join(", ");
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => asSentence(part))
    .join(" ");
}
