import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example } from "../src/evaluation/classify/train/example.js";
import type { Codes } from "../src/index.js";

/** A program text of our own, as it stands in `scripts/written-programs/`. */
export interface WrittenProgram {
  readonly language: "en" | "id";
  readonly name: string;
  readonly description?: string;
  readonly agency?: string;
  readonly coding: Codes;
}

const folder = "scripts/written-programs";

/** What a text of our own counts beside a labelled one: a little less. Cross-validation found little between 0.3 and 1. */
const weight = 0.8;

/** The texts that were written to teach the classifier, file by file. */
export function writtenPrograms(): readonly WrittenProgram[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as WrittenProgram);
}

/** The same as examples of a fit. Each is a group of its own. */
export function writtenExamples(): readonly Example[] {
  return writtenPrograms().map(({ name, description, agency, coding }, number) => ({
    program: {
      id: `written-${number}`,
      name,
      ...(description !== undefined && { description }),
      ...(agency !== undefined && { agency }),
    },
    coding,
    group: `written ${number}`,
    weight,
  }));
}
