import type { Finding, Language, Text } from "../../../entry.js";
import type { Facet } from "../classification.js";

/** Facets as sentences name them. */
const facetNames: Readonly<Record<Facet, Text>> = {
  relevant: { en: "relevance", id: "relevansi" },
  pillar: { en: "pillars", id: "pilar" },
  strategy: { en: "strategies", id: "strategi" },
  form: { en: "forms", id: "bentuk" },
  component: { en: "components", id: "komponen" },
};
const named = (facets: readonly Facet[], language: Language): string =>
  facets.map((facet) => facetNames[facet][language]).join(", ");

interface Sentence {
  readonly severity: Finding["severity"];
  readonly message: Text;
  readonly cure: Text;
}

/** Everything there is to say about labelled programs and what was fitted to them. */
const sentences = {
  "not-a-program": (): Sentence => ({
    severity: "error",
    message: {
      en: "The example has no program with a name.",
      id: "Contoh ini tidak memuat program yang memiliki nama.",
    },
    cure: {
      en: 'Give the program as text or as an object with a name, such as { program: { name: "…" } }.',
      id: 'Tuliskan program sebagai teks atau objek yang memiliki nama, misalnya { program: { name: "…" } }.',
    },
  }),
  "not-labelled": (): Sentence => ({
    severity: "error",
    message: {
      en: "Nobody coded this program: nothing can be learned from it.",
      id: "Program ini belum dikodekan sehingga tidak dapat dipelajari.",
    },
    cure: {
      en: "Say at least whether it is relevant, or what its pillar is.",
      id: "Nyatakan sekurang-kurangnya apakah program ini relevan, atau apa pilarnya.",
    },
  }),
  "unknown-label": (code: string, known: readonly string[]): Sentence => ({
    severity: "error",
    message: { en: `There is no code ${code} in this facet.`, id: `Tidak ada kode ${code} pada segi ini.` },
    cure: { en: `Codes there are: ${known.join(", ")}.`, id: `Kode yang tersedia: ${known.join(", ")}.` },
  }),
  "irrelevant-but-coded": (): Sentence => ({
    severity: "error",
    message: {
      en: "The program is called irrelevant and yet has codes.",
      id: "Program dinyatakan tidak relevan, tetapi memiliki kode.",
    },
    cure: {
      en: "Decide for one of the two: an irrelevant program has no codes.",
      id: "Tetapkan salah satu: program yang tidak relevan tidak memiliki kode.",
    },
  }),
  "contradictory-labels": (name: string): Sentence => ({
    severity: "error",
    message: {
      en: `The same text (${name}) has different codes in several rows; none of them was learned from.`,
      id: `Teks yang sama (${name}) memiliki kode berbeda pada beberapa baris; tidak satu pun dipelajari.`,
    },
    cure: {
      en: "Settle what the text is, and give it the same codes in every row.",
      id: "Tetapkan kode yang benar, lalu samakan pada semua baris.",
    },
  }),
  "too-few-examples": (used: number, needed: number): Sentence => ({
    severity: "error",
    message: {
      en: `${used} usable programs are too few to learn from; ${needed} are needed. The numbers stay as they were.`,
      id: `${used} program yang dapat dipakai terlalu sedikit untuk dipelajari; dibutuhkan ${needed}. Angka tidak diubah.`,
    },
    cure: { en: "Code more programs.", id: "Kodekan lebih banyak program." },
  }),
  "one-group-only": (): Sentence => ({
    severity: "warning",
    message: {
      en: "All programs belong to one group, so none could be left out and the gain is not known.",
      id: "Semua program berada dalam satu kelompok sehingga tidak ada yang dapat disisihkan dan peningkatannya tidak diketahui.",
    },
    cure: {
      en: "Give programs of several groups (families, sources, agencies), or leave the groups out.",
      id: "Berikan program dari beberapa kelompok (rumpun, sumber, instansi), atau jangan isi kelompoknya.",
    },
  }),
  "relevance-not-learned": (relevant: number, irrelevant: number, needed: number): Sentence => ({
    severity: "note",
    message: {
      en: `What makes a program relevant was not learned anew: there are ${relevant} relevant and ${irrelevant} irrelevant ones, and ${needed} of each are needed.`,
      id: `Penentu relevansi tidak dipelajari ulang: ada ${relevant} program relevan dan ${irrelevant} tidak relevan, sedangkan masing-masing dibutuhkan ${needed}.`,
    },
    cure: {
      en: "If your rules of relevance differ, add programs of the kind that is missing.",
      id: "Bila aturan relevansi Anda berbeda, tambahkan program dari jenis yang kurang.",
    },
  }),
  "pillars-not-learned": (needed: number): Sentence => ({
    severity: "note",
    message: {
      en: `What makes a pillar was not learned anew: there is none that ${needed} coded programs have and ${needed} others do not.`,
      id: `Penentu pilar tidak dipelajari ulang: tidak ada pilar yang dimiliki ${needed} program berkode dan tidak dimiliki ${needed} program lainnya.`,
    },
    cure: {
      en: "If your rules of pillars differ, add programs of the pillars that are missing.",
      id: "Bila aturan pilar Anda berbeda, tambahkan program dari pilar yang kurang.",
    },
  }),
  "calibration-kept": (facets: readonly Facet[], needed: number): Sentence => ({
    severity: "note",
    message: {
      en: `Probabilities and the certainty that is accepted stay as they were for ${named(facets, "en")}: fewer than ${needed} coded programs.`,
      id: `Peluang dan ambang penerimaan tidak diubah untuk ${named(facets, "id")}: program yang dikodekan kurang dari ${needed}.`,
    },
    cure: {
      en: "Check accepted answers on a sample, or code more programs.",
      id: "Periksa jawaban yang diterima pada suatu sampel, atau kodekan lebih banyak program.",
    },
  }),
  "weights-not-readable": (part: string): Sentence => ({
    severity: "error",
    message: {
      en: `This is not what training writes: "${part}" is missing or has another shape.`,
      id: `Ini bukan hasil pelatihan: "${part}" tidak ada atau bentuknya lain.`,
    },
    cure: {
      en: "Give the weights that train() returned, unchanged.",
      id: "Berikan bobot hasil train() tanpa perubahan.",
    },
  }),
  "weights-of-other-knowledge": (theirs: string, ours: string): Sentence => ({
    severity: "warning",
    message: {
      en: `These weights were fitted beside other terms and numbers (${theirs}) than this version has (${ours}). They work, but the gain that was reported no longer holds for certain.`,
      id: `Bobot ini dilatih dengan istilah dan angka lain (${theirs}) daripada yang ada pada versi ini (${ours}). Bobot tetap berfungsi, tetapi peningkatan yang dilaporkan belum tentu berlaku lagi.`,
    },
    cure: { en: "Train again with this version.", id: "Latih ulang dengan versi ini." },
  }),
} satisfies Record<string, (...details: never) => Sentence>;

/** What training can say. */
export type TrainingFindingCode = keyof typeof sentences;

/** A finding of training. */
export function finding<Code extends TrainingFindingCode>(
  code: Code,
  details: Parameters<(typeof sentences)[Code]>,
  where?: Finding["where"],
): Finding {
  const sentence = (sentences[code] as (...details: unknown[]) => Sentence)(...(details as unknown[]));
  return { code, ...sentence, ...(where !== undefined && { where }) };
}
