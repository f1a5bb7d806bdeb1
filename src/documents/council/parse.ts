import { parse } from "csv-parse/sync";
import { type CouncilEntry, type Predecessor } from "../../domain/council.ts";
import { isPeriod } from "../../domain/dates.ts";

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
    predecessors: cell("predecessors")
      .split(";")
      .map((one) => one.trim())
      .filter((one) => one !== "")
      .map(predecessorFrom),
    since: sinceFrom(cell("since")),
  };
}

/** `E10000006 Cumbria County Council` */
function predecessorFrom(text: string): Predecessor {
  const [, code, name] = /^(E\d{8}) (.+)$/.exec(text) ?? [];
  if (code === undefined || name === undefined)
    throw new Error(`"${text}" is not a code and a name`);
  return { code, name };
}

function sinceFrom(text: string): string | undefined {
  if (text === "") return undefined;
  if (!isPeriod(text)) throw new Error(`"${text}" is not a financial year`);
  return text;
}
