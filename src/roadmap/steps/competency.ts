import { paperTitle } from "../../source.js";
import type { RoadmapStep } from "../step.js";

/** Step 3: competency test or certification. */
export const competency: RoadmapStep<"competency"> = {
  id: "competency",
  label: { en: "Competency test or certification", id: "Uji atau sertifikasi kompetensi" },
  definition: {
    en: "The competence to govern oneself is tested or certified, and what is lacking is trained.",
    id: "Kompetensi untuk mengelola secara mandiri diuji atau disertifikasi, dan kekurangannya diatasi dengan pelatihan.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3016, discussion of Table 1" },
    { title: paperTitle, locator: "p. 3016, Conclusion" },
  ],
  order: 3,
  preconditions: ["awareness-and-commitment", "joint-exploration"],
  who: {
    text: { en: "MSME actors and other stakeholders.", id: "Pelaku UMKM dan pemangku kepentingan lain." },
    claim: "paper-states",
    sources: [
      { title: paperTitle, locator: "p. 3016, discussion of Table 1" },
      { title: paperTitle, locator: "p. 3016, Conclusion" },
    ],
  },
  activities: [
    {
      text: {
        en: "Assessment of managerial ability, mastery of the concept, and technical and operational ability.",
        id: "Penilaian kemampuan manajerial, penguasaan konsep, serta kemampuan teknis dan operasional.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
    {
      text: {
        en: "Further training in the areas that the test shows to be weak.",
        id: "Pelatihan lanjutan pada bidang yang menurut hasil uji masih lemah.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
  ],
  done: {
    text: {
      en: "MSME actors and other stakeholders are shown to have the capabilities that self-governance needs.",
      id: "Pelaku UMKM dan pemangku kepentingan lain terbukti memiliki kemampuan yang diperlukan untuk tata kelola mandiri.",
    },
    claim: "paper-implies",
    sources: [
      { title: paperTitle, locator: "p. 3016, discussion of Table 1" },
      { title: paperTitle, locator: "p. 3016, Conclusion" },
    ],
  },
  wordings: {
    abstract: {
      text: {
        en: "Competency certification related to self-governance-based synchronization.",
        id: "Sertifikasi kompetensi terkait sinkronisasi UMKM berbasis tata kelola mandiri.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    novelty: {
      text: {
        en: "Competency certification related to self-governance-based synchronization.",
        id: "Sertifikasi kompetensi terkait sinkronisasi UMKM berbasis tata kelola mandiri.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3011, Novelty" }],
    },
    discussion: {
      text: {
        en: "Third step: a competency test of the capability to implement self-governance.",
        id: "Langkah ketiga: uji kompetensi atas kemampuan menerapkan tata kelola mandiri.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
    conclusion: {
      text: {
        en: "Third: competency certification related to self-governance-based synchronization.",
        id: "Ketiga: sertifikasi kompetensi terkait sinkronisasi UMKM berbasis tata kelola mandiri.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, Conclusion" }],
    },
  },
};
