import type { Text } from "../../entry.js";
import type { Agreement } from "../agreement/agreement.js";
import { worstConfusions, type ConfusionMatrix } from "../agreement/confusion-matrix.js";
import type { LabelAgreement } from "../agreement/score-labels.js";
import type { Facet } from "../classify/classification.js";
import type { ConfusionExample } from "./accuracy-options.js";
import { answerLabel } from "./answers.js";
import type { ReportCell, ReportFigure, ReportSection, ReportTable } from "./report.js";

type Confused = ConfusionExample["facet"];

const facets: Readonly<Record<Confused, { readonly facet: Facet; readonly caption: Text; readonly name: Text }>> = {
  pillar: {
    facet: "pillar",
    name: { en: "pillar", id: "pilar" },
    caption: { en: "Pillar that is right, and pillar that was given", id: "Pilar yang benar dan pilar yang diberikan" },
  },
  mainStrategy: {
    facet: "strategy",
    name: { en: "main strategy", id: "strategi utama" },
    caption: {
      en: "Main strategy that is right, and main strategy that was given (relevant programs)",
      id: "Strategi utama yang benar dan strategi utama yang diberikan (program yang relevan)",
    },
  },
};

const confused: readonly Confused[] = ["pillar", "mainStrategy"];

/** How many of the most frequent confusions are listed for each facet. */
const listedConfusions = 6;

const none: Text = { en: "not relevant", id: "tidak relevan" };

const labelOf = (facet: Facet, id: string): Text => (id === "none" ? none : answerLabel(facet, id));

/** Only labels that are right or given somewhere: an empty line and column tell nothing. */
function used({ labels, counts }: ConfusionMatrix): readonly number[] {
  return [...labels.keys()].filter(
    (place) => counts[place]!.some((count) => count > 0) || counts.some((row) => row[place]! > 0),
  );
}

function confusionFigure(matrix: ConfusionMatrix, which: Confused): ReportFigure {
  const { facet, caption } = facets[which];
  const places = used(matrix);
  const right = places.reduce((sum, place) => sum + matrix.counts[place]![place]!, 0);
  const labels = places.map((place) => labelOf(facet, matrix.labels[place]!));
  return {
    kind: "figure",
    id: `confusion-${which}`,
    caption,
    description: {
      en: `A table with a row for each right answer and a column for each answer given; ${right} of ${matrix.n} programs stand on its diagonal.`,
      id: `Tabel dengan satu baris untuk setiap jawaban yang benar dan satu kolom untuk setiap jawaban yang diberikan; ${right} dari ${matrix.n} program berada pada diagonalnya.`,
    },
    chart: {
      type: "heatmap",
      unit: {
        en: "Programs; rows: the right answer, columns: the answer given",
        id: "Program; baris: jawaban yang benar, kolom: jawaban yang diberikan",
      },
      rows: labels,
      columns: labels,
      values: places.map((row) => places.map((column) => matrix.counts[row]![column]!)),
    },
  };
}

const isMistaken: Text = { en: "mistaken", id: "keliru" };
const noExample: Text = { en: "none of ours", id: "belum ada" };
const isRight: Text = { en: "right, the other next", id: "benar, jawaban lain menyusul" };

