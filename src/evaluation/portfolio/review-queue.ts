import type { Made, Named, Text } from "../../entry.js";
import { madeWith } from "../../made.js";
import type { Portfolio } from "./portfolio.js";
import { reviewCodes } from "./review-codes.js";
import { reviewColumns, type ReviewColumn, type ReviewColumnId } from "./review-columns.js";
import { answerCell, candidatesCell, evidenceCell } from "./review-evidence.js";

/** One program for a person to decide about: plain cells by column. */
export type ReviewRow = Readonly<Record<ReviewColumnId, string>>;

/** What the classifier leaves to people, as a table to be filled in a spreadsheet and read back. */
export interface ReviewQueue {
  readonly columns: readonly ReviewColumn[];
  readonly rows: readonly ReviewRow[];
  /** How to fill the table in. */
  readonly instructions: readonly Text[];
  /** The codes that each column of codes accepts; labels in either language are accepted as well. */
  readonly accepted: readonly { readonly column: ReviewColumnId; readonly codes: readonly Named[] }[];
  readonly made: Made;
}

/**
 * The review queue of a portfolio: a row for each program with an answer left to a person, with the candidates and what
 * was read in the text, and empty columns for the decision. {@link readReview} reads the filled table back.
 *
 * @param portfolio - What {@link buildPortfolio} gave.
 *
 * @example
 * ```ts
 * import { buildPortfolio, reviewQueue } from "msme-sync";
 *
 * const portfolio = buildPortfolio([{ id: "a", name: "Pembinaan" }]);
 * const queue = reviewQueue(portfolio);
 *
 * queue.rows.length === portfolio.totals.review; // => true
 * queue.columns[0]?.label; // => { en: "Program id", id: "Id program" }
 * ```
 */
export function reviewQueue(portfolio: Portfolio): ReviewQueue {
  const items = new Map(portfolio.items.map((item) => [item.program.id, item]));
  const rows = portfolio.review.map(({ id, facets }): ReviewRow => {
    const { program, classification } = items.get(id)!;
    const lines = (cell: (facet: (typeof facets)[number]) => string): string =>
      facets
        .map((facet) => [facet, cell(facet)] as const)
        .filter(([, text]) => text !== "")
        .map(([facet, text]) => `${facet} = ${text}`)
        .join(" | ");
    return {
      program: id,
      name: program.name,
      description: program.description ?? "",
      agency: program.agency ?? "",
      open: facets.join("; "),
      answer: lines((facet) => answerCell(classification, facet)),
      candidates: lines((facet) => candidatesCell(classification, facet)),
      evidence: lines((facet) => evidenceCell(program, classification, facet)),
      relevant: "",
      pillar: "",
      strategies: "",
      forms: "",
      components: "",
      by: "",
      because: "",
      date: "",
    };
  });
  return {
    columns: reviewColumns,
    rows,
    instructions,
    accepted: Object.entries(reviewCodes).map(([column, codes]) => ({
      column: column as keyof typeof reviewCodes,
      codes: codes.map(({ id, label }) => ({ id, label })),
    })),
    made: madeWith(),
  };
}

const instructions: readonly Text[] = [
  {
    en: "Fill in only what you decide: an empty cell leaves the question open, and the classifier's answer stands.",
    id: "Isilah hanya yang Anda tetapkan: sel kosong membiarkan pertanyaan terbuka, dan jawaban pengklasifikasi tetap berlaku.",
  },
  {
    en: "Write codes or labels, in English or Indonesian, several of them separated by a semicolon.",
    id: "Tuliskan kode atau labelnya, dalam bahasa Inggris atau Indonesia; bila lebih dari satu, pisahkan dengan titik koma.",
  },
  {
    en: "Every decision needs who decided and why. A person's decision always wins over the classifier.",
    id: "Setiap penetapan memerlukan nama penetap dan alasannya. Penetapan oleh petugas selalu mengalahkan pengklasifikasi.",
  },
  ...Object.entries(reviewCodes).map(([column, codes]): Text => {
    const { label } = reviewColumns.find(({ id }) => id === column)!;
    return {
      en: `${label.en}: ${codes.map((code) => `${code.id} (${code.label.en})`).join("; ")}.`,
      id: `${label.id}: ${codes.map((code) => `${code.id} (${code.label.id})`).join("; ")}.`,
    };
  }),
];
