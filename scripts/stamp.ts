// Writes src/stamp.ts: the package's version and the hash of everything it knows.
//   npm run stamp
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import * as agencies from "../src/agencies/index.js";
import * as audiences from "../src/audiences/index.js";
import * as coding from "../src/coding/index.js";
import * as components from "../src/components/index.js";
import { negators } from "../src/evaluation/classify/find/negators.js";
import { shippedWeights } from "../src/evaluation/classify/weights/shipped.js";
import { kro } from "../src/evaluation/record/kro.js";
import * as exclusions from "../src/exclusions/index.js";
import * as forms from "../src/forms/index.js";
import * as models from "../src/models/index.js";
import * as paper from "../src/paper/index.js";
import * as pillars from "../src/pillars/index.js";
import * as roadmap from "../src/roadmap/index.js";
import * as senses from "../src/senses/index.js";
import * as strategies from "../src/strategies/index.js";

/** Whole folders of rows, so that a new table counts without being listed here; then what stands beside the rows. */
const known = {
  pillars,
  strategies,
  forms,
  components,
  audiences,
  agencies,
  exclusions,
  senses,
  models,
  roadmap,
  paper,
  coding,
  kro,
  negators,
  weights: shippedWeights,
};

/** The same value, whatever the order in which its keys were written. The order of rows stays: it is knowledge. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => typeof part !== "function")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** Hash of all rows and fitted numbers: the first 64 bits of SHA-256, in hexadecimal. */
export function knowledgeHash(rows: object = known): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(rows)))
    .digest("hex")
    .slice(0, 16);
}

/** What src/stamp.ts has to say. */
export function stamp(): string {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  return [
    "// Written by `npm run stamp`; a test fails when it is out of date.",
    "/** Version of the package, as in package.json. */",
    `export const version = ${JSON.stringify(version)};`,
    "/** Hash of all rows and fitted numbers. */",
    `export const knowledge = ${JSON.stringify(knowledgeHash())};`,
    "",
  ].join("\n");
}

if (process.argv[1]?.endsWith("stamp.ts") === true) writeFileSync("src/stamp.ts", stamp());
