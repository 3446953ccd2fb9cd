import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether the model answers to specific, local and diverse needs instead of one pattern for all. */
export const responsivenessToNeeds: ModelCriterion<"responsiveness-to-needs"> = {
  id: "responsiveness-to-needs",
  label: {
    en: "Responsiveness to specific, local and diverse needs (not one-size-fits-all)",
    id: "Ketanggapan terhadap kebutuhan khas, lokal, dan beragam",
  },
  definition: {
    en: "Whether the model answers to specific, local and diverse needs instead of one pattern for all.",
    id: "Apakah model menanggapi kebutuhan yang khas, lokal, dan beragam, bukan satu pola untuk semua.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3015, Practical Model 2" },
    { title: paperTitle, locator: "p. 3015, Practical Model 3" },
    { title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" },
  ],
  kind: "explicit-text",
  note: "none",
  ratings: {
    "program-mapping": "not-stated",
    "form-grouping": {
      grade: "moderate",
      evidence: {
        en: "Directs government to the areas that need intervention (areas of work, not places).",
        id: "Mengarahkan pemerintah pada bidang yang memerlukan intervensi (bidang kerja, bukan wilayah).",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 2" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
    "program-combination": {
      grade: "strong",
      evidence: {
        en: "Can be adapted to the specific needs of MSMEs in various sectors and regions.",
        id: "Dapat disesuaikan dengan kebutuhan khusus UMKM di berbagai sektor dan daerah.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 3" }],
      scope: "model",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
    flagship: "not-stated",
    emancipation: "not-stated",
    "self-determination": "not-stated",
    "new-localism": {
      grade: "strong",
      evidence: {
        en: "Holds that the most effective solutions often come from approaches cut to local needs.",
        id: "Memandang bahwa solusi paling efektif sering lahir dari pendekatan yang sesuai dengan kebutuhan lokal.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
      scope: "model",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
    "self-governance": {
      grade: "strong",
      evidence: {
        en: "Aims at programs adapted to each region and rejects one size for all.",
        id: "Mengarah pada program yang disesuaikan dengan tiap daerah dan menolak keseragaman.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3014, Self-Government" },
        { title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" },
      ],
      scope: "model",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
  },
};
