import type { Text } from "../../entry.js";
import { isComputable } from "../agreement/not-computable.js";
import type { Acceptability, AcceptabilityRow } from "../compare/acceptability/acceptability.js";
import { labelsOf } from "../compare/label-of.js";
import type { Problem } from "../compare/problem.js";
import { wholeNumber } from "../compare/whole-number.js";
import { hundredths } from "./comparison-stability.js";
import type { ReportFigure, ReportSection, ReportTable } from "./report.js";

/** Ranks that a figure tells apart, in the four shades of one color; all lower ones are one part. */
const shown = 4;

/** Over which share of all weights each alternative has which rank, and what its friends think. */
export function acceptabilitySection(problem: Problem, acceptability: Acceptability): ReportSection {
  return {
    id: "acceptability",
    title: { en: "If weights are not known", id: "Jika bobot tidak diketahui" },
    blocks: [
      { kind: "prose", id: "how", paragraphs: [howItWasDone(acceptability)] },
      rankFigure(problem, acceptability),
      shareTable(problem, acceptability),
      ...centralTable(problem, acceptability),
    ],
  };
}

function howItWasDone({ samples, sampling, seed }: Acceptability): Text {
  const [en, id] = {
    exact: ["weights drawn evenly from all that are possible", "bobot yang ditarik merata dari semua kemungkinan"],
    "random-walk": [
      "weights found by a random walk through those that are possible",
      "bobot yang diperoleh melalui jalan acak di antara semua kemungkinan",
    ],
    none: ["fixed weights and uncertain cells", "bobot tetap dan sel yang tidak pasti"],
  }[sampling] as [string, string];
  const times = wholeNumber(samples);
  return {
    en: `The comparison was made ${times.en} times with ${en} (SMAA-2, seed ${seed}). A share of 50% has a standard error of ${hundredths(0.5 / Math.sqrt(samples))} percentage points.`,
    id: `Perbandingan diulang ${times.id} kali dengan ${id} (SMAA-2, benih acak ${seed}). Bagian sebesar 50% memiliki galat baku ${String(hundredths(0.5 / Math.sqrt(samples))).replace(".", ",")} poin persentase.`,
  };
}

function byFirst({ rows }: Acceptability): readonly AcceptabilityRow[] {
  return [...rows].sort((a, b) => b.ranks[0]! - a.ranks[0]! || a.expectedRank - b.expectedRank);
}

function rankFigure({ alternatives }: Problem, acceptability: Acceptability): ReportFigure {
  const name = labelsOf(alternatives);
  const rows = byFirst(acceptability);
  const isCut = rows.length > shown + 1;
  const count = isCut ? shown : rows.length;
  const best = rows[0]!;
  const label = name(best.id);
  return {
    kind: "figure",
    id: "rank-acceptability",
    caption: { en: "Share of all weights with each rank", id: "Bagian dari seluruh bobot menurut peringkat" },
    description: {
      en: `Stacked bars: for each alternative, the share of samples in which it has rank 1, 2 and so on. Most often first: ${label.en}.`,
      id: `Batang bertumpuk: bagian sampel dengan peringkat 1, 2, dan seterusnya untuk setiap alternatif. Paling sering pertama: ${label.id}.`,
    },
    chart: {
      type: "stacked-bars",
      hasRest: isCut,
      unit: { en: "% of samples", id: "% sampel" },
      series: [
        ...Array.from({ length: count }, (_, place) => ({ en: `Rank ${place + 1}`, id: `Peringkat ${place + 1}` })),
        ...(isCut ? [{ en: `Rank ${shown + 1} and below`, id: `Peringkat ${shown + 1} ke bawah` }] : []),
      ],
      bars: rows.map(({ id, ranks }) => {
        const parts = ranks.slice(0, count).map(hundredths);
        // What is left makes 100, whatever was rounded.
        const rest = Math.round((100 - parts.reduce((sum, part) => sum + part, 0)) * 10) / 10;
        return { label: name(id), values: isCut ? [...parts, Math.max(0, rest)] : parts };
      }),
    },
  };
}

function shareTable({ alternatives }: Problem, acceptability: Acceptability): ReportTable {
  const name = labelsOf(alternatives);
  // Where no cell varies, whoever is first under some weights is first under them for sure: nothing to tell.
  const isVaried = acceptability.rows.some(({ confidence }) => isComputable(confidence) && confidence < 1);
  return {
    kind: "table",
    id: "first-rank",
    caption: { en: "First place over all samples", id: "Peringkat pertama pada seluruh sampel" },
    columns: [
      { id: "alternative", label: { en: "Alternative", id: "Alternatif" }, kind: "text" },
      { id: "first", label: { en: "First", id: "Pertama" }, kind: "share" },
      { id: "alone", label: { en: "First alone", id: "Pertama sendirian" }, kind: "share" },
      { id: "error", label: { en: "Standard error", id: "Galat baku" }, kind: "share" },
      { id: "rank", label: { en: "Average rank", id: "Peringkat rata-rata" }, kind: "number" },
      ...(isVaried ? [confidenceColumn] : []),
    ],
    rows: byFirst(acceptability).map(({ id, ranks, firstAlone, standardErrors, expectedRank, confidence }) => [
      name(id),
      ranks[0]!,
      firstAlone,
      standardErrors[0]!,
      Math.round(expectedRank * 100) / 100,
      ...(isVaried ? [confidence] : []),
    ]),
    ...(isVaried && {
      note: {
        en: "Confidence: how often the alternative is first under its own central weights while uncertain cells vary.",
        id: "Keyakinan: seberapa sering alternatif berada di peringkat pertama dengan bobot sentralnya sendiri sementara sel yang tidak pasti berubah.",
      },
    }),
  };
}

const confidenceColumn = {
  id: "confidence",
  label: { en: "Confidence", id: "Keyakinan" },
  kind: "share",
} as const;

/** Columns a table can hold before nobody can read it. */
const readable = 6;

function centralTable({ alternatives, criteria }: Problem, acceptability: Acceptability): readonly ReportTable[] {
  const name = labelsOf(alternatives);
  const criterion = labelsOf(criteria);
  const known = byFirst(acceptability)
    .flatMap(({ id, centralWeights }) => (isComputable(centralWeights) ? [{ id, centralWeights }] : []))
    .slice(0, readable);
  const [first] = known;
  if (first === undefined || acceptability.sampling === "none") return [];
  return [
    {
      kind: "table",
      id: "central-weights",
      caption: {
        en: "Central weights: what somebody thinks who prefers an alternative",
        id: "Bobot sentral: pandangan khas pihak yang lebih menyukai suatu alternatif",
      },
      columns: [
        { id: "criterion", label: { en: "Criterion", id: "Kriteria" }, kind: "text" },
        ...known.map(({ id }) => ({ id: `central-${id}`, label: name(id), kind: "share" as const })),
      ],
      rows: first.centralWeights.map(({ id }, place) => [
        criterion(id),
        ...known.map(({ centralWeights }) => centralWeights[place]!.weight),
      ]),
    },
  ];
}
