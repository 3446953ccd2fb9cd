import { codebookTitle, paperTitle } from "../source.js";
import type { Model } from "./model.js";
import { practicalStrength, practicalWeakness } from "./table-one.js";

/** Model 3: programs by the components they combine. */
export const programCombination: Model<"program-combination"> = {
  id: "program-combination",
  label: { en: "Program combination", id: "Kombinasi program" },
  definition: {
    en: "Groups programs by the combination of financing, training, mentoring and market access through which they empower.",
    id: "Mengelompokkan program menurut kombinasi pembiayaan, pelatihan, pendampingan, dan akses pasar yang digunakannya.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 3" }],
  kind: "practical",
  nature: "analytical",
  proponent: {
    text: { en: "LD-FEB UI, 2021", id: "LD-FEB UI, 2021" },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 3" }],
  },
  aliases: [
    { name: "Combination models of empowerment based on multiple programs", locator: "p. 3013" },
    { name: "Grouping Model Based on Program Combination", locator: "p. 3015" },
    {
      name: "Model for Grouping Forms of Empowerment Based on the Combination of Several Programs",
      locator: "p. 3015, Table 1",
    },
  ],
  advantages: [
    practicalStrength,
    {
      scope: "model",
      text: {
        en: "Flexible, relevant in different contexts and adaptable to the needs of MSMEs by sector and region.",
        id: "Luwes, relevan dalam berbagai konteks, dan dapat disesuaikan dengan kebutuhan UMKM menurut sektor dan daerah.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
        { title: paperTitle, locator: "p. 3015, Practical Model 3" },
      ],
    },
  ],
  weaknesses: [
    practicalWeakness,
    {
      scope: "model",
      text: {
        en: "Can be complex and hard to carry out consistently.",
        id: "Dapat menjadi rumit dan sulit dilaksanakan secara konsisten.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Practical Model (first)" }],
    },
  ],
  groups: [
    {
      id: "combination",
      label: { en: "Combination of components", id: "Kombinasi komponen" },
      claim: "library-infers",
      sources: [
        { title: codebookTitle, locator: "section 5" },
        { title: paperTitle, locator: "p. 3015, Practical Model 3" },
      ],
      membership: {
        by: "codes-combination",
        facet: "component",
        of: ["financing", "training", "mentoring", "market-access"],
        atLeast: 2,
      },
    },
  ],
  paperCitations: [{ title: "LD-FEB UI (2021)", locator: "p. 3015" }],
  canonicalSources: [
    {
      title: "TNP2K & LD-FEB UI, Pemetaan Program Pemberdayaan Usaha Mikro, Kecil, dan Menengah (UMKM)",
      locator: "1st ed., 2021, ISBN 978-602-275-216-5",
    },
  ],
};
