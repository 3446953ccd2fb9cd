import type { Agreement } from "../agreement/agreement.js";
import { accuracySummary, basisSection, elsewhereSection } from "./accuracy-basis.js";
import { certaintySections } from "./accuracy-certainty.js";
import { confusionSection, labelsSection } from "./accuracy-confusion.js";
import { headlineSection, slicesSection } from "./accuracy-headline.js";
import { ingredientsSection } from "./accuracy-ingredients.js";
import type { AccuracyReportOptions } from "./accuracy-options.js";
import { withDisplay } from "./jupyter-display.js";
import type { Report } from "./report.js";

/**
 * How good a classification is, as a report: figures with intervals, in all and by whatever the rows were parted by; what
 * is mistaken for what; whether the probabilities are honest; what is accepted and what is left to people; and what the
 * figures rest on.
 *
 * @param agreement - What `agreementOf` made of right codes and answers.
 * @param options - What the agreement does not know: what the rows are, what was fitted, whom to compare with.
 * @returns The report, as plain data in both languages; write it with one of the `formats`.
 *
 * @example
 * ```ts
 * import { accuracyReport, agreementOf, classify, formats } from "msme-sync";
 *
 * const gold = [{ relevant: true, pillar: "msme", strategies: ["entrepreneurship"], forms: [], components: [] }] as const;
 * const report = accuracyReport(agreementOf(gold, [classify("Pelatihan kewirausahaan")]));
 * report.sections[0].id; // => "figures"
 * formats.markdown.write(report, "id").startsWith("# Akurasi pengklasifikasi"); // => true
 * ```
 */
export function accuracyReport(agreement: Agreement, options: AccuracyReportOptions = {}): Report {
  const { others = [], targets = [], examples = [], elsewhere = [], ingredients = [] } = options;
  return withDisplay({
    id: "accuracy",
    title: options.title ?? { en: "Accuracy of the classifier", id: "Akurasi pengklasifikasi" },
    summary: accuracySummary(agreement, options),
    sections: [
      headlineSection(agreement, others),
      ...elsewhereSection(elsewhere),
      ...slicesSection(agreement),
      ...certaintySections(agreement, targets),
      confusionSection(agreement, examples),
      labelsSection(agreement),
      ...ingredientsSection(ingredients),
      basisSection(agreement, options),
    ],
    findings: [],
    made: agreement.made,
  });
}
