import { paperTitle, provenanceTitle } from "../../source.js";
import type { Conflict } from "../conflict.js";

const purposeAndCriteria: Conflict<"purpose-and-criteria"> = {
  id: "purpose-and-criteria",
  topic: "evidence",
  label: { en: "Purpose of synchronization, criteria of the table", id: "Tujuan sinkronisasi dan kriteria tabel" },
  readings: [
    {
      text: {
        en: "Synchronization is to avoid duplicated programs and to allocate resources effectively.",
        id: "Sinkronisasi bertujuan menghindari duplikasi program dan mengalokasikan sumber daya secara efektif.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3011, Literature Review" }],
    },
    {
      text: {
        en: "Models are rated on theory and on ease of implementation.",
        id: "Model dinilai dari landasan teori dan kemudahan pelaksanaan.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "The table is kept as it is; overlaps and gaps are measured on the programs themselves.",
      id: "Tabel dipertahankan apa adanya; tumpang tindih dan kesenjangan diukur pada program itu sendiri.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const theorySources: Conflict<"theory-sources"> = {
  id: "theory-sources",
  topic: "evidence",
  label: { en: "Sources of the theories", id: "Sumber teori" },
  readings: [
    {
      text: {
        en: "The theories are supported with recent applied studies, some off topic (a model forest for localism).",
        id: "Teori didukung kajian terapan mutakhir, sebagian di luar pokok (hutan model untuk lokalisme).",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "pp. 3013-3016, citations" }],
    },
    {
      text: {
        en: "The theories were set out by Deci and Ryan, Ostrom, Katz and Nowak and others; the paper gives no reference to them.",
        id: "Teori dirumuskan antara lain oleh Deci dan Ryan, Ostrom, serta Katz dan Nowak; makalah tidak merujuk karya mereka.",
      },
      claim: "external-standard",
      sources: [
        { title: "Ryan & Deci (2000), American Psychologist 55(1), 68-78", locator: "the article" },
        { title: "Ostrom (1990), Governing the Commons", locator: "eight design principles" },
        { title: "Katz & Nowak (2018), The New Localism, Brookings", locator: "the book" },
      ],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "Citations of the paper and canonical sources are kept apart.",
      id: "Rujukan makalah dan sumber asli dicatat terpisah.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const primaryData: Conflict<"primary-data"> = {
  id: "primary-data",
  topic: "evidence",
  label: { en: "What the data are", id: "Jenis data" },
  readings: [
    {
      text: {
        en: "A case study whose desk review counts as primary data.",
        id: "Studi kasus dengan kajian pustaka sebagai data primer.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3012, Methodology" }],
    },
    {
      text: {
        en: "The desk review gathers publications, reports, articles and books.",
        id: "Kajian itu menghimpun publikasi, laporan, artikel, dan buku.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3012, Methodology" }],
    },
  ],
  resolution: {
    reading: "second",
    text: {
      en: "What the paper says of models counts as argument from literature, not as measurement.",
      id: "Pernyataan makalah tentang model diperlakukan sebagai argumen dari pustaka, bukan hasil pengukuran.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const missingReferences: Conflict<"missing-references"> = {
  id: "missing-references",
  topic: "evidence",
  label: { en: "Citations and reference list", id: "Rujukan dan daftar pustaka" },
  readings: [
    {
      text: { en: "World Bank (2020, 2017) is cited.", id: "World Bank (2020, 2017) dirujuk." },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3010, Introduction" },
        { title: paperTitle, locator: "p. 3012, Literature Review" },
      ],
    },
    {
      text: {
        en: "The reference list holds neither, and holds Gordillo-Rodriguez et al. (2023), who is not cited.",
        id: "Daftar pustaka tidak memuat keduanya, tetapi memuat Gordillo-Rodriguez dkk. (2023) yang tidak dirujuk.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "pp. 3017-3019, References" }],
    },
  ],
  resolution: {
    reading: "neither",
    text: { en: "No row rests on these references.", id: "Tidak ada baris yang bersandar pada rujukan tersebut." },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

/** Conflicts about what the paper's statements rest on. */
export const evidenceConflicts = [purposeAndCriteria, theorySources, primaryData, missingReferences] as const;
