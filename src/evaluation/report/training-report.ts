import type { Text } from "../../entry.js";
import { isComputable } from "../agreement/not-computable.js";
import type { Better, FigureGained, GainFacet } from "../classify/refit/gain.js";
import type { Trained } from "../classify/refit/trained.js";
import type { Report, ReportCell, ReportSection } from "./report.js";

const facetLabels: Readonly<Record<GainFacet, Text>> = {
  relevant: { en: "Relevant", id: "Relevan" },
  pillar: { en: "Pillar", id: "Pilar" },
  mainStrategy: { en: "Main strategy", id: "Strategi utama" },
  strategies: { en: "Strategies (F1)", id: "Strategi (F1)" },
  forms: { en: "Forms (F1)", id: "Bentuk (F1)" },
  components: { en: "Components (F1)", id: "Komponen (F1)" },
};

const betterLabels: Readonly<Record<Better, Text>> = {
  after: { en: "trained", id: "hasil pelatihan" },
  before: { en: "as they were", id: "semula" },
  "not-decided": { en: "not decided", id: "tidak pasti" },
};

const points = (share: number): number => Math.round(share * 1000) / 10;

function gainRow(label: Text, { n, before, after, difference, better }: FigureGained): readonly ReportCell[] {
  return [
    label,
    n,
    before,
    after,
    ...(isComputable(difference)
      ? [points(difference.value), points(difference.low), points(difference.high)]
      : [difference, difference, difference]),
    betterLabels[better],
  ];
}

/**
 * Puts a training into a report: what to do, each figure before and after with the interval of its gain, and which examples
 * were not learned from.
 *
 * @param trained - What `train` returned.
 * @returns A report for any format.
 *
 * @example
 * ```ts
 * import { formats, train, trainingReport } from "msme-sync";
 *
 * const report = trainingReport(train([{ program: "Bazar UMKM", coding: { pillar: "msme" } }]));
 * formats.markdown.write(report, "id").startsWith("# Pelatihan pengklasifikasi"); // => true
 * ```
 */
export function trainingReport({ gain, examples, rejected, findings, made }: Trained): Report {
  const { given, used, relevant, irrelevant, groups } = examples;
  return {
    id: "training",
    title: { en: "Training of the classifier", id: "Pelatihan pengklasifikasi" },
    summary: [
      gain.advice,
      findings.some(({ code }) => code === "too-few-examples")
        ? {
            en: `Nothing was learned. Usable are ${used} of ${given} coded programs: ${relevant} relevant and ${irrelevant} irrelevant, in ${groups} groups.`,
            id: `Tidak ada yang dipelajari. Yang dapat dipakai ${used} dari ${given} program yang dikodekan: ${relevant} relevan dan ${irrelevant} tidak relevan, dalam ${groups} kelompok.`,
          }
        : {
            en: `Learned from ${used} of ${given} coded programs: ${relevant} relevant and ${irrelevant} irrelevant, in ${groups} groups.`,
            id: `Dipelajari dari ${used} dari ${given} program yang dikodekan: ${relevant} relevan dan ${irrelevant} tidak relevan, dalam ${groups} kelompok.`,
          },
    ],
    sections: [gainSection(gain), ...(rejected.length > 0 ? [rejectedSection(rejected)] : [])],
    findings,
    made,
  };
}

function gainSection({ mean, facets, folds }: Trained["gain"]): ReportSection {
  const title: Text = { en: "What training gains", id: "Peningkatan dari pelatihan" };
  if (folds === 0 && !isComputable(mean.before)) {
    const { en, id } = mean.before.because;
    const why = { en: `The gain is not computable: ${en}.`, id: `Peningkatan tidak dapat dihitung: ${id}.` };
    return { id: "gain", title, blocks: [{ kind: "prose", id: "gain", paragraphs: [why] }] };
  }
  return {
    id: "gain",
    title,
    blocks: [
      {
        kind: "table",
        id: "gain",
        caption: {
          en: "Right on programs left out, before and after training",
          id: "Jawaban benar pada program yang disisihkan, sebelum dan sesudah pelatihan",
        },
        columns: [
          { id: "facet", label: { en: "Facet", id: "Segi" }, kind: "text" },
          { id: "programs", label: { en: "Programs", id: "Program" }, kind: "count" },
          { id: "before", label: { en: "Before", id: "Sebelum" }, kind: "share" },
          { id: "after", label: { en: "After", id: "Sesudah" }, kind: "share" },
          { id: "gain", label: { en: "Gain (points)", id: "Selisih (poin)" }, kind: "number" },
          { id: "from", label: { en: "From", id: "Dari" }, kind: "number" },
          { id: "to", label: { en: "To", id: "Sampai" }, kind: "number" },
          { id: "better", label: { en: "Better", id: "Lebih baik" }, kind: "text" },
        ],
        rows: [
          ...(Object.keys(facetLabels) as GainFacet[]).map((facet) => gainRow(facetLabels[facet], facets[facet])),
          gainRow({ en: "Mean", id: "Rata-rata" }, mean),
        ],
        note: {
          en: `Cross-validation in ${folds} parts; groups are left out whole. "From" and "to" hold the gain in 95 of 100 cases unless another confidence was asked for.`,
          id: `Validasi silang dalam ${folds} bagian; kelompok disisihkan secara utuh. Rentang "dari" sampai "sampai" memuat selisihnya pada 95 dari 100 kasus, kecuali diminta tingkat keyakinan lain.`,
        },
      },
    ],
  };
}

function rejectedSection(rejected: Trained["rejected"]): ReportSection {
  return {
    id: "rejected",
    title: { en: "Not learned from", id: "Tidak dipelajari" },
    blocks: [
      {
        kind: "table",
        id: "rejected",
        caption: { en: "Programs that were not learned from", id: "Program yang tidak dipelajari" },
        columns: [
          { id: "row", label: { en: "Row", id: "Baris" }, kind: "count" },
          { id: "reason", label: { en: "Reason", id: "Alasan" }, kind: "text" },
          { id: "cure", label: { en: "What to do", id: "Tindakan" }, kind: "text" },
        ],
        rows: rejected.flatMap(({ row, findings }) =>
          findings.map(({ message, cure }): readonly ReportCell[] => [
            row,
            message,
            cure ?? { absent: "not-applicable" },
          ]),
        ),
      },
    ],
  };
}
