import { describe, expect, it } from "vitest";
import { formats, train, trainingReport } from "../../../src/index.js";

describe("the report of a training on too few programs", () => {
  const report = trainingReport(train([{ program: "Bazar UMKM", coding: { pillar: "msme" } }]));

  it("has no table of figures that could not be computed", () => {
    expect(report.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(["prose"]);
    expect(formats.markdown.write(report, "id")).toContain(
      "Peningkatan tidak dapat dihitung: tidak ada program yang dapat disisihkan",
    );
  });

  it("does not say that anything was learned", () => {
    expect(report.summary[1]?.en).toBe(
      "Nothing was learned. Usable are 1 of 1 coded programs: 1 relevant and 0 irrelevant, in 1 groups.",
    );
    expect(report.summary[1]?.id).toMatch(/^Tidak ada yang dipelajari\./);
  });
});
