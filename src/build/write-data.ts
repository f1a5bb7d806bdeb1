import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { parseCouncils } from "../documents/council/parse.ts";
import { parseWrittenCrosswalk } from "../documents/crosswalk/parse.ts";
import { crosswalkFrom } from "../documents/crosswalk/resolve.ts";
import { parseWrittenFramework } from "../documents/framework/parse.ts";
import { frameworkFrom } from "../documents/framework/resolve.ts";
import { type Crosswalk } from "../domain/crosswalk.ts";
import { fingerprintsOf } from "../domain/fingerprint.ts";
import { summaryOf } from "../domain/framework-summary.ts";
import { type Parsed } from "../domain/problem.ts";

interface Source {
  readonly name: string;
  readonly text: string;
}

/** Checks the shipped frameworks, crosswalks and councils and writes them as JSON. Gives the names of its files in `dist`. */
export async function run(root: string): Promise<readonly string[]> {
  const sources = await readSources(join(root, "frameworks"));
  const data = new Map<string, unknown>();
  const crosswalks = new Map<string, Crosswalk>();
  for (const { name, text } of sources.filter(isCrosswalk)) {
    const written = checked(parseWrittenCrosswalk(text, name), name);
    crosswalks.set(written.id, crosswalkFrom(written));
    data.set(`generated/crosswalks/built-in/${written.id}.json`, written);
  }
  data.set("generated/crosswalks/index.json", [...crosswalks.keys()]);
  const summaries = [];
  for (const { name, text } of sources.filter((source) => !isCrosswalk(source))) {
    const written = checked(parseWrittenFramework(text, name, crosswalks), name);
    const framework = frameworkFrom(written);
    summaries.push(summaryOf(framework));
    data.set(
      `generated/frameworks/fingerprints/${written.id}.json`,
      fingerprintsOf(framework, hash),
    );
    data.set(`generated/frameworks/built-in/${written.id}.json`, written);
  }
  data.set("generated/frameworks/index.json", summaries);
  const councils = await readFile(join(root, "frameworks/councils.csv"), "utf8");
  data.set("generated/councils.json", parseCouncils(councils));

  for (const [name, value] of data) {
    const file = join(root, "dist", name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(value)}\n`);
  }
  return [...data.keys()];
}

/** As the host of the program hashes; a test holds the two together. */
function hash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}

async function readSources(folder: string): Promise<readonly Source[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })),
  );
}

function isCrosswalk({ text }: Source): boolean {
  return /^format: crosswalk\//m.test(text);
}

/** A shipped file must have no problem at all, not even a warning, and bear its id as its name. */
function checked<Written extends { readonly id: string }>(
  parsed: Parsed<Written>,
  name: string,
): Written {
  const problems = parsed.ok ? parsed.warnings : parsed.problems;
  if (!parsed.ok || problems.length > 0) {
    const lines = problems.map(
      ({ file, at, message }) =>
        `frameworks/${file}:${String(at.line)}:${String(at.column)}: ${message}`,
    );
    throw new Error(lines.join("\n"));
  }
  if (parsed.value.id !== basename(name, ".yaml"))
    throw new Error(`frameworks/${name}: the id is "${parsed.value.id}"`);
  return parsed.value;
}
