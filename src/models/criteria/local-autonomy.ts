import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** How much authority and resources lie with the regions. */
export const localAutonomy: ModelCriterion<"local-autonomy"> = {
  id: "local-autonomy",
  label: { en: "Local autonomy and decentralization", id: "Otonomi lokal dan desentralisasi" },
  definition: {
    en: "How much authority and resources lie with the regions.",
    id: "Seberapa besar kewenangan dan sumber daya berada di daerah.",
  },
  claim: "paper-implies",
  sources: [
    { title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" },
    { title: paperTitle, locator: "p. 3014, Self-Government" },
    { title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" },
  ],
  kind: "implicit",
  note: "none",
  ratings: {
    "program-mapping": "not-stated",
    "form-grouping": "not-stated",
    "program-combination": "not-stated",
    flagship: "not-stated",
    emancipation: "not-stated",
    "self-determination": "not-stated",
    "new-localism": {
      grade: "moderate",
      evidence: {
        en: "Local government collaborates with business and society; no transfer of authority is mentioned.",
        id: "Pemerintah daerah berkolaborasi dengan dunia usaha dan masyarakat; pelimpahan kewenangan tidak dinyatakan.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
    "self-governance": {
      grade: "strong",
      evidence: {
        en: "Calls for authority, resources and capacity to pass from the center to the regions.",
        id: "Menganjurkan pelimpahan kewenangan, sumber daya, dan kapasitas dari pusat ke daerah.",
      },
      claim: "paper-implies",
      sources: [
        { title: paperTitle, locator: "p. 3014, Self-Government" },
        { title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" },
      ],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
  },
};
