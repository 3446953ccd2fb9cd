import type { Exclusion } from "./exclusion.js";

export const consumerProtection: Exclusion<"consumer-protection"> = {
  id: "consumer-protection",
  label: { en: "Consumer protection", id: "Perlindungan konsumen" },
  definition: { en: "Consumer protection", id: "Perlindungan konsumen" },
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
