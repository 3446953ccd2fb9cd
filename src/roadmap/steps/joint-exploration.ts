import { paperTitle } from "../../source.js";
import type { RoadmapStep } from "../step.js";

/** Step 2: joint exploration. */
export const jointExploration: RoadmapStep<"joint-exploration"> = {
  id: "joint-exploration",
  label: { en: "Joint exploration", id: "Pendalaman bersama" },
  definition: {
    en: "Those involved explore together, again and again, what self-governance means and how it applies to empowering MSMEs.",
    id: "Para pihak bersama-sama dan secara berkelanjutan mendalami makna tata kelola mandiri serta penerapannya dalam pemberdayaan UMKM.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" },
    { title: paperTitle, locator: "p. 3016, Conclusion" },
  ],
  order: 2,
  preconditions: ["awareness-and-commitment"],
  who: {
    text: {
      en: "All stakeholders, among them local governments, MSME actors and local communities.",
      id: "Seluruh pemangku kepentingan, antara lain pemerintah daerah, pelaku UMKM, dan masyarakat setempat.",
    },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
  },
  activities: [
    {
      text: { en: "Workshops and group discussions.", id: "Lokakarya dan diskusi kelompok." },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3016, discussion of Table 1" },
        { title: paperTitle, locator: "p. 3016, Conclusion" },
      ],
    },
    {
      text: { en: "Ongoing training.", id: "Pelatihan berkelanjutan." },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
  ],
  done: {
    text: {
      en: "A shared understanding of the goals and benefits of self-governance.",
      id: "Terbangun pemahaman bersama tentang tujuan dan manfaat tata kelola mandiri.",
    },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
  },
  wordings: {
    abstract: {
      text: {
        en: "Joint activities to explore theoretical concepts.",
        id: "Kegiatan bersama untuk mendalami konsep teoretis.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    novelty: {
      text: {
        en: "Joint activities to explore the theory and to apply it.",
        id: "Kegiatan bersama untuk mendalami dan menerapkan teori.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3011, Novelty" }],
    },
    discussion: {
      text: {
        en: "Next step: a sustained joint orientation to explore and implement the concept.",
        id: "Langkah berikutnya: orientasi bersama yang berkelanjutan untuk mendalami dan menerapkan konsep.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" }],
    },
    conclusion: {
      text: {
        en: "Second: joint and sustained activities on the basic concepts and their application to MSMEs.",
        id: "Kedua: kegiatan bersama yang berkelanjutan tentang konsep dasar dan penerapannya bagi UMKM.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, Conclusion" }],
    },
  },
};
