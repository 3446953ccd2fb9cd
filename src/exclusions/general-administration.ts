import type { Exclusion } from "./exclusion.js";

export const generalAdministration: Exclusion<"general-administration"> = {
  id: "general-administration",
  label: { en: "General administration", id: "Administrasi umum" },
  definition: { en: "General administration", id: "Administrasi umum" },
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
