import type { Exclusion } from "./exclusion.js";

export const health: Exclusion<"health"> = {
  id: "health",
  label: { en: "Health", id: "Kesehatan" },
  definition: { en: "Health", id: "Kesehatan" },
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
