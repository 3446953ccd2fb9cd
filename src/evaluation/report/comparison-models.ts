import type { Text } from "../../entry.js";
import type { RatingStance } from "../../models/criterion.js";
import { models } from "../../models/index.js";
import { labelsOf } from "../compare/label-of.js";
import type { ModelAssumption, ModelComparison, ModelGaps } from "../compare/models/model-comparison.js";
import { acceptabilitySection } from "./comparison-acceptability.js";
import { dataSection } from "./comparison-data.js";
import { isWorthReading } from "./comparison-findings.js";
import { rankingSection } from "./comparison-ranking.js";
import { stabilitySection } from "./comparison-stability.js";
import type { Report, ReportFigure, ReportSection, ReportTable } from "./report.js";
import { listed } from "./wording.js";

const name = labelsOf(models);

/** The eight models compared, as a report. */
export function modelComparisonReport(comparison: ModelComparison): Report {
  const { problem, statements, stability, acceptability } = comparison;
  const isTable = comparison.bounds === "not-applicable";
  return {
    id: "model-comparison",
    title: { en: "The eight models of synchronization compared", id: "Perbandingan delapan model sinkronisasi" },
    summary: statements.slice(0, 3),
    sections: [
      ...answerSection(comparison),
      comparison.comparison.kind === "relation"
        ? classSection(comparison)
        : rankingSection(problem, comparison.comparison),
      ...(isTable ? [] : [coverageSection(comparison), assumptionSection(comparison)]),
      ...groupSection(comparison),
      ...(stability === "not-applicable" ? [] : [stabilitySection(problem, stability)]),
      acceptabilitySection(problem, acceptability),
      dataSection(problem),
      limitationSection(comparison),
    ],
    findings: comparison.findings.filter(isWorthReading),
    made: comparison.made,
  };
}

/** What is left to say when the summary has been read. */
function answerSection({ statements }: ModelComparison): readonly ReportSection[] {
  const paragraphs = statements.slice(3);
  if (paragraphs.length === 0) return [];
  return [
    {
      id: "answer",
      title: {
        en: "What the comparison says, and what it does not",
        id: "Apa yang dikatakan perbandingan ini, dan apa yang tidak",
      },
      blocks: [{ kind: "prose", id: "answer", paragraphs }],
    },
  ];
}

/** Models that a relation cannot tell apart, class by class. */
function classSection({ classes, isOrdered }: ModelComparison): ReportSection {
  return {
    id: "classes",
    title: { en: "Classes", id: "Kelas" },
    blocks: [
      {
        kind: "table",
        id: "classes",
        caption: { en: "Models that are level with each other", id: "Model yang setara satu sama lain" },
        columns: [
          { id: "class", label: { en: "Class", id: "Kelas" }, kind: "count" },
          { id: "models", label: { en: "Models", id: "Model" }, kind: "text" },
        ],
        rows: classes.map((members, place) => [place + 1, listed(members.map(name))]),
        ...(!isOrdered && {
          note: {
            en: "The classes are numbered, not ranked: neither is at least as good as the other on everything.",
            id: "Kelas hanya diberi nomor, bukan peringkat: tidak ada kelas yang sekurang-kurangnya sama baik pada semua kriteria.",
          },
        }),
      },
    ],
  };
}

const stanceLabels: Readonly<Record<RatingStance, Text>> = {
  stated: { en: "Stated", id: "Dinyatakan" },
  implied: { en: "Implied", id: "Tersirat" },
  aim: { en: "Aim", id: "Tujuan" },
  recommendation: { en: "Recommendation", id: "Rekomendasi" },
};

function coverageSection({ coverage, bounds, problem }: ModelComparison): ReportSection {
  const stances = Object.keys(stanceLabels) as RatingStance[];
  const counted = problem.criteria.filter(({ weight }) => weight > 0).length;
  const figure: ReportFigure = {
    kind: "figure",
    id: "coverage",
    caption: {
      en: "Criteria on which the paper rates each model",
      id: "Kriteria yang dinilai naskah untuk setiap model",
    },
    description: {
      en: `Stacked bars: of ${counted} criteria, how many are rated for each model, by the kind of statement.`,
      id: `Batang bertumpuk: dari ${counted} kriteria, berapa yang dinilai untuk setiap model, menurut jenis pernyataan.`,
    },
    chart: {
      type: "stacked-bars",
      unit: { en: `Criteria, of ${counted}`, id: `Kriteria, dari ${counted}` },
      series: stances.map((stance) => stanceLabels[stance]),
      bars: coverage.map((row) => ({ label: name(row.id), values: stances.map((stance) => row.stances[stance]) })),
    },
  };
  const table: ReportTable = {
    kind: "table",
    id: "coverage-table",
    caption: { en: "What is known, and what it leaves open", id: "Apa yang diketahui, dan apa yang masih terbuka" },
    columns: [
      { id: "model", label: { en: "Model", id: "Model" }, kind: "text" },
      { id: "known", label: { en: "Criteria rated", id: "Kriteria dinilai" }, kind: "count" },
      {
        id: "mean",
        label: { en: "Average of what is rated (0 to 1)", id: "Rata-rata yang dinilai (0 sampai 1)" },
        kind: "number",
      },
      { id: "best", label: { en: "Best rank possible", id: "Peringkat terbaik yang mungkin" }, kind: "count" },
      { id: "worst", label: { en: "Worst rank possible", id: "Peringkat terburuk yang mungkin" }, kind: "count" },
    ],
    rows: coverage.map(({ id, known, mean }, row) => {
      const ranks = bounds === "not-applicable" ? undefined : bounds[row]!.ranks;
      return [
        name(id),
        known,
        mean === undefined ? { absent: "not-computable" } : Math.round(mean * 100) / 100,
        ranks?.[0] ?? { absent: "not-applicable" },
        ranks?.[1] ?? { absent: "not-applicable" },
      ];
    }),
    note: {
      en: "Possible ranks: whatever stands in the cells that the paper leaves open, under the weights of this view.",
      id: "Peringkat yang mungkin: apa pun isi sel yang dibiarkan kosong oleh naskah, dengan bobot dalam pandangan ini.",
    },
  };
  return {
    id: "coverage",
    title: { en: "How much is known of each model", id: "Seberapa banyak yang diketahui tentang setiap model" },
    blocks: [figure, table],
  };
}

