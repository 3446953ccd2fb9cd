import { paperTitle } from "../../source.js";
import type { RoadmapStep } from "../step.js";

/** Step 4: institutional change. */
export const institutionalChange: RoadmapStep<"institutional-change"> = {
  id: "institutional-change",
  label: { en: "Institutional change", id: "Perubahan kelembagaan" },
  definition: {
    en: "Organizations, institutions and policies are changed so that MSME actors and local governments can act with more autonomy.",
    id: "Organisasi, lembaga, dan kebijakan diubah agar pelaku UMKM dan pemerintah daerah dapat bertindak dengan lebih otonom.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
  order: 4,
  preconditions: ["awareness-and-commitment", "joint-exploration", "competency"],
  who: "not-stated",
  activities: [
    {
      text: {
        en: "Restructuring of organizations, and new institutions where they are necessary.",
        id: "Penataan ulang organisasi dan, bila perlu, pembentukan lembaga baru.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
    {
      text: {
        en: "Policies adjusted to the diverse kinds, needs and regions of MSMEs.",
        id: "Penyesuaian kebijakan dengan keragaman jenis, kebutuhan, dan daerah UMKM.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
  ],
  done: {
    text: {
      en: "Organizations and policies have been changed, and MSME actors and local governments operate with more autonomy.",
      id: "Organisasi dan kebijakan telah diubah, dan pelaku UMKM serta pemerintah daerah bekerja dengan lebih otonom.",
    },
    claim: "paper-implies",
    sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
  },
  wordings: {
    abstract: "not-stated",
    novelty: "not-stated",
    discussion: {
      text: {
        en: "Next step, once the first ones have succeeded: designing institutional changes that support self-governance.",
        id: "Langkah berikutnya setelah langkah awal berhasil: merancang perubahan kelembagaan yang mendukung tata kelola mandiri.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
    conclusion: "not-stated",
  },
};
