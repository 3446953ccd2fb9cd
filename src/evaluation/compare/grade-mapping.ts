import type { Text } from "../../entry.js";

/**
 * A rule that turns the grades of an ordinal criterion into numbers. Grades have an order and nothing else: whatever
 * distances a mapping puts between them are a choice, which is why a result names the mapping it used.
 */
export interface GradeMapping {
  readonly id: string;
  readonly label: Text;
  /** One number for each grade, rising, above 0; grades come from least to most. */
  readonly numbers: (grades: readonly string[]) => readonly number[];
}

/** 1, 2, 3, 4: the same distance between all neighbors. */
const equalSteps: GradeMapping = {
  id: "equal-steps",
  label: { en: "equal steps (1, 2, 3)", id: "jarak sama (1, 2, 3)" },
  numbers: (grades) => grades.map((_, index) => index + 1),
};

/** 1, 2, 4, 8: every step weighs twice the one below it, so the top grade stands out. */
const risingSteps: GradeMapping = {
  id: "rising-steps",
  label: { en: "rising steps (1, 2, 4)", id: "jarak membesar (1, 2, 4)" },
  numbers: (grades) => grades.map((_, index) => 2 ** index),
};

/** 1, 5, 7, 8: every step weighs half the one below it, so the bottom grade stands out. */
const fallingSteps: GradeMapping = {
  id: "falling-steps",
  label: { en: "falling steps (1, 3, 4)", id: "jarak mengecil (1, 3, 4)" },
  numbers: (grades) => grades.map((_, index) => 2 ** (grades.length - 1) + 1 - 2 ** (grades.length - 1 - index)),
};

/**
 * The library's mappings of grades to numbers. They bracket what a reader may reasonably think of a scale of words; a
 * ranking that changes between them rests on the choice and not on the grades.
 *
 * @example
 * ```ts
 * import { gradeMappings } from "msme-sync";
 *
 * gradeMappings.equalSteps.numbers(["weak", "moderate", "strong"]); // => [1, 2, 3]
 * gradeMappings.risingSteps.numbers(["weak", "moderate", "strong"]); // => [1, 2, 4]
 * gradeMappings.fallingSteps.numbers(["weak", "moderate", "strong"]); // => [1, 3, 4]
 * ```
 */
export const gradeMappings = { equalSteps, risingSteps, fallingSteps } as const;
