import { parse } from "csv-parse/sync";
import { type CouncilEntry } from "../../domain/council.ts";

/** Reads the list of councils that ships with the tool. Throws where the list is not as it should be. */
export function parseCouncils(text: string): readonly CouncilEntry[] {
  const rows: unknown[] = parse(text, { columns: true, bom: true });
  const councils = rows.map(councilFrom);
  const codes = councils.flatMap(({ code, formerCodes }) => [code, ...formerCodes]);
  const repeated = codes.find((code, index) => codes.indexOf(code) !== index);
  if (repeated !== undefined) throw new Error(`the council code ${repeated} is given twice`);
  return councils;
}

function councilFrom(row: unknown): CouncilEntry {
  const cell = (column: string): string => {
    const value: unknown =
      typeof row === "object" && row !== null && Object.hasOwn(row, column)
        ? Object.getOwnPropertyDescriptor(row, column)?.value
        : undefined;
    if (typeof value !== "string") throw new Error(`the list of councils lacks "${column}"`);
    return value.trim();
  };
  const code = cell("gss_code");
  if (!/^E\d{8}$/.test(code)) throw new Error(`"${code}" is not a council's code`);
  return {
    code,
    name: cell("council"),
    type: cell("type"),
    region: cell("region"),
    formerCodes: cell("former_gss_code")
      .split(/[ ;]+/)
      .filter((former) => former !== ""),
  };
}
