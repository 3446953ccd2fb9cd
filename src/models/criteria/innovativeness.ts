import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether the model can answer challenges that are only emerging. */
export const innovativeness: ModelCriterion<"innovativeness"> = {
  id: "innovativeness",
  label: { en: "Ability to address emerging challenges", id: "Kemampuan menjawab tantangan baru" },
  definition: {
    en: "Whether the model can answer challenges that are only emerging.",
    id: "Apakah model mampu menjawab tantangan baru yang sedang muncul.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3013, Practical Model (first)" }],
  kind: "explicit-text",
  note: "none",
  ratings: {
    "program-mapping": "not-stated",
    "form-grouping": "not-stated",
    "program-combination": "not-stated",
    flagship: {
      grade: "weak",
      evidence: {
        en: "May not be innovative enough for challenges that are only emerging.",
        id: "Mungkin kurang inovatif untuk menjawab tantangan baru yang sedang muncul.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Practical Model (first)" }],
      scope: "model",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
    emancipation: "not-stated",
    "self-determination": "not-stated",
    "new-localism": "not-stated",
    "self-governance": "not-stated",
  },
};
