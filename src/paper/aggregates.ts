import { paperTitle } from "../source.js";
import type { Aggregate } from "./aggregate.js";

const programsByPillar: Aggregate<"programs-by-pillar"> = {
  id: "programs-by-pillar",
  label: { en: "120 programs by pillar", id: "120 program menurut pilar" },
  definition: {
    en: "Of 120 mapped programs, 72 belong to the first pillar, 11 to the second and 37 to the third.",
    id: "Dari 120 program yang dipetakan, 72 termasuk pilar pertama, 11 pilar kedua, dan 37 pilar ketiga.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
    { title: paperTitle, locator: "p. 3014, Practical Model 1" },
  ],
  figures: [
    { id: "total", label: { en: "Programs mapped", id: "Program yang dipetakan" }, count: 120 },
    { id: "msme", label: { en: "Pillar 1: MSMEs", id: "Pilar 1: UMKM" }, count: 72, pillar: "msme" },
    {
      id: "financial-institutions",
      label: { en: "Pillar 2: financial institutions", id: "Pilar 2: lembaga keuangan" },
      count: 11,
      pillar: "financial-institutions",
    },
    {
      id: "ecosystem",
      label: { en: "Pillar 3: supporting ecosystem", id: "Pilar 3: ekosistem pendukung" },
      count: 37,
      pillar: "ecosystem",
    },
  ],
  unknown: [
    {
      text: {
        en: "What counts as one program: policies, programs and activities are not told apart.",
        id: "Satuan yang dihitung sebagai satu program: kebijakan, program, dan kegiatan tidak dibedakan.",
      },
      claim: "library-infers",
      sources: [{ title: paperTitle, locator: "p. 3010, title and Introduction; p. 3013" }],
    },
    {
      text: {
        en: "By which rule a program was given its pillar. Each was counted once, since the parts add up to 120.",
        id: "Aturan penentuan pilar suatu program. Setiap program dihitung satu kali karena jumlah bagiannya 120.",
      },
      claim: "library-infers",
      sources: [{ title: paperTitle, locator: "p. 3013" }],
    },
    {
      text: {
        en: "Which programs, agencies and years were covered: no list is given.",
        id: "Program, instansi, dan tahun yang tercakup: daftarnya tidak disajikan.",
      },
      claim: "library-infers",
      sources: [{ title: paperTitle, locator: "p. 3013 and p. 3014" }],
    },
  ],
};

const flagshipPrograms: Aggregate<"flagship-programs"> = {
  id: "flagship-programs",
  label: { en: "21 flagship programs", id: "21 program unggulan" },
  definition: {
    en: "21 programs under 19 ministries and institutions are considered flagship programs.",
    id: "Sebanyak 21 program di bawah 19 kementerian/lembaga (K/L) dinilai sebagai program unggulan.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
  figures: [
    { id: "programs", label: { en: "Flagship programs", id: "Program unggulan" }, count: 21 },
    { id: "agencies", label: { en: "Ministries and institutions", id: "Kementerian/lembaga" }, count: 19 },
  ],
  unknown: [
    {
      text: {
        en: "Which programs they are: no list is given, so no program may be called one of the 21.",
        id: "Program yang dimaksud: daftarnya tidak disajikan, sehingga tidak satu pun program boleh disebut termasuk ke-21 program itu.",
      },
      claim: "library-infers",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
    },
    {
      text: {
        en: "How much effectiveness, sustainability and business volume was enough.",
        id: "Ambang efektivitas, keberlanjutan, dan volume usaha yang dianggap memadai.",
      },
      claim: "library-infers",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
    },
    {
      text: {
        en: "Whether the 19 agencies run the 21 programs or all mapped ones.",
        id: "Apakah 19 K/L itu menjalankan ke-21 program atau seluruh program yang dipetakan.",
      },
      claim: "library-infers",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
    },
  ],
};

/** The counts that the paper publishes, each with what is unknown about it. */
export const aggregates = [programsByPillar, flagshipPrograms] as const;

/** The id of one of the published counts. */
export type AggregateId = (typeof aggregates)[number]["id"];

/** Whether a value is the id of one of the published counts. */
export function isAggregateId(value: unknown): value is AggregateId {
  return aggregates.some(({ id }) => id === value);
}
