import { paperTitle } from "../source.js";
import type { Evidence } from "./membership.js";
import type { Model } from "./model.js";
import { practicalStrength, practicalWeakness } from "./table-one.js";

const effectiveness: Evidence<"effectiveness"> = {
  id: "effectiveness",
  label: { en: "Proven effectiveness", id: "Efektivitas yang terbukti" },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3015, Practical Model 4" },
    { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
  ],
  question: {
    en: "Is there evidence that the program reaches what it is meant to reach?",
    id: "Apakah ada bukti bahwa program mencapai apa yang menjadi tujuannya?",
  },
  record: ["results"],
  threshold: "not-stated",
  readings: [],
};

const sustainability: Evidence<"sustainability"> = {
  id: "sustainability",
  label: { en: "Sustainability", id: "Keberlanjutan" },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3015, Practical Model 4" },
    { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
  ],
  question: {
    en: "Is there evidence that the program, or what it brought about, lasts?",
    id: "Apakah ada bukti bahwa program atau hasilnya berlanjut?",
  },
  record: ["period", "results"],
  threshold: "not-stated",
  readings: [],
};

const businessVolume: Evidence<"business-volume"> = {
  id: "business-volume",
  label: { en: "Growth in MSME business volume", id: "Peningkatan volume usaha UMKM" },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
  question: {
    en: "Is there evidence of significant growth in the volume of MSME business?",
    id: "Apakah ada bukti peningkatan volume usaha UMKM yang berarti?",
  },
  record: ["results", "beneficiaries"],
  threshold: "not-stated",
  readings: [
    {
      id: "turnover",
      label: { en: "Turnover of the enterprises", id: "Omzet pelaku usaha" },
      question: {
        en: "Did the turnover of the enterprises reached grow?",
        id: "Apakah omzet pelaku usaha yang dijangkau meningkat?",
      },
    },
    {
      id: "number-of-enterprises",
      label: { en: "Number of enterprises", id: "Jumlah pelaku usaha" },
      question: {
        en: "Did the number of enterprises grow?",
        id: "Apakah jumlah pelaku usaha bertambah?",
      },
    },
  ],
};

/** Model 4: programs proven effective and sustainable, held up as examples. */
export const flagship: Model<"flagship"> = {
  id: "flagship",
  label: { en: "Flagship programs", id: "Program unggulan" },
  definition: {
    en: "Selects the programs that have proven effective and sustainable and have raised the business volume of MSMEs.",
    id: "Memilih program yang terbukti efektif dan berkelanjutan serta meningkatkan volume usaha UMKM.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3015, Practical Model 4" },
    { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
  ],
  kind: "practical",
  nature: "analytical",
  proponent: {
    text: { en: "LD-FEB UI team, 2021", id: "Tim LD-FEB UI, 2021" },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
  },
  aliases: [
    { name: "flagship program model", locator: "p. 3013" },
    { name: "superior MSME empowerment program model", locator: "p. 3015" },
    { name: "Leading MSME Empowerment Program Model", locator: "p. 3015, Table 1" },
  ],
  advantages: [
    practicalStrength,
    {
      scope: "model",
      text: {
        en: "Concentrates on programs shown to be effective and sustainable, with significant results.",
        id: "Memusatkan perhatian pada program yang terbukti efektif dan berkelanjutan dengan hasil yang berarti.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3015, Practical Model 4" },
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
      ],
    },
  ],
  weaknesses: [
    practicalWeakness,
    {
      scope: "model",
      text: {
        en: "May not be innovative enough for challenges that are only emerging.",
        id: "Mungkin kurang inovatif untuk menjawab tantangan baru yang sedang muncul.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Practical Model (first)" }],
    },
  ],
  groups: [
    {
      id: "flagship",
      label: { en: "Flagship: all three shown", id: "Unggulan: ketiganya terbukti" },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
      membership: { by: "evidence", requires: [effectiveness, sustainability, businessVolume] },
    },
    {
      id: "effectiveness",
      label: { en: "Effectiveness shown", id: "Efektivitas terbukti" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
      membership: { by: "evidence", requires: [effectiveness] },
    },
    {
      id: "sustainability",
      label: { en: "Sustainability shown", id: "Keberlanjutan terbukti" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
      membership: { by: "evidence", requires: [sustainability] },
    },
    {
      id: "business-volume",
      label: { en: "Growth in business volume shown", id: "Peningkatan volume usaha terbukti" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4" }],
      membership: { by: "evidence", requires: [businessVolume] },
    },
  ],
  paperCitations: [{ title: "LD-FEB UI (2021)", locator: "p. 3015" }],
  canonicalSources: [
    {
      title: "TNP2K & LD-FEB UI, Pemetaan Program Pemberdayaan Usaha Mikro, Kecil, dan Menengah (UMKM)",
      locator: "1st ed., 2021, ISBN 978-602-275-216-5",
    },
  ],
};
