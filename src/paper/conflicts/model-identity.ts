import { paperTitle, provenanceTitle } from "../../source.js";
import type { Conflict } from "../conflict.js";

const theoreticalModelCount: Conflict<"theoretical-model-count"> = {
  id: "theoretical-model-count",
  topic: "models",
  label: { en: "Number of theoretical models", id: "Jumlah model teoretis" },
  readings: [
    {
      text: { en: "Four practical and five theoretical models.", id: "Empat model praktis dan lima model teoretis." },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    {
      text: {
        en: "Four theoretical models are described and tabulated.",
        id: "Empat model teoretis diuraikan dan dicantumkan dalam tabel.",
      },
      claim: "paper-implies",
      sources: [
        { title: paperTitle, locator: "pp. 3013-3014, theoretical models" },
        { title: paperTitle, locator: "p. 3015, Table 1" },
      ],
    },
  ],
  resolution: {
    reading: "second",
    text: {
      en: "Eight models in all. New and Mass Localism stay one model, as in the heading and the table.",
      id: "Seluruhnya delapan model. Lokalisme Baru dan Lokalisme Massa tetap satu model, sesuai dengan judul bagian dan tabel.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const selfGovernanceName: Conflict<"self-governance-name"> = {
  id: "self-governance-name",
  topic: "models",
  label: { en: "Name of the eighth model", id: "Nama model kedelapan" },
  readings: [
    {
      text: { en: "Self-Government.", id: "Self-Government." },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3010, Keywords" },
        { title: paperTitle, locator: "p. 3014, Self-Government" },
      ],
    },
    {
      text: {
        en: "Self-governance, or Independent Governance Model.",
        id: "Self-governance, atau Model Tata Kelola Mandiri.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3010, Abstract" },
        { title: paperTitle, locator: "p. 3015, Table 1" },
        { title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" },
      ],
    },
  ],
  resolution: {
    reading: "second",
    text: {
      en: "The id is self-governance; the other names are aliases.",
      id: "Id yang dipakai adalah self-governance; nama lain dicatat sebagai alias.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const selfGovernanceSense: Conflict<"self-governance-sense"> = {
  id: "self-governance-sense",
  topic: "models",
  label: { en: "Whose self-governance", id: "Tata kelola mandiri oleh siapa" },
  readings: [
    {
      text: {
        en: "The autonomy of local governments: decentralization.",
        id: "Otonomi pemerintah daerah: desentralisasi.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, Self-Government" }],
    },
    {
      text: {
        en: "The autonomy of enterprises and communities in running their own affairs.",
        id: "Otonomi pelaku usaha dan masyarakat dalam mengelola urusannya sendiri.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" }],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "Each indicator says which sense it asks about, and the two are never merged.",
      id: "Setiap indikator menyebutkan makna yang ditanyakan, dan keduanya tidak digabungkan.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const eachModelOrKind: Conflict<"each-model-or-kind"> = {
  id: "each-model-or-kind",
  topic: "models",
  label: { en: "Evaluation of each model or of its kind", id: "Penilaian tiap model atau tiap kelompok" },
  readings: [
    {
      text: {
        en: "The strengths and weaknesses of each model are evaluated.",
        id: "Kelebihan dan kelemahan setiap model dievaluasi.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    {
      text: {
        en: "Table 1 has one strength and one weakness for each kind of model.",
        id: "Tabel 1 memuat satu kelebihan dan satu kelemahan untuk setiap kelompok model.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
    },
  ],
  resolution: {
    reading: "second",
    text: {
      en: "What the table says is marked as said of the group; what is said of no model stays not stated.",
      id: "Isi tabel ditandai sebagai penilaian kelompok; hal yang tidak dinyatakan bagi suatu model tetap ditulis tidak dinyatakan.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const modelNames: Conflict<"model-names"> = {
  id: "model-names",
  topic: "models",
  label: { en: "Names of the models", id: "Nama-nama model" },
  readings: [
    {
      text: {
        en: "The section headings name the models in one way.",
        id: "Judul bagian menyebut model dengan satu cara.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "pp. 3013-3015, headings" }],
    },
    {
      text: {
        en: "Table 1 and the running text name them differently: leading, superior or flagship; emancipation process or empowerment as emancipation.",
        id: "Tabel 1 dan uraian menyebutnya secara berbeda: leading, superior, atau flagship; emancipation process atau empowerment as emancipation.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3015, Table 1" },
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
      ],
    },
  ],
  resolution: {
    reading: "neither",
    text: {
      en: "The library has ids and labels of its own and lists the printed names as aliases.",
      id: "Pustaka ini memakai id dan label sendiri serta mencantumkan nama tercetak sebagai alias.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const weaknessesBeforeModels: Conflict<"weaknesses-before-models"> = {
  id: "weaknesses-before-models",
  topic: "models",
  label: { en: "Where weaknesses of models 3 and 4 stand", id: "Letak kelemahan model 3 dan 4" },
  readings: [
    {
      text: {
        en: "A first section on practical models names weaknesses of the combination and flagship models before introducing them.",
        id: "Bagian pertama tentang model praktis menyebut kelemahan model kombinasi dan model program unggulan sebelum keduanya diperkenalkan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Practical Model (first)" }],
    },
    {
      text: {
        en: "The sections on the two models name no weakness.",
        id: "Bagian tentang kedua model itu tidak menyebut kelemahan.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Models 3 and 4" }],
    },
  ],
  resolution: {
    reading: "first",
    text: {
      en: 'The weaknesses are attached to the models and cited as "Practical Model (first)", since the heading occurs twice.',
      id: 'Kelemahan dilekatkan pada modelnya dan dirujuk sebagai "Practical Model (first)" karena judul bagian itu muncul dua kali.',
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const practicalModelsInUse: Conflict<"practical-models-in-use"> = {
  id: "practical-models-in-use",
  topic: "models",
  label: { en: "Who uses the practical models", id: "Pengguna model praktis" },
  readings: [
    {
      text: {
        en: "Practical models are implemented by various ministries and institutions.",
        id: "Model praktis diterapkan oleh berbagai kementerian dan lembaga.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, Conclusion" }],
    },
    {
      text: {
        en: "Three are analyses by TNP2K and LD-FEB UI; only form grouping is a ministry's own.",
        id: "Tiga model merupakan analisis TNP2K dan LD-FEB UI; hanya pengelompokan bentuk yang milik kementerian.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "pp. 3013-3015, Practical Models 1 to 4" }],
    },
  ],
  resolution: {
    reading: "second",
    text: {
      en: "The nature of each model says whether it is administrative or analytical.",
      id: "Sifat setiap model dinyatakan sebagai administratif atau analitis.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

/** Conflicts about how many models there are, what they are called and what is said of which. */
export const modelIdentityConflicts = [
  theoreticalModelCount,
  selfGovernanceName,
  selfGovernanceSense,
  eachModelOrKind,
  modelNames,
  weaknessesBeforeModels,
  practicalModelsInUse,
] as const;
