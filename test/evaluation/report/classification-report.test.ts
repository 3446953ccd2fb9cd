import { describe, expect, it } from "vitest";
import {
  buildPortfolio,
  classificationReport,
  classifier,
  classify,
  formats,
  portfolioReport,
} from "../../../src/index.js";

describe("probabilities in reports", () => {
  it("are never written as 100% or 0%", () => {
    const report = classificationReport(classify("Kredit Usaha Rakyat bagi usaha mikro, pinjaman modal kerja UMKM"));
    for (const language of ["en", "id"] as const) {
      const page = formats.markdown.write(report, language);
      expect(page).toContain(language === "en" ? "99.9%" : "99,9%");
      expect(page).not.toMatch(/\b100[.,]0%/);
    }
  });

  it("nor where a person is to decide", () => {
    // So high a target leaves even this one to a person.
    const portfolio = buildPortfolio(
      [{ name: "Kredit Usaha Rakyat bagi usaha mikro", description: "Pinjaman modal UMKM dan koperasi" }],
      classifier({ target: 0.9999 }),
    );
    const review = portfolioReport(portfolio).sections.filter(({ id }) => id === "review");
    expect(portfolio.totals.review).toBe(1);
    expect(JSON.stringify(review)).not.toMatch(/ (?:100|0)[.,]0%/);
  });
});
