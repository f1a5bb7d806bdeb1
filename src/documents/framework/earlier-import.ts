import {
  type EarlierImport,
  type HeldSentence,
  type WhyLeftOut,
} from "../../domain/wording/earlier-import.ts";
import { normalisedWording } from "../../domain/wording/normalised-wording.ts";
import { type WrittenFramework } from "./schema.ts";
import { statementsWithPaths } from "./statement-paths.ts";

/** What earlier imports left in a framework's file: sentences that nobody has confirmed, and those that were left out. */
export function earlierImport(written: WrittenFramework): EarlierImport {
  const unconfirmed = new Map<string, HeldSentence>();
  for (const { statement } of statementsWithPaths(written)) {
    const { id, imported } = statement;
    if (imported?.match === "unconfirmed" && imported.words !== undefined)
      unconfirmed.set(normalisedWording(imported.words), {
        id,
        likeness: imported.likeness,
        isPassedOver: imported.passedOver ?? false,
      });
  }
  const leftOut = new Map<string, WhyLeftOut>(
    (written.leftOut ?? []).map(({ words, why }) => [normalisedWording(words), why]),
  );
  return { unconfirmed, leftOut };
}
