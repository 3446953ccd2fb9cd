import { paperTitle, provenanceTitle } from "../../source.js";
import type { Conflict } from "../conflict.js";

const flagshipAgencies: Conflict<"flagship-agencies"> = {
  id: "flagship-agencies",
  topic: "figures",
  label: { en: "21 programs under 19 agencies", id: "21 program di bawah 19 K/L" },
  readings: [
    {
      text: {
        en: "The 21 flagship programs are spread over 19 ministries and institutions.",
        id: "Ke-21 program unggulan tersebar di 19 kementerian/lembaga.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
    },
    {
      text: {
        en: "The mapping covered 19 ministries and institutions, and 21 programs stood out.",
        id: "Pemetaan mencakup 19 kementerian/lembaga, dan 21 program dinilai unggul.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
    },
  ],
  resolution: {
    reading: "neither",
    text: {
      en: "Only the two counts are kept; no list was found.",
      id: "Hanya kedua angka itu yang dicatat; daftarnya tidak ditemukan.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const flagshipTest: Conflict<"flagship-test"> = {
  id: "flagship-test",
  topic: "figures",
  label: { en: "What makes a flagship program", id: "Syarat program unggulan" },
  readings: [
    {
      text: { en: "Proven effective and sustainable.", id: "Terbukti efektif dan berkelanjutan." },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
        { title: paperTitle, locator: "p. 3015, Practical Model 4" },
      ],
    },
    {
      text: {
        en: "Sustainable, with significant growth in business volume that added to national growth.",
        id: "Berkelanjutan, dengan peningkatan volume usaha yang berarti dan menyumbang pertumbuhan ekonomi nasional.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "Three kinds of evidence without a threshold; national growth is a consequence and not asked of a single program.",
      id: "Tiga macam bukti tanpa ambang; pertumbuhan nasional merupakan akibat dan tidak dituntut dari satu program.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const businessVolume: Conflict<"business-volume"> = {
  id: "business-volume",
  topic: "figures",
  label: { en: "Volume of MSME businesses", id: "Volume usaha UMKM" },
  readings: [
    {
      text: { en: "The turnover of enterprises.", id: "Omzet pelaku usaha." },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
    },
    {
      text: { en: "The number of enterprises.", id: "Jumlah pelaku usaha." },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "Two readings of one evidence, answered apart and never merged.",
      id: "Dua pembacaan atas satu bukti, dijawab terpisah dan tidak digabungkan.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const mappingYear: Conflict<"mapping-year"> = {
  id: "mapping-year",
  topic: "figures",
  label: { en: "Year of the mapping", id: "Tahun pemetaan" },
  readings: [
    {
      text: { en: "2021.", id: "2021." },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
        { title: paperTitle, locator: "p. 3019, References" },
      ],
    },
    {
      text: {
        en: "The book is a first edition of March 2021 with a copyright of 2020, and asks to be cited as 2020.",
        id: "Bukunya merupakan edisi pertama Maret 2021 dengan hak cipta 2020, dan menyarankan sitasi tahun 2020.",
      },
      claim: "external-standard",
      sources: [
        { title: "TNP2K & LD-FEB UI, Pemetaan Program Pemberdayaan UMKM", locator: "1st ed., 2021, front matter" },
      ],
    },
  ],
  resolution: {
    reading: "first",
    text: {
      en: "The paper's year is kept, with the edition named where the book is cited.",
      id: "Tahun menurut makalah dipertahankan, dan edisinya disebut bila buku dirujuk.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

/** Conflicts about what the published counts mean. */
export const figureConflicts = [flagshipAgencies, flagshipTest, businessVolume, mappingYear] as const;
