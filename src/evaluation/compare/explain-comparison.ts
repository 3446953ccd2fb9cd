import type { Text } from "../../entry.js";
import { SyncError } from "../../error.js";
import type { CellPolicy } from "./cell-policy.js";
import { fittedTable } from "./fitted-table.js";
import { labelsOf, namesIn } from "./label-of.js";
import type { ScoringMethod } from "./method.js";
import type { Problem } from "./problem.js";
import { rankedTable } from "./ranked-table.js";
import { contributionsTo } from "./stability/contributions.js";
import type { Contributions } from "./stability/stability.js";

/** Why one alternative comes before another. */
export interface ComparisonExplanation {
  readonly contributions: Contributions;
  /** Cells of the two that nobody filled. */
  readonly unknown: readonly { readonly alternative: string; readonly criterion: string }[];
  /** The same in sentences. */
  readonly statements: readonly Text[];
}

/** Criteria that a sentence names before it says "and others". */
const named = 3;

/**
 * Explains why one alternative comes before another: scores, what each criterion contributes for and against, and what is
 * not known of the two. If the second comes first, the explanation says so.
 *
 * @param pair - Ids of two alternatives.
 * @param cells - What stands for grades, intervals and gaps, as in `compare`.
 * @throws {@link SyncError} `unknown-id`, `problem-not-sound`, `method-does-not-fit`.
 *
 * @example
 * ```ts
 * import { explainComparison, weightedSum } from "msme-sync";
 *
 * const { statements } = explainComparison(
 *   {
 *     alternatives: [{ id: "training", label: "Training" }, { id: "credit", label: "Credit" }],
 *     criteria: [
 *       { id: "reach", label: "Reach", direction: 1, weight: 3, scale: [0, 100] },
 *       { id: "ease", label: "Ease", direction: 1, weight: 1, scale: [0, 100] },
 *     ],
 *     values: [[80, 20], [20, 80]],
 *   },
 *   weightedSum(),
 *   { first: "training", second: "credit" },
 * );
 * statements[0].en; // => "“Training” comes before “Credit”: rank 1 against rank 2 (scores 0.65 and 0.35)."
 * statements[1].en; // => "For “Training”: Reach (0.45)."
 * statements[2].en; // => "For “Credit”: Ease (0.15)."
 * ```
 */
export function explainComparison(
  problem: Problem,
  method: ScoringMethod,
  pair: { readonly first: string; readonly second: string },
  cells: CellPolicy = {},
): ComparisonExplanation {
  const { problem: checked, table } = fittedTable(problem, method, cells);
  const rowOf = (id: string): number => {
    const row = table.alternatives.indexOf(id);
    if (row === -1) throw new SyncError("unknown-id", { id, known: table.alternatives });
    return row;
  };
  const [one, other] = [rowOf(pair.first), rowOf(pair.second)];
  const { scores, ranks } = rankedTable(table, method);
  const [first, second] = ranks[other]! < ranks[one]! ? [other, one] : [one, other];
  const contributions = contributionsTo(table, method, first, second);
  const unknown = unknownCells(checked, [pair.first, pair.second]);
  const name = labelsOf(checked.alternatives);
  const criterion = labelsOf(checked.criteria);
  const [before, after] = [contributions.first, contributions.second].map(name) as [Text, Text];
  return {
    contributions,
    unknown,
    statements: [
      orderSentence(before, after, [ranks[first]!, ranks[second]!], [scores[first]!, scores[second]!]),
      ...sideSentences(contributions, before, after, criterion),
      ...unknownSentences(unknown, name, criterion),
    ],
  };
}

function unknownCells({ alternatives, criteria, values }: Problem, ids: readonly string[]) {
  return alternatives.flatMap(({ id: alternative }, row) =>
    criteria.flatMap(({ id: criterion, weight }, column) => {
      const cell = values[row]![column]!;
      const isGap = typeof cell === "object" ? "absent" in cell : typeof cell === "string";
      return isGap && weight > 0 && ids.includes(alternative) ? [{ alternative, criterion }] : [];
    }),
  );
}

function orderSentence(
  before: Text,
  after: Text,
  [high, low]: readonly [number, number],
  scores: readonly [number, number],
): Text {
  const [a, b] = scores.map(shortNumber) as [Text, Text];
  return high === low
    ? {
        en: `“${before.en}” and “${after.en}” share rank ${high} (score ${a.en}).`,
        id: `“${before.id}” dan “${after.id}” berbagi peringkat ${high} (skor ${a.id}).`,
      }
    : {
        en: `“${before.en}” comes before “${after.en}”: rank ${high} against rank ${low} (scores ${a.en} and ${b.en}).`,
        id: `“${before.id}” berada di atas “${after.id}”: peringkat ${high} berbanding peringkat ${low} (skor ${a.id} dan ${b.id}).`,
      };
}

function sideSentences(
  { criteria, basis }: Contributions,
  before: Text,
  after: Text,
  name: (id: string) => Text,
): readonly Text[] {
  const sides = [
    { label: before, list: criteria.filter(({ contribution }) => contribution > 1e-12) },
    { label: after, list: criteria.filter(({ contribution }) => contribution < -1e-12) },
  ];
  const sentences = sides.flatMap(({ label, list }): readonly Text[] => {
    const falling = [...list].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
    const parts = falling.slice(0, named).map(({ id, contribution }) => {
      const [size, criterion] = [shortNumber(Math.abs(contribution)), name(id)];
      return { en: `${criterion.en} (${size.en})`, id: `${criterion.id} (${size.id})` };
    });
    const more = falling.length - parts.length;
    if (parts.length === 0) return [];
    return [
      {
        en: `For “${label.en}”: ${parts.map(({ en }) => en).join("; ")}${more > 0 ? `; and ${more} more` : ""}.`,
        id: `Mendukung “${label.id}”: ${parts.map(({ id }) => id).join("; ")}${more > 0 ? `; dan ${more} lainnya` : ""}.`,
      },
    ];
  });
  return basis === "sum" || sentences.length === 0 ? sentences : [...sentences, byRemoval];
}

const byRemoval: Text = {
  en: "The method mixes criteria: each figure says how much of the difference goes when that criterion is left out, and they do not sum to it.",
  id: "Metode ini mencampur kriteria: setiap angka menunjukkan bagian selisih yang hilang apabila kriteria tersebut dikeluarkan, dan jumlahnya tidak sama dengan selisih.",
};

function unknownSentences(
  unknown: ComparisonExplanation["unknown"],
  name: (id: string) => Text,
  criterion: (id: string) => Text,
): readonly Text[] {
  return [...new Set(unknown.map(({ alternative }) => alternative))].map((id) => {
    const gaps = unknown.filter(({ alternative }) => alternative === id).map((gap) => criterion(gap.criterion));
    const [label, list] = [name(id), namesIn(gaps)];
    return {
      en: `Not known of “${label.en}”: ${list.en}.`,
      id: `Tidak diketahui tentang “${label.id}”: ${list.id}.`,
    };
  });
}

/** A number with three significant digits, as text in both languages. */
function shortNumber(value: number): Text {
  const en = String(Number(value.toPrecision(3)));
  return { en, id: en.replace(".", ",") };
}
