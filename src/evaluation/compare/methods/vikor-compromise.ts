import type { Finding } from "../../../entry.js";

/** Scores of sums and shares closer than this are equal. */
const tolerance = 1e-10;

/** VIKOR's two conditions on the first place, and the compromise set when one of them fails. */
export function compromise(
  alternatives: readonly string[],
  scores: Float64Array,
  sums: Float64Array,
  regrets: Float64Array,
): { readonly set: readonly string[]; readonly findings: readonly Finding[] } {
  const count = alternatives.length;
  const least = minimum(scores);
  const rows = alternatives.map((_, row) => row);
  const within = (limit: number) => rows.filter((row) => scores[row]! - least < limit);
  const first = within(tolerance);
  const rest = rows.filter((row) => !first.includes(row));
  const next = rest.reduce((lowest, row) => Math.min(lowest, scores[row]!), Infinity);
  const needed = count > 1 ? 1 / (count - 1) : 0;
  const leadsBy = (values: Float64Array) => first.some((row) => values[row]! - minimum(values) <= tolerance);
  const advantage = rest.length === 0 || next - least >= needed - tolerance;
  const stability = leadsBy(sums) || leadsBy(regrets);
  const set = !advantage ? within(needed - tolerance) : stability ? first : within(next - least + tolerance);
  const name = alternatives[first[0]!]!;
  const findings: Finding[] = [];
  if (!advantage)
    findings.push({
      code: "advantage-too-small",
      severity: "warning",
      where: { alternative: name },
      message: {
        en: `"${name}" leads by less than 1 / (m - 1): choose among the compromise set.`,
        id: `"${name}" unggul kurang dari 1 / (m - 1): pilih dari himpunan kompromi.`,
      },
    });
  if (!stability)
    findings.push({
      code: "first-not-stable",
      severity: "warning",
      where: { alternative: name },
      message: {
        en: `"${name}" leads neither by S nor by R: choose among the compromise set.`,
        id: `"${name}" tidak unggul menurut S maupun R: pilih dari himpunan kompromi.`,
      },
    });
  return { set: set.map((row) => alternatives[row]!), findings };
}

function minimum(values: Float64Array): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity);
}
