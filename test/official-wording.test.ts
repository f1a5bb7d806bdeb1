import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { normalisedWording, officialIn, wordingFingerprint } from "./support/find-official.ts";

const ROOT = resolve(import.meta.dirname, "..");

/** Every fingerprint of a publisher's wording that the shipped frameworks list. */
const LISTED: ReadonlySet<string> = new Set(
  readdirSync(join(ROOT, "frameworks"))
    .filter((name) => name.endsWith(".yaml"))
    .flatMap((name) => readFileSync(join(ROOT, "frameworks", name), "utf8").split("\n"))
    .filter((line) => line.includes("fingerprints:"))
    .flatMap((line) => line.match(/[0-9a-f]{16}/g) ?? []),
);

/**
 * The names of the five changes of Social Care Future, which are its themes' titles and no sentences. Its file lists the
 * fingerprints of these names, since there is nothing else of the publisher's to know a change by, and says so.
 */
const NAMES: ReadonlySet<string> = new Set(
  [
    ...readFileSync(join(ROOT, "frameworks/social-care-future.yaml"), "utf8").matchAll(
      /^ {4}title: "(.+)"$/gm,
    ),
  ].map(([, title = ""]) => normalisedWording(title)),
);

/** Made up: what a publisher might say of moles. */
const PLANTED = "We won’t let any mole dig alone. Each mole’s tunnel is its own – and stays open.";
const WANTED = new Set([wordingFingerprint(PLANTED)]);

describe("what the package ships", () => {
  it("holds no sentence of a publisher, in any of its files", () => {
    const paths = packedPaths();
    expect(paths.length).toBeGreaterThan(40);
    expect(LISTED.size).toBeGreaterThan(60);
    const all = paths.flatMap((path) =>
      officialIn(readFileSync(join(ROOT, path), "utf8"), LISTED).map((passage) => ({
        path,
        passage,
      })),
    );
    const found = all.filter(({ passage }) => !NAMES.has(passage));
    expect(found).toEqual([]);
    // Were a name no longer there, it would not have to be excepted.
    expect(new Set(all.map(({ passage }) => passage))).toEqual(NAMES);
  }, 120_000);
});

describe("a sentence that is planted", () => {
  it("is normalised as the format says", () => {
    expect(normalisedWording("  We won’t — EVER\u00A0dig ﬁve  holes! ")).toBe(
      "we won t ever dig five holes",
    );
  });

  it.each([
    ["as it stands", PLANTED],
    ["among others", `Moles are small. ${PLANTED} They sleep by day.`],
    ["in a list", `- We feed them.\n- ${PLANTED}\n- We sing.`],
    ["numbered", `2. ${PLANTED}\n3. We sing.`],
    ["over several lines of a comment", `/**\n * ${PLANTED.replaceAll(" Each", "\n * Each")}\n */`],
    [
      "folded in YAML",
      `    official: >-\n      ${PLANTED.replaceAll(" mole ", "\n      mole ")}\n`,
    ],
    ["in JSON", JSON.stringify({ id: "We-1", plain: PLANTED })],
    ["in JSON that is ASCII only", ascii(JSON.stringify({ plain: PLANTED }))],
    ["in a program", `var a=b<c?"${PLANTED}":'d';e(f>g)`],
    ["in a program, as a template", `const words=\`\${id}: ${PLANTED}\`;`],
    ["in a page", `<li><strong>We won&rsquo;t</strong> ${PLANTED.slice("We won’t ".length)}</li>`],
    ["in a spreadsheet", `id,words\r\nWe-1,"${PLANTED}"\r\n`],
    ["in a table", `| We-1 | ${PLANTED} | 3 |`],
    ["in capitals, without marks", PLANTED.toUpperCase().replaceAll(/[.’–]/g, " ")],
  ])("is found %s", (_, text) => {
    expect(officialIn(text, WANTED)).toEqual([normalisedWording(PLANTED)]);
  });

  it("is found in a file of the package, if it were there", () => {
    const [path = ""] = packedPaths().filter((one) => one.endsWith(".cjs"));
    const text = readFileSync(join(ROOT, path), "utf8");
    const half = Math.floor(text.length / 2);
    expect(officialIn(text, WANTED)).toEqual([]);
    const planted = `${text.slice(0, half)}"${ascii(PLANTED)}"${text.slice(half)}`;
    expect(officialIn(planted, WANTED)).toHaveLength(1);
  });

  it("is not taken for another that only begins so", () => {
    expect(officialIn(`${PLANTED.slice(0, -1)} at night.`, WANTED)).toEqual([]);
  });
});

/** Every other character as an escape of four hexadecimal digits. */
function ascii(text: string): string {
  return text.replaceAll(
    /[^\u0020-\u007E]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The files that `npm pack` would put into the package. */
function packedPaths(): readonly string[] {
  const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what npm prints
  const [packed] = JSON.parse(stdout) as { readonly files: readonly { readonly path: string }[] }[];
  return packed?.files.map(({ path }) => path) ?? [];
}
