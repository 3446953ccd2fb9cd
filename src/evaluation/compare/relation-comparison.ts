import type { Finding, Made } from "../../entry.js";
import { SyncError } from "../../error.js";
import type { RelationComparison } from "./comparison.js";
import { frozenCopy } from "./frozen-problem.js";
import type { RelationMethod } from "./method.js";
import type { Step } from "./step.js";
import type { DecisionTable } from "./table.js";

/** Above this many alternatives the pairs no longer fit into memory (and nobody could read them). */
const limit = 2000;

/** Runs a relation method and lists every pair once. */
export function relationComparison(
  table: DecisionTable,
  method: RelationMethod,
  before: readonly Finding[],
  made: Made,
): RelationComparison {
  const { alternatives } = table;
  if (alternatives.length > limit)
    throw new SyncError("method-does-not-fit", { method: method.id, findings: [tooMany] });
  const { standing, classes, findings, steps } = method.compute(table);
  const relation = alternatives.flatMap((first, row) =>
    alternatives.slice(row + 1).map((second, offset) => ({ first, second, standing: standing(row, row + 1 + offset) })),
  );
  let computed: readonly Step[] | undefined;
  return Object.freeze({
    kind: "relation",
    method: method.id,
    relation: frozenCopy(relation),
    classes: frozenCopy(classes ?? {}),
    get steps() {
      return (computed ??= frozenCopy(steps()));
    },
    findings: frozenCopy(findings === undefined ? before : [...before, ...findings]),
    made: frozenCopy(made),
  });
}

const tooMany: Finding = {
  code: "too-many-alternatives",
  severity: "error",
  message: {
    en: `A relation of all pairs is given for up to ${limit} alternatives.`,
    id: `Relasi semua pasangan disediakan untuk paling banyak ${limit} alternatif.`,
  },
  cure: {
    en: "Use a method that ends in scores, or compare a shorter list.",
    id: "Gunakan metode yang menghasilkan skor, atau bandingkan daftar yang lebih pendek.",
  },
};
