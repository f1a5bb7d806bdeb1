import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { normalisedWording } from "../../src/domain/wording/normalised-wording.ts";

/** A made-up framework, and the made-up sentences that its made-up publisher wrote: nobody ever published them. */
export interface OrchardStatement {
  readonly id: string;
  readonly plain: string;
  readonly official: string;
}

export interface OrchardTheme {
  readonly title: string;
  readonly statements: readonly OrchardStatement[];
}

export const ORCHARD: readonly OrchardTheme[] = [
  {
    title: "Fruit and shade",
    statements: [
      {
        id: "I-1.1",
        plain: "I pick apples when they are ripe.",
        official: "I can pick ripe apples from the trees – whenever I like – and “share” them.",
      },
      {
        id: "I-1.2",
        plain: "I find a bench under a tree.",
        official: "My favourite bench stands in the shade, and it's easy to reach.",
      },
      {
        id: "We-1.1",
        plain: "We prune every tree in winter.",
        official: "We prune all of the trees each winter & make sure that nobody is hurt.",
      },
      {
        id: "We-1.2",
        plain: "We water young trees in dry weeks.",
        official: "We bring water to young trees in well-tended rows. We do so in every dry week.",
      },
    ],
  },
  {
    title: "Paths and gates",
    statements: [
      {
        id: "I-2.1",
        plain: "I get through the gate on wheels.",
        official: "I can get through every gate with my wheels, pram or frame.",
      },
      {
        id: "We-2.1",
        plain: "We keep the paths dry and even.",
        official: "We keep each path dry, even and wide enough for two.",
      },
    ],
  },
];

export const ORCHARD_STATEMENTS = ORCHARD.flatMap(({ statements }) => statements);

/** The fingerprint of a publisher's sentence, as `formats.md` says. */
export function fingerprint(words: string): string {
  return createHash("sha256").update(normalisedWording(words)).digest("hex").slice(0, 16);
}

/** The framework's file. Only the statements named in `known` carry their fingerprint; all where it is left out. */
export function orchardYaml(
  known = ORCHARD_STATEMENTS.map(({ id }) => id),
  id = "orchard",
): string {
  const trees = readFileSync("test/fixtures/framework/valid/trees.yaml", "utf8");
  const head = trees
    .slice(0, trees.indexOf("themes:"))
    .replace("id: trees", `id: ${id}`)
    .replace("crosswalks: {law: care-act-2014}\n", "");
  const themes = ORCHARD.flatMap(({ title, statements }, index) => [
    `  - id: "${String(index + 1)}"`,
    `    title: ${title}`,
    "    statements:",
    ...statements.flatMap((one) => linesOf(one, known.includes(one.id))),
  ]);
  return `${head}themes:\n${themes.join("\n")}\n`;
}

function linesOf({ id, plain, official }: OrchardStatement, isKnown: boolean): readonly string[] {
  return [
    `      - id: ${id}`,
    ...(id.startsWith("We") ? ["        kind: commitment", "        keeps: [I-1.1]"] : []),
    `        plain: ${plain}`,
    ...(isKnown ? [`        fingerprints: ["${fingerprint(official)}"]`] : []),
  ];
}

/** The list as a web page has it, with what stands around it. */
export function orchardPage(): string {
  const lists = ORCHARD.map(({ title, statements }) => {
    const list = (start: string): string =>
      statements
        .filter(({ id }) => id.startsWith(start))
        .map(({ official }) => `<li>${official.replaceAll("&", "&amp;")}</li>`)
        .join("\n");
    return `<h2>${title}</h2><h3>I Statements</h3><ul>${list("I")}</ul><h3>We statements</h3><ul>${list("We")}</ul>`;
  });
  return `<!doctype html><html lang="en-GB"><head><title>The orchard</title>
<script>document.write("<li>We run when nobody looks.</li>")</script></head>
<body><nav><a>Paths and gates</a></nav>
<div role="dialog"><p>We use cookies to count our visitors, and you can say no.</p></div>
<main>${lists.join("\n")}</main><footer><p>We are a charity of orchard keepers.</p></footer></body></html>`;
}
