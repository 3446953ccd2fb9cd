import type { Text } from "../../entry.js";
import { labelsOf } from "../compare/label-of.js";
import type { Cell, Criterion, Problem } from "../compare/problem.js";
import type { ReportCell, ReportSection, ReportTable } from "./report.js";

/** What was compared: every cell as it was given, with what is not known. */
export function dataSection(problem: Problem): ReportSection {
  return {
    id: "data",
    title: { en: "What was compared", id: "Apa yang dibandingkan" },
    blocks: [criteriaTable(problem), cellTable(problem)],
  };
}

function criteriaTable({ criteria }: Problem): ReportTable {
  const name = labelsOf(criteria);
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return {
    kind: "table",
    id: "criteria",
    caption: { en: "Criteria", id: "Kriteria" },
    columns: [
      { id: "criterion", label: { en: "Criterion", id: "Kriteria" }, kind: "text" },
      { id: "direction", label: { en: "Better is", id: "Lebih baik jika" }, kind: "text" },
      { id: "scale", label: { en: "Scale", id: "Rentang" }, kind: "text" },
      { id: "weight", label: { en: "Weight", id: "Bobot" }, kind: "share" },
    ],
    rows: criteria.map((criterion) => [
      name(criterion.id),
      criterion.direction === 1 ? { en: "more", id: "lebih besar" } : { en: "less", id: "lebih kecil" },
      scaleOf(criterion),
      criterion.weight / sum,
    ]),
  };
}

function scaleOf({ scale, unit, grades }: Criterion): ReportCell {
  if (grades !== undefined) return grades.join(", ");
  if (scale === undefined) return unit ?? { en: "read off the data", id: "dibaca dari data" };
  return `${scale[0]} – ${scale[1]}${unit === undefined ? "" : ` ${unit}`}`;
}

function cellTable({ alternatives, criteria, values }: Problem): ReportTable {
  const name = labelsOf(alternatives);
  const criterion = labelsOf(criteria);
  return {
    kind: "table",
    id: "cells",
    caption: { en: "Values", id: "Nilai" },
    columns: [
      { id: "criterion", label: { en: "Criterion", id: "Kriteria" }, kind: "text" },
      ...alternatives.map(({ id }, row) => ({
        id: `alternative-${row + 1}`,
        label: name(id),
        kind: values[row]!.every((cell) => typeof cell === "number") ? ("number" as const) : ("text" as const),
      })),
    ],
    rows: criteria.map(({ id }, column) => [criterion(id), ...values.map((row) => shownCell(row[column]!))]),
  };
}

const gradeWords: Readonly<Record<string, Text>> = {
  weak: { en: "weak", id: "lemah" },
  moderate: { en: "moderate", id: "sedang" },
  strong: { en: "strong", id: "kuat" },
};

function shownCell(cell: Cell): ReportCell {
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return { absent: cell };
  if ("absent" in cell) return { absent: cell.absent };
  if ("interval" in cell) return `${cell.interval[0]} – ${cell.interval[1]}`;
  if ("value" in cell) return cell.value;
  return gradeWords[cell.grade] ?? cell.grade;
}
