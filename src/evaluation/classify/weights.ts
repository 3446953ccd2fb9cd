import { SyncError } from "../../error.js";

/**
 * Fitted numbers, as they are stored: readable lines, small steps, plain data. A weight is one letter; the letter `P` is
 * nothing, each letter further is one `step` of log-odds more, each before it one less.
 */
export interface Weights {
  /** What they were fitted on, when, and by which script. */
  readonly data: string;
  readonly date: string;
  readonly script: string;
  /** Hash of the rows and numbers that they were fitted beside (see `made.knowledge`); the shipped numbers have none. */
  readonly knowledge?: string;
  /** The answers that the letters of a line stand for: `relevant.yes`, `pillar.msme`, ... */
  readonly outputs: readonly string[];
  /** Log-odds of each answer before any evidence. */
  readonly priors: readonly number[];
  /** Log-odds of one letter. */
  readonly step: number;
  /** A line a group: its name, then a letter for each answer when found in the name, anywhere, and in the agency's name. */
  readonly groups: readonly (readonly [name: string, letters: string])[];
  /** A line a phrase (`id=pelatihan` as written, `id~latih` learned): a letter for each answer in the name, then anywhere. */
  readonly phrases: readonly (readonly [name: string, letters: string])[];
  /** The probability from which an answer belongs to a set of answers. */
  readonly thresholds: Readonly<Record<"strategy" | "form" | "component", number>>;
  /** By facet: for a share of right answers, the certainty from which answers are accepted, rising. */
  readonly acceptance: Readonly<
    Record<
      "relevant" | "pillar" | "strategy" | "form" | "component",
      readonly (readonly [target: number, certainty: number])[]
    >
  >;
}

/** The letter that stands for nothing. */
const zero = 80;
const lowest = 35;
const highest = 125;

/** The letter of a weight: the nearest step, within the range of the letters. */
export function letterOf(weight: number, step: number): string {
  const code = Math.min(highest, Math.max(lowest, zero + Math.round(weight / step)));
  // A backslash would have to be escaped in the generated file, and the reader would no longer see one letter a weight.
  return String.fromCharCode(code === 92 ? 93 : code);
}

/** The weight at a place of a line of letters, in steps. */
export function stepsOf(letters: string, place: number): number {
  return letters.charCodeAt(place) - zero;
}

/** Refuses fitted numbers that do not fit the answers of a classifier. */
export function checkWeights({ outputs, priors, groups, phrases }: Weights): void {
  const bad =
    priors.length !== outputs.length
      ? "priors"
      : (groups.find(([, letters]) => letters.length !== outputs.length * 3)?.[0] ??
        phrases.find(([, letters]) => letters.length !== outputs.length * 2)?.[0]);
  if (bad !== undefined) throw new SyncError("weights-do-not-fit", { part: bad, outputs: outputs.length });
}
