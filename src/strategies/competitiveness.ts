import type { Strategy } from "./strategy.js";

export const competitiveness: Strategy<"competitiveness"> = {
  id: "competitiveness",
  label: { en: "Increasing competitiveness", id: "Peningkatan daya saing" },
  definition: { en: "Increasing competitiveness", id: "Peningkatan daya saing" },
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
