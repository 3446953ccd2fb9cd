import type { Audience } from "./audience.js";

export const villageEnterprises: Audience<"village-enterprises"> = {
  id: "village-enterprises",
  label: { en: "Village enterprises", id: "Badan usaha milik desa" },
  definition: { en: "Village enterprises", id: "Badan usaha milik desa" },
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
