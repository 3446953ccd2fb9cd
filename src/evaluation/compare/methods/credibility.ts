import type { DecisionTable } from "../table.js";
import type { Thresholds } from "./thresholds.js";

/** Sums of weights are compared up to their rounding. */
const tolerance = 1e-12;

/**
 * ELECTRE III's concordance and credibility of "the first is at least as good as the second", for every pair (row by row;
 * 0 on the diagonal). Credibility is concordance times (1 - d) / (1 - c) for every criterion whose discordance d exceeds
 * the concordance c.
 */
export function credibilityOf({ columns, alternatives }: DecisionTable, thresholdsAt: (place: number) => Thresholds) {
  const count = alternatives.length;
  const concordance = new Float64Array(count * count);
  const credibility = new Float64Array(count * count);
  const criteria = columns.map(({ cells, direction, weight, place, lowest, highest }) => {
    const { indifference, preference, veto } = thresholdsAt(place);
    // Differences are compared up to the rounding error of the values.
    const slack = 4 * Number.EPSILON * Math.max(Math.abs(lowest), Math.abs(highest));
    return { cells, direction, weight, indifference, preference, veto, slack };
  });
  for (let first = 0; first < count; first++)
    for (let second = 0; second < count; second++) {
      if (first === second) continue;
      let agreed = 0;
      for (const { cells, direction, weight, indifference, preference, slack } of criteria) {
        const behind = direction * (cells[second]! - cells[first]!);
        if (behind <= indifference + slack) agreed += weight;
        else if (behind < preference) agreed += weight * ((preference - behind) / (preference - indifference));
      }
      let credible = agreed;
      for (const { cells, direction, preference, veto, slack } of criteria) {
        if (veto === undefined) continue;
        const behind = direction * (cells[second]! - cells[first]!);
        if (behind <= preference + slack) continue;
        const against = behind >= veto ? 1 : (behind - preference) / (veto - preference);
        if (against > agreed + tolerance) credible *= (1 - against) / (1 - agreed);
      }
      concordance[first * count + second] = agreed;
      credibility[first * count + second] = credible;
    }
  return { concordance, credibility };
}
