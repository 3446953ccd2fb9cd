import type { Text } from "../../entry.js";

/** Columns of the review table that the library fills. */
export type ShownColumn = "program" | "name" | "description" | "agency" | "open" | "answer" | "candidates" | "evidence";

/** Columns of the review table that a person fills. */
export type FilledColumn = "relevant" | "pillar" | "strategies" | "forms" | "components" | "by" | "because" | "date";

/** A column of the review table. */
export type ReviewColumnId = ShownColumn | FilledColumn;

/** A column with its header in both languages and what to do in it. */
export interface ReviewColumn {
  readonly id: ReviewColumnId;
  readonly label: Text;
  readonly instruction: Text;
}

const leave: Text = { en: "Leave as it is.", id: "Jangan diubah." };

/** The columns of the review table, in their order: what is known first, then what a person fills in. */
export const reviewColumns: readonly ReviewColumn[] = [
  { id: "program", label: { en: "Program id", id: "Id program" }, instruction: leave },
  { id: "name", label: { en: "Program name", id: "Nama program" }, instruction: leave },
  { id: "description", label: { en: "Description", id: "Uraian" }, instruction: leave },
  { id: "agency", label: { en: "Agency", id: "Instansi" }, instruction: leave },
  {
    id: "open",
    label: { en: "To be decided", id: "Yang perlu ditetapkan" },
    instruction: {
      en: "The questions that are left to you; the others may be answered too.",
      id: "Pertanyaan yang perlu Anda jawab; yang lain boleh dijawab juga.",
    },
  },
  {
    id: "answer",
    label: { en: "Classifier's answer", id: "Jawaban pengklasifikasi" },
    instruction: { en: "The best answer so far.", id: "Jawaban terbaik sejauh ini." },
  },
  {
    id: "candidates",
    label: { en: "Candidates (probability)", id: "Kandidat (peluang)" },
    instruction: { en: "Likeliest first, from 0 to 1.", id: "Yang paling mungkin lebih dahulu, dari 0 sampai 1." },
  },
  {
    id: "evidence",
    label: { en: "Evidence", id: "Bukti dalam teks" },
    instruction: {
      en: "What was read in the text: + speaks for a code, - against it.",
      id: "Yang terbaca dalam teks: + mendukung kode, - menentangnya.",
    },
  },
  {
    id: "relevant",
    label: { en: "Relevant", id: "Relevan" },
    instruction: {
      en: "yes or no; a program that is not relevant has no other code.",
      id: "ya atau tidak; program yang tidak relevan tidak memiliki kode lain.",
    },
  },
  {
    id: "pillar",
    label: { en: "Pillar", id: "Pilar" },
    instruction: { en: "Exactly one code.", id: "Tepat satu kode." },
  },
  {
    id: "strategies",
    label: { en: "Strategies", id: "Strategi" },
    instruction: {
      en: "One or more codes, the main one first, separated by a semicolon.",
      id: "Satu kode atau lebih, yang utama lebih dahulu, dipisahkan titik koma.",
    },
  },
  {
    id: "forms",
    label: { en: "Forms of empowerment", id: "Bentuk pemberdayaan" },
    instruction: { en: 'Codes, or "none".', id: 'Kode, atau "tidak ada".' },
  },
  {
    id: "components",
    label: { en: "Components", id: "Komponen" },
    instruction: { en: 'Codes, or "none".', id: 'Kode, atau "tidak ada".' },
  },
  {
    id: "by",
    label: { en: "Decided by", id: "Ditetapkan oleh" },
    instruction: {
      en: "Who decided; required with every answer.",
      id: "Siapa yang menetapkan; wajib pada setiap jawaban.",
    },
  },
  {
    id: "because",
    label: { en: "Reason", id: "Alasan" },
    instruction: { en: "Why; required with every answer.", id: "Mengapa; wajib pada setiap jawaban." },
  },
  {
    id: "date",
    label: { en: "Date", id: "Tanggal" },
    instruction: { en: "As 2026-11-24; may stay empty.", id: "Seperti 2026-11-24; boleh kosong." },
  },
];

/** Other headers that stand for a column when a table is read back. */
export const reviewHeaderSynonyms: Readonly<Partial<Record<ReviewColumnId, readonly string[]>>> = {
  program: ["id", "program id", "id program", "kode program"],
  name: ["name", "nama", "program name"],
  relevant: ["relevance", "relevansi"],
  strategies: ["strategy", "main strategy", "strategi utama"],
  forms: ["form", "bentuk"],
  components: ["component"],
  by: ["who", "oleh", "reviewer", "penelaah"],
  because: ["why", "reason", "mengapa", "catatan"],
  date: ["reviewed on"],
};
