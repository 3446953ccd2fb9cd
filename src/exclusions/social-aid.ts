import type { Exclusion } from "./exclusion.js";

export const socialAid: Exclusion<"social-aid"> = {
  id: "social-aid",
  label: { en: "Social cash aid", id: "Bantuan sosial" },
  definition: { en: "Social cash aid", id: "Bantuan sosial" },
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
