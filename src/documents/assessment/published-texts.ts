import { type Path, type Place } from "../../domain/problem.ts";
import { readYaml } from "../located-yaml.ts";
import { textsIn } from "../texts-in.ts";

/** A text of a file that a public report may print, and where it stands: `actions/A2/what`, and the line. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
  readonly file: string;
  readonly at: Place;
}

/** Parts of the file that no public report prints, or of which it prints only what is marked public. */
const NEVER_PRINTED = new Set([
  "format",
  "period",
  "asOf",
  "framework",
  "profile",
  "previous",
  "team",
  "signedOff",
  "publish",
  "plainWords",
]);

/** Fields that are not printed, or only as a name that is public: part of the file → its fields. */
const FIELDS_NEVER_PRINTED: Readonly<Record<string, readonly string[]>> = {
  council: ["code"],
  commitments: ["note", "by", "asked"],
  evidence: ["sha256"],
  listening: ["confirmed"],
  actions: ["owner", "decidedWith"],
};

/** Every text of an assessment's file that a public report may print; empty where the file is not YAML. */
export function publishedTexts(text: string, file: string): readonly PlacedText[] {
  const yaml = readYaml(text, file);
  if (!yaml.ok) return [];
  const { data, placeOfValue } = yaml.value;
  return textsIn(data).flatMap(({ path, value }) =>
    isPrinted(path, data)
      ? [{ place: path.join("/"), text: value, file, at: placeOfValue(path) }]
      : [],
  );
}

function isPrinted(path: Path, data: unknown): boolean {
  const [part = "", second = "", third = ""] = path.map(String);
  if (NEVER_PRINTED.has(part)) return false;
  const field = part === "council" ? second : third;
  if (FIELDS_NEVER_PRINTED[part]?.includes(field) === true) return false;
  return MARKED[`${part}/${field}`]?.(path, data) ?? true;
}

/** Fields that are printed only where a mark beside them says so. */
const MARKED: Readonly<Record<string, (path: Path, data: unknown) => boolean>> = {
  "evidence/where": isPublished,
  "evidence/section": isPublished,
  "lived/group": isAgreed,
  "commitments/views": isAgreedReason,
};

function isPublished(path: Path, data: unknown): boolean {
  return valueAt(data, [...path.slice(0, 2), "published"]) === true;
}

/** A group's own words are printed only where the file says that people agreed. */
function isAgreed(path: Path, data: unknown): boolean {
  const agreed = valueAt(data, [...path.slice(0, 3), "agreed"]);
  return path[3] === "agreed" || valueAt(agreed, [path[3] ?? ""]) !== undefined;
}

/** A reason of the people's side likewise: `commitments/We-1.1/views/0/reason`. */
function isAgreedReason(path: Path, data: unknown): boolean {
  if (path[4] === "by") return false;
  if (path[4] !== "reason") return true;
  const view = path.slice(0, 4);
  const by = valueAt(data, [...view, "by"]);
  const role = typeof by === "string" ? valueAt(data, ["team", by, "role"]) : undefined;
  return role === "council" || valueAt(data, [...view, "agreed"]) !== undefined;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    const found = Object.entries(value).find(([name]) => name === String(key));
    value = found?.[1];
  }
  return value;
}
