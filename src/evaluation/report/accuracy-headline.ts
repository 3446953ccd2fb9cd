import type { Text } from "../../entry.js";
import type { Agreement, Headline, HeadlineSlice } from "../agreement/agreement.js";
import type { ConfidenceInterval } from "../agreement/confidence-interval.js";
import { isComputable, type Computed } from "../agreement/not-computable.js";
import type { OtherFigures } from "./accuracy-options.js";
import type { ReportCell, ReportSection, ReportTable } from "./report.js";

type FigureName = Exclude<keyof Headline, "n">;
type Column = ReportTable["columns"][number];

/** The headline figures, as people read them. */
export const figureLabels: Readonly<Record<FigureName, Text>> = {
  relevant: { en: "Relevant or not", id: "Relevan atau tidak" },
  pillar: { en: "Pillar, end to end", id: "Pilar, dari awal sampai akhir" },
  pillarGivenRelevant: { en: "Pillar of relevant programs", id: "Pilar program yang relevan" },
  mainStrategy: { en: "Main strategy of relevant programs", id: "Strategi utama program yang relevan" },
  strategiesF1: { en: "Strategies (F1)", id: "Strategi (F1)" },
  formsF1: { en: "Forms (F1)", id: "Bentuk (F1)" },
  componentsF1: { en: "Components (F1)", id: "Komponen (F1)" },
};

const figureNames = Object.keys(figureLabels) as FigureName[];

/** The columns of a figure and its interval. */
export const intervalColumns: readonly Column[] = [
  { id: "low", label: { en: "From", id: "Dari" }, kind: "share" },
  { id: "high", label: { en: "To", id: "Hingga" }, kind: "share" },
];

/** A figure as a cell, and nothing made up where there is none. */
export function figureCell(figure: Computed<{ readonly value: number }>): ReportCell {
  return isComputable(figure) ? figure.value : { absent: figure.absent };
}

/** A figure and both ends of its interval as cells. */
export function intervalCells(figure: Computed<ConfidenceInterval & { readonly value: number }>): ReportCell[] {
  if (isComputable(figure)) return [figure.value, figure.low, figure.high];
  return [{ absent: figure.absent }, { absent: figure.absent }, { absent: figure.absent }];
}

/** How many rows a figure stands on. */
function rowsOf(headline: Headline, name: FigureName): ReportCell {
  const figure = headline[name];
  if (!isComputable(figure)) return { absent: figure.absent };
  return "of" in figure ? figure.of : headline.n;
}

/** The figures with their intervals, beside those of others on the same rows. */
export function headlineSection(agreement: Agreement, others: readonly OtherFigures[]): ReportSection {
  return {
    id: "figures",
    title: { en: "How often it is right", id: "Seberapa sering jawabannya benar" },
    blocks: [
      {
        kind: "table",
        id: "figures",
        caption: { en: "Figures with 95% intervals", id: "Angka dengan selang kepercayaan 95%" },
        columns: [
          { id: "figure", label: { en: "Figure", id: "Angka" }, kind: "text" },
          { id: "value", label: { en: "Classifier", id: "Pengklasifikasi" }, kind: "share" },
          ...intervalColumns,
          { id: "rows", label: { en: "Programs", id: "Program" }, kind: "count" },
          ...others.map(({ label }, i): Column => ({ id: `other-${i + 1}`, label, kind: "share" })),
        ],
        rows: figureNames.map((name) => [
          figureLabels[name],
          ...intervalCells(agreement[name]),
          rowsOf(agreement, name),
          ...others.map(({ figures }) => figureCell(figures[name])),
        ]),
        note: {
          en: "Pillar, end to end: over all programs; of one that is not relevant the right answer is none. F1: of the labels given and the labels due, over all programs, the harmonic mean of the shares that are right and found. Shares have Wilson intervals, F1 bootstrap intervals.",
          id: "Pilar, dari awal sampai akhir: atas semua program; bagi program yang tidak relevan, jawaban yang benar adalah tidak ada. F1: rata-rata harmonik dari porsi label yang diberikan dengan benar dan porsi label seharusnya yang ditemukan, atas semua program. Porsi disertai selang Wilson, F1 disertai selang bootstrap.",
        },
      },
    ],
  };
}

