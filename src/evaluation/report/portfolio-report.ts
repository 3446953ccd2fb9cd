import type { Text } from "../../entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { withDisplay } from "./jupyter-display.js";
import { budgetsSection } from "./portfolio-budgets.js";
import { countsSection } from "./portfolio-counts.js";
import { crossSection, notCoveredSection } from "./portfolio-cross.js";
import { methodSection, publishedSection } from "./portfolio-method.js";
import { agenciesSection, programsSection } from "./portfolio-programs.js";
import { reviewSection } from "./portfolio-review.js";
import { portfolioSummary } from "./portfolio-summary.js";
import type { Report } from "./report.js";

/** How a portfolio is reported. */
export interface PortfolioReportOptions {
  /** The title; a general one when left out. */
  readonly title?: Text;
  /**
   * How many programs the tables of programs list at most: 1,000 unless told otherwise. Those left out are counted beside
   * the table, and all of them stand in `programsCsv` and `reviewCsv`.
   */
  readonly mostPrograms?: number;
}

/**
 * A portfolio as a report: how many programs, what they do, what is not covered, what a person should decide, who runs
 * them, all of them with their codes, and what the figures can and cannot say.
 *
 * @param portfolio - What `buildPortfolio` made.
 * @param options - Another title, and how many programs to list.
 * @returns The report, as plain data in both languages; write it with one of the `formats`.
 *
 * @example
 * ```ts
 * import { buildPortfolio, formats, portfolioReport } from "msme-sync";
 *
 * const report = portfolioReport(buildPortfolio([{ name: "Pelatihan kewirausahaan bagi pelaku usaha mikro" }]));
 * report.sections[0].id; // => "counts"
 * formats.markdown.write(report, "id").startsWith("# Portofolio program UMKM"); // => true
 * ```
 */
export function portfolioReport(portfolio: Portfolio, options: PortfolioReportOptions = {}): Report {
  const { mostPrograms = 1000 } = options;
  return withDisplay({
    id: "portfolio",
    title: options.title ?? { en: "Portfolio of MSME programs", id: "Portofolio program UMKM" },
    summary: portfolioSummary(portfolio),
    sections: [
      countsSection(portfolio),
      crossSection(portfolio),
      notCoveredSection(portfolio),
      ...budgetsSection(portfolio),
      reviewSection(portfolio, mostPrograms),
      agenciesSection(portfolio),
      programsSection(portfolio, mostPrograms),
      publishedSection(portfolio),
      methodSection(),
    ],
    findings: portfolio.findings,
    made: portfolio.made,
  });
}