const gapLabels: Readonly<Record<ModelGaps, Text>> = {
  skip: { en: "criteria with gaps left out", id: "kriteria dengan sel kosong dikeluarkan" },
  worst: { en: "gaps count as weak", id: "sel kosong dianggap lemah" },
  interval: { en: "gaps may hold anything", id: "sel kosong dapat berisi apa pun" },
};

function assumptionSection({ assumptions, examined, problem }: ModelComparison): ReportSection {
  const label = name(examined);
  const table: ReportTable = {
    kind: "table",
    id: "assumptions",
    caption: {
      en: `Under which assumptions “${label.en}” is first`,
      id: `Dengan asumsi apa “${label.id}” menempati peringkat pertama`,
    },
    columns: [
      { id: "statements", label: { en: "Statements that count", id: "Pernyataan yang dihitung" }, kind: "text" },
      { id: "gaps", label: { en: "Gaps", id: "Sel kosong" }, kind: "text" },
      { id: "criteria", label: { en: "Criteria left", id: "Kriteria tersisa" }, kind: "count" },
      { id: "first", label: { en: "First", id: "Peringkat pertama" }, kind: "text" },
      { id: "share", label: { en: "Share of all weights", id: "Bagian dari seluruh bobot" }, kind: "share" },
      { id: "alone", label: { en: "Alone", id: "Sendirian" }, kind: "share" },
    ],
    rows: assumptions.map((each) => [
      listed(each.stances.map((stance) => stanceLabels[stance])),
      gapLabels[each.gaps],
      each.criteria,
      firstsOf(each, problem.alternatives.length),
      each.shareFirst,
      each.shareAlone,
    ]),
    note: {
      en: `The two last columns: share of all weights under which “${label.en}” is first. Where gaps may hold anything, “First” lists who may be first under the weights of this view.`,
      id: `Dua kolom terakhir: bagian dari seluruh bobot yang menempatkan “${label.id}” pertama. Jika sel kosong dapat berisi apa pun, kolom “Peringkat pertama” memuat model yang mungkin menjadi pertama dengan bobot dalam pandangan ini.`,
    },
  };
  return {
    id: "assumptions",
    title: { en: "What the answer rests on", id: "Asumsi di balik jawaban" },
    blocks: [table],
  };
}

function firstsOf({ first }: ModelAssumption, count: number): Text {
  if (first.length === count) return { en: `all ${count}, level or open`, id: `semua ${count}, setara atau terbuka` };
  if (first.length === 0) return { en: "nothing left to compare", id: "tidak ada yang dapat dibandingkan" };
  return listed(first.map(name));
}

function groupSection({ groups }: ModelComparison): readonly ReportSection[] {
  if (groups.length === 0) return [];
  return [
    {
      id: "groups",
      title: { en: "What groups of people say", id: "Pandangan kelompok" },
      blocks: [
        {
          kind: "table",
          id: "groups",
          caption: { en: "Each group with its own weights", id: "Setiap kelompok dengan bobotnya sendiri" },
          columns: [
            { id: "group", label: { en: "Group", id: "Kelompok" }, kind: "text" },
            { id: "first", label: { en: "First", id: "Peringkat pertama" }, kind: "text" },
            {
              id: "disagreement",
              label: { en: "Distance from the joint weights", id: "Jarak dari bobot gabungan" },
              kind: "share",
            },
          ],
          rows: groups.map(({ label, first, disagreement }) => [label, listed(first.map(name)), disagreement]),
        },
      ],
    },
  ];
}

function limitationSection({ limitations }: ModelComparison): ReportSection {
  return {
    id: "limitations",
    title: { en: "What the study says of its own limits", id: "Keterbatasan menurut naskah" },
    blocks: [{ kind: "prose", id: "limitations", paragraphs: limitations.map(({ text }) => text) }],
  };
}
