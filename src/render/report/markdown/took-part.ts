import { type Member } from "../../../domain/team.ts";
import { type Report } from "../../../domain/report/report.ts";
import { SIGNING_WORDS } from "../../../domain/sign-off/signatures.ts";
import { joinWords } from "../../../domain/words.ts";
import { dateWords } from "../../text/evidence-words.ts";
import {
  type Block,
  heading,
  item,
  list,
  listUnder,
  paragraph,
  said,
  strong,
} from "../../text/markdown/nodes.ts";
import { askedAndAnswered } from "./answers.ts";
import { SECTIONS } from "./sections.ts";

/** Who took part, who did not, how people were asked and what they answered. */
export function tookPart({ tookPart: found, peopleToldUs }: Report): readonly Block[] {
  const { team, involvement, signedOff, notSigned } = found;
  const told: readonly (readonly [string, string | null])[] = [
    ["What people took part in", involvement.purpose],
    ["Who was absent", involvement.absent],
    ["What support people had", involvement.support],
    ["What changed because of them", involvement.changed],
  ];
  return [
    heading(2, SECTIONS.tookPart),
    ...members("For the council", "council", team),
    ...members("For people who draw on care and support", "people", team),
    paragraph(strong("How people took part")),
    list(told.map(([name, value]) => item([strong(`${name}:`), " ", said(value ?? "not said")]))),
    ...listUnder(
      "Signed off",
      signedOff.map(({ role, name, on, stateWords }) =>
        item([said(name), ` for ${SIGNING_WORDS[role]}, on ${dateWords(on)}: ${stateWords}`]),
      ),
    ),
    ...(notSigned.length === 0
      ? []
      : [
          paragraph(
            strong("Not signed off"),
            ` by ${joinWords(notSigned.map((role) => SIGNING_WORDS[role]))}.`,
          ),
        ]),
    ...askedAndAnswered(peopleToldUs),
  ];
}

function members(title: string, role: Member["role"], team: readonly Member[]): readonly Block[] {
  const names = team.filter((member) => member.role === role);
  if (names.length === 0) return [paragraph(strong(`${title}:`), " nobody is named.")];
  return listUnder(
    title,
    names.map(({ name }) => item([said(name)])),
  );
}
