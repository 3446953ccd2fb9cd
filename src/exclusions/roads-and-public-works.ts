import type { Exclusion } from "./exclusion.js";

export const roadsAndPublicWorks: Exclusion<"roads-and-public-works"> = {
  id: "roads-and-public-works",
  label: { en: "Roads and public works", id: "Jalan dan pekerjaan umum" },
  definition: { en: "Roads and public works", id: "Jalan dan pekerjaan umum" },
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
