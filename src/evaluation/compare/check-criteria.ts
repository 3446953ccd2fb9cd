import type { Finding } from "../../entry.js";
import { checkNames, isLoose, quoted, type Loose } from "./check-parts.js";
import { numberFinding } from "./number-finding.js";

const known = ["id", "label", "direction", "weight", "scale", "unit", "grades"];

/** Findings on the criteria: ids, directions, weights, declared scales, grades. */
export function checkCriteria(criteria: readonly unknown[]): readonly Finding[] {
  const findings: Finding[] = [...checkNames(criteria, "criterion", known)];
  criteria.forEach((criterion, index) => {
    if (!isLoose(criterion)) return;
    const name = typeof criterion["id"] === "string" ? criterion["id"] : String(index + 1);
    const where = { pointer: `/criteria/${index}`, criterion: name };
    findings.push(...checkCriterion(criterion, name, where));
  });
  const weights = criteria.map((criterion) => (isLoose(criterion) ? criterion["weight"] : undefined));
  if (
    weights.length > 0 &&
    weights.every((weight) => typeof weight === "number" && Number.isFinite(weight) && weight >= 0)
  )
    findings.push(...checkSum(weights as readonly number[]));
  return findings;
}

function checkCriterion(criterion: Loose, name: string, where: NonNullable<Finding["where"]>): readonly Finding[] {
  const findings: Finding[] = [];
  const { direction, weight, scale, unit, grades } = criterion;
  if (direction !== 1 && direction !== -1) {
    const isSaid = direction !== undefined;
    findings.push({
      code: "direction-unknown",
      severity: "error",
      where,
      message: {
        en: `The criterion "${name}" does not say whether more is better${isSaid ? `: its direction is ${quoted(direction)}` : ""}.`,
        id: `Kriteria "${name}" tidak menyatakan apakah lebih banyak berarti lebih baik${isSaid ? `: arahnya ${quoted(direction)}` : ""}.`,
      },
      cure: {
        en: 'Write direction: 1 (more is better) or direction: -1 (less is better); in a table, a row "direction" with more or less.',
        id: 'Tuliskan direction: 1 (makin besar makin baik) atau direction: -1 (makin kecil makin baik); dalam tabel, baris "arah" berisi lebih besar atau lebih kecil.',
      },
    });
  }
  const subject = { en: `The weight of "${name}"`, id: `Bobot "${name}"` };
  const wrong = numberFinding("weight-not-a-number", weight, subject, where);
  if (wrong !== undefined) findings.push(wrong);
  else if ((weight as number) < 0)
    findings.push({
      code: "weight-negative",
      severity: "error",
      where,
      message: {
        en: `${subject.en} is negative (${quoted(weight)}).`,
        id: `${subject.id} negatif (${quoted(weight)}).`,
      },
      cure: {
        en: "Write a weight of 0 or more; say with the direction that less is better.",
        id: "Tuliskan bobot 0 atau lebih; nyatakan dengan arah bahwa makin kecil makin baik.",
      },
    });
  else if (weight === 0)
    findings.push({
      code: "weight-zero",
      severity: "warning",
      where,
      message: {
        en: `${subject.en} is 0, so it counts for nothing.`,
        id: `${subject.id} 0, sehingga tidak diperhitungkan.`,
      },
      cure: { en: "Leave the criterion out, or give it a weight.", id: "Keluarkan kriteria ini, atau beri bobot." },
    });
  if (scale !== undefined && !isRange(scale))
    findings.push({
      code: "scale-not-sound",
      severity: "error",
      where,
      message: {
        en: `The declared scale of "${name}" is not a range from a lower to a higher number.`,
        id: `Rentang "${name}" yang dinyatakan bukan rentang dari bilangan lebih kecil ke lebih besar.`,
      },
      cure: {
        en: "Write scale: [lowest, highest]; in a table, fill both rows, lowest and highest.",
        id: "Tuliskan scale: [terendah, tertinggi]; dalam tabel, isi kedua baris, terendah dan tertinggi.",
      },
    });
  if (unit !== undefined && typeof unit !== "string")
    findings.push({
      code: "unit-not-a-text",
      severity: "error",
      where,
      message: { en: `The unit of "${name}" is not a text.`, id: `Satuan "${name}" bukan teks.` },
      cure: { en: 'Write it as a string: unit: "persons".', id: 'Tuliskan sebagai string: unit: "orang".' },
    });
  if (grades !== undefined && !isGradeList(grades))
    findings.push({
      code: "grades-not-sound",
      severity: "error",
      where,
      message: {
        en: `The grades of "${name}" are not two or more different words.`,
        id: `Tingkatan "${name}" bukan dua kata berbeda atau lebih.`,
      },
      cure: {
        en: 'List them from least to most: grades: ["weak", "strong"].',
        id: 'Urutkan dari paling rendah: grades: ["lemah", "kuat"].',
      },
    });
  if (grades !== undefined && scale !== undefined)
    findings.push({
      code: "scale-and-grades",
      severity: "error",
      where,
      message: {
        en: `The criterion "${name}" has both a scale of numbers and grades.`,
        id: `Kriteria "${name}" memiliki rentang bilangan sekaligus tingkatan.`,
      },
      cure: { en: "Keep one of the two.", id: "Pertahankan salah satu." },
    });
  return findings;
}

function checkSum(weights: readonly number[]): readonly Finding[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0)
    return [
      {
        code: "weights-all-zero",
        severity: "error",
        where: { pointer: "/criteria" },
        message: { en: "All weights are 0: nothing counts.", id: "Semua bobot 0: tidak ada yang diperhitungkan." },
        cure: { en: "Give at least one criterion a weight.", id: "Beri bobot setidaknya pada satu kriteria." },
      },
    ];
  if (Math.abs(sum - 1) <= 1e-9) return [];
  return [
    {
      code: "weights-rescaled",
      severity: "note",
      where: { pointer: "/criteria" },
      message: {
        en: `The weights sum to ${quoted(sum)}; they are rescaled to a sum of 1.`,
        id: `Jumlah bobot ${quoted(sum).replace(".", ",")}; bobot diskalakan ulang sehingga berjumlah 1.`,
      },
      cure: {
        en: "Nothing to do, if only the proportions are meant.",
        id: "Tidak perlu tindakan, jika yang dimaksud hanya perbandingannya.",
      },
    },
  ];
}

/** A declared range: two numbers one can compute with, the lower first. */
export function isRange(value: unknown): value is readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [low, high] = value as readonly unknown[];
  const none = { en: "", id: "" };
  if (numberFinding("", low, none) !== undefined || numberFinding("", high, none) !== undefined) return false;
  return (low as number) < (high as number);
}

function isGradeList(value: unknown): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  return value.every((grade) => typeof grade === "string" && grade !== "") && new Set(value).size === value.length;
}
