import type { Exclusion } from "./exclusion.js";

export const largeOperationsLicensing: Exclusion<"large-operations-licensing"> = {
  id: "large-operations-licensing",
  label: {
    en: "Licences of large or public operations and of private persons",
    id: "Perizinan usaha besar, layanan publik, dan perorangan",
  },
  definition: {
    en: "Licences of large or public operations and of private persons",
    id: "Perizinan usaha besar, layanan publik, dan perorangan",
  },
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
