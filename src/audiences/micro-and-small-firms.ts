import type { Audience } from "./audience.js";

export const microAndSmallFirms: Audience<"micro-and-small-firms"> = {
  id: "micro-and-small-firms",
  label: { en: "Micro, small and medium firms", id: "Usaha mikro, kecil, dan menengah" },
  definition: { en: "Micro, small and medium firms", id: "Usaha mikro, kecil, dan menengah" },
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
