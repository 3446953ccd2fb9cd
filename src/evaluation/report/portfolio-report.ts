import type { Text } from "../../entry.js";
import { SyncError } from "../../error.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { readStrictly } from "../portfolio/read-strictly.js";
import { withDisplay } from "./jupyter-display.js";
import { budgetsSection } from "./portfolio-budgets.js";
import { countsSection } from "./portfolio-counts.js";
import { crossSection, notCoveredSection } from "./portfolio-cross.js";
import { methodSection, publishedSection } from "./portfolio-method.js";
import { agenciesSection, programsSection } from "./portfolio-programs.js";
import { readingsSection, type ReportReading } from "./portfolio-readings.js";
import { reviewSection } from "./portfolio-review.js";
import { portfolioSummary } from "./portfolio-summary.js";
import type { Report } from "./report.js";

/** How a portfolio is reported. */
export interface PortfolioReportOptions {
  /** The title; a general one when left out. */
  readonly title?: Text;
  /**
   * Which programs the figures are drawn over. `broad`, unless told otherwise: all relevant ones. `strict`: those of them
   * whose text names small firms, cooperatives or entrepreneurs; the others are listed with the reason. Either way a section
   * sets both readings side by side.
   */
  readonly reading?: ReportReading;
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
 * @param options - Another title, the strict reading, and how many programs to list.
 * @returns The report, as plain data in both languages; write it with one of the `formats`.
 * @throws {@link SyncError} `unknown-option` for a reading that there is not.
 *
 * @example
 * ```ts
 * import { buildPortfolio, formats, portfolioReport } from "msme-sync";
 *
 * const report = portfolioReport(buildPortfolio([{ name: "Pelatihan kewirausahaan bagi pelaku usaha mikro" }]));
 * report.sections[0].id; // => "counts"
 * formats.markdown.write(report, "id").startsWith("# Portofolio program UMKM"); // => true
 *
 * const farmers = buildPortfolio([{ name: "Pengolahan hasil panen kelompok tani" }]);
 * const strict = portfolioReport(farmers, { reading: "strict" });
 * strict.summary[0].en.startsWith("Read strictly: of 1 program, 0 count"); // => true
 * ```
 */
export function portfolioReport(portfolio: Portfolio, options: PortfolioReportOptions = {}): Report {
  const { title, reading = "broad", mostPrograms = 1000 } = options;
  if (!readings.includes(reading))
    throw new SyncError("unknown-option", { option: "reading", value: reading, known: readings });
  const strictly = readStrictly(portfolio);
  const drawn = reading === "strict" ? strictly.portfolio : portfolio;
  return withDisplay({
    id: "portfolio",
    title: titleOf(title ?? { en: "Portfolio of MSME programs", id: "Portofolio program UMKM" }, reading),
    summary: portfolioSummary(drawn, strictly, reading),
    sections: [
      countsSection(drawn),
      crossSection(drawn),
      notCoveredSection(drawn),
      ...budgetsSection(drawn),
      ...readingsSection(strictly, portfolio, reading, mostPrograms),
      reviewSection(drawn, mostPrograms),
      agenciesSection(drawn),
      programsSection(drawn, mostPrograms),
      publishedSection(drawn),
      methodSection(),
    ],
    findings: drawn.findings,
    made: drawn.made,
  });
}

const readings: readonly ReportReading[] = ["broad", "strict"];

/** A strict report says so in its title, whatever that is: its figures leave programs out. */
function titleOf(title: Text, reading: ReportReading): Text {
  return reading === "broad" ? title : { en: `${title.en}: strict reading`, id: `${title.id}: pembacaan ketat` };
}
