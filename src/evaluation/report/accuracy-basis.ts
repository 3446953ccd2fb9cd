import type { Text } from "../../entry.js";
import type { Agreement } from "../agreement/agreement.js";
import { isComputable } from "../agreement/not-computable.js";
import { figureCell, intervalCells, intervalColumns } from "./accuracy-headline.js";
import type { AccuracyReportOptions, FiguresElsewhere } from "./accuracy-options.js";
import type { ReportSection } from "./report.js";
import { writeNumber } from "./formats/number.js";
import { inBoth, partOf } from "./wording.js";

/** The figures on other texts: what to expect elsewhere. */
export function elsewhereSection(elsewhere: readonly FiguresElsewhere[]): readonly ReportSection[] {
  if (elsewhere.length === 0) return [];
  return [
    {
      id: "elsewhere",
      title: { en: "What to expect elsewhere", id: "Apa yang dapat diharapkan pada teks lain" },
      blocks: [
        {
          kind: "table",
          id: "elsewhere",
          caption: { en: "The same figures on other texts", id: "Angka yang sama pada teks lain" },
          columns: [
            { id: "texts", label: { en: "Texts", id: "Teks" }, kind: "text" },
            { id: "rows", label: { en: "Programs", id: "Program" }, kind: "count" },
            { id: "relevant", label: { en: "Relevant", id: "Relevan" }, kind: "share" },
            { id: "pillar", label: { en: "Pillar", id: "Pilar" }, kind: "share" },
            ...intervalColumns,
            { id: "main-strategy", label: { en: "Main strategy", id: "Strategi utama" }, kind: "share" },
            { id: "strategies", label: { en: "Strategies (F1)", id: "Strategi (F1)" }, kind: "share" },
            { id: "forms", label: { en: "Forms (F1)", id: "Bentuk (F1)" }, kind: "share" },
            { id: "components", label: { en: "Components (F1)", id: "Komponen (F1)" }, kind: "share" },
            { id: "accepted", label: { en: "Accepted", id: "Diterima" }, kind: "share" },
            { id: "accepted-right", label: { en: "Of these right", id: "Di antaranya benar" }, kind: "share" },
            { id: "calibration", label: { en: "Calibration error", id: "Galat kalibrasi" }, kind: "number" },
          ],
          rows: elsewhere.map(({ label, figures }) => [
            label,
            figures.n,
            figureCell(figures.relevant),
            ...intervalCells(figures.pillar),
            figureCell(figures.mainStrategy),
            figureCell(figures.strategiesF1),
            figureCell(figures.formsF1),
            figureCell(figures.componentsF1),
            ...(isComputable(figures.accepted)
              ? [figureCell(figures.accepted.coverage), figureCell(figures.accepted.right)]
              : [{ absent: figures.accepted.absent }, { absent: figures.accepted.absent }]),
            typeof figures.calibrationError === "number"
              ? figures.calibrationError
              : { absent: figures.calibrationError.absent },
          ]),
          note: {
            en: "Figures hold for texts like those that were fitted on. For texts of a kind that the fit has not seen, those of sources left out are the nearer guess: code some of your own by hand and measure on them.",
            id: "Angka berlaku untuk teks yang serupa dengan teks pencocokan. Untuk jenis teks yang belum pernah dilihat, angka dari sumber yang disisihkan lebih mendekati: kodekan sebagian teks Anda sendiri secara manual, lalu ukur dengan teks itu.",
          },
        },
      ],
    },
  ];
}

