import { describe, expect, it } from "vitest";
import { agencies } from "../../src/agencies/index.js";
import { knownAgency } from "../../src/evaluation/portfolio/agency.js";

describe("the agencies", () => {
  it("are each found under every name they have, and under no other agency's", () => {
    for (const { id, label, aliases } of agencies)
      for (const name of [label.id, label.en, ...aliases]) expect(knownAgency(name)?.id, name).toBe(id);
  });

  it("pass their work to agencies of the table, which begin when they end", () => {
    const byId = new Map(agencies.map((agency) => [agency.id, agency]));
    for (const { id, until, successors } of agencies)
      for (const successor of successors) expect(["not-stated", until], id).toContain(byId.get(successor)?.from);
  });

  it("end on a stated day where they have successors", () => {
    for (const { id, until, successors } of agencies)
      if (successors.length > 0) expect(until, id).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each([
    "Kementerian Koperasi dan UKM",
    "KEMENTERIAN KOPERASI & UKM",
    "Kemenkop UKM",
    "KemenKopUKM",
    "Kementrian Koperasi dan UKM RI",
    "Kementerian Koperasi dan Usaha Kecil dan Menengah (Kemenkop UKM)",
    "Kementerian Koperasi dan Usaha Kecil dan Menengah Republik Indonesia",
  ])("know %s", (name) => {
    expect(knownAgency(name)?.id).toBe("ministry-of-cooperatives-and-smes");
  });

  it.each([
    "Kementerian Keuangan (BLU Pusat Investasi Pemerintah)",
    "Dinas Koperasi dan UKM",
    "Kemenkop",
    "BKPM",
    "constructor",
    "",
  ])("do not claim %j, which may be another", (name) => {
    expect(knownAgency(name)).toBeUndefined();
  });

  it("keep the ministry that was split apart from its successors", () => {
    const names = ["Kemenkop UKM", "Kementerian Koperasi", "Kementerian UMKM"];
    expect(new Set(names.map((name) => knownAgency(name)?.id)).size).toBe(3);
  });
});
