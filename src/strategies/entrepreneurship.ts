import type { Strategy } from "./strategy.js";

export const entrepreneurship: Strategy<"entrepreneurship"> = {
  id: "entrepreneurship",
  label: { en: "Entrepreneurship development", id: "Pengembangan kewirausahaan" },
  definition: { en: "Entrepreneurship development", id: "Pengembangan kewirausahaan" },
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