function worstTable(agreement: Agreement, examples: readonly ConfusionExample[]): ReportTable {
  const rows = confused.flatMap((which) => {
    const { facet, name } = facets[which];
    const all = worstConfusions(agreement.confusion[which]);
    const mistakes = all.reduce((sum, { count }) => sum + count, 0);
    return all.slice(0, listedConfusions).map(({ gold, predicted, count }): ReportCell[] => {
      const example = examples.find((one) => one.facet === which && one.gold === gold && one.predicted === predicted);
      return [
        name,
        labelOf(facet, gold),
        labelOf(facet, predicted),
        count,
        count / mistakes,
        ...(examples.length === 0
          ? []
          : example === undefined
            ? ([noExample, { absent: "not-applicable" }] as const)
            : [example.text, example.mistaken ? isMistaken : isRight]),
      ];
    });
  });
  return {
    kind: "table",
    id: "worst-confusions",
    caption: { en: "The most frequent confusions", id: "Kekeliruan yang paling sering" },
    columns: [
      { id: "facet", label: { en: "Question", id: "Pertanyaan" }, kind: "text" },
      { id: "right", label: { en: "Right answer", id: "Jawaban yang benar" }, kind: "text" },
      { id: "given", label: { en: "Answer given", id: "Jawaban yang diberikan" }, kind: "text" },
      { id: "count", label: { en: "Programs", id: "Program" }, kind: "count" },
      { id: "share", label: { en: "Of the mistakes", id: "Porsi dari kekeliruan" }, kind: "share" },
      ...(examples.length === 0
        ? []
        : ([
            { id: "example", label: { en: "Such as", id: "Contoh" }, kind: "text" },
            { id: "answered", label: { en: "The example is answered", id: "Jawaban atas contoh" }, kind: "text" },
          ] as const)),
    ],
    rows,
    ...(examples.length > 0 && {
      note: {
        en: "The examples are sentences of our own, not texts that were measured on.",
        id: "Contoh adalah kalimat susunan kami sendiri, bukan teks yang diukur.",
      },
    }),
  };
}

/** What is mistaken for what. */
export function confusionSection(agreement: Agreement, examples: readonly ConfusionExample[]): ReportSection {
  return {
    id: "confusion",
    title: { en: "What is mistaken for what", id: "Apa yang tertukar dengan apa" },
    blocks: [
      ...confused.map((which) => confusionFigure(agreement.confusion[which], which)),
      worstTable(agreement, examples),
    ],
  };
}

const scored = ["pillar", "mainStrategy", "strategies", "forms", "components"] as const;
const scoredFacets: Readonly<Record<(typeof scored)[number], { readonly facet: Facet; readonly name: Text }>> = {
  pillar: { facet: "pillar", name: { en: "pillar", id: "pilar" } },
  mainStrategy: { facet: "strategy", name: { en: "main strategy", id: "strategi utama" } },
  strategies: { facet: "strategy", name: { en: "strategies", id: "strategi" } },
  forms: { facet: "form", name: { en: "forms", id: "bentuk" } },
  components: { facet: "component", name: { en: "components", id: "komponen" } },
};

function scoreRows(which: (typeof scored)[number], { labels }: LabelAgreement): ReportCell[][] {
  const { facet, name } = scoredFacets[which];
  return labels.map(({ label, support, precision, recall, f1 }) => [
    name,
    labelOf(facet, label),
    support,
    ...[precision, recall, f1].map((score) => (typeof score === "number" ? score : { absent: score.absent })),
  ]);
}

/** Each answer by itself: how often it is right where it is given, and how often it is given where it is right. */
export function labelsSection({ labels }: Agreement): ReportSection {
  return {
    id: "labels",
    title: { en: "Answer by answer", id: "Jawaban demi jawaban" },
    blocks: [
      {
        kind: "table",
        id: "labels",
        caption: { en: "Precision, recall and F1", id: "Presisi, daya temu, dan F1" },
        columns: [
          { id: "facet", label: { en: "Question", id: "Pertanyaan" }, kind: "text" },
          { id: "label", label: { en: "Answer", id: "Jawaban" }, kind: "text" },
          { id: "support", label: { en: "Programs that have it", id: "Program yang memilikinya" }, kind: "count" },
          { id: "precision", label: { en: "Right where given", id: "Benar jika diberikan" }, kind: "share" },
          { id: "recall", label: { en: "Given where right", id: "Diberikan jika benar" }, kind: "share" },
          { id: "f1", label: { en: "F1", id: "F1" }, kind: "share" },
        ],
        rows: scored.flatMap((which) => scoreRows(which, labels[which])),
      },
    ],
  };
}
