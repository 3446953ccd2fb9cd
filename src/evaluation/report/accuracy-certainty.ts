import type { Text } from "../../entry.js";
import type { Agreement, FacetCalibrations } from "../agreement/agreement.js";
import type { Calibration } from "../agreement/calibration.js";
import { isComputable } from "../agreement/not-computable.js";
import { atCoverage, type RiskCoverage } from "../agreement/risk-coverage.js";
import { intervalCells, intervalColumns } from "./accuracy-headline.js";
import type { AcceptanceAtTarget } from "./accuracy-options.js";
import type { ReportCell, ReportFigure, ReportSection, ReportTable } from "./report.js";
import { questions } from "./wording.js";

const facets: readonly (readonly [keyof FacetCalibrations, Text])[] = [
  ["relevant", questions.relevant],
  ["pillar", questions.pillar],
  ["strategies", questions.strategy],
  ["forms", questions.form],
  ["components", questions.component],
];

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const numberCell = (value: Calibration["error"]): ReportCell =>
  typeof value === "number" ? rounded(value) : { absent: value.absent };

function errorsTable(calibration: FacetCalibrations): ReportTable {
  return {
    kind: "table",
    id: "calibration",
    caption: { en: "Whether probabilities mean what they say", id: "Apakah peluang sesuai dengan kenyataan" },
    columns: [
      { id: "facet", label: { en: "Question", id: "Pertanyaan" }, kind: "text" },
      { id: "forecasts", label: { en: "Probabilities", id: "Peluang" }, kind: "count" },
      { id: "error", label: { en: "Expected calibration error", id: "Galat kalibrasi harapan" }, kind: "number" },
      { id: "brier", label: { en: "Brier score", id: "Skor Brier" }, kind: "number" },
      { id: "log-loss", label: { en: "Log loss", id: "Kerugian log" }, kind: "number" },
    ],
    rows: facets.map(([facet, label]) => {
      const { n, error, brier, logLoss } = calibration[facet];
      return [label, n, numberCell(error), numberCell(brier), numberCell(logLoss)];
    }),
    note: {
      en: "0 is best. The calibration error is never 0 on few rows, even if the probabilities are honest.",
      id: "Nilai 0 adalah yang terbaik. Pada data yang sedikit, galat kalibrasi tidak pernah 0 meskipun peluangnya jujur.",
    },
  };
}

const drawn = ["relevant", "pillar"] as const;

function reliabilityFigure(calibration: FacetCalibrations): ReportFigure {
  const lines = drawn.map((facet) => ({
    label: questions[facet],
    points: calibration[facet].bins.flatMap(({ stated, right }) =>
      isComputable(stated) && isComputable(right) ? [[rounded(stated), rounded(right.value)] as const] : [],
    ),
  }));
  return {
    kind: "figure",
    id: "reliability",
    caption: { en: "Stated probability and share right", id: "Peluang yang dinyatakan dan porsi yang benar" },
    description: {
      en: "Lines near the diagonal mean that the probabilities are honest; below it they say too much.",
      id: "Garis di dekat diagonal berarti peluangnya jujur; di bawahnya berarti peluang terlalu tinggi.",
    },
    chart: {
      type: "lines",
      x: { en: "Stated probability", id: "Peluang yang dinyatakan" },
      y: { en: "Share right", id: "Porsi yang benar" },
      lines: [
        ...lines,
        {
          label: { en: "as stated", id: "sesuai pernyataan" },
          points: [
            [0.5, 0.5],
            [1, 1],
          ],
        },
      ],
    },
  };
}

const percent = (share: number): string => String(Math.round(share * 100));

function reliabilityTable(calibration: FacetCalibrations): ReportTable {
  return {
    kind: "table",
    id: "reliability-bins",
    caption: { en: "Reliability", id: "Keandalan" },
    columns: [
      { id: "facet", label: { en: "Question", id: "Pertanyaan" }, kind: "text" },
      { id: "bin", label: { en: "Probability", id: "Peluang" }, kind: "text" },
      { id: "rows", label: { en: "Programs", id: "Program" }, kind: "count" },
      { id: "stated", label: { en: "Stated on average", id: "Rata-rata dinyatakan" }, kind: "share" },
      { id: "right", label: { en: "Right", id: "Benar" }, kind: "share" },
      ...intervalColumns,
    ],
    rows: drawn.flatMap((facet) =>
      calibration[facet].bins
        .filter(({ n }) => n > 0)
        .map(({ from, to, n, stated, right }) => [
          questions[facet],
          { en: `${percent(from)} to ${percent(to)}%`, id: `${percent(from)} sampai ${percent(to)}%` },
          n,
          isComputable(stated) ? stated : { absent: stated.absent },
          ...intervalCells(right),
        ]),
    ),
  };
}

