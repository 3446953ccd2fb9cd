import type { ReportCell, ReportSection, ReportTable } from "./report.js";
import { isComputable, type Computed } from "../agreement/not-computable.js";
import type { Difference, IngredientsMeasured, WorthName } from "./accuracy-options.js";
import { questions } from "./wording.js";

const points = (share: number): number => Math.round(share * 1000) / 10 || 0;

function cellOf(worth: Computed<Difference>): ReportCell {
  return isComputable(worth) ? points(worth.value) : { absent: worth.absent };
}

const others: readonly WorthName[] = ["mainStrategy", "strategies", "forms", "components"];

function worthTable({ label, n, ingredients }: IngredientsMeasured, place: number): ReportTable {
  return {
    kind: "table",
    id: `ingredients-${place + 1}`,
    caption: label,
    columns: [
      { id: "without", label: { en: "Without", id: "Tanpa" }, kind: "text" },
      { id: "relevant", label: { en: "Relevant", id: "Relevan" }, kind: "number" },
      { id: "pillar", label: { en: "Pillar", id: "Pilar" }, kind: "number" },
      { id: "pillar-low", label: { en: "From", id: "Dari" }, kind: "number" },
      { id: "pillar-high", label: { en: "To", id: "Hingga" }, kind: "number" },
      { id: "main-strategy", label: { en: "Main strategy", id: "Strategi utama" }, kind: "number" },
      { id: "strategies", label: { en: "Strategies (F1)", id: "Strategi (F1)" }, kind: "number" },
      { id: "forms", label: { en: "Forms (F1)", id: "Bentuk (F1)" }, kind: "number" },
      { id: "components", label: { en: "Components (F1)", id: "Komponen (F1)" }, kind: "number" },
    ],
    rows: ingredients.map(({ label: without, worth }) => [
      without,
      cellOf(worth.relevant),
      ...(isComputable(worth.pillar)
        ? [points(worth.pillar.value), points(worth.pillar.low), points(worth.pillar.high)]
        : Array.from({ length: 3 }, (): ReportCell => ({ absent: "not-computable" }))),
      ...others.map((name) => cellOf(worth[name])),
    ]),
    note: {
      en: `Points lost without the ingredient, on ${n} programs; from and to: the 95% interval of the ${questions.pillar.en}. Less than 0: it was better without. An interval that holds 0 shows no worth.`,
      id: `Poin persentase yang hilang tanpa bahan itu, pada ${n} program; dari dan hingga: selang kepercayaan 95% untuk ${questions.pillar.id}. Kurang dari 0: tanpa bahan itu hasilnya lebih baik. Selang yang memuat 0 tidak menunjukkan manfaat.`,
    },
  };
}

/** What each ingredient of the classifier is worth: left out, fitted again, measured again. */
export function ingredientsSection(measured: readonly IngredientsMeasured[]): readonly ReportSection[] {
  if (measured.length === 0) return [];
  return [
    {
      id: "ingredients",
      title: { en: "What each ingredient is worth", id: "Seberapa bermanfaat setiap bahan" },
      blocks: measured.map(worthTable),
    },
  ];
}
