import type { Text } from "../../entry.js";
import { isComputable } from "../agreement/not-computable.js";
import { labelsOf } from "../compare/label-of.js";
import type { Problem } from "../compare/problem.js";
import type { Contributions, Stability } from "../compare/stability/stability.js";
import type { ReportFigure, ReportSection, ReportTable } from "./report.js";

/** Percentages with one decimal, as figures show them. */
export function hundredths(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** Over which weights the ranking stands, and what it would take to turn it. */
export function stabilitySection(problem: Problem, stability: Stability): ReportSection {
  const { lead } = stability;
  const isTied = stability.first.length > 1;
  return {
    id: "stability",
    title: { en: "How firmly the ranking stands", id: "Seberapa kukuh peringkat ini" },
    blocks: [
      { kind: "prose", id: "statements", paragraphs: stability.statements.slice(1) },
      weightFigure(problem, stability),
      weightTable(problem, stability),
      ...(isComputable(lead) && !isTied ? [leadFigure(problem, lead)] : []),
      leftOutTable(problem, stability),
    ],
  };
}

function weightFigure({ criteria }: Problem, { weights }: Stability): ReportFigure {
  const name = labelsOf(criteria);
  return {
    kind: "figure",
    id: "weight-intervals",
    caption: {
      en: "Weights, and the range in which the first stays first",
      id: "Bobot dan rentang yang mempertahankan peringkat pertama",
    },
    description: {
      en: `Bars of the weights of ${weights.length} criteria, each with the range in which the first stays first while the other weights keep their proportions.`,
      id: `Batang bobot ${weights.length} kriteria, masing-masing dengan rentang yang mempertahankan peringkat pertama sementara perbandingan bobot lain tetap.`,
    },
    chart: {
      type: "bars",
      unit: { en: "% of all weight", id: "% dari seluruh bobot" },
      bars: weights.map(({ criterion, weight, first: [low, high] }) => ({
        label: name(criterion),
        value: hundredths(weight),
        low: hundredths(low),
        high: hundredths(high),
      })),
    },
  };
}

function weightTable({ criteria }: Problem, { weights, basis }: Stability): ReportTable {
  const name = labelsOf(criteria);
  return {
    kind: "table",
    id: "weights",
    caption: { en: "How far each weight can move", id: "Seberapa jauh setiap bobot dapat bergeser" },
    columns: [
      { id: "criterion", label: { en: "Criterion", id: "Kriteria" }, kind: "text" },
      { id: "weight", label: { en: "Weight", id: "Bobot" }, kind: "share" },
      { id: "low", label: { en: "First stays from", id: "Peringkat pertama bertahan dari" }, kind: "share" },
      { id: "high", label: { en: "to", id: "sampai" }, kind: "share" },
    ],
    rows: weights.map(({ criterion, weight, first: [low, high] }) => [name(criterion), weight, low, high]),
    note:
      basis === "closed-form"
        ? {
            en: "One weight moves and the others keep their proportions. Closed form, exact.",
            id: "Satu bobot bergeser dan perbandingan bobot lain tetap. Dihitung dengan rumus, tepat.",
          }
        : {
            en: "One weight moves and the others keep their proportions. Searched in steps of 0.5% of all weight; a change that lasts less may be missed.",
            id: "Satu bobot bergeser dan perbandingan bobot lain tetap. Dicari dengan langkah 0,5% dari seluruh bobot; perubahan yang lebih sempit dapat terlewat.",
          },
  };
}

/** What each criterion adds to the lead of one alternative over another, largest first. */
export function leadFigure({ alternatives, criteria }: Problem, lead: Contributions): ReportFigure {
  const [one, other] = [lead.first, lead.second].map(labelsOf(alternatives)) as [Text, Text];
  const name = labelsOf(criteria);
  const rows = lead.criteria
    .filter(({ contribution }) => Math.abs(contribution) > 1e-12)
    .sort((a, b) => b.contribution - a.contribution);
  return {
    kind: "figure",
    id: "lead",
    caption: {
      en: `Why “${one.en}” comes before “${other.en}”`,
      id: `Mengapa “${one.id}” berada di atas “${other.id}”`,
    },
    description: {
      en: `Contributions of ${rows.length} criteria to the lead, the strongest first; those below zero speak for “${other.en}”.`,
      id: `Sumbangan ${rows.length} kriteria terhadap keunggulan, dari yang terkuat; yang di bawah nol mendukung “${other.id}”.`,
    },
    chart: {
      type: "bars",
      unit:
        lead.basis === "sum"
          ? { en: "Contribution to the difference of scores", id: "Sumbangan terhadap selisih skor" }
          : {
              en: "Difference that goes when the criterion is left out",
              id: "Selisih yang hilang jika kriteria dikeluarkan",
            },
      bars: [
        ...rows.map(({ id, contribution }, place) => ({
          label: name(id),
          value: contribution,
          // Contributions to a sum make a waterfall; what goes when a criterion is left out does not add up.
          ...(lead.basis === "sum" && {
            start: rows.slice(0, place).reduce((sum, row) => sum + row.contribution, 0),
          }),
        })),
        ...(lead.basis === "sum"
          ? [{ label: { en: "Lead in all", id: "Keunggulan seluruhnya" }, value: lead.difference }]
          : []),
      ],
    },
  };
}

function leftOutTable({ alternatives, criteria }: Problem, stability: Stability): ReportTable {
  const [alternative, criterion] = [labelsOf(alternatives), labelsOf(criteria)];
  const turning = stability.withoutAlternative.filter(
    ({ first, changesFirst, reversals }) => changesFirst || reversals.length > 0 || !isComputable(first),
  );
  const kinds = {
    criterion: { en: "criterion", id: "kriteria" },
    alternative: { en: "alternative", id: "alternatif" },
  } as const;
  return {
    kind: "table",
    id: "left-out",
    caption: { en: "What happens when one is left out", id: "Apa yang terjadi jika salah satu dikeluarkan" },
    columns: [
      { id: "left-out", label: { en: "Left out", id: "Dikeluarkan" }, kind: "text" },
      { id: "kind", label: { en: "Kind", id: "Jenis" }, kind: "text" },
      { id: "result", label: { en: "Result", id: "Akibat" }, kind: "text" },
    ],
    rows: [
      ...stability.withoutCriterion.map(({ id, statement }) => [criterion(id), kinds.criterion, statement]),
      ...turning.map(({ id, statement }) => [alternative(id), kinds.alternative, statement]),
    ],
    ...(turning.length < stability.withoutAlternative.length && {
      note: keptOrder(stability.withoutAlternative.length - turning.length, turning.length > 0),
    }),
  };
}

/** One sentence for all alternatives that can go without a trace. */
function keptOrder(count: number, isRest: boolean): Text {
  if (!isRest)
    return {
      en: "Whichever alternative is left out, the order of the others stays.",
      id: "Alternatif mana pun yang dikeluarkan, urutan yang lain tetap.",
    };
  return {
    en: `Leaving out any of the other ${count} alternatives keeps the order of the rest.`,
    id: `Pengeluaran salah satu dari ${count} alternatif lainnya tidak mengubah urutan yang tersisa.`,
  };
}
