import type { CodedRow } from "./coded-row.js";
import { notComputable, type NotComputable } from "./not-computable.js";
import type { Verdicts } from "./verdicts.js";

/** A row whose answer has probabilities, of the classifier's own: no person decided. */
export type DoubtedRow = CodedRow & { readonly verdicts: Verdicts };

/** What a question about probabilities answers where there are none. */
export const noProbabilities: NotComputable = notComputable(
  "the answers carry no probabilities of a classifier",
  "jawaban tidak memuat peluang dari pengklasifikasi",
);

/** Whether the answer of a row has probabilities that no person overrode. */
export function isDoubted(row: CodedRow): row is DoubtedRow {
  const { verdicts } = row;
  if (verdicts === undefined) return false;
  const { relevant, pillar } = verdicts;
  return relevant.by === "classifier" && pillar.by === "classifier" && relevant.candidates.length > 0;
}
