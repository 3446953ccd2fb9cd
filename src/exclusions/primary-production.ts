import type { Exclusion } from "./exclusion.js";

export const primaryProduction: Exclusion<"primary-production"> = {
  id: "primary-production",
  label: { en: "Crop and stock production without a business side", id: "Produksi pertanian tanpa sisi usaha" },
  definition: { en: "Crop and stock production without a business side", id: "Produksi pertanian tanpa sisi usaha" },
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
