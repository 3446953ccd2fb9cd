import type { Finding } from "../../entry.js";
import { madeWith } from "../../made.js";
import type { Classification } from "../classify/classification.js";
import { classify } from "../classify/classify.js";
import type { Program } from "../record/program.js";
import { applyCoding, givesCodes } from "../classify/apply-coding.js";
import { countPortfolio } from "./count-portfolio.js";
import { identify } from "./identify.js";
import type { IdentifiedProgram, Portfolio, PortfolioItem } from "./portfolio.js";

/** How a portfolio is built. */
export interface PortfolioOptions {
  /** Who classifies what is not yet classified; the shipped classifier when left out. */
  readonly classify?: (program: Program) => Classification;
}

/** What a portfolio is built from: a program, or one that was classified before. */
export type PortfolioInput = Program | { readonly program: Program; readonly classification: Classification };

/**
 * Builds a portfolio: classifies what is not yet classified, applies the codes that people gave, counts by every facet and
 * sums the budgets. Nothing is lost: the items stand in the order of the input, one each, and what was done to ids is said
 * in the findings.
 *
 * Parents and children are never counted twice: counts give all records beside those that stand under no other record of
 * the portfolio (`topLevel`), and a child's budget is outside the total where a record above it states money of the same
 * currency, year and stage.
 *
 * @param programs - Programs, or programs with their classification.
 * @param options - Another classifier.
 * @returns The portfolio, as plain data.
 *
 * @example
 * ```ts
 * import { buildPortfolio } from "msme-sync";
 *
 * const coding = { pillar: "financial-institutions", by: "Ani", because: "Credit that banks hand out" } as const;
 * const portfolio = buildPortfolio([{ id: "kur", name: "Kredit Usaha Rakyat", coding }]);
 *
 * portfolio.counts.pillar.total; // => 1
 * portfolio.items[0]?.classification.pillar.by; // => "person"
 * portfolio.published.total; // => 120
 * ```
 */
export function buildPortfolio(programs: readonly PortfolioInput[], options: PortfolioOptions = {}): Portfolio {
  const classifyOne = options.classify ?? classify;
  const identified = identify(programs.map((input) => ("classification" in input ? input.program : input)));
  const items = identified.programs.map((program, place): PortfolioItem => {
    const input = programs[place]!;
    return makeItem(program, "classification" in input ? input.classification : classifyOne(program));
  });
  const { findings, ...counted } = countPortfolio(items);
  return {
    schema: 1,
    items,
    ...counted,
    findings: [...identified.findings, ...contradictions(items), ...findings],
    made: madeWith({ classify: options.classify === undefined ? "shipped" : "given" }),
  };
}

/** One item: the classification under the program's id, with the codes that people gave. */
export function makeItem(program: IdentifiedProgram, classification: Classification): PortfolioItem {
  const coded = applyCoding(classification, program.coding);
  const isNamed = coded.program.id === program.id && coded.program.name === program.name;
  return { program, classification: isNamed ? coded : { ...coded, program: { id: program.id, name: program.name } } };
}

/** Codings that call a record irrelevant and give it codes all the same: the word on relevance counts. */
function contradictions(items: readonly PortfolioItem[]): readonly Finding[] {
  return items.flatMap(({ program: { id, coding } }, place): readonly Finding[] =>
    coding?.relevant !== false || !givesCodes(coding)
      ? []
      : [
          {
            code: "irrelevant-with-codes",
            severity: "warning",
            where: { pointer: `/items/${place}/program/coding` },
            message: {
              en: `"${id}" was coded as not relevant and given codes; it is counted as not relevant, without codes.`,
              id: `"${id}" dinyatakan tidak relevan tetapi diberi kode; program ini dihitung sebagai tidak relevan, tanpa kode.`,
            },
            cure: {
              en: "Say that it is relevant, or take the codes out.",
              id: "Nyatakan relevan, atau hapus kodenya.",
            },
          },
        ],
  );
}
