import { describe, expect, it } from "vitest";
import { buildPortfolio } from "../../../src/index.js";

describe("an id made of a name", () => {
  it("keeps words whole that are written with accents", () => {
    const { items } = buildPortfolio([{ name: "Rehabilitasi jalan désa" }]);
    expect(items[0]?.program.id).toMatch(/^rehabilitasi-jalan-desa-/);
  });
});
