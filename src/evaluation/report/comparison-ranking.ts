import type { Text } from "../../entry.js";
import type { Comparison, RelationComparison, ScoredComparison } from "../compare/comparison.js";
import { labelsOf } from "../compare/label-of.js";
import type { Problem } from "../compare/problem.js";
import type { ReportFigure, ReportSection, ReportTable } from "./report.js";
import { listed } from "./wording.js";

/** Who stands where, as bars and as a table; a relation as a table of pairs. */
export function rankingSection(problem: Problem, comparison: Comparison): ReportSection {
  return {
    id: "ranking",
    title: { en: "Ranking", id: "Peringkat" },
    blocks:
      comparison.kind === "scored"
        ? [scoreFigure(problem, comparison), rankTable(problem, comparison)]
        : [pairTable(problem, comparison)],
  };
}

/** Best first; ties in the order of the problem. */
function inOrder({ rows }: ScoredComparison): ScoredComparison["rows"] {
  return [...rows].sort((a, b) => a.rank - b.rank);
}

const lowerIsBetter: Text = { en: "Score (lower is better)", id: "Skor (makin rendah makin baik)" };
const higherIsBetter: Text = { en: "Score (higher is better)", id: "Skor (makin tinggi makin baik)" };

function scoreFigure({ alternatives }: Problem, comparison: ScoredComparison): ReportFigure {
  const name = labelsOf(alternatives);
  const rows = inOrder(comparison);
  const first = rows.filter(({ rank }) => rank === 1).map(({ id }) => name(id));
  const all = listed(first);
  return {
    kind: "figure",
    id: "scores",
    caption: { en: "Scores, best first", id: "Skor, yang terbaik di atas" },
    description: {
      en: `Bars of the scores of ${rows.length} alternatives. First: ${all.en}.`,
      id: `Batang skor ${rows.length} alternatif. Peringkat pertama: ${all.id}.`,
    },
    chart: {
      type: "bars",
      unit: comparison.better === "higher" ? higherIsBetter : lowerIsBetter,
      bars: rows.map(({ id, score }) => ({ label: name(id), value: score })),
    },
  };
}

function rankTable({ alternatives }: Problem, comparison: ScoredComparison): ReportTable {
  const name = labelsOf(alternatives);
  const rows = inOrder(comparison);
  return {
    kind: "table",
    id: "ranks",
    caption: { en: "Ranks", id: "Peringkat" },
    columns: [
      { id: "alternative", label: { en: "Alternative", id: "Alternatif" }, kind: "text" },
      { id: "rank", label: { en: "Rank", id: "Peringkat" }, kind: "count" },
      { id: "score", label: { en: "Score", id: "Skor" }, kind: "number" },
    ],
    rows: rows.map(({ id, rank, score }) => [name(id), rank, score]),
    ...(comparison.ties.length > 0 && {
      note: {
        en: "Equal scores share the better rank, and the ranks after them are left out.",
        id: "Skor yang sama berbagi peringkat yang lebih baik, dan peringkat sesudahnya dilewati.",
      },
    }),
  };
}

const standings: Readonly<Record<string, Text>> = {
  outranks: { en: "outranks", id: "mengungguli" },
  outranked: { en: "is outranked by", id: "diungguli" },
  indifferent: { en: "is level with", id: "setara dengan" },
  incomparable: { en: "cannot be compared with", id: "tidak dapat dibandingkan dengan" },
};

function pairTable({ alternatives }: Problem, { relation }: RelationComparison): ReportTable {
  const name = labelsOf(alternatives);
  return {
    kind: "table",
    id: "pairs",
    caption: { en: "How each pair stands", id: "Kedudukan setiap pasangan" },
    columns: [
      { id: "first", label: { en: "Alternative", id: "Alternatif" }, kind: "text" },
      { id: "standing", label: { en: "Standing", id: "Kedudukan" }, kind: "text" },
      { id: "second", label: { en: "Other alternative", id: "Alternatif lain" }, kind: "text" },
    ],
    rows: relation.map(({ first, second, standing }) => [name(first), standings[standing]!, name(second)]),
  };
}
