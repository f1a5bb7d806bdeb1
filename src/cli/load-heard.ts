import { dirname, isAbsolute, join } from "node:path";
import { locatedYaml } from "../documents/assessment/located.ts";
import { signatureProblems } from "../documents/assessment/rules-signed.ts";
import { type Finding, problemAtValue } from "../documents/problem-at.ts";
import { type Hash, type Parsed, type Problem } from "../domain/problem.ts";
import { inReadingOrder } from "../domain/problem-order.ts";
import { type Year } from "../domain/reading.ts";
import { UserError } from "../platform/user-error.ts";
import { isNamedAsData } from "./named-as-data.ts";
import { type YearLoading } from "./year-loading.ts";

/** How another file is read. */
interface Reading {
  readonly load: (path: string) => Promise<YearLoading>;
  readonly hash: Hash;
}

type Loaded = YearLoading & { readonly year: Extract<Parsed<Year>, { readonly ok: true }> };

/** Adds the assessment that `listeningFrom:` names; what stands in the way is a problem where it is named. */
export async function loadHeard(
  loaded: Loaded,
  file: string,
  { load, hash }: Reading,
): Promise<YearLoading> {
  const { assessment } = loaded.year.value;
  const written = assessment.listeningFrom ?? "";
  // Written on Windows: `..\\2018\\main.yaml`.
  const place = written.replaceAll("\\", "/");
  const path = isAbsolute(place) ? place : join(dirname(file), place);
  if (!isNamedAsData(written)) return stopped(loaded, file, otherName(written));
  const other = await tryLoad(load, path);
  if (other instanceof UserError)
    return stopped(loaded, file, {
      code: "assessment/listening-from-unreadable",
      message: `the file "${written}" cannot be read: ${other.message}`,
      advice: "write the path from this file's own folder, or take the line out",
    });
  const texts = new Map([...loaded.texts, ...other.texts]);
  if (!other.year.ok) return { year: other.year, texts };
  const wrong = whatIsWrong(loaded.year.value, other.year.value, written);
  if (wrong !== undefined) return stopped(loaded, file, wrong);
  const value = { ...loaded.year.value, heard: other.year.value };
  const found = [
    ...loaded.year.warnings,
    ...signatures(value, loaded.texts.get(file), { file, hash }),
  ];
  const problems = inReadingOrder(found, [file]);
  const isStopped = problems.some(({ severity }) => severity === "error");
  return {
    year: isStopped ? { ok: false, problems } : { ok: true, value, warnings: problems },
    texts,
  };
}

/** What was signed is known only now, and where an earlier year is named, only when that is read. */
function signatures(
  year: Year,
  text: string | undefined,
  { file, hash }: { readonly file: string; readonly hash: Hash },
): readonly Problem[] {
  const { signedOff, previous } = year.assessment;
  if (signedOff.length === 0 || previous !== undefined) return [];
  const yaml = locatedYaml(year.assessment, text ?? "", file);
  return signatureProblems({ ...year, earlier: [] }, yaml, hash);
}

async function tryLoad(
  load: (path: string) => Promise<YearLoading>,
  path: string,
): Promise<YearLoading | UserError> {
  try {
    return await load(path);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

function whatIsWrong(
  { assessment, framework }: Year,
  other: Year,
  written: string,
): Finding | undefined {
  if (assessment.council.code !== other.assessment.council.code)
    return {
      code: "assessment/listening-from-other-council",
      message: `"${written}" is of ${other.assessment.council.name}, and this file is of ${assessment.council.name}`,
      advice: "name an assessment of the same council",
    };
  if (framework.id !== other.framework.id) return undefined;
  return {
    code: "assessment/listening-from-same-framework",
    message: `"${written}" is by ${framework.id} too`,
    advice:
      "record what people said in this file itself, or name an assessment by another framework",
  };
}

function otherName(written: string): Finding {
  return {
    code: "assessment/listening-from-unreadable",
    message: `the file "${written}" is not looked into: an assessment's name ends in .yaml`,
    advice: "write the path from this file's own folder, or take the line out",
  };
}

function stopped(loaded: Loaded, file: string, finding: Finding): YearLoading {
  const yaml = locatedYaml(loaded.year.value.assessment, loaded.texts.get(file) ?? "", file);
  const problems: readonly Problem[] = [problemAtValue(yaml, ["listeningFrom"], finding)];
  return { year: { ok: false, problems }, texts: loaded.texts };
}
