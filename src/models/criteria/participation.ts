import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether enterprises, communities and other stakeholders take part. */
export const participation: ModelCriterion<"participation"> = {
  id: "participation",
  label: {
    en: "Participation of MSMEs, communities and other stakeholders",
    id: "Partisipasi pelaku UMKM, masyarakat, dan pemangku kepentingan",
  },
  definition: {
    en: "Whether enterprises, communities and other stakeholders take part.",
    id: "Apakah pelaku UMKM, masyarakat, dan pemangku kepentingan lain ikut serta.",
  },
  claim: "paper-implies",
  sources: [
    { title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" },
    { title: paperTitle, locator: "p. 3014, Self-Government" },
  ],
  kind: "implicit",
  note: {
    en: "The hybrid framework, too, must be participatory and inclusive (p. 3015): a condition on how it is carried out, not a rating of a model.",
    id: "Kerangka hibrida juga harus partisipatif dan inklusif (hlm. 3015): syarat pelaksanaan, bukan penilaian atas suatu model.",
  },
  ratings: {
    "program-mapping": "not-stated",
    "form-grouping": "not-stated",
    "program-combination": "not-stated",
    flagship: "not-stated",
    emancipation: "not-stated",
    "self-determination": "not-stated",
    "new-localism": {
      grade: "strong",
      evidence: {
        en: "Works through community participation and collaboration.",
        id: "Berjalan melalui partisipasi dan kolaborasi masyarakat.",
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
        en: "Involves MSME actors, local communities and other stakeholders in decisions.",
        id: "Melibatkan pelaku UMKM, masyarakat setempat, dan pemangku kepentingan lain dalam pengambilan keputusan.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, Self-Government" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
  },
};
