import type { Finding } from "../../entry.js";
import type { Method } from "./method.js";

/**
 * What is said of methods that measure alternatives by each other. Min-max scaling says so itself, criterion by criterion
 * (`scale-from-data`).
 */
export function listFindings({ kind, dependsOnList }: Method): readonly Finding[] {
  if (dependsOnList !== true) return [];
  return kind === "scored" ? scored : related;
}

const scored: readonly Finding[] = [
  {
    code: "depends-on-list",
    severity: "note",
    message: {
      en: "This method measures alternatives by each other: adding or removing one can reverse the ranks of others.",
      id: "Metode ini mengukur alternatif satu terhadap yang lain: menambah atau menghapus satu alternatif dapat membalik peringkat yang lain.",
    },
    cure: {
      en: "See what findStability says of leaving each out, or use the weighted sum with declared scales.",
      id: "Periksa hasil findStability bila tiap alternatif dikeluarkan, atau gunakan penjumlahan terbobot dengan rentang yang dinyatakan.",
    },
  },
];

/** Without ranks there is nothing for findStability to follow. */
const related: readonly Finding[] = [
  {
    code: "depends-on-list",
    severity: "note",
    message: {
      en: "This method measures alternatives by each other: adding or removing one can change how others stand.",
      id: "Metode ini mengukur alternatif satu terhadap yang lain: menambah atau menghapus satu alternatif dapat mengubah kedudukan yang lain.",
    },
    cure: {
      en: "Compare again without each alternative in turn, or use dominance, which no list changes.",
      id: "Bandingkan kembali tanpa tiap alternatif secara bergantian, atau gunakan dominansi, yang tidak bergantung pada daftar.",
    },
  },
];
