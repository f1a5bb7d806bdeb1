import { type Period } from "./dates.ts";

/** A council in England that has to provide adult social care. */
export interface CouncilEntry {
  /** GSS code: `E06000001`. */
  readonly code: string;
  readonly name: string;
  /** `Unitary authority`, `County` and the like. */
  readonly type: string;
  readonly region: string;
  /** Codes that it had before. */
  readonly formerCodes: readonly string[];
  /** Councils that are no more, and whose place it took, or a part of it. */
  readonly predecessors: readonly Predecessor[];
  /** Its first financial year, where it took the place of others. */
  readonly since: Period | undefined;
}

/** A council that is no more. */
export interface Predecessor {
  readonly code: string;
  readonly name: string;
}

/** The code of the made-up council in examples; no real council has it. */
export const EXAMPLE_COUNCIL_CODE = "X99999999";

/** What a code leads to. */
export type CouncilFound =
  | { readonly kind: "current"; readonly council: CouncilEntry }
  | { readonly kind: "former"; readonly council: CouncilEntry }
  | { readonly kind: "replaced"; readonly was: Predecessor; readonly by: readonly CouncilEntry[] }
  | { readonly kind: "example" }
  | { readonly kind: "unknown" };

/** The council that has a code, or had it before. Case and spaces around it do not matter. */
export function findCouncil(councils: readonly CouncilEntry[], code: string): CouncilFound {
  const wanted = code.trim().toUpperCase();
  if (wanted === EXAMPLE_COUNCIL_CODE) return { kind: "example" };
  const current = councils.find((council) => council.code === wanted);
  if (current !== undefined) return { kind: "current", council: current };
  const former = councils.find((council) => council.formerCodes.includes(wanted));
  if (former !== undefined) return { kind: "former", council: former };
  const isIt = ({ code: predecessor }: Predecessor): boolean => predecessor === wanted;
  const by = councils.filter(({ predecessors }) => predecessors.some(isIt));
  const was = by[0]?.predecessors.find(isIt);
  return was === undefined ? { kind: "unknown" } : { kind: "replaced", was, by };
}

/** How two councils of two files belong together. */
export type CouncilLink =
  | { readonly kind: "same" }
  /** One of the two is no more; those named took its place. */
  | { readonly kind: "replaced"; readonly was: Predecessor; readonly by: readonly CouncilEntry[] }
  | { readonly kind: "other" };

/** Whether two codes are of one council, of one and another that took its place, or of two that have nothing to do with each other. */
export function linkCouncils(
  councils: readonly CouncilEntry[],
  one: string,
  other: string,
): CouncilLink {
  if (one === other) return { kind: "same" };
  const found = [findCouncil(councils, one), findCouncil(councils, other)];
  const codes = found.map((council) => ("council" in council ? council.council.code : undefined));
  if (codes[0] !== undefined && codes[0] === codes[1]) return { kind: "same" };
  const replaced = found.find((council) => council.kind === "replaced");
  const isHeir = replaced?.by.some(({ code }) => codes.includes(code)) === true;
  return replaced !== undefined && isHeir ? replaced : { kind: "other" };
}

/** Whether a council that is no more and the one that took its place look after the same area: then they are one council under two names. */
export function isSameArea(link: CouncilLink): boolean {
  if (link.kind !== "replaced") return link.kind === "same";
  const [heir, second] = link.by;
  return second === undefined && heir?.predecessors.length === 1;
}

/** The councils whose name holds every word that was typed, in the list's order; names that start so come first. */
export function councilsNamed(
  councils: readonly CouncilEntry[],
  typed: string,
): readonly CouncilEntry[] {
  const words = plain(typed)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const matching = councils.filter(({ name }) => words.every((word) => plain(name).includes(word)));
  const startsSo = ({ name }: CouncilEntry): boolean => plain(name).startsWith(words.join(" "));
  return [...matching.filter(startsSo), ...matching.filter((council) => !startsSo(council))];
}

/** `St. Helens` and `st helens` are the same; so are `and` and `&`. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/['’.]/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
