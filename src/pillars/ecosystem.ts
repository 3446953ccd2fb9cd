import type { Pillar } from "./pillar.js";

export const ecosystem: Pillar<"ecosystem"> = {
  id: "ecosystem",
  label: { en: "Ecosystem supporting MSMEs", id: "Ekosistem pendukung UMKM" },
  definition: { en: "Ecosystem supporting MSMEs", id: "Ekosistem pendukung UMKM" },
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
