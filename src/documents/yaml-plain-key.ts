import { type Finding } from "./problem-at.ts";
import { plainValue } from "./yaml-plain.ts";

/** What is wrong with a key that stands there without quotes; undefined where nothing is. */
export function plainKeyFinding(key: string): Finding | undefined {
  if (key === "<<") {
    const message = '"<<" would merge another mapping, and this is not read here';
    return { code: "yaml/merge-key", message, advice: "write the keys out" };
  }
  if (key === "") {
    const message = "a key is missing before the colon";
    return { code: "yaml/key-not-text", message, advice: "write the key, or take the line away" };
  }
  if (plainValue(key) === key || /^(?:0|[1-9][0-9]*)$/.test(key)) return undefined;
  const message = `the key "${key}" would be read as something other than text`;
  return { code: "yaml/key-not-text", message, advice: `put it in quotes: "${key}":` };
}
