import type { Audience } from "./audience.js";

export const newEntrepreneurs: Audience<"new-entrepreneurs"> = {
  id: "new-entrepreneurs",
  label: { en: "New entrepreneurs", id: "Wirausaha baru" },
  definition: { en: "New entrepreneurs", id: "Wirausaha baru" },
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
