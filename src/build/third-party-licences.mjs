import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The licence texts of every package whose code is in the bundle, by name; the bundler gives the modules. */
export async function thirdPartyLicences(modules) {
  const folders = new Set(modules.flatMap((module) => packageFolder(module) ?? []));
  const entries = await Promise.all([...folders].map(licenceOf));
  const texts = entries
    .toSorted((one, other) => (one.title < other.title ? -1 : 1))
    .map(({ title, text }) => `${"=".repeat(78)}\n${title}\n${"=".repeat(78)}\n\n${text.trim()}\n`);
  return `This program holds code from the packages below, under their own licences.\n\n${texts.join("\n")}`;
}

function packageFolder(module) {
  const path = module.replaceAll("\\", "/");
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const title = `${name} ${version} (${license})`;
  const file = (await readdir(folder)).toSorted().find((entry) => /^licen[cs]e/i.test(entry));
  if (file !== undefined) return { title, text: await readFile(join(folder, file), "utf8") };
  if (typeof license !== "string") throw new Error(`${name} names no licence and must not ship`);
  return { title, text: `The package holds no licence text; it names the licence ${license}.` };
}
