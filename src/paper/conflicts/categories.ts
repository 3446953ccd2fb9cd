import { paperTitle, provenanceTitle } from "../../source.js";
import type { Conflict } from "../conflict.js";

const strategiesSource: Conflict<"strategies-source"> = {
  id: "strategies-source",
  topic: "categories",
  label: { en: "Source of the six strategies", id: "Sumber enam strategi" },
  readings: [
    {
      text: { en: "TNP2K & LD-FEB UI (2021).", id: "TNP2K & LD-FEB UI (2021)." },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Practical Model (first)" }],
    },
    {
      text: {
        en: "Purwaningsih (2019), on village tourism and e-commerce.",
        id: "Purwaningsih (2019), tentang desa wisata dan perdagangan elektronik.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, Practical Model 1" }],
    },
  ],
  resolution: {
    reading: "first",
    text: {
      en: "The second is earlier than the mapping it would have to report.",
      id: "Sumber kedua terbit sebelum pemetaan yang seharusnya dilaporkannya.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const strategiesPerPillar: Conflict<"strategies-per-pillar"> = {
  id: "strategies-per-pillar",
  topic: "categories",
  label: { en: "Six strategies in all, or for each pillar", id: "Enam strategi seluruhnya atau untuk tiap pilar" },
  readings: [
    {
      text: { en: "Six main strategies in all.", id: "Seluruhnya enam strategi utama." },
      claim: "paper-implies",
      sources: [
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
        { title: paperTitle, locator: "p. 3014, Practical Model 1" },
      ],
    },
    {
      text: { en: "Each pillar has six strategies.", id: "Setiap pilar memiliki enam strategi." },
      claim: "paper-implies",
      sources: [
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
        { title: paperTitle, locator: "p. 3014, Practical Model 1" },
      ],
    },
  ],
  resolution: {
    reading: "first",
    text: {
      en: "One list is given, and no strategy is tied to a pillar: any strategy may occur in any pillar.",
      id: "Hanya satu daftar yang disajikan dan tidak ada strategi yang dikaitkan dengan pilar: setiap strategi dapat muncul pada setiap pilar.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const coordinationInTwoPlaces: Conflict<"coordination-in-two-places"> = {
  id: "coordination-in-two-places",
  topic: "categories",
  label: { en: "Coordination as pillar and as strategy", id: "Koordinasi sebagai pilar dan sebagai strategi" },
  readings: [
    {
      text: {
        en: "Cross-sector coordination, including licensing, is the aim of the third pillar.",
        id: "Koordinasi lintas sektor, termasuk perizinan, menjadi tujuan pilar ketiga.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
        { title: paperTitle, locator: "p. 3014, Practical Model 1" },
      ],
    },
    {
      text: {
        en: "Cross-sector coordination is the sixth strategy, beside convenience and business opportunities.",
        id: "Koordinasi lintas sektor menjadi strategi keenam, di samping kemudahan dan kesempatan berusaha.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
        { title: paperTitle, locator: "p. 3014, Practical Model 1" },
      ],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "Pillar and strategy are separate questions: what a program changes, and what for.",
      id: "Pilar dan strategi merupakan dua pertanyaan terpisah: apa yang diubah program dan untuk apa.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const capitalAndSecondPillar: Conflict<"capital-and-second-pillar"> = {
  id: "capital-and-second-pillar",
  topic: "categories",
  label: { en: "Focus on capital, few programs in pillar 2", id: "Fokus pada modal, sedikit program di pilar 2" },
  readings: [
    {
      text: {
        en: "Programs focus on capital for micro businesses.",
        id: "Program berfokus pada permodalan usaha mikro.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3011, Novelty" }],
    },
    {
      text: {
        en: "Only 11 of 120 programs belong to financial institutions.",
        id: "Hanya 11 dari 120 program yang termasuk lembaga keuangan.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
        { title: paperTitle, locator: "p. 3014, Practical Model 1" },
      ],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "Money straight to the firm is pillar 1; money through a lender, guarantor or fund is pillar 2.",
      id: "Dana langsung kepada usaha termasuk pilar 1; dana melalui pemberi kredit, penjamin, atau pengelola dana termasuk pilar 2.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const meaningOfForm: Conflict<"meaning-of-form"> = {
  id: "meaning-of-form",
  topic: "categories",
  label: { en: "What a form of empowerment is", id: "Makna bentuk pemberdayaan" },
  readings: [
    {
      text: {
        en: "Forms are what model 1 maps by its three pillars.",
        id: "Bentuk ialah yang dipetakan model 1 menurut tiga pilar.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, heading of Practical Model 1" }],
    },
    {
      text: { en: "Forms are the six categories of model 2.", id: "Bentuk ialah enam kategori model 2." },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "pp. 3014-3015, Practical Model 2" }],
    },
    {
      text: {
        en: "Forms are what model 3 combines: financing, training, mentoring, market access.",
        id: "Bentuk ialah yang dipadukan model 3: pembiayaan, pelatihan, pendampingan, akses pasar.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 3" }],
    },
  ],
  resolution: {
    reading: "second",
    text: {
      en: "Four separate facets: pillar, strategy, form (the six) and component (the four).",
      id: "Empat faset terpisah: pilar, strategi, bentuk (enam), dan komponen (empat).",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const sameNameInThreeFacets: Conflict<"same-name-in-three-facets"> = {
  id: "same-name-in-three-facets",
  topic: "categories",
  label: { en: "Market access and financing in several lists", id: "Akses pasar dan pembiayaan dalam beberapa daftar" },
  readings: [
    {
      text: { en: "Market access and financing are strategies.", id: "Akses pasar dan pembiayaan merupakan strategi." },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, Practical Model 1" }],
    },
    {
      text: {
        en: "They are forms, and components of a combination.",
        id: "Keduanya merupakan bentuk, dan juga komponen kombinasi.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Models 2 and 3" }],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "An id travels with its facet; none is derived from another.",
      id: "Id selalu disertai fasetnya; tidak ada yang diturunkan dari yang lain.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const unitOfAnalysis: Conflict<"unit-of-analysis"> = {
  id: "unit-of-analysis",
  topic: "categories",
  label: { en: "Policies, programs, activities", id: "Kebijakan, program, kegiatan" },
  readings: [
    {
      text: {
        en: "Policies, programs and activities are to be synchronized.",
        id: "Yang disinkronkan adalah kebijakan, program, dan kegiatan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    {
      text: {
        en: "Programs are counted, and no unit is defined.",
        id: "Yang dihitung adalah program, tanpa batasan satuannya.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3013, Practical Model (first)" }],
    },
  ],
  resolution: {
    reading: "neither",
    text: {
      en: "Each record says its own unit, and units are never counted together.",
      id: "Setiap data menyebutkan satuannya, dan satuan yang berbeda tidak dihitung bersama.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

/** Conflicts about pillars, strategies, forms and components. */
export const categoryConflicts = [
  strategiesSource,
  strategiesPerPillar,
  coordinationInTwoPlaces,
  capitalAndSecondPillar,
  meaningOfForm,
  sameNameInThreeFacets,
  unitOfAnalysis,
] as const;
