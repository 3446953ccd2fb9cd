import { describe, expect, it } from "vitest";
import { classify } from "../../../src/index.js";

/** The words at which written terms were found, by whether a negation takes them back. */
function termsIn(text: string) {
  const read = (negated: boolean): readonly string[] =>
    classify(text)
      .hits.filter((hit) => hit.kind === "term" && hit.negated === negated)
      .map(({ start, end }) => text.slice(start, end));
  return { takenBack: read(true), kept: read(false) };
}

describe("a negation after what it takes back", () => {
  it.each([
    ["Loans are not part of this program for SMEs; it offers mentoring", "Loans", "mentoring"],
    ["Grants are not offered to SMEs", "Grants", "SMEs"],
    ["Support for small firms (loans excluded)", "loans", "small firms"],
    ["Pinjaman tidak diberikan kepada koperasi, hanya pendampingan", "Pinjaman", "pendampingan"],
    ["Hibah tidak termasuk dalam program pendampingan UMKM", "Hibah", "pendampingan"],
    ["Pinjaman bukan bagian dari program UMKM ini", "Pinjaman", "UMKM"],
  ])("in %j takes back %j and keeps %j", (text, takenBack, kept) => {
    expect(termsIn(text).takenBack).toContain(takenBack);
    expect(termsIn(text).kept).toContain(kept);
  });
});

describe("a negation before what it takes back", () => {
  it.each([
    ["The support for SMEs is not in the form of a loan but of advice", "loan", "advice"],
    ["Training for cooperatives, without the need for loans", "loans", "Training"],
    ["Usaha mikro kecuali koperasi memperoleh pelatihan", "koperasi", "pelatihan"],
    ["Except cooperatives all firms may apply for grants", "cooperatives", "grants"],
  ])("in %j takes back %j and keeps %j", (text, takenBack, kept) => {
    expect(termsIn(text).takenBack).toContain(takenBack);
    expect(termsIn(text).kept).toContain(kept);
  });
});

describe("a negation of what is only asked for a loan", () => {
  it.each([
    ["Kredit tanpa agunan UMKM", "agunan", "UMKM"],
    ["Pinjaman tanpa bunga koperasi", "bunga", "koperasi"],
    ["Pembiayaan tanpa jaminan usaha mikro", "jaminan", "usaha mikro"],
    ["No-collateral loans", "collateral", "loans"],
    ["Loans without collateral for small firms", "collateral", "small firms"],
  ])("reaches no further: in %j it takes back %j and keeps %j", (text, takenBack, kept) => {
    expect(termsIn(text).takenBack).toContain(takenBack);
    expect(termsIn(text).kept).toContain(kept);
  });
});

describe("a list after a negation", () => {
  it.each([
    ["Program ini tidak menyediakan kredit, pinjaman, maupun hibah bagi UMKM", ["kredit", "pinjaman", "hibah"], "UMKM"],
    ["It offers no grants, loans or guarantees to SMEs", ["grants", "loans", "guarantees"], "SMEs"],
  ])("is taken back as a whole: %j", (text, takenBack, kept) => {
    expect(termsIn(text).takenBack).toEqual(expect.arrayContaining(takenBack));
    expect(termsIn(text).kept).toContain(kept);
  });

  it.each([
    ["Pelatihan UMKM, bukan pinjaman, dengan pendampingan atau magang", "pendampingan"],
    ["Grants, not loans, for SMEs or cooperatives", "cooperatives"],
    ["Tanpa pelatihan, hanya pemasaran atau pameran produk", "pemasaran"],
  ])("is none where the clause goes on otherwise: %j keeps %j", (text, kept) => {
    expect(termsIn(text).kept).toContain(kept);
  });
});

describe("what looks like a negation and is help", () => {
  it.each([
    ["UMKM tidak perlu membayar sertifikasi halal", "sertifikasi halal"],
    ["Usaha mikro tidak dikenai pajak penghasilan", "pajak"],
    ["SMEs that cannot get loans receive training", "training"],
  ])("in %j keeps %j", (text, kept) => {
    expect(termsIn(text).kept).toContain(kept);
  });
});
