import type { Finding } from "../../../entry.js";
import { knowledge } from "../../../stamp.js";
import type { Weights } from "../weights.js";
import { finding } from "./findings.js";

/** Trained numbers that were read, or what speaks against them. */
export type WeightsRead =
  | { readonly ok: true; readonly weights: Weights; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

type Check = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const text: Check = (value) => typeof value === "string";
const number: Check = (value) => typeof value === "number" && Number.isFinite(value);
const share: Check = (value) => number(value) && (value as number) >= 0 && (value as number) <= 1;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const pairOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length === 2 && value.every(check);
const every =
  (keys: readonly string[], check: Check): Check =>
  (value) =>
    isObject(value) && keys.every((key) => check(value[key]));

/** Lines of letters: as many as places times answers. */
const linesOf =
  (places: number): ((value: unknown, outputs: number) => boolean) =>
  (value, outputs) =>
    listOf(pairOf(text))(value) &&
    (value as Weights["groups"]).every(([, letters]) => letters.length === places * outputs);

const parts: Readonly<Record<Exclude<keyof Weights, "knowledge">, (value: unknown, outputs: number) => boolean>> = {
  data: text,
  date: text,
  script: text,
  outputs: listOf(text),
  priors: (value, outputs) => listOf(number)(value) && (value as readonly number[]).length === outputs,
  step: (value) => number(value) && (value as number) > 0,
  groups: linesOf(3),
  phrases: linesOf(2),
  thresholds: every(["strategy", "form", "component"], share),
  acceptance: every(["relevant", "pillar", "strategy", "form", "component"], listOf(pairOf(share))),
};

/**
 * Reads trained numbers back, such as from a file of JSON, and checks that they are what `train` writes. Numbers that were
 * trained beside other terms and numbers than this version has still work; a warning says so.
 *
 * @param input - What `train` returned, its options, or the weights alone, after a round trip through JSON.
 * @returns The weights for `classifier`, with findings; or what is wrong with them.
 *
 * @example
 * ```ts
 * import { readWeights } from "msme-sync";
 *
 * const read = readWeights(JSON.parse('{ "weights": 3 }'));
 * read.ok; // => false
 * read.findings[0]?.code; // => "weights-not-readable"
 * ```
 */
export function readWeights(input: unknown): WeightsRead {
  let value: unknown = input;
  if (isObject(value) && "options" in value) value = value["options"];
  if (isObject(value) && "weights" in value) value = value["weights"];
  const fields = isObject(value) ? value : {};
  const outputs = Array.isArray(fields["outputs"]) ? fields["outputs"].length : 0;
  const bad = Object.entries(parts).find(([part, isSound]) => !isSound(fields[part], outputs));
  if (bad !== undefined) return { ok: false, findings: [finding("weights-not-readable", [bad[0]])] };
  const theirs = fields["knowledge"];
  if (theirs !== undefined && !text(theirs))
    return { ok: false, findings: [finding("weights-not-readable", ["knowledge"])] };
  return {
    ok: true,
    weights: value as Weights,
    findings:
      theirs === undefined || theirs === knowledge
        ? []
        : [finding("weights-of-other-knowledge", [theirs as string, knowledge])],
  };
}
