import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** Whether the model rests on programs or practices shown to work and to last. */
export const provenEffectiveness: ModelCriterion<"proven-effectiveness"> = {
  id: "proven-effectiveness",
  label: { en: "Proven effectiveness and sustainability", id: "Efektivitas dan keberlanjutan yang terbukti" },
  definition: {
    en: "Whether the model rests on programs or practices shown to work and to last.",
    id: "Apakah model bertumpu pada program atau praktik yang terbukti efektif dan berkelanjutan.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3015, Practical Model 4" },
    { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
    { title: paperTitle, locator: "p. 3014, Self-Determination Theory" },
  ],
  kind: "explicit-text",
  note: "none",
  ratings: {
    "program-mapping": "not-stated",
    "form-grouping": "not-stated",
    "program-combination": "not-stated",
    flagship: {
      grade: "strong",
      evidence: {
        en: "Selects programs proven effective and sustainable, with significant results.",
        id: "Memilih program yang terbukti efektif dan berkelanjutan dengan hasil yang berarti.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3015, Practical Model 4" },
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
      ],
      scope: "model",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
    emancipation: "not-stated",
    "self-determination": {
      grade: "moderate",
      evidence: {
        en: "Encourages independent and sustainable growth: an aim, not a finding.",
        id: "Mendorong perkembangan yang mandiri dan berkelanjutan: tujuan, bukan temuan.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, Self-Determination Theory" }],
      scope: "model",
      hedged: false,
      stance: "aim",
      conflicting: [],
    },
    "new-localism": {
      grade: "moderate",
      evidence: {
        en: "Aims at a business ecosystem that supports growth and sustainability.",
        id: "Bertujuan menciptakan ekosistem usaha yang mendukung pertumbuhan dan keberlanjutan.",
      },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
      scope: "model",
      hedged: false,
      stance: "aim",
      conflicting: [],
    },
    "self-governance": {
      grade: "moderate",
      evidence: {
        en: "Hoped to make programs more effective and growth more sustainable: expected, not shown.",
        id: "Diharapkan membuat program lebih efektif dan pertumbuhan lebih berkelanjutan: harapan, belum dibuktikan.",
      },
      claim: "paper-implies",
      sources: [
        { title: paperTitle, locator: "p. 3014, Self-Government" },
        { title: paperTitle, locator: "p. 3016, discussion of Table 1" },
      ],
      scope: "model",
      hedged: false,
      stance: "aim",
      conflicting: [],
    },
  },
};