function probabilitiesSection({ calibration }: Agreement): readonly ReportSection[] {
  if (!isComputable(calibration)) return [];
  return [
    {
      id: "calibration",
      title: { en: "Whether its probabilities are honest", id: "Apakah peluangnya jujur" },
      blocks: [errorsTable(calibration), reliabilityFigure(calibration), reliabilityTable(calibration)],
    },
  ];
}

const coverages = Array.from({ length: 20 }, (_, i) => (i + 1) / 20);

function riskFigure(curve: RiskCoverage): ReportFigure {
  return {
    kind: "figure",
    id: "risk-coverage",
    caption: {
      en: "Share of wrong pillars when only the surest answers are accepted",
      id: "Porsi pilar yang salah jika hanya jawaban paling yakin yang diterima",
    },
    description: {
      en: "From left to right more answers are accepted; the line shows how many of them are wrong.",
      id: "Makin ke kanan makin banyak jawaban yang diterima; garis menunjukkan berapa di antaranya yang salah.",
    },
    chart: {
      type: "lines",
      x: { en: "Share of programs accepted", id: "Porsi program yang diterima" },
      y: { en: "Share of these wrong", id: "Porsi yang salah di antaranya" },
      lines: [
        {
          label: questions.pillar,
          points: coverages.flatMap((coverage) => {
            const point = atCoverage(curve, coverage);
            return isComputable(point) ? [[Math.round(point.coverage * 1e3) / 1e3, rounded(point.risk)] as const] : [];
          }),
        },
      ],
    },
  };
}

function acceptanceTable(agreement: Agreement, targets: readonly AcceptanceAtTarget[]): ReportTable {
  const share = (value: number): Text => {
    const points = Math.round(value * 1000) / 10;
    return { en: `${points}%`, id: `${String(points).replace(".", ",")}%` };
  };
  const rows =
    targets.length === 0
      ? [{ label: { en: "as set", id: "sesuai pengaturan" }, accepted: agreement.accepted }]
      : targets.map(({ target, accepted }) => ({ label: share(target), accepted }));
  return {
    kind: "table",
    id: "acceptance",
    caption: {
      en: "What is accepted without a person, and how much of it is right",
      id: "Apa yang diterima tanpa petugas, dan berapa yang benar",
    },
    columns: [
      { id: "target", label: { en: "Target", id: "Target" }, kind: "text" },
      { id: "accepted", label: { en: "Accepted", id: "Diterima" }, kind: "share" },
      { id: "accepted-low", label: { en: "From", id: "Dari" }, kind: "share" },
      { id: "accepted-high", label: { en: "To", id: "Hingga" }, kind: "share" },
      { id: "right", label: { en: "Of these right", id: "Di antaranya benar" }, kind: "share" },
      ...intervalColumns,
    ],
    rows: rows.map(({ label, accepted }) =>
      isComputable(accepted)
        ? [label, ...intervalCells(accepted.coverage), ...intervalCells(accepted.right)]
        : [label, ...Array.from({ length: 6 }, (): ReportCell => ({ absent: accepted.absent }))],
    ),
    note: {
      en: "Accepted: relevance and pillar are both accepted. Right: the pillar, end to end. Target: the share of accepted answers that shall be right; 95% unless told otherwise.",
      id: "Diterima: relevansi dan pilar sama-sama diterima. Benar: pilar, dari awal sampai akhir. Target: porsi jawaban diterima yang harus benar; 95% jika tidak ditentukan lain.",
    },
  };
}

/** How honest the probabilities are, what is accepted for each target, and what abstaining buys. */
export function certaintySections(agreement: Agreement, targets: readonly AcceptanceAtTarget[]): ReportSection[] {
  if (!isComputable(agreement.accepted)) return [];
  return [
    {
      id: "acceptance",
      title: { en: "What it leaves to people", id: "Apa yang diserahkan kepada petugas" },
      blocks: [
        acceptanceTable(agreement, targets),
        ...(isComputable(agreement.riskCoverage) ? [riskFigure(agreement.riskCoverage)] : []),
      ],
    },
    ...probabilitiesSection(agreement),
  ];
}
