import type { Language, Text } from "../../entry.js";
import type { Facet } from "../classify/classification.js";
import { countsStrictly } from "../classify/counts-strictly.js";
import type { PortfolioItem } from "../portfolio/portfolio.js";
import { answerIds, answerLabel, verdictOf } from "./answers.js";
import { strongestEvidence } from "./portfolio-review.js";

/** A column with what the classification says. */
export interface CodeColumn {
  readonly header: Text;
  readonly cell: (item: PortfolioItem, open: readonly Facet[], language: Language) => string;
}

const headers: Readonly<Record<Facet, Text>> = {
  relevant: { en: "relevant", id: "relevan" },
  pillar: { en: "pillar", id: "pilar" },
  strategy: { en: "strategies", id: "strategi" },
  form: { en: "forms", id: "bentuk" },
  component: { en: "components", id: "komponen" },
};

const facets = Object.keys(headers) as readonly Facet[];

/**
 * Named `pillar_answer`, not `pillar`: a column of that name would be read back as a code that a person gave, and a
 * machine's answer must never turn into one on its way through a spreadsheet.
 */
function columnsOf(facet: Facet): readonly CodeColumn[] {
  const header = (en: string, id: string): Text => ({ en: headers[facet].en + en, id: headers[facet].id + id });
  return [
    {
      header: header("_answer", "_jawaban"),
      cell: ({ classification }) => answerIds(classification, facet).join("; "),
    },
    {
      header: header("_label", "_label"),
      cell: ({ classification }, _, language) =>
        answerIds(classification, facet)
          .map((id) => answerLabel(facet, id)[language])
          .join("; "),
    },
    {
      header: header("_probability", "_peluang"),
      cell: ({ classification }) => {
        const { candidates } = verdictOf(classification, facet);
        const known = new Map(candidates.map(({ id, probability }) => [id, String(probability)]));
        return answerIds(classification, facet)
          .map((id) => known.get(id) ?? "not-computable")
          .join("; ");
      },
    },
    {
      header: header("_decision", "_keputusan"),
      cell: ({ classification }) => verdictOf(classification, facet).decision,
    },
    { header: header("_by", "_oleh"), cell: ({ classification }) => verdictOf(classification, facet).by },
  ];
}

/** What speaks most for each open answer, as it was read. */
function openEvidence({ program, classification }: PortfolioItem, open: readonly Facet[]): string {
  return open
    .flatMap((facet) => {
      const ids = answerIds(classification, facet);
      const { candidates } = verdictOf(classification, facet);
      const chosen = candidates.filter(({ id }) => ids.includes(id));
      const evidence = strongestEvidence(classification, chosen.length > 0 ? chosen : candidates.slice(0, 1), program);
      return evidence ? [`${facet}: ${evidence.read}`] : [];
    })
    .join("; ");
}

/** The codes with probability and decision, facet by facet, then whom the text names and what the strict reading makes of it, then what a person should look at. */
export const codeColumns: readonly CodeColumn[] = [
  ...facets.flatMap(columnsOf),
  {
    header: { en: "audiences_named", id: "sasaran_tersebut" },
    cell: ({ classification }) => classification.audiences.map(({ id }) => id).join("; "),
  },
  {
    header: { en: "strict_reading", id: "pembacaan_ketat" },
    cell: ({ classification }) =>
      !classification.relevant.value ? "not-relevant" : countsStrictly(classification) ? "counted" : "set-aside",
  },
  { header: { en: "review", id: "telaah" }, cell: (_, open) => (open.length > 0 ? "yes" : "no") },
  { header: { en: "review_open", id: "telaah_segi" }, cell: (_, open) => open.join("; ") },
  { header: { en: "review_evidence", id: "telaah_bukti" }, cell: openEvidence },
];
