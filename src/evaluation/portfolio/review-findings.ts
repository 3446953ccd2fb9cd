import type { Finding, Named } from "../../entry.js";
import type { CodeColumn } from "./review-codes.js";
import type { ReviewColumnId } from "./review-columns.js";

/** What can be wrong with an edited row; each finding says where and what to do. */
export const reviewFindings = {
  unknownProgram: (row: number, id: string): Finding => ({
    code: "unknown-program",
    severity: "error",
    where: { row, column: "program" },
    message: {
      en: id === "" ? "The row names no program." : `There is no program "${id}" in the portfolio.`,
      id: id === "" ? "Baris ini tidak menyebut program." : `Tidak ada program "${id}" dalam portofolio.`,
    },
    cure: {
      en: "Leave the id as the review table gave it, and read the table back into the portfolio it came from.",
      id: "Biarkan id seperti pada tabel telaah, dan baca kembali tabel ke portofolio asalnya.",
    },
  }),
  severalPrograms: (row: number, written: string, ids: readonly string[]): Finding => ({
    code: "several-programs",
    severity: "error",
    where: { row, column: "program" },
    message: {
      en: `In a table that is safe to open in a spreadsheet, "${written}" can stand for ${ids.map((id) => `"${id}"`).join(" or ")}.`,
      id: `Dalam tabel yang aman dibuka di lembar kerja, "${written}" dapat berarti ${ids.map((id) => `"${id}"`).join(" atau ")}.`,
    },
    cure: {
      en: "Give the programs ids that start with a letter or a digit.",
      id: "Beri program id yang diawali huruf atau angka.",
    },
  }),
  otherName: (row: number, id: string, written: string, known: string): Finding => ({
    code: "name-differs",
    severity: "error",
    where: { row, column: "name" },
    message: {
      en: `The row calls "${id}" "${written}", the portfolio calls it "${known}".`,
      id: `Baris ini menamai "${id}" sebagai "${written}", sedangkan portofolio menamainya "${known}".`,
    },
    cure: {
      en: "Check that id and name belong together; ids may have moved between two versions of the table.",
      id: "Pastikan id dan nama saling sesuai; id mungkin bergeser di antara dua versi tabel.",
    },
  }),
  twice: (row: number, id: string, first: number): Finding => ({
    code: "program-twice",
    severity: "error",
    where: { row, column: "program" },
    message: {
      en: `"${id}" was already decided in row ${first}; this row was not read.`,
      id: `"${id}" sudah ditetapkan pada baris ${first}; baris ini tidak dibaca.`,
    },
    cure: {
      en: "Agree on one row and delete the other.",
      id: "Sepakati satu baris dan hapus yang lain.",
    },
  }),
  unknownCode: (row: number, column: CodeColumn, written: string, table: readonly Named[]): Finding => ({
    code: "unknown-code",
    severity: "error",
    where: { row, column },
    message: { en: `"${written}" is no code of this column.`, id: `"${written}" bukan kode pada kolom ini.` },
    cure: {
      en: `Use: ${table.map(({ id, label }) => `${id} (${label.en})`).join("; ")}.`,
      id: `Gunakan: ${table.map(({ id, label }) => `${id} (${label.id})`).join("; ")}.`,
    },
  }),
  unknownRelevance: (row: number, written: string): Finding => ({
    code: "unknown-code",
    severity: "error",
    where: { row, column: "relevant" },
    message: { en: `"${written}" is neither yes nor no.`, id: `"${written}" bukan ya ataupun tidak.` },
    cure: { en: "Write yes or no.", id: "Tulis ya atau tidak." },
  }),
  severalPillars: (row: number, written: string): Finding => ({
    code: "several-pillars",
    severity: "error",
    where: { row, column: "pillar" },
    message: {
      en: `"${written}" gives other than one pillar; a relevant program has exactly one.`,
      id: `"${written}" tidak menyebut tepat satu pilar; program yang relevan memiliki tepat satu pilar.`,
    },
    cure: {
      en: "Choose the one that the name or the largest part of the text is about.",
      id: "Pilih pilar yang menjadi pokok nama atau bagian terbesar uraiannya.",
    },
  }),
  noStrategy: (row: number): Finding => ({
    code: "no-strategy",
    severity: "error",
    where: { row, column: "strategies" },
    message: {
      en: "A relevant program has at least one strategy.",
      id: "Program yang relevan memiliki sekurang-kurangnya satu strategi.",
    },
    cure: {
      en: "Name the main strategy, or leave the cell empty.",
      id: "Sebutkan strategi utamanya, atau kosongkan sel ini.",
    },
  }),
  missing: (row: number, column: Extract<ReviewColumnId, "by" | "because">): Finding => ({
    code: column === "by" ? "who-missing" : "why-missing",
    severity: "error",
    where: { row, column },
    message:
      column === "by"
        ? { en: "The row does not say who decided.", id: "Baris ini tidak menyebut siapa yang menetapkan." }
        : { en: "The row does not say why.", id: "Baris ini tidak menyebut alasannya." },
    cure: {
      en: "Fill in who decided and why; a decision without them cannot be checked later.",
      id: "Isi nama penetap dan alasannya; tanpa itu, penetapan tidak dapat diperiksa kemudian.",
    },
  }),
  contradictory: (row: number): Finding => ({
    code: "irrelevant-with-codes",
    severity: "error",
    where: { row, column: "relevant" },
    message: {
      en: "A program that is not relevant has no codes, but the row, or an earlier decision, says not relevant and codes.",
      id: "Program yang tidak relevan tidak memiliki kode, tetapi baris ini, atau penetapan sebelumnya, menyatakan tidak relevan sekaligus memberi kode.",
    },
    cure: {
      en: "Write yes under Relevant, or take the codes out.",
      id: "Tulis ya pada kolom Relevan, atau hapus kodenya.",
    },
  }),
  noAnswer: (row: number): Finding => ({
    code: "no-answer",
    severity: "warning",
    where: { row },
    message: {
      en: "The row says who or why, but answers nothing.",
      id: "Baris ini menyebut penetap atau alasan, tetapi tidak menjawab apa pun.",
    },
    cure: {
      en: "To confirm the classifier's answer, write it in the column.",
      id: "Untuk membenarkan jawaban pengklasifikasi, tuliskan jawaban itu pada kolomnya.",
    },
  }),
  unreadDate: (row: number, written: string): Finding => ({
    code: "unread-date",
    severity: "warning",
    where: { row, column: "date" },
    message: {
      en: `The date "${written}" is not of the form 2026-11-24; the decision is kept without it.`,
      id: `Tanggal "${written}" tidak berbentuk 2026-11-24; penetapan disimpan tanpa tanggal.`,
    },
    cure: {
      en: "Write year-month-day, and format the column as text.",
      id: "Tulis tahun-bulan-hari, dan format kolomnya sebagai teks.",
    },
  }),
  unreadHeaders: (headers: readonly string[]): Finding => ({
    code: "columns-not-read",
    severity: "note",
    message: {
      en: `These columns were not read: ${headers.join(", ")}.`,
      id: `Kolom berikut tidak dibaca: ${headers.join(", ")}.`,
    },
  }),
} as const;
