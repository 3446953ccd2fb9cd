import { paperTitle, provenanceTitle } from "../../source.js";
import type { Conflict } from "../conflict.js";

const numberOfSteps: Conflict<"number-of-steps"> = {
  id: "number-of-steps",
  topic: "roadmap",
  label: { en: "Number of steps", id: "Jumlah langkah" },
  readings: [
    {
      text: {
        en: "Four: awareness, joint activities, certification, national commitment.",
        id: "Empat: kesadaran, kegiatan bersama, sertifikasi, komitmen nasional.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    {
      text: {
        en: "Three: awareness, joint activities, certification.",
        id: "Tiga: kesadaran, kegiatan bersama, sertifikasi.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3011, Novelty" }],
    },
    {
      text: {
        en: "Four: awareness, joint orientation, competency test, institutional change.",
        id: "Empat: kesadaran, orientasi bersama, uji kompetensi, perubahan kelembagaan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
    {
      text: {
        en: "Three that are numbered, then national and supporting measures.",
        id: "Tiga langkah bernomor, kemudian langkah nasional dan pendukung.",
      },
      claim: "paper-implies",
      sources: [
        { title: paperTitle, locator: "p. 3016, Conclusion" },
        { title: paperTitle, locator: "p. 3017, Conclusion" },
      ],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "All versions share the first three steps. The fourth is institutional change; national commitment and the measures are commitments without an order.",
      id: "Semua versi memuat tiga langkah pertama. Langkah keempat ialah perubahan kelembagaan; komitmen nasional dan langkah pendukung dicatat sebagai komitmen tanpa urutan.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const testOrCertification: Conflict<"test-or-certification"> = {
  id: "test-or-certification",
  topic: "roadmap",
  label: { en: "Test or certification of competence", id: "Uji atau sertifikasi kompetensi" },
  readings: [
    {
      text: { en: "A competency test.", id: "Uji kompetensi." },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
    {
      text: { en: "Competency certification.", id: "Sertifikasi kompetensi." },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3010, Abstract" },
        { title: paperTitle, locator: "p. 3011, Novelty" },
        { title: paperTitle, locator: "p. 3016, Conclusion" },
      ],
    },
  ],
  resolution: {
    reading: "both",
    text: { en: "One step with two wordings.", id: "Satu langkah dengan dua rumusan." },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const competenceInWhat: Conflict<"competence-in-what"> = {
  id: "competence-in-what",
  topic: "roadmap",
  label: { en: "Competence in what", id: "Kompetensi dalam hal apa" },
  readings: [
    {
      text: {
        en: "In implementing self-governance: managerial, conceptual, technical and operational ability.",
        id: "Dalam menerapkan tata kelola mandiri: kemampuan manajerial, konseptual, teknis, dan operasional.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
    {
      text: {
        en: "In self-governance-based synchronization of MSME empowerment.",
        id: "Dalam sinkronisasi pemberdayaan UMKM berbasis tata kelola mandiri.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3010, Abstract" },
        { title: paperTitle, locator: "p. 3016, Conclusion" },
      ],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "Both subjects are recorded; the assessable abilities are those of the discussion.",
      id: "Kedua pokok itu dicatat; kemampuan yang dapat dinilai mengikuti uraian pembahasan.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const ministryAuthority: Conflict<"ministry-authority"> = {
  id: "ministry-authority",
  topic: "roadmap",
  label: { en: "How far the ministry's authority is raised", id: "Peningkatan kewenangan kementerian" },
  readings: [
    {
      text: { en: "Its authority is increased.", id: "Kewenangannya ditingkatkan." },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    {
      text: {
        en: "Its authority is increased to category one, which is not defined.",
        id: "Kewenangannya ditingkatkan menjadi kelompok I, yang tidak dijelaskan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, Conclusion" }],
    },
  ],
  resolution: {
    reading: "second",
    text: {
      en: "Recorded as a wish: whether it fits Law 39/2008 on State Ministries is open.",
      id: "Dicatat sebagai harapan: kesesuaiannya dengan UU 39/2008 tentang Kementerian Negara belum pasti.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

const ministryName: Conflict<"ministry-name"> = {
  id: "ministry-name",
  topic: "roadmap",
  label: { en: "The ministry addressed", id: "Kementerian yang dituju" },
  readings: [
    {
      text: { en: "The Ministry of Cooperatives and SMEs.", id: "Kementerian Koperasi dan UKM." },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3010, Abstract" },
        { title: paperTitle, locator: "p. 3016, Conclusion" },
      ],
    },
    {
      text: {
        en: "Since October 2024 a Ministry of Cooperatives and a Ministry of MSMEs.",
        id: "Sejak Oktober 2024 Kementerian Koperasi dan Kementerian UMKM.",
      },
      claim: "external-standard",
      sources: [
        {
          title: "Presidential Regulation 139/2024 (Perpres 139/2024)",
          locator: "ministries of the 2024-2029 cabinet",
        },
      ],
    },
  ],
  resolution: {
    reading: "both",
    text: {
      en: "The paper's name is quoted as printed, with today's ministries in a note.",
      id: "Nama dalam makalah dikutip apa adanya, dengan catatan tentang kementerian saat ini.",
    },
    claim: "library-infers",
    sources: [{ title: provenanceTitle, locator: "How conflicts are recorded" }],
  },
};

/** Conflicts about the steps and the recommended measures. */
export const roadmapConflicts = [
  numberOfSteps,
  testOrCertification,
  competenceInWhat,
  ministryAuthority,
  ministryName,
] as const;
