import { forms, pillars, type ModelOfGroups } from "../../../src/index.js";

/** The three models of the paper that need only codes, with their groups alone. */
export const programMapping: ModelOfGroups = {
  id: "program-mapping",
  label: { en: "Program mapping", id: "Pemetaan program" },
  groups: pillars.map(({ id, label }) => ({ id, label, membership: { by: "code", facet: "pillar", id } })),
};

export const formGrouping: ModelOfGroups = {
  id: "form-grouping",
  label: { en: "Form grouping", id: "Pengelompokan bentuk pemberdayaan" },
  groups: forms.map(({ id, label }) => ({ id, label, membership: { by: "code", facet: "form", id } })),
};

export const programCombination: ModelOfGroups = {
  id: "program-combination",
  label: { en: "Program combination", id: "Kombinasi program" },
  groups: [
    {
      id: "combination",
      label: { en: "Combination of components", id: "Kombinasi komponen" },
      membership: {
        by: "codes-combination",
        facet: "component",
        of: ["financing", "training", "mentoring", "market-access"],
        atLeast: 2,
      },
    },
  ],
};
