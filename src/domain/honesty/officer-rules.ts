import { type Member, type MemberId } from "../team.ts";
import { wordsAlone } from "../words-alone.ts";
import { type Claimed, type HonestyFinding, type HonestyRule } from "./honesty-finding.ts";

/** Members of the people's side who bear an officer's title, answer for the council, or were on its side the year before. */
export const officerForPeople: HonestyRule = (claimed) =>
  [...claimed.year.assessment.team.values()]
    .filter(({ role }) => role === "people")
    .flatMap((member): readonly HonestyFinding[] => {
      const why = whyOfficer(claimed, member);
      if (why === undefined) return [];
      return [
        {
          code: "honesty/officer-for-people",
          message: `"${member.name}" is on the people's side, and ${why}`,
          advice: "only people who draw on care and support, carers and their own groups are on it",
          path: ["team", member.id, "role"],
        },
      ];
    });

/** A page in plain words that the council checked itself: it is a draft until people have. */
export const officerForPlainWords: HonestyRule = (claimed) => {
  const { plainWords, team } = claimed.year.assessment;
  if (plainWords === undefined) return [];
  const { checkedBy } = plainWords;
  const isChecker = calledSo(checkedBy);
  const member = [...team.values()].find(({ id, name }) => isChecker(id) || isChecker(name));
  const why =
    member?.role === "council"
      ? "is on the council's side"
      : whyByName(claimed, checkedBy, member?.id);
  if (why === undefined) return [];
  return [
    {
      code: "honesty/officer-for-plain-words",
      message: `"${checkedBy}" checked the page in plain words, and ${why}`,
      advice: "let a person with a learning disability check it, and take the line out until then",
      path: ["plainWords", "checkedBy"],
    },
  ];
};

/** A page in plain words that was checked before the date that it tells of. */
export const plainWordsTooEarly: HonestyRule = ({ year }) => {
  const { plainWords, asOf } = year.assessment;
  if (plainWords === undefined || plainWords.on >= asOf) return [];
  return [
    {
      code: "honesty/plain-words-too-early",
      message: `the page in plain words was checked on ${plainWords.on}, and it tells how things stand on ${asOf}`,
      advice: "let it be checked as it is now, and take the line out until then",
      path: ["plainWords", "on"],
    },
  ];
};

/** Titles of posts, in words alone. A user-led organisation may have a director too: hence a question, and no verdict. */
const POST =
  /\b(?:officer|director|manager|head of|social worker|commissioner|councillor|team leader|service lead|practice lead|portfolio holder|chief executive)\b/;

function whyOfficer(claimed: Claimed, member: Member): string | undefined {
  return whyByName(claimed, member.name, member.id) ?? answersFor(claimed, member);
}

function whyByName(
  { year, last }: Claimed,
  name: string,
  id: MemberId | undefined,
): string | undefined {
  const isCalled = calledSo(name);
  if (isCalled(year.assessment.council.name)) return "that is what the council is called";
  const before = [...(last?.assessment.team.values() ?? [])].find(
    (member) => member.id === id || isCalled(member.name),
  );
  if (before?.role === "council")
    return `was on the council's in ${last?.assessment.period ?? "the year before"}`;
  return POST.test(wordsOf(name)) ? "the name is that of a post" : undefined;
}

function answersFor({ year }: Claimed, { id }: Member): string | undefined {
  const records = [...year.assessment.commitments.values()];
  if (records.some((record) => record.by === id)) return "answers for the council";
  if (records.some(({ question }) => question?.by === id)) return "answers for the director";
  return undefined;
}

/** Names are compared as they are read: how they are spaced, and what is not seen, does not count. */
function calledSo(name: string): (other: string) => boolean {
  const words = wordsOf(name);
  return (other) => words !== "" && wordsOf(other) === words;
}

function wordsOf(name: string): string {
  return wordsAlone(name.replaceAll(/\p{Cf}/gu, ""));
}
