import { type FrameworkSummary, summaryOf } from "../../domain/framework-summary.ts";
import { type Host } from "../../platform/host.ts";
import { frameworkListText, type ListedFramework } from "../../render/framework/list.ts";
import { terminalSafe } from "../../render/text/terminal-safe.ts";
import { ExitCode } from "../exit-code.ts";
import { type OwnFile, readOwnFile } from "../own-file.ts";
import { readShippedData } from "../shipped.ts";

const WORKSPACE = "";

/** Lists the built-in frameworks and the workspace's own, by id. A file that cannot be used is listed too. */
export async function listFrameworks(host: Host): Promise<ExitCode> {
  const builtIn = await readShippedData(host, "frameworks/index.json");
  const own = await ownFrameworks(host, builtIn);
  const ownIds = new Set(own.map(({ id }) => id));
  const listed = [
    ...own,
    ...builtIn
      .filter(({ id }) => !ownIds.has(id))
      .map((summary) => ({
        id: summary.id,
        summary,
        ownFile: undefined,
        replacesBuiltIn: false,
      })),
  ].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  host.out(terminalSafe(frameworkListText(listed, host.surroundings.columns)));
  return ExitCode.ok;
}

async function ownFrameworks(
  host: Host,
  builtIn: readonly FrameworkSummary[],
): Promise<readonly ListedFramework[]> {
  const shipped = builtIn.map(({ id }) => id);
  const names = (await host.files.list("frameworks")).filter((name) => name.endsWith(".yaml"));
  const listed = await Promise.all(
    names.map(async (name) => {
      const id = name.slice(0, -".yaml".length);
      const own = await readOwnFile(host, WORKSPACE, { id, shipped });
      if (own === undefined || isCrosswalk(own)) return undefined;
      const replacesBuiltIn = shipped.includes(id);
      return { id, summary: await summaryIn(host, own), ownFile: own.path, replacesBuiltIn };
    }),
  );
  return listed.filter((one) => one !== undefined);
}

function isCrosswalk({ text }: OwnFile): boolean {
  return text.ok && /^format:\s*["']?crosswalk\//m.test(text.value);
}

async function summaryIn(host: Host, own: OwnFile): Promise<FrameworkSummary | undefined> {
  if (!own.text.ok) return undefined;
  const { checkFrameworkText } = await import("../check-framework-text.ts");
  const parsed = await checkFrameworkText(host, { ...own, text: own.text.value }, WORKSPACE);
  return parsed.ok ? summaryOf(parsed.value) : undefined;
}
