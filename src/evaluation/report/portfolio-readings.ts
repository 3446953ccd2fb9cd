import { strictRule } from "../../audiences/index.js";
import type { Text } from "../../entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import type { StrictReading } from "../portfolio/strict-reading.js";
import { cite } from "./cite.js";
import { writeNumber } from "./formats/number.js";
import { budgetKeyText, moneyCell } from "./portfolio-budgets.js";
import { setAsideBlocks } from "./portfolio-set-aside.js";
import type { ReportCell, ReportFigure, ReportProse, ReportSection, ReportTable } from "./report.js";
import { counted, inBoth, partOf, program } from "./wording.js";

/** Which programs a portfolio's figures are drawn over: all relevant ones, or those whose text names small firms, cooperatives or entrepreneurs. */
export type ReportReading = "broad" | "strict";

const strictLabel: Text = { en: "Strict", id: "Ketat" };
const broadLabel: Text = { en: "Broad", id: "Luas" };
const onlyBroadLabel: Text = { en: "Only broad", id: "Hanya luas" };
const code = { id: "value", label: { en: "Code", id: "Kode" }, kind: "text" } as const;
const countedBy = { id: "facet", label: { en: "Counted by", id: "Dihitung menurut" }, kind: "text" } as const;
const share = { id: "share", label: { en: "Strict of broad", id: "Ketat dari luas" }, kind: "share" } as const;

const facetNames = {
  all: { en: "all", id: "seluruhnya" },
  pillar: { en: "pillar", id: "pilar" },
  strategy: { en: "strategy", id: "strategi" },
} as const satisfies Record<string, Text>;

const shareOf = (part: number | "not-computable", whole: number | "not-computable"): ReportCell =>
  part === "not-computable" || whole === "not-computable" || whole === 0 ? { absent: "not-computable" } : part / whole;

/** The sentence of the summary that says how much rests on the reading; nothing where no program is relevant. */
export function readingSummary({ totals: { strict, setAside } }: StrictReading): readonly Text[] {
  const relevant = strict + setAside;
  if (relevant === 0) return [];
  const [some, all] = [strict, relevant].map((count) => inBoth((language) => writeNumber(count, language)));
  const part = partOf(strict, relevant);
  return [
    {
      en: `Read strictly, ${some!.en} of the ${all!.en} relevant programs (${part.en}) count: their texts name small firms, cooperatives or entrepreneurs.`,
      id: `Menurut pembacaan ketat, ${some!.id} dari ${all!.id} program yang relevan (${part.id}) terhitung: teksnya menyebut usaha mikro, kecil, atau menengah, koperasi, atau wirausaha.`,
    },
  ];
}

/** How the programs add up under the strict reading. */
export function accountOf({ totals: { records, strict, setAside, irrelevant } }: StrictReading): Text {
  const [all, some, aside, rest] = [
    counted(records, program),
    ...[strict, setAside, irrelevant].map((count) => inBoth((language) => writeNumber(count, language))),
  ] as [Text, Text, Text, Text];
  return {
    en: `Read strictly: of ${all.en}, ${some.en} ${strict === 1 ? "counts" : "count"} (their texts name small firms, cooperatives or entrepreneurs), ${aside.en} ${setAside === 1 ? "is" : "are"} relevant and set aside, and ${rest.en} ${irrelevant === 1 ? "is" : "are"} not relevant.`,
    id: `Menurut pembacaan ketat: dari ${all.id}, ${some.id} terhitung (teksnya menyebut usaha mikro, kecil, atau menengah, koperasi, atau wirausaha), ${aside.id} relevan tetapi disisihkan, dan ${rest.id} tidak relevan.`,
  };
}

function prose(reading: StrictReading, drawn: ReportReading): ReportProse {
  const rule = strictRule.text;
  const source = cite(strictRule.sources);
  const people = counted(reading.totals.setAsideByPeople, program);
  return {
    kind: "prose",
    id: "readings-rule",
    paragraphs: [
      inBoth(
        (language) =>
          `${rule[language]} (${{ en: "Inferred by the library", id: "Disimpulkan oleh perangkat lunak ini" }[language]}: ${source[language]}.)`,
      ),
      accountOf(reading),
      {
        en: `Whom a text names is read by mention only. A code that a person gives settles whether a program is relevant, not whom its text names${reading.totals.setAsideByPeople === 0 ? "" : `: ${people.en} that people call relevant ${reading.totals.setAsideByPeople === 1 ? "is" : "are"} among those set aside`}.`,
        id: `Sasaran hanya dibaca dari penyebutan dalam teks. Kode yang ditetapkan oleh petugas menentukan apakah suatu program relevan, bukan siapa yang disebut dalam teksnya${reading.totals.setAsideByPeople === 0 ? "" : `: ${people.id} yang dinyatakan relevan oleh petugas termasuk yang disisihkan`}.`,
      },
      drawn === "strict"
        ? {
            en: "All other figures and tables of this report are drawn strictly: without the programs that are set aside.",
            id: "Seluruh angka dan tabel lain dalam laporan ini disusun menurut pembacaan ketat, tanpa program yang disisihkan.",
          }
        : {
            en: "All other figures and tables of this report are drawn broadly.",
            id: "Seluruh angka dan tabel lain dalam laporan ini disusun menurut pembacaan luas.",
          },
    ],
  };
}

