import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How many of each kind of statement: two hundred together. */
const PAIRS = 100;

/**
 * Writes a made-up framework of two hundred statements into a folder, and the given number of years' assessments by it,
 * each as full as a real one. Gives the years' files, oldest first.
 */
export function writeYears(folder, count) {
  mkdirSync(join(folder, "frameworks"), { recursive: true });
  const trees = readFileSync(
    new URL("../fixtures/framework/valid/trees.yaml", import.meta.url),
    "utf8",
  );
  const head = trees.slice(0, trees.indexOf("themes:")).replace(/^crosswalks:.*\n/m, "");
  writeFileSync(join(folder, "frameworks/trees.yaml"), head + themes());
  return Array.from({ length: count }, (_, place) => {
    const file = join(folder, `${String(2016 + place)}.yaml`);
    writeFileSync(file, assessment(2016 + place));
    return file;
  });
}

function pairs(make) {
  return Array.from({ length: PAIRS }, (_, place) => make(place + 1)).join("");
}

function themes() {
  const statements = pairs(
    (number) => `      - id: I-1.${number}
        plain: I can sit in the shade of tree ${number} when the sun is high, and rest.
      - id: We-1.${number}
        kind: commitment
        plain: We plant and water tree ${number} where people like to sit, and ask them first.
        keeps: [I-1.${number}]
        ask: Where do people sit near tree ${number}?
`,
  );
  return `themes:\n  - id: "1"\n    title: Shade\n    statements:\n${statements}`;
}

function assessment(year) {
  return `format: assessment/1
council: { code: X99999999, name: Exampleshire Council (made up) }
period: "${year}-${String(year + 1).slice(2)}"
asOf: "${year}-09-30"
framework: { id: trees, edition: "1" }
team:
  lead: { role: council, name: Head of trees, public: true }
  group: { role: people, name: People who sit, public: true }
commitments:
${pairs(
  (number) => `  We-1.${number}:
    said: ${(number + year) % 5}
    reason: >-
      The team looked at tree ${number} in the spring and again in the autumn, and people were asked
      on both days how they like to sit beneath it.
    by: lead
    evidence:
      - { id: E${number}, yes: ${(number * 7 + year) % 60}, of: 66 }
    views:
      - { by: group, said: ${(number + 1) % 4}, reason: The bench is in the sun at noon. }
    causes:
      - { cause: drought, answer: "The school next door could water tree ${number}." }
    actions: [A${number}]
`,
)}evidence:
${pairs(
  (number) => `  E${number}:
    title: People counted beneath tree ${number}
    kind: people
    method: counted
    asOf: "${year}-06-01"
    whom: everyone who sat there in one week of June
    chosen: all 66 were asked
    where: https://trees.example/counts/${number}
`,
)}listening:
  L1: { asOf: "${year}-06-14", how: on paper, whom: people who sit, invited: 90, chosenBy: the group }
lived:
${pairs((number) => `  I-1.${number}: { from: L1, never: 6, sometimes: 11, mostly: ${20 + (number % 9)}, always: 9 }\n`)}actions:
${pairs(
  (number) => `  A${number}:
    what: Water tree ${number} every week
    owner: Head of trees
    made: "${year}-09-12"
    due: "${year + 1}-01-31"
    status: open
`,
)}`;
}
