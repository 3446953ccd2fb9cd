import type { Finding } from "../../../entry.js";
import { consistencyOf, type Consistency } from "./consistency.js";
import { principal } from "./eigenvector.js";
import { geometricMeans } from "./geometric-mean.js";
import { readJudgements, type Judgements } from "./judgements.js";
import { assertSound, weightingOf, type Weighting } from "./weighting.js";

/** Weights from pairwise judgements, with how far the judgements contradict each other. */
export interface PairwiseWeighting extends Weighting {
  readonly consistency: Consistency;
}

/**
 * Weights by the analytic hierarchy process: each pair of criteria is judged ("reach counts 3 times as much as cost"), and
 * the weights are the principal eigenvector of the judgements, or the geometric means of their rows.
 *
 * Pairs may be left "not-stated" as long as a chain of judgements links all criteria (Harker's method: the diagonal gains 1
 * for every missing pair of its row). Any number above 0 is a judgement, so group matrices pass. A consistency ratio above
 * 0.1 gives the warning `judgements-inconsistent`, which names the judgement that fits least. More than 15 criteria: the
 * ratio is "not-computable", since no random index is published.
 *
 * Source: Saaty (1980), The Analytic Hierarchy Process; Harker (1987), Mathematical Modelling 9(11):837-848; Crawford &
 * Williams (1985), Journal of Mathematical Psychology 29(4):387-405.
 *
 * @param input - `criteria`: ids; `judgements`: how many times the row counts as much as the column.
 * @throws {@link SyncError} `judgements-not-sound` for judgements that are not above 0, not reciprocal, or do not link all
 * criteria.
 *
 * @example
 * ```ts
 * import { ahpWeights } from "msme-sync";
 *
 * const { weights, consistency } = ahpWeights({
 *   criteria: ["reach", "cost", "speed"],
 *   judgements: [
 *     [1, 2, 4],
 *     [1 / 2, 1, 2],
 *     [1 / 4, 1 / 2, 1],
 *   ],
 * });
 * weights.map(({ weight }) => Number(weight.toFixed(3))); // => [0.571, 0.286, 0.143]
 * consistency.ratio; // => 0
 * ```
 */
export function ahpWeights(input: {
  readonly criteria: readonly string[];
  readonly judgements: Judgements;
  readonly priorities?: "eigenvector" | "geometric-mean" | undefined;
}): PairwiseWeighting {
  const { criteria, judgements, priorities = "eigenvector" } = input;
  const { matrix, findings } = readJudgements(criteria, judgements);
  assertSound(findings);
  const filled = matrix.map((row, place) => {
    const harker = row.slice();
    harker[place] = 1 + row.filter((value) => value === 0).length;
    return harker;
  });
  const { vector, value } = principal(filled);
  const weights = priorities === "eigenvector" ? vector : geometricMeans(matrix);
  const consistency = consistencyOf(criteria, matrix, weights, value);
  return {
    ...weightingOf("ahp", criteria, weights, inconsistent(consistency), { priorities, judgements }),
    consistency,
  };
}

function inconsistent({ ratio, worst, notStated }: Consistency): readonly Finding[] {
  const findings: Finding[] = [];
  if (ratio === "not-computable")
    findings.push({
      code: "ratio-not-computable",
      severity: "warning",
      message: {
        en: "No random index is published for more than 15 criteria, so the consistency ratio is not known.",
        id: "Indeks acak untuk lebih dari 15 kriteria tidak tersedia, sehingga rasio konsistensi tidak diketahui.",
      },
      cure: { en: "Group the criteria.", id: "Kelompokkan kriterianya." },
    });
  else if (ratio > 0.1 && worst !== undefined)
    findings.push({
      code: "judgements-inconsistent",
      severity: "warning",
      where: { criterion: worst.row },
      message: {
        en: `The judgements contradict each other (ratio ${ratio.toFixed(3)}, above 0.1). The one that fits least: "${worst.row}" over "${worst.column}" is ${worst.given.toPrecision(3)}, the others imply ${worst.implied.toPrecision(3)}.`,
        id: `Penilaian saling bertentangan (rasio ${ratio.toFixed(3)}, di atas 0,1). Yang paling tidak sesuai: "${worst.row}" terhadap "${worst.column}" bernilai ${worst.given.toPrecision(3)}, sedangkan yang lain menyiratkan ${worst.implied.toPrecision(3)}.`,
      },
      cure: { en: "Judge that pair again.", id: "Nilai ulang pasangan tersebut." },
    });
  if (notStated > 0)
    findings.push({
      code: "judgements-incomplete",
      severity: "note",
      message: {
        en: `${notStated} pairs are not judged; the weights rest on the others.`,
        id: `${notStated} pasangan tidak dinilai; bobot didasarkan pada pasangan lainnya.`,
      },
      cure: { en: "Judge them to check the others.", id: "Nilai pasangan tersebut untuk memeriksa yang lain." },
    });
  return findings;
}
