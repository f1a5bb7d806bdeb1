import { type Finding } from "../documents/problem-at.ts";
import { type Assessment } from "../domain/assessment.ts";
import { type CouncilLink } from "../domain/council.ts";
import { type Problem } from "../domain/problem.ts";
import { type UserError } from "../platform/user-error.ts";

/** A year that may name an earlier one. */
export interface LaterYear {
  readonly file: string;
  readonly text: string;
  readonly assessment: Assessment;
}

/** What leads from a year to the one before it. */
export interface Link {
  /** From the folder where the run was started. */
  readonly path: string;
  /** As it stands in the file or was typed. */
  readonly written: string;
  readonly later: LaterYear;
  readonly isTyped: boolean;
}

/** A name that no assessment has, so that the file is not opened. */
export function otherName({ written }: Link): Finding {
  return {
    code: "assessment/previous-unreadable",
    message: `the earlier year's file "${written}" is not looked into: an assessment's name ends in .yaml`,
    advice: "write the path from this file's own folder, or take the line out",
  };
}

/** A file that is missing or cannot be read. */
export function unreadable({ path, written, isTyped }: Link, error: UserError): Finding {
  const reason = error.message.startsWith(`${path}: `)
    ? error.message.slice(path.length + 2)
    : error.message;
  return {
    code: "assessment/previous-unreadable",
    message: `the earlier year's file "${written}" cannot be read: ${reason}`,
    advice: isTyped
      ? "check the name and the folder"
      : "write the path from this file's own folder, or take the line out",
  };
}

/** A file that the chain has come through already. */
export function circular({ written }: Link): Finding {
  return {
    code: "assessment/previous-circular",
    message: `"${written}" leads back to a year that was read already`,
    advice: "name the file of the year before this one",
  };
}

/** A file of the same year, or of a later one. */
export function notEarlier({ written, later }: Link, { period }: Assessment): Finding {
  return {
    code: "assessment/previous-not-earlier",
    message: `"${written}" is of ${period}, which is not before ${later.assessment.period}`,
    advice: "name the file of an earlier year",
  };
}

/** A file in which something has changed since somebody signed it. */
export function changedSinceSigned({ written }: Link, { message }: Problem): Finding {
  return {
    code: "assessment/previous-changed-since-signed",
    message: `this year is compared with "${written}", and there ${message}`,
    advice: "put back what was signed, or let them sign it again with mir sign",
  };
}

/** A file of another council; that is as it should be where councils merged or split. */
export function otherCouncil(
  { written, later }: Link,
  { council }: Assessment,
  link: CouncilLink,
): Finding {
  const [earlier, now] = [council, later.assessment.council].map(
    ({ name, code }) => `${name} (${code})`,
  );
  return {
    code: "assessment/previous-other-council",
    message: `"${written}" is of ${earlier ?? ""}, and this file is of ${now ?? ""}`,
    advice:
      link.kind === "replaced"
        ? `nothing: ${link.was.name} is no more, and this council took its place or a part of it; its figures are not this one's`
        : "check that it is the right file; where councils merged or split, this is as it should be",
  };
}
