import type { Exclusion } from "./exclusion.js";

export const wageEmployment: Exclusion<"wage-employment"> = {
  id: "wage-employment",
  label: { en: "Wage employment", id: "Ketenagakerjaan" },
  definition: { en: "Wage employment", id: "Ketenagakerjaan" },
  claim: "library-infers",
  sources: [{ title: "Codebook of msme-sync", locator: "sections 1 to 5" }],
  includes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "sections 1 to 5" }],
    texts: [],
  },
  excludes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "sections 1 to 5" }],
    texts: [],
  },
  terms: {
    en: { strong: [], weak: [] },
    id: { strong: [], weak: [] },
  },
};
