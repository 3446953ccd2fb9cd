import type { Finding, Made } from "../../entry.js";
import { SyncError } from "../../error.js";
import type { ScoredComparison } from "./comparison.js";
import { frozenCopy } from "./frozen-problem.js";
import type { ScoringMethod } from "./method.js";
import { rank } from "./ranking.js";
import type { Step } from "./step.js";
import type { DecisionTable } from "./table.js";

const noClasses = Object.freeze({});

/** Runs a scoring method and ranks what it says. */
export function scoredComparison(
  table: DecisionTable,
  method: ScoringMethod,
  before: readonly Finding[],
  made: Made,
): ScoredComparison {
  const { scores, magnitude, classes, findings, steps } = method.compute(table);
  const { alternatives } = table;
  let largest = 0;
  for (let row = 0; row < scores.length; row++) {
    const size = Math.abs(scores[row]!);
    if (!(size < Infinity)) throw notFinite(method, alternatives[row]!);
    if (size > largest) largest = size;
  }
  const { ranks, ties } = rank(scores, method.better, magnitude ?? largest);
  let rows: ScoredComparison["rows"] | undefined;
  let computed: readonly Step[] | undefined;
  return Object.freeze({
    kind: "scored",
    method: method.id,
    better: method.better,
    get rows() {
      return (rows ??= rowsOf(alternatives, scores, ranks));
    },
    ties: frozenCopy(ties.map((group) => group.map((row) => alternatives[row]!))),
    classes: classes === undefined ? noClasses : frozenCopy(classes),
    get steps() {
      return (computed ??= frozenCopy(steps()));
    },
    findings: frozenCopy(findings === undefined ? before : [...before, ...findings]),
    made: frozenCopy(made),
  });
}

function rowsOf(ids: readonly string[], scores: Float64Array, ranks: Uint32Array): ScoredComparison["rows"] {
  // Adding 0 turns a score of -0 into 0, which is what it is written as.
  return Object.freeze(ids.map((id, row) => Object.freeze({ id, score: scores[row]! + 0, rank: ranks[row]! })));
}

function notFinite(method: ScoringMethod, alternative: string): SyncError {
  const finding: Finding = {
    code: "score-not-finite",
    severity: "error",
    where: { alternative },
    message: {
      en: `The score of "${alternative}" is not a finite number.`,
      id: `Skor "${alternative}" bukan bilangan berhingga.`,
    },
    cure: {
      en: "Choose units that keep the numbers closer together.",
      id: "Pilih satuan agar bilangan tidak terlalu jauh berbeda.",
    },
  };
  return new SyncError("method-does-not-fit", { method: method.id, findings: [finding] });
}
