import type { Audience } from "./audience.js";

export const cooperatives: Audience<"cooperatives"> = {
  id: "cooperatives",
  label: { en: "Cooperatives", id: "Koperasi" },
  definition: { en: "Cooperatives", id: "Koperasi" },
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
