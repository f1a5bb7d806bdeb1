import { dirname } from "node:path";
import { crosswalkNames } from "../domain/regrouped/crosswalk-names.ts";
import { regroupReport } from "../domain/regrouped/regrouped-report.ts";
import { type Host } from "../platform/host.ts";
import { PLAIN_WORDS_FORMATS, plainWordsRenderers } from "../render/plain-words/registry.ts";
import { regroupedRenderers, reportRenderers } from "../render/report/registry.ts";
import { loadCrosswalk } from "./load-crosswalk.ts";
import { loadPublicReport } from "./load-public-report.ts";
import { type LoadedReport } from "./load-report.ts";

const PLAIN_ENDINGS = { markdown: ".plain.md", html: ".plain.html" } as const;

/**
 * Writes the pages that are made for other readers beside a year's file: one in plain words, one under the headings of
 * each document that the framework has a crosswalk to, and the version for publication.
 */
export async function writeOtherPages(
  host: Host,
  file: string,
  loaded: LoadedReport,
): Promise<void> {
  const write = async (ending: string, text: string): Promise<void> =>
    host.files.writeAtomically(file.replace(/[.]yaml$/, ending), text);
  await writePlainWords(loaded, write);
  await writeUnderHeadings(host, file, { loaded, write });
  await writePublic(host, file, write);
}

type Write = (ending: string, text: string) => Promise<void>;

async function writePlainWords({ report }: LoadedReport, write: Write): Promise<void> {
  for (const format of PLAIN_WORDS_FORMATS) {
    // Both are quick, and the order in which files are made stays the same.
    // oxlint-disable-next-line no-await-in-loop
    const render = await plainWordsRenderers[format]();
    // oxlint-disable-next-line no-await-in-loop
    await write(PLAIN_ENDINGS[format], render(report));
  }
}

async function writeUnderHeadings(
  host: Host,
  file: string,
  { loaded, write }: { readonly loaded: LoadedReport; readonly write: Write },
): Promise<void> {
  const { report, framework } = loaded;
  const render = await regroupedRenderers.html();
  for (const name of crosswalkNames(framework)) {
    // oxlint-disable-next-line no-await-in-loop
    const found = await loadCrosswalk(host, name.id, dirname(file));
    if (found?.crosswalk.ok !== true) continue;
    const regrouped = regroupReport(report, found.crosswalk.value, {
      ...name,
      isOwn: found.own !== undefined,
    });
    // oxlint-disable-next-line no-await-in-loop
    await write(`.by-${name.typed}.html`, render(regrouped, { wide: false, excel: false }));
  }
}

/** None where something in the texts must not be published, which is then said. */
async function writePublic(host: Host, file: string, write: Write): Promise<void> {
  const loaded = await loadPublicReport(host, file, {});
  if (typeof loaded === "number") return;
  const render = await reportRenderers.html();
  await write(".public.html", render(loaded.report, { wide: false, excel: false }));
}
