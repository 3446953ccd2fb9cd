import type { Finding, Text } from "../../entry.js";
import { checkCell } from "./check-cells.js";
import { columnFindings } from "./column-findings.js";
import { checkCriteria, isRange } from "./check-criteria.js";
import { checkNames, isLabel, isLoose, unknownProperties } from "./check-parts.js";
import { frozenCopy, frozenProblem } from "./frozen-problem.js";
import type { Criterion, Problem } from "./problem.js";

/** What {@link checkProblem} answers. */
export type CheckedProblem =
  | { readonly ok: true; readonly problem: Problem; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** The findings of problems that passed the check, by the frozen copy that passed. */
const passed = new WeakMap<Problem, readonly Finding[]>();

/** The findings of a problem that {@link checkProblem} made, or undefined for any other value. */
export function passedWith(problem: Problem): readonly Finding[] | undefined {
  return passed.get(problem);
}

/**
 * Checks a decision problem once, whatever it came from, and answers with a frozen copy or with everything that is
 * wrong with it. The input is never changed. A checked problem can be compared any number of times without another
 * check.
 *
 * Errors: a cell or weight that is not a finite number (numbers in quotation marks included), rows of different
 * length, an unknown direction, an id twice, a negative weight, all weights 0, a value outside the declared scale, an
 * unknown grade. Warnings and notes: weights rescaled, a weight of 0, a criterion on which all are equal, values that are
 * zero or negative (methods of ratios cannot use them), a property that nothing reads.
 *
 * @example
 * ```ts
 * import { checkProblem } from "msme-sync";
 *
 * const checked = checkProblem({
 *   alternatives: [{ id: "training" }, { id: "credit" }],
 *   criteria: [{ id: "cost", direction: -1, weight: 1 }],
 *   values: [[120], ["90"]],
 * });
 * checked.ok; // => false
 * checked.findings.map((finding) => finding.where?.alternative); // => ["credit"]
 * ```
 */
export function checkProblem(input: unknown): CheckedProblem {
  const findings = findingsOf(input);
  if (findings.some((finding) => finding.severity === "error")) return { ok: false, findings };
  const problem = frozenProblem(input as Problem);
  const all = frozenCopy([...findings, ...columnFindings(problem)]);
  passed.set(problem, all);
  return { ok: true, problem, findings: all };
}

const known = ["name", "alternatives", "criteria", "values"];

function findingsOf(input: unknown): readonly Finding[] {
  const error = (code: string, pointer: string, message: Text, cure: Text): Finding => ({
    code,
    severity: "error",
    where: { pointer },
    message,
    cure,
  });
  if (!isLoose(input))
    return [
      error(
        "problem-not-an-object",
        "",
        { en: "A decision problem is an object.", id: "Masalah keputusan harus berupa objek." },
        { en: `Write { ${known.slice(1).join(", ")} }.`, id: `Tuliskan { ${known.slice(1).join(", ")} }.` },
      ),
    ];
  const findings: Finding[] = [...unknownProperties(input, known, "the problem", {})];
  const nouns = { alternatives: "alternatif", criteria: "kriteria", values: "nilai" } as const;
  for (const [key, noun] of Object.entries(nouns)) {
    const list = input[key];
    if (!Array.isArray(list) || list.length === 0)
      findings.push(
        error(
          `no-${key}`,
          `/${key}`,
          { en: `The problem has no ${key}.`, id: `Masalah keputusan tidak memiliki ${noun}.` },
          { en: `Give at least one row of ${key}.`, id: `Beri setidaknya satu baris ${noun}.` },
        ),
      );
  }
  if (input["name"] !== undefined && !isLabel(input["name"]))
    findings.push(
      error(
        "label-not-a-text",
        "/name",
        { en: "The name of the problem is not a text.", id: "Nama masalah bukan teks." },
        { en: "Write a string, or { en, id }.", id: "Tuliskan string, atau { en, id }." },
      ),
    );
  const alternatives = Array.isArray(input["alternatives"]) ? (input["alternatives"] as readonly unknown[]) : [];
  const criteria = Array.isArray(input["criteria"]) ? (input["criteria"] as readonly unknown[]) : [];
  const values = Array.isArray(input["values"]) ? (input["values"] as readonly unknown[]) : [];
  findings.push(...checkNames(alternatives, "alternative", ["id", "label"]), ...checkCriteria(criteria));
  if (alternatives.length > 0 && values.length > 0 && values.length !== alternatives.length)
    findings.push(
      error(
        "row-count",
        "/values",
        {
          en: `There are ${alternatives.length} alternatives but ${values.length} rows of values.`,
          id: `Ada ${alternatives.length} alternatif tetapi ${values.length} baris nilai.`,
        },
        { en: "Give one row for each alternative.", id: "Beri satu baris untuk setiap alternatif." },
      ),
    );
  const columns = criteria.map(asCriterion);
  values.forEach((row, index) => {
    const id = idOf(alternatives[index], index);
    if (!Array.isArray(row) || row.length !== criteria.length) {
      const length = Array.isArray(row) ? row.length : 0;
      findings.push({
        code: "row-length",
        severity: "error",
        where: { pointer: `/values/${index}`, alternative: id },
        message: {
          en: `The row of "${id}" has ${length} cells for ${criteria.length} criteria.`,
          id: `Baris "${id}" memiliki ${length} sel untuk ${criteria.length} kriteria.`,
        },
        cure: {
          en: 'Give one cell for each criterion; write "not-stated" where nothing is known.',
          id: 'Beri satu sel untuk setiap kriteria; tuliskan "not-stated" jika tidak diketahui.',
        },
      });
      if (!Array.isArray(row)) return;
    }
    for (let column = 0; column < Math.min(row.length, criteria.length); column++) {
      const found = checkCell(row[column], columns[column]!, id, index, column);
      if (found !== undefined) findings.push(...found);
    }
  });
  return findings;
}

/** What a cell is checked against, even where the criterion itself has findings. */
function asCriterion(criterion: unknown, index: number): Criterion {
  const { id, scale, grades } = isLoose(criterion) ? criterion : {};
  return {
    id: typeof id === "string" ? id : String(index + 1),
    direction: 1,
    weight: 1,
    ...(isRange(scale) && { scale }),
    ...(Array.isArray(grades) && { grades: grades as readonly string[] }),
  };
}

function idOf(alternative: unknown, index: number): string {
  return isLoose(alternative) && typeof alternative["id"] === "string" ? alternative["id"] : String(index + 1);
}
