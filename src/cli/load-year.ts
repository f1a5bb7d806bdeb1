import { dirname } from "node:path";
import { applyRules, readShape, type ShapedAssessment } from "../documents/assessment/parse.ts";
import { peekWritten } from "../documents/assessment/peek.ts";
import { problemAtValue } from "../documents/problem-at.ts";
import { decodeText } from "../documents/decode-text.ts";
import { type Assessment } from "../domain/assessment.ts";
import { type CouncilEntry } from "../domain/council.ts";
import { type Framework } from "../domain/framework.ts";
import { type Hash, type Parsed } from "../domain/problem.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { frameworkLoader, type LoadedFramework, type LoadFramework } from "./load-framework.ts";
import { loadCouncils } from "./shipped.ts";
import { type YearLoading } from "./year-loading.ts";

/** Reads years' files; what several need is read once. */
export interface YearLoader {
  /** Reads a file: throws a `UserError` where the file is not there. */
  readonly load: (file: string) => Promise<YearLoading>;
  /** Reads a text as that of a file. */
  readonly read: (text: string, file: string) => Promise<YearLoading>;
  /** Reads another text of a file against a framework that is loaded already. */
  readonly parse: (text: string, file: string, framework: Framework) => Promise<Parsed<Assessment>>;
  readonly councils: () => Promise<readonly CouncilEntry[]>;
  readonly hash: Hash;
}

/** Makes a loader that reads the frameworks, and the councils, once. */
export function yearLoader(host: Host): YearLoader {
  let councils: Promise<readonly CouncilEntry[]> | undefined;
  const sources: Sources = {
    host,
    councils: () => (councils ??= loadCouncils(host)),
    framework: frameworkLoader(host),
  };
  return {
    load: async (file) => {
      const text = decodeText(await host.files.read(file), file);
      if (!text.ok) return { year: text, texts: new Map() };
      return withHeard(sources, await loadText(sources, text.value, file), file);
    },
    read: (text, file) => loadText(sources, text, file),
    parse: async (text, file, framework) => {
      const shaped = readShape(text, file);
      return shaped.ok ? checkRules(sources, shaped.value, framework) : shaped;
    },
    councils: sources.councils,
    hash: host.hash,
  };
}

interface Sources {
  readonly host: Host;
  readonly councils: () => Promise<readonly CouncilEntry[]>;
  readonly framework: LoadFramework;
}

async function loadText(sources: Sources, text: string, file: string): Promise<YearLoading> {
  const texts = new Map([[file, text]]);
  const shaped = readShape(text, file);
  if (!shaped.ok) return { year: shaped, texts };

  const loaded = await loadFramework(sources, shaped.value);
  if (!loaded.ok) return { year: loaded, texts };
  const { framework, own, origin } = loaded.value;
  if (own !== undefined) texts.set(own.path, own.text);
  if (!framework.ok) return { year: framework, texts };

  const parsed = await checkRules(sources, shaped.value, framework.value);
  if (!parsed.ok) return { year: parsed, texts };
  const value = { assessment: parsed.value, framework: framework.value, origin };
  const warnings = [...framework.warnings, ...parsed.warnings];
  return { year: { ok: true, value, warnings }, texts };
}

/** Reads the assessment whose listening a file takes in; loaded only where it names one. */
async function withHeard(
  sources: Sources,
  loading: YearLoading,
  file: string,
): Promise<YearLoading> {
  if (!loading.year.ok || loading.year.value.assessment.listeningFrom === undefined) return loading;
  const { loadHeard } = await import("./load-heard.ts");
  const load = async (path: string): Promise<YearLoading> => {
    const text = decodeText(await sources.host.files.read(path), path);
    return text.ok ? loadText(sources, text.value, path) : { year: text, texts: new Map() };
  };
  const { hash } = sources.host;
  return loadHeard({ ...loading, year: loading.year }, file, { load, hash });
}

/** The framework that an assessment names, or why there is none, where it is named. */
async function loadFramework(
  { framework }: Sources,
  { written, yaml }: ShapedAssessment,
): Promise<Parsed<LoadedFramework>> {
  try {
    const value = await framework(written.framework.id, dirname(yaml.file));
    return { ok: true, value, warnings: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, hint: advice } = error;
    const finding = { code: "assessment/unknown-framework", message, advice } as const;
    return { ok: false, problems: [problemAtValue(yaml, ["framework", "id"], finding)] };
  }
}

async function checkRules(
  { host, councils }: Sources,
  shaped: ShapedAssessment,
  framework: Framework,
): Promise<Parsed<Assessment>> {
  const workspace = dirname(shaped.yaml.file);
  const { evidencePaths } = peekWritten(shaped.written);
  return applyRules(shaped, {
    framework,
    councils: await councils(),
    hash: host.hash,
    localFiles: await localFiles(host, workspace, evidencePaths),
  });
}

async function localFiles(
  host: Host,
  workspace: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const hashed = await Promise.all(
    paths.map(async (path) => {
      // Somebody who works on Windows writes `evidence\\survey.pdf`, and a pipeline elsewhere has to find it too.
      const place = path.replaceAll("\\", "/");
      return [path, await host.files.sha256Within(workspace, place)] as const;
    }),
  );
  return new Map(hashed);
}
