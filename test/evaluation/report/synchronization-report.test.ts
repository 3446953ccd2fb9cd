import { describe, expect, test } from "vitest";
import { synchronizationReport } from "../../../src/evaluation/report/synchronization-report.js";
import type { Synchronization } from "../../../src/evaluation/synchronize/synchronization.js";
import { columnOf, tableOf } from "./find-block.js";
import { portfolio } from "./portfolio-fixture.js";

const because = { en: "Its form is human resources.", id: "Bentuknya peningkatan SDM." };

/** Made by hand: what a model says is tested beside `synchronize`; here only how it is told. */
const synchronization: Synchronization = {
  model: { id: "form-grouping", label: { en: "Form grouping", id: "Pengelompokan bentuk" } },
  groups: [
    {
      id: "human-resources",
      label: { en: "Human resources", id: "Peningkatan SDM" },
      programs: [
        { id: "latih", because, decision: "review" },
        { id: "pasar", because, decision: "accept" },
      ],
      agencies: [
        { name: "Dinas Koperasi dan UKM", programs: ["latih"] },
        { name: "Dinas Perdagangan", programs: ["pasar"] },
      ],
    },
    {
      id: "market-access",
      label: { en: "Market access", id: "Akses pasar" },
      programs: [{ id: "pasar", because, decision: "accept" }],
      agencies: [{ name: "Dinas Perdagangan", programs: ["pasar"] }],
    },
    { id: "logistics", label: { en: "Logistics", id: "Logistik" }, programs: [], agencies: [] },
  ],
  unplaced: [{ id: "jalan", because: { en: "Not relevant.", id: "Tidak relevan." }, decision: "accept" }],
  findings: [],
  actions: [
    {
      kind: "meet",
      text: { en: "Meet about training.", id: "Bahas pelatihan bersama." },
      because: { en: "Two agencies train.", id: "Dua instansi melatih." },
      groups: ["human-resources"],
      programs: ["latih", "pasar"],
      agencies: ["Dinas Koperasi dan UKM", "Dinas Perdagangan"],
    },
  ],
  notAssessed: [{ en: "Effects are not assessed.", id: "Dampak tidak dinilai." }],
  made: portfolio.made,
};

const report = synchronizationReport(synchronization, portfolio);

describe("the report of a synchronization", () => {
  test("counts a program that stands in two groups once", () => {
    expect(report.summary[0]!.en).toBe("2 programs in 2 of 3 groups; 1 program in none.");
  });

  test("says in how many groups agencies meet", () => {
    expect(report.summary.at(-1)!.id).toBe(
      "Pada 1 kelompok terdapat lebih dari satu instansi yang perlu berkoordinasi.",
    );
  });

  test("shows every group with its size, the empty one too", () => {
    expect(columnOf(tableOf(report, "group-table"), "programs")).toEqual([2, 1, 0]);
  });

  test("names the programs of a group, with agency and reason", () => {
    expect(tableOf(report, "group-human-resources").rows[0]).toEqual([
      { en: "Entrepreneurship training", id: "Pelatihan kewirausahaan" },
      "Dinas Koperasi dan UKM",
      because,
      { en: "for review", id: "perlu ditelaah" },
    ]);
  });

  test("names the agencies that meet, and only where several do", () => {
    expect(tableOf(report, "agencies").rows.map((row) => row[2])).toEqual([
      "Dinas Koperasi dan UKM (1); Dinas Perdagangan (1)",
    ]);
  });

  test("lists what is in no group, and why", () => {
    expect(columnOf(tableOf(report, "unplaced"), "because")).toEqual([{ en: "Not relevant.", id: "Tidak relevan." }]);
  });

  test("lists the actions", () => {
    expect(columnOf(tableOf(report, "actions"), "action")).toEqual([synchronization.actions[0]!.text]);
  });

  test("says what is not assessed", () => {
    const [block] = report.sections.at(-1)!.blocks;
    expect(block?.kind === "prose" && block.paragraphs[0]).toEqual(synchronization.notAssessed[0]);
  });

  test("shows programs by their ids when no portfolio is given", () => {
    const alone = synchronizationReport(synchronization);
    expect(columnOf(tableOf(alone, "unplaced"), "program")).toEqual([{ en: "jalan", id: "jalan" }]);
  });
});
