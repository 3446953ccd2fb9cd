import type { Exclusion } from "./exclusion.js";

export const largeIndustry: Exclusion<"large-industry"> = {
  id: "large-industry",
  label: { en: "Measures for large industry alone", id: "Industri besar" },
  definition: { en: "Measures for large industry alone", id: "Industri besar" },
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
