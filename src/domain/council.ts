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
}

/** The code of the made-up council in examples; no real council has it. */
export const EXAMPLE_COUNCIL_CODE = "X99999999";

/** What a code leads to. */
export type CouncilFound =
  | { readonly kind: "current"; readonly council: CouncilEntry }
  | { readonly kind: "former"; readonly council: CouncilEntry }
  | { readonly kind: "example" }
  | { readonly kind: "unknown" };

/** The council that has a code, or had it before. Case and spaces around it do not matter. */
export function findCouncil(councils: readonly CouncilEntry[], code: string): CouncilFound {
  const wanted = code.trim().toUpperCase();
  if (wanted === EXAMPLE_COUNCIL_CODE) return { kind: "example" };
  const current = councils.find((council) => council.code === wanted);
  if (current !== undefined) return { kind: "current", council: current };
  const former = councils.find((council) => council.formerCodes.includes(wanted));
  return former === undefined ? { kind: "unknown" } : { kind: "former", council: former };
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
