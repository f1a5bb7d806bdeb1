import { mergeTexts, type TextMerge } from "../documents/assessment/merge-texts.ts";
import { type Decide } from "../domain/merge/sides.ts";
import { type Host } from "../platform/host.ts";
import { UserError } from "../platform/user-error.ts";
import { type LoadedVersions } from "./merge-load.ts";
import { type MergeOptions } from "./options/merge.ts";

/** A place as it is printed and typed. */
export function placeText(place: readonly string[]): string {
  return place.join("/");
}

/** Puts the versions together, with what was settled by `--ours` and `--theirs`. Throws where a place named there does not clash. */
export function mergeSettled(
  host: Host,
  { versions, used }: LoadedVersions,
  { ours = [], theirs = [] }: Pick<MergeOptions, "ours" | "theirs">,
): TextMerge {
  const decide: Decide = (place) => {
    if (ours.some((named) => covers(named, place))) return "ours";
    return theirs.some((named) => covers(named, place)) ? "theirs" : undefined;
  };
  const open = mergeTexts(versions, { used, decide: () => undefined, hash: host.hash });
  requireClashes(open, { ours, theirs });
  if (ours.length + theirs.length === 0) return open;
  return mergeTexts(versions, { used, decide, hash: host.hash });
}

function covers(named: string, place: readonly string[]): boolean {
  const text = placeText(place);
  return named === "all" || text === named || text.startsWith(`${named}/`);
}

function requireClashes(
  { clashes, dangling }: TextMerge,
  named: { readonly ours: readonly string[]; readonly theirs: readonly string[] },
): void {
  const places = [...clashes, ...dangling].map(({ place }) => place);
  for (const side of ["ours", "theirs"] as const) {
    const idle = named[side].find(
      (one) => one !== "all" && !places.some((place) => covers(one, place)),
    );
    if (idle !== undefined)
      throw new UserError(`--${side} ${idle}: the two sides do not clash there`, {
        hint:
          places.length === 0
            ? "nothing clashes"
            : `they clash at ${places.map(placeText).join(", ")}`,
      });
  }
  const twice = named.ours.find((one) => named.theirs.includes(one));
  if (twice !== undefined)
    throw new UserError(`${twice} is named after --ours and after --theirs`, {
      hint: "keep one of the two",
    });
}
