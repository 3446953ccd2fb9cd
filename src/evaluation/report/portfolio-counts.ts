import type { Text } from "../../entry.js";
import type { CountedFacet, FacetCount, Portfolio } from "../portfolio/portfolio.js";
import type { ReportFigure, ReportProse, ReportSection, ReportTable } from "./report.js";
import { writeNumber } from "./formats/number.js";
import { counted, inBoth, program } from "./wording.js";

const captions = {
  pillar: { en: "Programs by pillar", id: "Program menurut pilar" },
  "main-strategy": { en: "Programs by main strategy", id: "Program menurut strategi utama" },
  strategy: { en: "Programs by strategy", id: "Program menurut strategi" },
  form: { en: "Programs by form of empowerment", id: "Program menurut bentuk pemberdayaan" },
  component: { en: "Programs by component", id: "Program menurut komponen" },
  audience: { en: "Whom the texts name", id: "Sasaran yang disebut dalam teks" },
  level: { en: "Programs by level of government", id: "Program menurut tingkat pemerintahan" },
  unit: { en: "Records by unit of analysis", id: "Catatan menurut satuan analisis" },
} as const satisfies Partial<Record<CountedFacet, Text>>;

/** Facets that are drawn, in the order of the report. */
export type ShownFacet = keyof typeof captions;

const tableFacets = ["pillar", "main-strategy", "strategy", "form", "component"] as const;

const programs: Text = { en: "Programs", id: "Program" };
const records: Text = { en: "Records", id: "Catatan" };

/** Bars of one facet, with the rows in the order of their table. */
export function facetFigure(count: FacetCount, facet: ShownFacet): ReportFigure {
  // An empty row of a code is a gap worth seeing; an empty row of what records merely state is not.
  const isCode = (tableFacets as readonly string[]).includes(facet);
  const rows = count.rows.filter((row) => isCode || row.records > 0);
  return {
    kind: "figure",
    id: `by-${facet}`,
    caption: captions[facet],
    description: inBoth(
      (language) => `${rows.map((row) => `${row.label[language]}: ${writeNumber(row.records, language)}`).join("; ")}.`,
    ),
    chart: {
      type: "bars",
      unit: facet === "unit" ? records : programs,
      bars: rows.map((row) => ({ label: row.label, value: row.records })),
    },
  };
}

/** How the figures of a facet add up, said where they do not simply sum to the whole. */
function reconciliation({ labels, total, distinct, without }: FacetCount, facet: ShownFacet): readonly ReportProse[] {
  const [all, of] = [inBoth((language) => writeNumber(total, language)), counted(distinct, program)];
  const sum: Text =
    labels === "many"
      ? {
          en: `A program can have several: the figures add up to ${all.en}, over ${of.en}.`,
          id: `Satu program dapat memiliki beberapa: angka-angka ini berjumlah ${all.id}, dari ${of.id}.`,
        }
      : { en: `The figures add up to ${of.en}.`, id: `Angka-angka ini berjumlah ${of.id}.` };
  const irrelevant = counted(without.irrelevant, program);
  const none = counted(without.none, program);
  const rest: Text[] = [
    ...(without.irrelevant > 0 ? [{ en: `${irrelevant.en} not relevant`, id: `${irrelevant.id} tidak relevan` }] : []),
    ...(without.none > 0
      ? [{ en: `${none.en} whose text names none`, id: `${none.id} yang teksnya tidak menyebutkannya` }]
      : []),
  ];
  if (rest.length === 0 && total === distinct) return [];
  const notShown = inBoth((language) => {
    if (rest.length === 0) return "";
    const parts = rest.map((part) => part[language]).join(", ");
    return language === "en" ? ` Not shown: ${parts}.` : ` Tidak ditampilkan: ${parts}.`;
  });
  const paragraph = inBoth((language) => sum[language] + notShown[language]);
  return [{ kind: "prose", id: `by-${facet}-sum`, paragraphs: [paragraph] }];
}

function countTable({ counts, totals }: Portfolio): ReportTable {
  return {
    kind: "table",
    id: "counts",
    caption: { en: "All counts of codes", id: "Seluruh hitungan kode" },
    columns: [
      { id: "value", label: { en: "Code", id: "Kode" }, kind: "text" },
      { id: "facet", label: { en: "Counted by", id: "Dihitung menurut" }, kind: "text" },
      { id: "programs", label: programs, kind: "count" },
      { id: "share", label: { en: "Of relevant", id: "Dari yang relevan" }, kind: "share" },
      { id: "top-level", label: { en: "Top level", id: "Tingkat teratas" }, kind: "count" },
      { id: "review", label: { en: "For review", id: "Perlu ditelaah" }, kind: "count" },
    ],
    rows: tableFacets.flatMap((facet) =>
      counts[facet].rows.map(({ label, records: count, topLevel, review }) => [
        label,
        facetNames[facet],
        count,
        totals.relevant === 0 ? { absent: "not-computable" as const } : count / totals.relevant,
        topLevel,
        review,
      ]),
    ),
    note: {
      en: "Top level: without programs that stand under another program of the portfolio. For review: a person should still decide this facet.",
      id: "Tingkat teratas: tanpa program yang berada di bawah program lain dalam portofolio. Perlu ditelaah: jawaban pada segi ini masih harus diputuskan oleh petugas.",
    },
  };
}

const facetNames: Readonly<Record<(typeof tableFacets)[number], Text>> = {
  pillar: { en: "pillar", id: "pilar" },
  "main-strategy": { en: "main strategy", id: "strategi utama" },
  strategy: { en: "strategy", id: "strategi" },
  form: { en: "form", id: "bentuk" },
  component: { en: "component", id: "komponen" },
};

/** Counts by each facet. Facets on which every record is silent are left out: there is nothing to see. */
export function countsSection(portfolio: Portfolio): ReportSection {
  const shown = (Object.keys(captions) as ShownFacet[]).filter((facet) => {
    const count = portfolio.counts[facet];
    return count.rows.some((row) => row.id !== "not-stated" && row.records > 0);
  });
  return {
    id: "counts",
    title: { en: "What the programs do", id: "Apa yang dilakukan program" },
    blocks: [
      ...shown.flatMap((facet) => {
        const count = portfolio.counts[facet];
        return [facetFigure(count, facet), ...reconciliation(count, facet)];
      }),
      countTable(portfolio),
    ],
  };
}
