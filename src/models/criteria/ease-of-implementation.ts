import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** How easily agencies can put the model into practice. */
export const easeOfImplementation: ModelCriterion<"ease-of-implementation"> = {
  id: "ease-of-implementation",
  label: { en: "Ease of implementation", id: "Kemudahan pelaksanaan" },
  definition: {
    en: "How easily agencies can put the model into practice.",
    id: "Seberapa mudah model diterapkan oleh instansi.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
  kind: "explicit-table",
  note: {
    en: "For program combination, Table 1 and p. 3013 contradict each other; both are kept.",
    id: "Untuk kombinasi program, Tabel 1 dan hlm. 3013 saling bertentangan; keduanya dipertahankan.",
  },
  ratings: {
    "program-mapping": {
      grade: "strong",
      evidence: {
        en: "Counted among the models that are relatively easy to implement.",
        id: "Termasuk model yang relatif mudah dilaksanakan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
    "form-grouping": {
      grade: "strong",
      evidence: {
        en: "Counted among the models that are relatively easy to implement.",
        id: "Termasuk model yang relatif mudah dilaksanakan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
    "program-combination": {
      grade: "strong",
      evidence: {
        en: "Counted among the models that are relatively easy to implement.",
        id: "Termasuk model yang relatif mudah dilaksanakan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: true,
      stance: "stated",
      conflicting: [
        {
          grade: "weak",
          evidence: {
            en: "Can be complex and hard to carry out consistently.",
            id: "Dapat menjadi rumit dan sulit dilaksanakan secara konsisten.",
          },
          claim: "paper-states",
          sources: [{ title: paperTitle, locator: "p. 3013, Practical Model (first)" }],
        },
      ],
    },
    flagship: {
      grade: "strong",
      evidence: {
        en: "Counted among the models that are relatively easy to implement.",
        id: "Termasuk model yang relatif mudah dilaksanakan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
    emancipation: {
      grade: "weak",
      evidence: {
        en: "Not easy to implement: it asks for relatively critical thinking.",
        id: "Tidak mudah dilaksanakan: menuntut cara berpikir yang relatif kritis.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
    "self-determination": {
      grade: "weak",
      evidence: {
        en: "Not easy to implement: it asks for relatively critical thinking.",
        id: "Tidak mudah dilaksanakan: menuntut cara berpikir yang relatif kritis.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
    "new-localism": {
      grade: "weak",
      evidence: {
        en: "Not easy to implement: it asks for relatively critical thinking.",
        id: "Tidak mudah dilaksanakan: menuntut cara berpikir yang relatif kritis.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
    "self-governance": {
      grade: "weak",
      evidence: {
        en: "Not easy to implement: it asks for relatively critical thinking.",
        id: "Tidak mudah dilaksanakan: menuntut cara berpikir yang relatif kritis.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
  },
};
