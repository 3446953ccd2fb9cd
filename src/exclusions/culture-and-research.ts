import type { Exclusion } from "./exclusion.js";

export const cultureAndResearch: Exclusion<"culture-and-research"> = {
  id: "culture-and-research",
  label: { en: "Arts, research and honours", id: "Seni, penelitian, dan penghargaan" },
  definition: { en: "Arts, research and honours", id: "Seni, penelitian, dan penghargaan" },
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