const sliceNames: Readonly<Record<string, Text>> = {
  language: { en: "language", id: "bahasa" },
  source: { en: "source", id: "sumber" },
  length: { en: "length of the text", id: "panjang teks" },
  agency: { en: "agency", id: "instansi" },
};

const keyLabels: Readonly<Record<string, Text>> = {
  "language en": { en: "English", id: "Inggris" },
  "language id": { en: "Indonesian", id: "Indonesia" },
  "language mixed": { en: "both languages", id: "kedua bahasa" },
  "length up to 60": { en: "up to 60 characters", id: "hingga 60 karakter" },
  "length 61 to 200": { en: "61 to 200 characters", id: "61 sampai 200 karakter" },
  "length 201 to 600": { en: "201 to 600 characters", id: "201 sampai 600 karakter" },
  "length over 600": { en: "over 600 characters", id: "lebih dari 600 karakter" },
};

/** Bands of length from short to long; other slices stand as they come, the largest first. */
function inOrder(name: string, slices: readonly HeadlineSlice[]): readonly HeadlineSlice[] {
  if (name !== "length") return slices;
  const known = Object.keys(keyLabels);
  const place = ({ key }: HeadlineSlice): number => known.indexOf(`length ${key}`);
  return [...slices].sort((one, other) => place(one) - place(other));
}

function sliceTable(name: string, slices: readonly HeadlineSlice[]): ReportTable {
  const label = sliceNames[name] ?? { en: name, id: name };
  return {
    kind: "table",
    id: `by-${name}`,
    caption: { en: `Figures by ${label.en}`, id: `Angka menurut ${label.id}` },
    columns: [
      { id: "key", label: { en: "Programs", id: "Program" }, kind: "text" },
      { id: "rows", label: { en: "Number", id: "Jumlah" }, kind: "count" },
      { id: "relevant", label: { en: "Relevant", id: "Relevan" }, kind: "share" },
      { id: "pillar", label: { en: "Pillar", id: "Pilar" }, kind: "share" },
      ...intervalColumns,
      { id: "main-strategy", label: { en: "Main strategy", id: "Strategi utama" }, kind: "share" },
      { id: "strategies", label: figureLabels.strategiesF1, kind: "share" },
      { id: "forms", label: figureLabels.formsF1, kind: "share" },
      { id: "components", label: figureLabels.componentsF1, kind: "share" },
      { id: "accepted", label: { en: "Accepted", id: "Diterima" }, kind: "share" },
      { id: "accepted-right", label: { en: "Of these right", id: "Di antaranya benar" }, kind: "share" },
    ],
    rows: inOrder(name, slices).map((slice) => [
      keyLabels[`${name} ${slice.key}`] ?? slice.key,
      slice.n,
      figureCell(slice.relevant),
      ...intervalCells(slice.pillar),
      figureCell(slice.mainStrategy),
      figureCell(slice.strategiesF1),
      figureCell(slice.formsF1),
      figureCell(slice.componentsF1),
      ...(isComputable(slice.accepted)
        ? [figureCell(slice.accepted.coverage), figureCell(slice.accepted.right)]
        : [{ absent: slice.accepted.absent }, { absent: slice.accepted.absent }]),
    ]),
    note: {
      en: "From and to: the interval of the pillar. Where programs are few, a difference says little.",
      id: "Dari dan hingga: selang kepercayaan pilar. Jika jumlah programnya sedikit, perbedaan hampir tidak bermakna.",
    },
  };
}

/** The figures by language, source, length of text, or whatever the rows were parted by. */
export function slicesSection({ slices }: Agreement): readonly ReportSection[] {
  const names = Object.keys(slices);
  if (names.length === 0) return [];
  return [
    {
      id: "slices",
      title: { en: "Where it is right more and less often", id: "Di mana jawabannya lebih dan kurang sering benar" },
      blocks: names.map((name) => sliceTable(name, slices[name]!)),
    },
  ];
}
