import type { Strategy } from "./strategy.js";

export const businessOpportunity: Strategy<"business-opportunity"> = {
  id: "business-opportunity",
  label: { en: "Convenience and business opportunities", id: "Kemudahan dan kesempatan berusaha" },
  definition: { en: "Convenience and business opportunities", id: "Kemudahan dan kesempatan berusaha" },
  claim: "paper-states",
  sources: [{ title: "Mindarti & Sukoco, Synchronization Model for Empowering MSMEs", locator: "pp. 3013-3014" }],
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