function figure({ rows }: StrictReading): ReportFigure {
  const pillars = rows.filter(({ facet }) => facet === "pillar");
  return {
    kind: "figure",
    id: "readings-by-pillar",
    caption: { en: "Programs by pillar under both readings", id: "Program menurut pilar pada kedua pembacaan" },
    description: inBoth(
      (language) =>
        `${pillars
          .map(({ label, strict, broad }) => {
            const numbers = [strict, broad].map((count) => writeNumber(count, language));
            return `${label[language]}: ${numbers.join({ en: " of ", id: " dari " }[language])}`;
          })
          .join("; ")}.`,
    ),
    chart: {
      type: "stacked-bars",
      unit: { en: "Programs", id: "Program" },
      series: [strictLabel, onlyBroadLabel],
      hasRest: true,
      bars: pillars.map(({ label, strict, broad }) => ({ label, values: [strict, broad - strict] })),
    },
  };
}

function counts({ rows, totals: { strict, setAside } }: StrictReading): ReportTable {
  const all = { facet: "all" as const, label: { en: "All programs", id: "Seluruh program" } };
  return {
    kind: "table",
    id: "readings",
    caption: { en: "Programs under both readings", id: "Program menurut kedua pembacaan" },
    columns: [
      code,
      countedBy,
      { id: "broad", label: broadLabel, kind: "count" },
      { id: "strict", label: strictLabel, kind: "count" },
      { id: "only-broad", label: onlyBroadLabel, kind: "count" },
      share,
    ],
    rows: [{ ...all, broad: strict + setAside, strict }, ...rows].map(({ facet, label, broad, strict: narrow }) => [
      label,
      facetNames[facet],
      broad,
      narrow,
      broad - narrow,
      shareOf(narrow, broad),
    ]),
    note: {
      en: "A program with several strategies stands in several rows.",
      id: "Program dengan beberapa strategi tercatat pada beberapa baris.",
    },
  };
}

function money({ budgets }: StrictReading): readonly ReportTable[] {
  if (budgets.length === 0) return [];
  return [
    {
      kind: "table",
      id: "reading-budgets",
      caption: {
        en: "Budgets of relevant programs under both readings",
        id: "Anggaran program relevan menurut kedua pembacaan",
      },
      columns: [
        { id: "budget", label: { en: "Budget", id: "Anggaran" }, kind: "text" },
        code,
        countedBy,
        { id: "broad", label: broadLabel, kind: "money" },
        { id: "strict", label: strictLabel, kind: "money" },
        share,
      ],
      rows: budgets.flatMap((budget) =>
        budget.rows.map(({ facet, label, broad, strict }): ReportCell[] => [
          budgetKeyText(budget),
          label,
          facetNames[facet],
          moneyCell(broad),
          moneyCell(strict),
          shareOf(strict, broad),
        ]),
      ),
      note: {
        en: "Whole units of the currency; rows without money are left out, and strategies overlap. A program that is set aside holds no figure of a program under it, so a row can hold more under the strict reading.",
        id: "Dalam satuan utuh mata uang; baris tanpa anggaran tidak ditampilkan, dan strategi saling tumpang tindih. Program yang disisihkan tidak memuat angka program di bawahnya, sehingga suatu baris dapat lebih besar menurut pembacaan ketat.",
      },
    },
  ];
}

/** The strict reading beside the broad one: both counts and budgets, and what only the broad one counts. */
export function readingsSection(
  reading: StrictReading,
  portfolio: Portfolio,
  drawn: ReportReading,
  most: number,
): readonly ReportSection[] {
  if (portfolio.totals.relevant === 0) return [];
  return [
    {
      id: "readings",
      title: { en: "Strict and broad reading", id: "Pembacaan ketat dan luas" },
      blocks: [
        prose(reading, drawn),
        figure(reading),
        counts(reading),
        ...money(reading),
        ...setAsideBlocks(reading, portfolio, most),
      ],
    },
  ];
}
