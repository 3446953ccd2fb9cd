import type { Audience } from "./audience.js";

export const farmersAndFishers: Audience<"farmers-and-fishers"> = {
  id: "farmers-and-fishers",
  label: { en: "Farmers and fishers as a business", id: "Petani dan nelayan sebagai pelaku usaha" },
  definition: { en: "Farmers and fishers as a business", id: "Petani dan nelayan sebagai pelaku usaha" },
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