function sampleSentence({ sampleSize }: Agreement): readonly Text[] {
  if (!isComputable(sampleSize)) return [];
  const { n, halfWidth, needed, enough } = sampleSize;
  const number = inBoth((language) => writeNumber(needed, language));
  const points = inBoth((language) => writeNumber(halfWidth * 100, language, 1));
  return [
    enough
      ? {
          en: `${n} programs tell the share of right pillars to about ${points.en} points.`,
          id: `Dengan ${n} program, porsi pilar yang benar diketahui hingga sekitar ${points.id} poin persentase.`,
        }
      : {
          en: `${n} programs tell the share of right pillars to about ${points.en} points; to know it to 2 points takes about ${number.en}.`,
          id: `Dengan ${n} program, porsi pilar yang benar diketahui hingga sekitar ${points.id} poin persentase; untuk mengetahuinya hingga 2 poin diperlukan sekitar ${number.id} program.`,
        },
  ];
}

/** What the figures rest on: the rows, what was fitted on what, and what the figures cannot say. */
export function basisSection(agreement: Agreement, { rows = [], fitted }: AccuracyReportOptions): ReportSection {
  return {
    id: "basis",
    title: { en: "What the figures rest on", id: "Dasar angka" },
    blocks: [
      {
        kind: "prose",
        id: "basis",
        paragraphs: [
          ...rows,
          ...(fitted === undefined
            ? []
            : [
                {
                  en: `The classifier's numbers were fitted on ${fitted.date} to: ${fitted.data}.`,
                  id: `Angka pengklasifikasi dicocokkan pada ${fitted.date} dengan: ${fitted.data}.`,
                },
              ]),
          ...sampleSentence(agreement),
          {
            en: "Intervals take the programs as independent of each other. Where several are near-copies, the intervals are too narrow.",
            id: "Selang kepercayaan menganggap setiap program saling bebas. Jika ada yang hampir sama, selangnya terlalu sempit.",
          },
          {
            en: "What is right is what people coded under the library's codebook. The categories are the study's; the rules that decide between them are inferred by the library and are not official.",
            id: "Yang dianggap benar adalah kode yang ditetapkan orang menurut buku kode perangkat lunak ini. Kategorinya berasal dari kajian; aturan untuk memilih di antara kategori itu disimpulkan oleh perangkat lunak ini dan tidak resmi.",
          },
        ],
      },
    ],
  };
}

/** The sentences that a busy reader takes away. */
export function accuracySummary(agreement: Agreement, { others = [] }: AccuracyReportOptions): readonly Text[] {
  const { n, pillar, mainStrategy, accepted } = agreement;
  if (!isComputable(pillar)) {
    return [{ en: "There are no programs to measure on.", id: "Tidak ada program untuk diukur." }];
  }
  const share = (value: number): Text => partOf(value, 1);
  const [right, low, high] = [share(pillar.value), share(pillar.low), share(pillar.high)];
  const number = inBoth((language) => writeNumber(n, language));
  const strategy = isComputable(mainStrategy) ? share(mainStrategy.value) : undefined;
  return [
    {
      en: `Of ${number.en} programs the pillar (or that there is none) is right for ${right.en} (${low.en} to ${high.en})${strategy === undefined ? "" : `; of the relevant ones the main strategy is right for ${strategy.en}`}.`,
      id: `Dari ${number.id} program, pilarnya (atau bahwa pilarnya tidak ada) benar pada ${right.id} (${low.id} hingga ${high.id})${strategy === undefined ? "" : `; di antara yang relevan, strategi utamanya benar pada ${strategy.id}`}.`,
    },
    ...(isComputable(accepted) && isComputable(accepted.coverage) && isComputable(accepted.right)
      ? [
          {
            en: `It accepts ${share(accepted.coverage.value).en} of the programs without a person; of these ${share(accepted.right.value).en} are right.`,
            id: `Sebanyak ${share(accepted.coverage.value).id} program diterima tanpa petugas; di antaranya ${share(accepted.right.value).id} benar.`,
          },
        ]
      : []),
    ...others.flatMap(({ label, figures }) =>
      isComputable(figures.pillar)
        ? [
            {
              en: `${label.en}: ${share(figures.pillar.value).en} right on the pillar.`,
              id: `${label.id}: ${share(figures.pillar.value).id} benar pada pilar.`,
            },
          ]
        : [],
    ),
  ];
}
