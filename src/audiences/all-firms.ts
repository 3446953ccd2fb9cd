import type { Audience } from "./audience.js";

export const allFirms: Audience<"all-firms"> = {
  id: "all-firms",
  label: { en: "All firms", id: "Semua pelaku usaha" },
  definition: { en: "All firms", id: "Semua pelaku usaha" },
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
