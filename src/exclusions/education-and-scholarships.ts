import type { Exclusion } from "./exclusion.js";

export const educationAndScholarships: Exclusion<"education-and-scholarships"> = {
  id: "education-and-scholarships",
  label: { en: "Education and scholarships", id: "Pendidikan dan beasiswa" },
  definition: { en: "Education and scholarships", id: "Pendidikan dan beasiswa" },
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
