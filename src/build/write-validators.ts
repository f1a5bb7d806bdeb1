import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { SCHEMAS, schemaText } from "./schemas.ts";

const TYPES = `/** Says whether data fits the schema; \`errors\` holds everything that does not. */
export declare const validate: {
  (data: unknown): boolean;
  readonly errors?: readonly {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly schema?: unknown;
    readonly parentSchema?: unknown;
    readonly data?: unknown;
  }[] | null;
};
`;

/** Compiles every schema into a validator of its own, and publishes the schemas for editors. Gives the names of its files in `dist`. */
export async function run(root: string): Promise<readonly string[]> {
  const written: string[] = [];
  await mkdir(join(root, "dist/generated"), { recursive: true });
  await mkdir(join(root, "frameworks/schemas"), { recursive: true });
  for (const [name, schema] of SCHEMAS) {
    const validator = `generated/validate-${name}.cjs`;
    const types = `generated/validate-${name}.d.cts`;
    await writeFile(join(root, "dist", validator), compile(schema));
    await writeFile(join(root, "dist", types), TYPES);
    await writeFile(join(root, `frameworks/schemas/${name}.schema.json`), schemaText(schema));
    written.push(validator, types);
  }
  return written;
}

function compile(schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    code: { source: true, lines: true },
    keywords: ["errorMessage"],
  });
  ajv.addSchema(schema, "schema");
  return `"use strict";\n${standalone.default(ajv, { validate: "schema" })}`;
}
