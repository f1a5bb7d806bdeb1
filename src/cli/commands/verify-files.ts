import { decodeText } from "../../documents/decode-text.ts";
import { looksLikeReport } from "../../documents/report/looks-like-report.ts";
import { parseReportAsItIs } from "../../documents/report/parse.ts";
import { type Report } from "../../domain/report/report.ts";
import { type VerifiedFiles, verifyReport } from "../../domain/verification/verification.ts";
import { type Host } from "../../platform/host.ts";
import { UserError } from "../../platform/user-error.ts";
import { type VerificationFormat } from "../../render/verification/formats.ts";
import { verificationRenderers } from "../../render/verification/registry.ts";
import { ExitCode } from "../exit-code.ts";
import { type LoadedReport, loadForReport, reportFrom } from "../load-report.ts";
import { publicReportFrom } from "../load-public-report.ts";
import { presentProblems } from "../present-problems.ts";
import { writeResult } from "../write-result.ts";

/** What `mir verify` may be told. */
export interface VerifyOptions {
  readonly format: VerificationFormat;
  readonly output?: string;
  readonly force?: boolean;
  readonly previous?: string;
  readonly published?: string;
}

/** Works a report out again from its assessment, and writes what differs; 1 where anything does. */
export async function verifyFiles(
  host: Host,
  files: VerifiedFiles,
  options: VerifyOptions,
): Promise<ExitCode> {
  const reported = await readReport(host, files.report);
  if (reported === undefined) return ExitCode.unusable;
  const worked = await workOut(host, files.assessment, { reported, options });
  if (worked === undefined) return ExitCode.unusable;
  const verification = verifyReport(reported, worked.report, { files, hash: host.hash });
  const render = await verificationRenderers[options.format]();
  const { output, force = false } = options;
  const inputs = [files.report, ...worked.inputs];
  await writeResult(host, { output, force, inputs }, render(verification));
  return verification.holds ? ExitCode.ok : ExitCode.gate;
}

/** The report that is to be verified; undefined where the file is none, which is then said. */
async function readReport(host: Host, file: string): Promise<Report | undefined> {
  const text = decodeText(await host.files.read(file), file);
  if (text.ok && !looksLikeReport(text.value))
    throw new UserError(`${file}: this is not a report in JSON`, {
      hint: "name the report first and then its assessment; mir report --format json makes one",
    });
  const parsed = text.ok ? parseReportAsItIs(text.value, file) : text;
  if (parsed.ok) return parsed.value;
  presentProblems(parsed.problems, new Map(text.ok ? [[file, text.value]] : []), host);
  return undefined;
}

interface Claimed {
  readonly reported: Report;
  readonly options: VerifyOptions;
}

/** The report of the same version that the answers give. */
async function workOut(
  host: Host,
  file: string,
  { reported, options: { previous, published } }: Claimed,
): Promise<LoadedReport | undefined> {
  const isPublic = reported.about.version === "public";
  if (!isPublic && published !== undefined)
    throw new UserError("--published goes with a version for publication", {
      hint: "this report is a full copy; leave --published out",
    });
  const loaded = await loadForReport(host, file, previous);
  if (loaded === undefined) return undefined;
  const { framework } = loaded;
  const inputs = [...loaded.texts.keys()];
  if (!isPublic) return { report: reportFrom(host, loaded), framework, inputs };
  const report = await publicReportFrom(host, loaded, published);
  const all = published === undefined ? inputs : [...inputs, published];
  return report && { report, framework, inputs: all };
}
