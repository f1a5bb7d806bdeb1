import { type Command, Option } from "commander";
import { SIGN_OFF_ROLES } from "../../domain/assessment.ts";
import { type Host } from "../../platform/host.ts";
import { type Finish } from "../exit-code.ts";
import { addFaceOptions, dateOf } from "../face-options.ts";
import { type SignOptions } from "../options/sign.ts";

/** Declares `mir sign`. */
export function addSignCommand(program: Command, host: Host, finish: Finish): void {
  const sign = program
    .command("sign")
    .summary("sign the assessment off, for the director or for the people's side")
    .description(
      "Records who signed, for which side and when, with a fingerprint of what was signed. After a " +
        "later change, check and the report say that it has changed since. Nobody can sign before both " +
        "sides are ready; what is missing is then said.",
    )
    .argument("<file>", "the assessment file")
    .addOption(new Option("--role <side>", "for whom it is signed").choices(SIGN_OFF_ROLES))
    .option("--name <name>", "who signs: a name or a post, or somebody's id in the team list")
    .option("--on <date>", "the date of the signature, as 2026-11-02", dateOf);
  addFaceOptions(sign)
    .addHelpText("after", AFTER)
    .action(async (file: string, options: SignOptions) => {
      const { signFile } = await import("../sign-file.ts");
      finish(await signFile(host, file, options));
    });
}

const AFTER = `
Ready means: each of the director's questions has an answer; each open gap says what is
next, or why nothing is; each repeated gap says what became of the last promise; and
people have confirmed, in their own name, what is recorded of them.

A fingerprint shows that something has changed. It does not prove who signed.

Examples:
  mir sign 2026-27.yaml --role director --name "Director of adult social services" --on 2026-11-02
  mir sign 2026-27.yaml --role people --name group --on 2026-11-05

Exit codes: 0 signed · 2 not ready, or the file cannot be used · 130 interrupted`;
