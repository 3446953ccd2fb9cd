import { paperTitle, provenanceTitle } from "../../source.js";
import type { Conflict } from "../conflict.js";

const autonomyAndCentralMeasures: Conflict<"autonomy-and-central-measures"> = {
  id: "autonomy-and-central-measures",
  topic: "models",
  label: { en: "Local autonomy beside central measures", id: "Otonomi lokal di samping langkah terpusat" },
  readings: [
    {
      text: {
        en: "Self-governance lowers dependence on central policies.",
        id: "Tata kelola mandiri mengurangi ketergantungan pada kebijakan pusat.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
    {
      text: {
        en: "A presidential council, a stronger ministry and a national database are recommended with it.",
        id: "Bersamanya direkomendasikan dewan yang diketuai Presiden, kementerian yang lebih kuat, dan basis data nasional.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3016, Conclusion" },
        { title: paperTitle, locator: "p. 3017, Conclusion" },
      ],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "The measures stand apart as commitments, not as properties of the model; the tension is shown without a verdict.",
      id: "Langkah-langkah itu dicatat terpisah sebagai komitmen, bukan ciri model; ketegangannya ditunjukkan tanpa penilaian.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const bestModel: Conflict<"best-model"> = {
  id: "best-model",
  topic: "models",
  label: { en: "The best model", id: "Model terbaik" },
  readings: [
    {
      text: { en: "Self-governance is the best model.", id: "Tata kelola mandiri merupakan model terbaik." },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    {
      text: {
        en: "Table 1 gives all four theoretical models the same strength and the same weakness.",
        id: "Tabel 1 memberikan kelebihan dan kelemahan yang sama kepada keempat model teoretis.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "The preference is recorded as the authors' argument; no ranking from Table 1 alone may reproduce it.",
      id: "Pilihan itu dicatat sebagai argumen penulis; pemeringkatan dari Tabel 1 saja tidak boleh menghasilkannya.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const combinationEase: Conflict<"combination-ease"> = {
  id: "combination-ease",
  topic: "models",
  label: { en: "Ease of the combination model", id: "Kemudahan model kombinasi" },
  readings: [
    {
      text: {
        en: "Relatively easy to implement, like all practical models.",
        id: "Relatif mudah dilaksanakan, seperti semua model praktis.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
    },
    {
      text: {
        en: "Can be complex and hard to carry out consistently.",
        id: "Dapat menjadi rumit dan sulit dilaksanakan secara konsisten.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Practical Model (first)" }],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "The rating follows the table, and the other passage stands beside it as a conflicting rating.",
      id: "Penilaian mengikuti tabel, sedangkan bagian yang lain dicantumkan di sampingnya sebagai penilaian yang bertentangan.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const hybridOrSelfGovernance: Conflict<"hybrid-or-self-governance"> = {
  id: "hybrid-or-self-governance",
  topic: "models",
  label: { en: "Hybrid framework or self-governance", id: "Kerangka hibrida atau tata kelola mandiri" },
  readings: [
    {
      text: {
        en: "A hybrid of practical models is recommended.",
        id: "Yang direkomendasikan ialah gabungan model praktis.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
        { title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" },
      ],
    },
    {
      text: { en: "Self-governance is recommended.", id: "Yang direkomendasikan ialah tata kelola mandiri." },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3010, Abstract" },
        { title: paperTitle, locator: "p. 3016, Conclusion" },
      ],
    },
  ],
  resolution: {
    reading: "both",
    text: { en: "Two recommendations, kept apart.", id: "Dua rekomendasi yang dicatat terpisah." },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const emancipationAndAccess: Conflict<"emancipation-and-access"> = {
  id: "emancipation-and-access",
  topic: "models",
  label: { en: "Freedom from aid and access to aid", id: "Lepas dari bantuan dan akses terhadap bantuan" },
  readings: [
    {
      text: {
        en: "Small entrepreneurs are to be freed from outside assistance.",
        id: "Pelaku usaha kecil hendak dibebaskan dari bantuan luar.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" }],
    },
    {
      text: {
        en: "They are to have wider access to education, training and finance.",
        id: "Mereka hendak diberi akses lebih luas terhadap pendidikan, pelatihan, dan pembiayaan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" }],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "Two indicators: an exit from aid, and access that does not bind to one provider.",
      id: "Dua indikator: jalan keluar dari bantuan, dan akses yang tidak mengikat pada satu penyedia.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const practicalTheory: Conflict<"practical-theory"> = {
  id: "practical-theory",
  topic: "models",
  label: { en: "Theory behind the practical models", id: "Landasan teori model praktis" },
  readings: [
    {
      text: {
        en: "They lack a critical, clear and firm theoretical foundation.",
        id: "Model praktis tidak memiliki landasan teori yang kritis, jelas, dan tegas.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3010, Abstract" },
        { title: paperTitle, locator: "p. 3011, Novelty" },
        { title: paperTitle, locator: "p. 3016, Conclusion" },
      ],
    },
    {
      text: {
        en: "Their theory is referred to less firmly and clearly.",
        id: "Teorinya dirujuk secara kurang tegas dan kurang jelas.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
    },
  ],
  resolution: {
    reading: "second",
    text: {
      en: "The tabulated wording counts; the grade is weak under both.",
      id: "Rumusan dalam tabel yang dipakai; tingkatnya lemah menurut keduanya.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const tableOneHedges: Conflict<"table-one-hedges"> = {
  id: "table-one-hedges",
  topic: "models",
  label: { en: "Hedges of Table 1", id: "Pembatas dalam Tabel 1" },
  readings: [
    {
      text: {
        en: 'Easy, clear and firm are qualified with "relatively".',
        id: 'Mudah, jelas, dan tegas dibatasi dengan kata "relatif".',
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
    },
    {
      text: {
        en: "The text calls self-governance's principles robust, critical, clear and firm without a hedge.",
        id: "Uraian menyebut prinsip tata kelola mandiri kuat, kritis, jelas, dan tegas tanpa pembatas.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3010, Abstract" },
        { title: paperTitle, locator: "p. 3011, Novelty" },
      ],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "Grades are an order, not a measure, and each says whether it is hedged.",
      id: "Tingkat merupakan urutan, bukan ukuran, dan masing-masing menyatakan ada tidaknya pembatas.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const hybridElements: Conflict<"hybrid-elements"> = {
  id: "hybrid-elements",
  topic: "models",
  label: { en: "What the hybrid is made of", id: "Unsur kerangka hibrida" },
  readings: [
    {
      text: { en: "The key elements of each model are integrated.", id: "Unsur utama dari setiap model dipadukan." },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" }],
    },
    {
      text: {
        en: "Mapping, combination and flagship contribute; form grouping is not named.",
        id: "Pemetaan, kombinasi, dan program unggulan menyumbang; pengelompokan bentuk tidak dinyatakan.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" }],
    },
  ],
  resolution: {
    reading: "second",
    text: { en: "The hybrid has three elements.", id: "Kerangka hibrida terdiri atas tiga unsur." },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

/** Conflicts about how good the models are and which is recommended. */
export const modelEvaluationConflicts = [
  autonomyAndCentralMeasures,
  bestModel,
  combinationEase,
  hybridOrSelfGovernance,
  emancipationAndAccess,
  practicalTheory,
  tableOneHedges,
  hybridElements,
] as const;
