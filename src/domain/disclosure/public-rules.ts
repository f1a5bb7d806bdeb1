import { joinWords, wholeNumber } from "../words.ts";
import { bandStarts } from "./bands.ts";

/** What a public report withholds, in words for its method. */
export function publicRules(floor: number, minimum: number | undefined): readonly string[] {
  const few = String(floor);
  return [
    `This is the version for publication. How many answered is printed only where ${few} or more are on each side.`,
    ...(minimum === undefined
      ? []
      : [
          `Otherwise a band stands for it. The bands begin at ${joinWords(bandStarts(minimum).map(wholeNumber))}.`,
        ]),
    "Answers are printed as two numbers, with all answers that are never scored as one.",
    `A need of fewer than ${few} people is told as that. Its cost and the totals with it are withheld.`,
    `A count of evidence is printed only where ${few} or more are on each side.`,
    "Names are printed where the team list marks them public, and places of evidence where it is published.",
    "People's own words are printed where the file says that they agreed.",
  ];
}
