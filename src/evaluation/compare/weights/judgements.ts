import type { Finding, Text } from "../../../entry.js";
import { numberFinding } from "../number-finding.js";

/** How many times the row counts as much as the column; "not-stated" where nobody judged the pair. */
export type Judgement = number | "not-stated";

/** Pairwise judgements: a row and a column a criterion. */
export type Judgements = readonly (readonly Judgement[])[];

/** Judgements of a pair and its reverse may differ this much in proportion from being each other's reciprocal. */
const tolerance = 1e-6;

/**
 * Judgements as a matrix of numbers, 0 standing for pairs nobody judged, with everything that is wrong with them. A pair
 * judged in one direction only is completed by its reciprocal.
 */
export function readJudgements(
  criteria: readonly string[],
  judgements: Judgements,
): { readonly matrix: readonly Float64Array[]; readonly findings: readonly Finding[] } {
  const count = criteria.length;
  const findings: Finding[] = [];
  const shape = judgements.length === count && judgements.every((row) => row.length === count);
  if (count === 0 || !shape) return { matrix: [], findings: [notSquare(count)] };
  const matrix = criteria.map(() => new Float64Array(count));
  const at = (row: number, column: number): number => {
    const value: unknown = judgements[row]![column];
    if (value === "not-stated") return 0;
    const subject = pair(criteria[row]!, criteria[column]!);
    const where = { pointer: `/judgements/${row}/${column}`, criterion: criteria[row]! };
    const wrong = numberFinding("judgement-not-a-number", value, subject, where);
    if (wrong !== undefined) findings.push(wrong);
    else if ((value as number) <= 0)
      findings.push(
        bad(
          "judgement-not-positive",
          where,
          subject,
          `${String(value)}, not above 0`,
          `${String(value)}, tidak di atas 0`,
        ),
      );
    else return value as number;
    return 0;
  };
  for (let row = 0; row < count; row++) {
    const own = at(row, row);
    const where = { pointer: `/judgements/${row}/${row}`, criterion: criteria[row]! };
    if (own !== 0 && own !== 1)
      findings.push(
        bad("judgement-of-itself", where, pair(criteria[row]!, criteria[row]!), `${own}, not 1`, `${own}, bukan 1`),
      );
    matrix[row]![row] = 1;
    for (let column = row + 1; column < count; column++) {
      const forth = at(row, column);
      const back = at(column, row);
      if (forth !== 0 && back !== 0 && Math.abs(forth * back - 1) > tolerance) {
        const place = { pointer: `/judgements/${column}/${row}`, criterion: criteria[column]! };
        const subject = pair(criteria[column]!, criteria[row]!);
        findings.push(
          bad("judgements-not-reciprocal", place, subject, `${back}, not 1 / ${forth}`, `${back}, bukan 1 / ${forth}`),
        );
      }
      matrix[row]![column] = forth !== 0 ? forth : back === 0 ? 0 : 1 / back;
      matrix[column]![row] = forth !== 0 ? 1 / forth : back;
    }
  }
  if (findings.length === 0) findings.push(...unlinked(criteria, matrix));
  return { matrix, findings };
}

function pair(row: string, column: string): Text {
  return { en: `The judgement of "${row}" over "${column}"`, id: `Penilaian "${row}" terhadap "${column}"` };
}

function bad(code: string, where: NonNullable<Finding["where"]>, subject: Text, en: string, id: string): Finding {
  return {
    code,
    severity: "error",
    where,
    message: { en: `${subject.en} is ${en}.`, id: `${subject.id} bernilai ${id}.` },
    cure: {
      en: 'State each pair once, as a number above 0, and its reverse as 1 / x or "not-stated".',
      id: 'Nyatakan setiap pasangan satu kali, sebagai bilangan di atas 0, dan kebalikannya sebagai 1 / x atau "not-stated".',
    },
  };
}

function notSquare(count: number): Finding {
  return {
    code: "judgements-not-square",
    severity: "error",
    message: {
      en: `${count} criteria need ${count} rows of ${count} judgements.`,
      id: `${count} kriteria memerlukan ${count} baris berisi ${count} penilaian.`,
    },
    cure: { en: 'Write "not-stated" where nobody judged.', id: 'Tuliskan "not-stated" jika tidak ada penilaian.' },
  };
}

/** Criteria that no chain of judgements links to the first: their weight beside the others is unknown. */
function unlinked(criteria: readonly string[], matrix: readonly Float64Array[]): readonly Finding[] {
  const reached = new Set([0]);
  for (const row of reached) matrix[row]!.forEach((value, column) => value !== 0 && reached.add(column));
  return criteria.flatMap((criterion, row): readonly Finding[] =>
    reached.has(row)
      ? []
      : [
          {
            code: "judgements-not-linked",
            severity: "error",
            where: { criterion },
            message: {
              en: `No chain of judgements links "${criterion}" to "${criteria[0]!}".`,
              id: `Tidak ada rangkaian penilaian yang menghubungkan "${criterion}" dengan "${criteria[0]!}".`,
            },
            cure: { en: "Judge one more pair.", id: "Nilai satu pasangan lagi." },
          },
        ],
  );
}
