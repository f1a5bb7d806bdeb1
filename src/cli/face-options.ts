import { type Command, InvalidArgumentError } from "commander";
import { type Count, readCount, wholeNumberIn } from "../interview/read-count.ts";
import { readDate } from "../interview/read-date.ts";

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

/** Reads a date as the interview does: `2026-09-12`, `12 September 2026`. */
export function dateOf(text: string): string {
  const date = readDate(text);
  if (date === undefined)
    throw new InvalidArgumentError("write a date as 2026-09-12 or as 12 September 2026");
  return date;
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
