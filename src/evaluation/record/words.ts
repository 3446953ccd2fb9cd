import { foldHeader } from "./header.js";
import type { BudgetStage, Level, Size, Unit } from "./program.js";

/** Words of tables for the values of a closed list, folded, in both languages. */
export type Words<Value> = readonly (readonly [Value, readonly string[]])[];

/** The value that a cell names, if it names one. */
export function readWord<Value>(words: Words<Value>, text: string): Value | undefined {
  const folded = foldHeader(text);
  return words.find(([, names]) => names.includes(folded))?.[0];
}

/** Levels of government. */
export const levelWords: Words<Level> = [
  ["national", ["national", "nasional", "pusat", "pemerintah pusat", "central", "central government"]],
  ["province", ["province", "provinsi", "provincial", "prov", "pemerintah provinsi"]],
  [
    "district",
    ["district", "kabupaten", "kota", "kabupaten kota", "kab", "kab kota", "city", "regency", "municipality"],
  ],
  ["subdistrict", ["subdistrict", "sub district", "kecamatan", "distrik"]],
  ["village", ["village", "desa", "kelurahan", "desa kelurahan", "nagari", "gampong"]],
];

/** Units of analysis. */
export const unitWords: Words<Unit> = [
  ["policy", ["policy", "kebijakan", "peraturan"]],
  ["program", ["program", "programme"]],
  ["activity", ["activity", "kegiatan", "sub kegiatan", "subkegiatan", "aktivitas", "project", "proyek"]],
  ["output", ["output", "keluaran", "ro", "kro", "rincian output", "klasifikasi rincian output"]],
  ["package", ["package", "paket", "paket pekerjaan", "paket pengadaan"]],
];

/** Stages of budgets. */
export const stageWords: Words<BudgetStage> = [
  ["planned", ["planned", "plan", "indicative", "indikatif", "pagu indikatif", "rencana", "usulan"]],
  [
    "approved",
    ["approved", "allocated", "definitif", "pagu definitif", "disetujui", "alokasi", "murni", "dipa", "dpa"],
  ],
  ["revised", ["revised", "revisi", "perubahan", "pergeseran"]],
  ["spent", ["spent", "actual", "realized", "disbursed", "realisasi", "terserap"]],
];

/** Size classes of enterprises. */
export const sizeWords: Words<Size> = [
  ["ultra-micro", ["ultra micro", "ultra mikro", "umi"]],
  ["micro", ["micro", "mikro", "usaha mikro"]],
  ["small", ["small", "kecil", "usaha kecil"]],
  ["medium", ["medium", "menengah", "usaha menengah"]],
  ["large", ["large", "besar", "usaha besar"]],
];

/** Yes and no. */
export const truthWords: Words<boolean> = [
  [true, ["ya", "yes", "true", "y", "1", "benar", "relevan", "relevant"]],
  [false, ["tidak", "no", "false", "n", "0", "bukan", "tidak relevan", "irrelevant", "not relevant"]],
];

/** What is written in a place column for the whole country. */
export const wholeCountry: ReadonlySet<string> = new Set([
  ...["nasional", "national", "seluruh indonesia", "indonesia", "nationwide", "all indonesia", "whole country"],
  ...["seluruh provinsi", "38 provinsi", "all provinces", "skala nasional"],
]);
