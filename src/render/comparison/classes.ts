import {
  CHANGE_CLASSES,
  COMPARISON_CLASSES,
  mayFail,
} from "../../domain/comparison/change-class.ts";
import { GATE_SET_INFO, GATE_SETS } from "../../domain/gate/gate-sets.ts";
import { joinWords } from "../../domain/words.ts";
import { penFor, type Screen } from "../terminal/screen.ts";

/** What every class of change means, which sets hold it, and which can never fail. */
export function classesText(screen: Screen): string {
  const pen = penFor(screen);
  return [
    pen.paragraph(
      "Classes of change, in the order by which the main one of a commitment is picked.",
    ),
    "\n",
    ...CHANGE_CLASSES.map((name) => {
      const { means } = COMPARISON_CLASSES[name];
      const sets = Object.entries(GATE_SETS)
        .filter(([, classes]) => classes.some((one) => one === name))
        .map(([set]) => set);
      const inSets = sets.length === 0 ? "In no set." : `In ${joinWords(sets)}.`;
      return pen.entry(name, `${means} ${mayFail(name) ? inSets : "Never fails."}`);
    }),
    pen.title("Sets for --fail-on"),
    ...Object.entries(GATE_SET_INFO).map(([set, info]) => pen.entry(set, info)),
  ].join("");
}
