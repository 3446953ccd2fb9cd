import type { CellPolicy, GapPolicy } from "../cell-policy.js";
import type { GradeMapping } from "../grade-mapping.js";
import type { Distribution } from "./distribution.js";

/** What to do with cells that are not one number, when many numbers can be tried. */
export interface UncertainCells {
  /** A mapping, or "any": numbers drawn anew for every sample, in the order of the grades and with the same ends. */
  readonly grades?: GradeMapping | "any";
  /** As in a comparison, or "anything": drawn evenly between the ends of the scale. */
  readonly notStated?: GapPolicy | "anything";
  /** The same for "not-applicable". */
  readonly notApplicable?: GapPolicy | "anything";
  /** As in a comparison, or "anything" (the default): drawn evenly from the interval. */
  readonly intervals?: NonNullable<CellPolicy["intervals"]> | "anything";
  /** Cells of which more is known. They are drawn as stated, also where that leaves the declared scale. */
  readonly distributions?: readonly {
    readonly alternative: string;
    readonly criterion: string;
    readonly distribution: Distribution;
  }[];
}

/** What stands for uncertain cells where one number is needed, such as to read off ranges. */
export function certainPolicy(cells: UncertainCells): CellPolicy {
  const { notStated = "refuse", notApplicable = "refuse", intervals = "anything", grades } = cells;
  return {
    notStated: notStated === "anything" ? "worst" : notStated,
    notApplicable: notApplicable === "anything" ? "worst" : notApplicable,
    intervals: intervals === "anything" ? "middle" : intervals,
    ...(grades !== undefined && { grades: grades === "any" ? evenSteps : grades }),
  };
}

/** Never seen: it stands for grades that are drawn. */
const evenSteps: GradeMapping = {
  id: "any",
  label: { en: "any numbers in the same order", id: "bilangan apa pun dengan urutan yang sama" },
  numbers: (grades) => grades.map((_, place) => place + 1),
};

/** Uncertain cells as plain data, for the note on what made a result. */
export function namedCells({ grades, ...choices }: UncertainCells): Readonly<Record<string, unknown>> {
  return { ...choices, ...(grades !== undefined && { grades: grades === "any" ? "any" : grades.id }) };
}
