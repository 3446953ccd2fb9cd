import type { Strategy } from "./strategy.js";

export const coordination: Strategy<"coordination"> = {
  id: "coordination",
  label: { en: "Cross-sector coordination", id: "Koordinasi lintas sektor" },
  definition: { en: "Cross-sector coordination", id: "Koordinasi lintas sektor" },
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
