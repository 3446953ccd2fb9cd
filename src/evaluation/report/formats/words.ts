import type { Text } from "../../../entry.js";

/** The few fixed words that the formats themselves add to a report. */
export const words = {
  "not-stated": { en: "not stated", id: "tidak dinyatakan" },
  "not-applicable": { en: "not applicable", id: "tidak berlaku" },
  "not-computable": { en: "not computable", id: "tidak dapat dihitung" },
  summary: { en: "Summary", id: "Ringkasan" },
  contents: { en: "Contents", id: "Daftar isi" },
  skip: { en: "Skip to the report", id: "Langsung ke isi laporan" },
  data: { en: "Show the figures as a table", id: "Tampilkan angka sebagai tabel" },
  findings: { en: "Findings about the data", id: "Temuan tentang data" },
  findingsCaption: {
    en: "What was found, where, and what to do",
    id: "Apa yang ditemukan, di mana, dan tindak lanjutnya",
  },
  severity: { en: "Severity", id: "Tingkat" },
  code: { en: "Code", id: "Kode" },
  where: { en: "Where", id: "Lokasi" },
  message: { en: "Finding", id: "Temuan" },
  cure: { en: "What to do", id: "Tindak lanjut" },
  error: { en: "error", id: "kesalahan" },
  warning: { en: "warning", id: "peringatan" },
  note: { en: "note", id: "catatan" },
  row: { en: "row", id: "baris" },
  column: { en: "column", id: "kolom" },
  label: { en: "Item", id: "Butir" },
  value: { en: "Value", id: "Nilai" },
  low: { en: "Low", id: "Batas bawah" },
  high: { en: "High", id: "Batas atas" },
  line: { en: "Line", id: "Garis" },
  empty: { en: "No rows.", id: "Tidak ada baris." },
} as const satisfies Record<string, Text>;
