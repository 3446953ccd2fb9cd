import { crossTabulate } from "../portfolio/cross-tabulate.js";
import type { Text } from "../../entry.js";
import type { NotCovered, Portfolio } from "../portfolio/portfolio.js";
import type { ReportSection } from "./report.js";
import { counted, program } from "./wording.js";

const facetNames: Readonly<Record<NotCovered["facet"], { readonly en: string; readonly id: string }>> = {
  pillar: { en: "pillar", id: "pilar" },
  strategy: { en: "strategy", id: "strategi" },
  form: { en: "form", id: "bentuk" },
  component: { en: "component", id: "komponen" },
  audience: { en: "target group", id: "sasaran" },
};

/** Pillars against forms: how many relevant programs stand in each pair. */
export function crossSection(portfolio: Portfolio): ReportSection {
  const { rows, columns, records, counted: times, leftOut } = crossTabulate(portfolio, "pillar", "form");
  const shown = rows.map(({ label }) => label);
  const cells = records.flat();
  const empty = cells.filter((value) => value === 0).length;
  const [once, several] = [counted(times.once, program), counted(times.severalTimes, program)];
  const irrelevant = counted(leftOut.irrelevant, program);
  const rest: Text =
    leftOut.irrelevant === 0
      ? { en: "", id: "" }
      : {
          en: ` Left out as not relevant: ${irrelevant.en}.`,
          id: ` Tidak disertakan karena tidak relevan: ${irrelevant.id}.`,
        };
  return {
    id: "cross-table",
    title: { en: "Pillars and forms", id: "Pilar dan bentuk" },
    blocks: [
      {
        kind: "figure",
        id: "pillar-form",
        caption: {
          en: "Programs by pillar and form of empowerment",
          id: "Program menurut pilar dan bentuk pemberdayaan",
        },
        description: {
          en: `A table of ${rows.length} rows by ${columns.length} columns; ${empty} of its ${cells.length} cells are empty.`,
          id: `Tabel ${rows.length} baris dan ${columns.length} kolom; ${empty} dari ${cells.length} selnya kosong.`,
        },
        chart: {
          type: "heatmap",
          unit: { en: "Relevant programs", id: "Program yang relevan" },
          rows: shown,
          columns: columns.map(({ label }) => label),
          values: records,
        },
      },
      {
        kind: "prose",
        id: "pillar-form-note",
        paragraphs: [
          {
            en:
              times.severalTimes === 0
                ? `The cells add up to ${once.en}.${rest.en}`
                : `The cells add up to more than the programs: ${once.en} in one cell, ${several.en} in several (one for each form).${rest.en}`,
            id:
              times.severalTimes === 0
                ? `Jumlah seluruh sel adalah ${once.id}.${rest.id}`
                : `Jumlah seluruh sel lebih besar daripada jumlah program: ${once.id} tercatat pada satu sel, ${several.id} pada beberapa sel (satu untuk setiap bentuk).${rest.id}`,
          },
        ],
      },
    ],
  };
}

/** The codes for which there is no relevant program. */
export function notCoveredSection({ notCovered }: Portfolio): ReportSection {
  const title = { en: "What is not covered", id: "Apa yang belum tercakup" };
  if (notCovered.length === 0) {
    const paragraph = {
      en: "Every pillar, strategy, form, component and target group has at least one relevant program.",
      id: "Setiap pilar, strategi, bentuk, komponen, dan sasaran memiliki sedikitnya satu program yang relevan.",
    };
    return { id: "not-covered", title, blocks: [{ kind: "prose", id: "not-covered", paragraphs: [paragraph] }] };
  }
  return {
    id: "not-covered",
    title,
    blocks: [
      {
        kind: "table",
        id: "not-covered",
        caption: { en: "Codes without a relevant program", id: "Kode tanpa program yang relevan" },
        columns: [
          { id: "value", label: { en: "Code", id: "Kode" }, kind: "text" },
          { id: "facet", label: { en: "Kind", id: "Jenis" }, kind: "text" },
        ],
        rows: notCovered.map(({ facet, label }) => [label, facetNames[facet]]),
        note: {
          en: "A gap in the records need not be a gap in policy: a program may exist and not be in this portfolio.",
          id: "Kekosongan dalam data belum tentu kekosongan kebijakan: programnya mungkin ada, tetapi tidak tercatat dalam portofolio ini.",
        },
      },
    ],
  };
}
