import type { Finding } from "../../../entry.js";
import type { ScoringMethod } from "../method.js";
import { criteriaStep } from "../step.js";
import type { Column, DecisionTable } from "../table.js";

/**
 * Lexicographic order: the most important criterion decides; the next one only where the first ties, and so on. No amount
 * of a lower criterion makes up for a higher one. The score is the number of alternatives behind.
 *
 * `order` lists criteria from the most important; criteria not listed follow by falling weight. Criteria of equal weight
 * whose order nobody stated are taken in the problem's order, with a finding. A criterion of weight 0 is not read unless it is
 * listed. Reads grades by their order alone.
 *
 * Source: Fishburn (1974), Management Science 20(11):1442-1471.
 *
 * @example
 * ```ts
 * import { compare, lexicographic } from "msme-sync";
 *
 * const { rows } = compare(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }, { id: "mentoring" }],
 *     criteria: [
 *       { id: "reach", direction: 1, weight: 1 },
 *       { id: "cost", direction: -1, weight: 1 },
 *     ],
 *     values: [[900, 30], [900, 20], [700, 5]],
 *   },
 *   lexicographic({ order: ["reach", "cost"] }),
 * );
 * rows.map((row) => row.rank); // => [2, 1, 3]
 * ```
 */
export function lexicographic(options: { readonly order?: readonly string[] | undefined } = {}): ScoringMethod {
  const order = options.order ?? [];
  return {
    kind: "scored",
    id: "lexicographic",
    label: { en: "Lexicographic order", id: "Urutan leksikografis" },
    sources: [{ title: "Fishburn (1974), Management Science 20(11)", locator: "pp. 1442-1471" }],
    parameters: { order },
    reads: "order",
    better: "higher",
    domain: (table) => [...unknownCriteria(order, table), ...unstatedOrder(order, table)],
    compute: (table) => {
      const columns = inOrder(order, table);
      const count = table.alternatives.length;
      const lead = (first: number, second: number) => {
        for (const { cells, direction } of columns) {
          const difference = direction * (cells[first]! - cells[second]!);
          if (difference !== 0) return difference;
        }
        return 0;
      };
      const worstFirst = Array.from({ length: count }, (_, row) => row).sort(lead);
      const scores = new Float64Array(count);
      let behind = 0;
      worstFirst.forEach((row, place) => {
        if (place > 0 && lead(row, worstFirst[place - 1]!) !== 0) behind = place;
        scores[row] = behind;
      });
      const caption = { en: "Criteria in order of importance", id: "Kriteria menurut urutan kepentingan" };
      return {
        scores,
        magnitude: 1,
        steps: () => [
          criteriaStep(
            { ...table, columns },
            "order",
            caption,
            columns.map(({ cells }) => cells),
          ),
        ],
      };
    },
  };
}

function inOrder(order: readonly string[], { columns }: DecisionTable): readonly Column[] {
  const listed = order.flatMap((id) => columns.filter((column) => column.id === id));
  const rest = columns.filter((column) => !order.includes(column.id) && column.weight > 0);
  return [...listed, ...rest.sort((a, b) => b.weight - a.weight)];
}

function unknownCriteria(order: readonly string[], { columns }: DecisionTable): readonly Finding[] {
  return order
    .filter((id) => !columns.some((column) => column.id === id))
    .map((criterion) => ({
      code: "criterion-unknown",
      severity: "error",
      where: { criterion },
      message: {
        en: `The order names "${criterion}", which is not among the criteria.`,
        id: `Urutan menyebut "${criterion}", yang tidak ada di antara kriteria.`,
      },
      cure: {
        en: `Known: ${columns.map(({ id }) => id).join(", ")}.`,
        id: `Yang dikenal: ${columns.map(({ id }) => id).join(", ")}.`,
      },
    }));
}

function unstatedOrder(order: readonly string[], { columns }: DecisionTable): readonly Finding[] {
  const rest = columns.filter((column) => !order.includes(column.id) && column.weight > 0);
  const tied = rest.filter(({ id, weight }) => rest.some((other) => other.id !== id && other.weight === weight));
  if (tied.length === 0) return [];
  const names = tied.map(({ id }) => `"${id}"`).join(", ");
  return [
    {
      code: "order-not-stated",
      severity: "warning",
      where: { criterion: tied[0]!.id },
      message: {
        en: `Weights do not order ${names}; they are taken as they stand in the problem.`,
        id: `Bobot tidak mengurutkan ${names}; kriteria dipakai sesuai urutan dalam masalah.`,
      },
      cure: { en: "List them: order: [most important, …].", id: "Urutkan: order: [terpenting, …]." },
    },
  ];
}
