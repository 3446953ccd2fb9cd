/**
 * Writes a JSON Schema (2020-12) for every stored type into dist/schemas, where the package ships them.
 *
 *   npx tsx scripts/json-schemas.ts [folder = dist/schemas]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import * as z from "zod/mini";

import { programSchema } from "../src/evaluation/record/schema.js";

/** The stored types. Another one is one more row. */
const stored = [
  {
    id: "program",
    title: "Program",
    description: "One government program, activity or budget line. A name is enough; everything else may be unknown.",
    schema: programSchema,
  },
] as const satisfies readonly { id: string; title: string; description: string; schema: z.core.$ZodType }[];

/** The schemas by file name, without writing them. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    stored.map(({ id, title, description, schema }) => {
      // What a record may hold when it comes in: fields that are not known are kept, not refused.
      const { $schema, ...shape } = z.toJSONSchema(schema, { io: "input", target: "draft-2020-12" });
      return [`${id}.json`, { $schema, $id: `urn:msme-sync:schema:${id}`, title, description, ...shape }];
    }),
  );
}

if (process.argv[1]?.endsWith("json-schemas.ts") === true) {
  const folder = process.argv[2] ?? "dist/schemas";
  mkdirSync(folder, { recursive: true });
  for (const [file, schema] of Object.entries(jsonSchemas()))
    writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
}
