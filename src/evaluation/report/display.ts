import type { Language } from "../../entry.js";
import type { Classification } from "../classify/classification.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import type { Synchronization } from "../synchronize/synchronization.js";
import { classificationReport } from "./classification-report.js";
import { displayable, type Displayable } from "./jupyter-display.js";
import { portfolioReport } from "./portfolio-report.js";
import type { Report } from "./report.js";
import { synchronizationReport } from "./synchronization-report.js";

/** What people look at in a notebook. */
export type Shown = Report | Portfolio | Synchronization | Classification;

function reportOf(value: Shown): Report {
  if ("sections" in value) return value;
  if ("items" in value) return portfolioReport(value);
  if ("groups" in value) return synchronizationReport(value);
  return classificationReport(value);
}

/**
 * Shows a result in a Deno or Jupyter notebook, as the last value of a cell. Results themselves are plain data and stay
 * so; this wraps one in an object that knows how to be shown. Reports show themselves too, in English.
 *
 * @param value - A report, portfolio, synchronization or classification.
 * @param language - The language to show it in.
 * @returns An object with the method `Symbol.for("Jupyter.display")`, which answers HTML, Markdown and plain text.
 *
 * @example
 * ```ts
 * import { buildPortfolio, display } from "msme-sync";
 *
 * const shown = display(buildPortfolio([{ name: "Pelatihan UMKM" }]), "id");
 * Object.getOwnPropertySymbols(shown).map(String); // => ["Symbol(Jupyter.display)"]
 * ```
 */
export function display(value: Shown, language: Language): Displayable {
  return displayable(reportOf(value), language);
}
