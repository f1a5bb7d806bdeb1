import { type Command, InvalidArgumentError } from "commander";
import { isIsoDate } from "../domain/dates.ts";
import { type Count, readCount, wholeNumberIn } from "../interview/read-count.ts";

/** Adds the options of every command that asks questions: which face asks them. */
export function addFaceOptions(command: Command): Command {
  return command
    .option("--plain", "one numbered question at a time in plain lines; works with a pipe", false)
    .option("--replies <file>", "take the answers from a YAML file and ask nothing");
}

/** Reads `We-2.2,We-4.7`, each id once. */
export function listOf(text: string): readonly string[] {
  const ids = text.split(/[,\s]+/).filter((id) => id !== "");
  if (ids.length === 0) throw new InvalidArgumentError("name at least one, with commas between");
  return [...new Set(ids)];
}

/** Reads a date, `2026-09-12`. */
export function dateOf(text: string): string {
  if (!isIsoDate(text)) throw new InvalidArgumentError("write a date as 2026-09-12");
  return text;
}

/** Reads `23 of 66`. */
export function countIn(text: string): Count {
  const count = readCount(text);
  if (typeof count === "string") throw new InvalidArgumentError(count);
  return count;
}

/** Reads a number of people, or `not-counted`. */
export function peopleIn(text: string): number | "not-counted" {
  if (text === "not-counted") return text;
  const people = wholeNumberIn(text);
  if (people === undefined) throw new InvalidArgumentError("write a whole number, or not-counted");
  return people;
}

/** Reads whole pounds, `310,000` for one. */
export function poundsIn(text: string): number {
  const pounds = wholeNumberIn(text.replace(/^£/, ""));
  if (pounds === undefined) throw new InvalidArgumentError("write whole pounds a year: 310000");
  return pounds;
}
