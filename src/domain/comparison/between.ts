import { type CouncilLink, isSameArea } from "../council.ts";
import { type About } from "../report/report.ts";
import { joinWords } from "../words.ts";
import { type Lineage } from "./lineage.ts";

/** How two reports belong together, beyond what stands in them. */
export interface Between {
  /** How statements lead from one to the other. */
  readonly lineage: Lineage;
  /** How their councils belong together; left out: they are the same where their codes are. */
  readonly councils?: CouncilLink | undefined;
}

/** A report, as far as it says what it is about. */
interface OfYear {
  readonly about: About;
}

/** How the councils of two reports belong together. */
export function councilsBetween(
  before: OfYear,
  after: OfYear,
  { councils }: Pick<Between, "councils">,
): CouncilLink {
  const isSameCode = before.about.council.code === after.about.council.code;
  return isSameCode ? { kind: "same" } : (councils ?? { kind: "other" });
}

/** What a reader must know where two reports are not of one council, in sentences. */
export function councilNotes(before: OfYear, after: OfYear, link: CouncilLink): readonly string[] {
  const [one, other] = [before.about.council, after.about.council];
  if (link.kind === "same")
    return one.code === other.code
      ? []
      : [`${other.name} has had two codes: ${one.code} and ${other.code}. It is one council.`];
  if (link.kind === "other")
    return [
      `${before.about.period} is of ${one.name}, and ${after.about.period} of ${other.name}. The figures of one are not the other's.`,
    ];
  const heirs = link.by.map(({ name }) => name);
  if (isSameArea(link))
    return [`${link.was.name} is no more. ${joinWords(heirs)} took its place, for the same area.`];
  const { period } = (link.was.code === one.code ? before : after).about;
  return [
    `${link.was.name} is no more. ${joinWords(heirs)} took its place${heirs.length > 1 ? " between them" : ""}.`,
    `What is said of ${period} is another council's: its people and its area were not the same. What differs may be the council, and not the work.`,
  ];
}
