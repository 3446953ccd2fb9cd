import type { Text } from "../../entry.js";
import type { ScoredComparison } from "../compare/comparison.js";
import { labelsOf } from "../compare/label-of.js";
import type { Problem } from "../compare/problem.js";
import type { ReportFigure, ReportSection, ReportTable } from "./report.js";
import { listed } from "./wording.js";

/** Who stands where, as bars and as a table. */
export function rankingSection(problem: Problem, comparison: ScoredComparison): ReportSection {
  return {
    id: "ranking",
    title: { en: "Ranking", id: "Peringkat" },
    blocks: [scoreFigure(problem, comparison), rankTable(problem, comparison)],
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
