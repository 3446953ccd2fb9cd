import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether the model aligns the programs of different agencies and sectors. */
export const crossSectorCoordination: ModelCriterion<"cross-sector-coordination"> = {
  id: "cross-sector-coordination",
  label: { en: "Cross-sector coordination and alignment", id: "Koordinasi dan penyelarasan lintas sektor" },
  definition: {
    en: "Whether the model aligns the programs of different agencies and sectors.",
    id: "Apakah model menyelaraskan program antarinstansi dan antarsektor.",
  },
  claim: "paper-implies",
  sources: [
    { title: paperTitle, locator: "p. 3014, Practical Model 1" },
    { title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" },
    { title: paperTitle, locator: "p. 3016, Conclusion" },
  ],
  kind: "implicit",
  note: {
    en: "The stated purpose of any synchronization model (p. 3011: avoid duplication, allocate resources effectively), yet Table 1 does not rate it.",
    id: "Tujuan setiap model sinkronisasi (hlm. 3011: menghindari duplikasi, mengalokasikan sumber daya secara efektif), tetapi tidak dinilai dalam Tabel 1.",
  },
  ratings: {
    "program-mapping": {
      grade: "moderate",
      evidence: {
        en: "Cross-sector coordination is the aim of its third pillar and its sixth strategy.",
        id: "Koordinasi lintas sektor menjadi tujuan pilar ketiga dan strategi keenamnya.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, Practical Model 1" }],
      scope: "model",
      hedged: false,
      stance: "aim",
      conflicting: [],
    },
    "form-grouping": "not-stated",
    "program-combination": "not-stated",
    flagship: "not-stated",
    emancipation: "not-stated",
    "self-determination": "not-stated",
    "new-localism": {
      grade: "moderate",
      evidence: {
        en: "Programs are synchronized with other local initiatives, so locally only.",
        id: "Program disinkronkan dengan prakarsa lokal lain, jadi hanya di tingkat lokal.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
      scope: "model",
      hedged: false,
      stance: "implied",
      conflicting: [],
    },
    "self-governance": {
      grade: "moderate",
      evidence: {
        en: "A national council and a stronger ministry are recommended beside it, while the model itself lowers dependence on central policy.",
        id: "Dewan nasional dan penguatan kementerian turut direkomendasikan, sedangkan modelnya sendiri mengurangi ketergantungan pada kebijakan pusat.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3016, Conclusion" }],
      scope: "model",
      hedged: false,
      stance: "recommendation",
      conflicting: [],
    },
  },
};
