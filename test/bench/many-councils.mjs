import { cpSync, linkSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

const example = fileURLToPath(new URL("../../reports/example/", import.meta.url));
/** So many are written; the others are further names of theirs, so that the disk is not filled. */
const WRITTEN = 50;

/**
 * Fills two folders with the assessments of so many councils, each as full as the worked example, without an earlier
 * year: as YAML in `yaml`, and the same data in `json`.
 */
export function writeCouncils(folder, count) {
  for (const name of ["yaml", "json"]) mkdirSync(join(folder, name), { recursive: true });
  cpSync(join(example, "evidence"), join(folder, "yaml/evidence"), { recursive: true });
  const text = withoutEarlier(readFileSync(join(example, "2026-27.yaml"), "utf8"));
  for (let place = 0; place < count; place += 1) {
    if (place < WRITTEN) {
      const own = `# Council ${place}\n${text}`;
      writeFileSync(nameOf(folder, "yaml", place), own);
      writeFileSync(nameOf(folder, "json", place), JSON.stringify(parse(own), null, 2));
    } else {
      for (const kind of ["yaml", "json"])
        linkSync(nameOf(folder, kind, place % WRITTEN), nameOf(folder, kind, place));
    }
  }
}

function nameOf(folder, kind, place) {
  return join(folder, kind, `${String(place).padStart(5, "0")}.${kind}`);
}

/** A file that names no earlier one has no last promises to tell of. */
function withoutEarlier(text) {
  return text.replace(/^previous:.*\n/m, "").replaceAll(/^ {4}lastPromise:.*\n(?: {6}.*\n)*/gm, "");
}
