import type { Audience } from "./audience.js";

export const women: Audience<"women"> = {
  id: "women",
  label: { en: "Women", id: "Perempuan" },
  definition: { en: "Women", id: "Perempuan" },
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
    en: {
      strong: ["women", "woman", "female", "girls", "widow", "mahila", "businesswomen", "gender", "wife", "ladies"],
      weak: ["mother", "housewives", "homemaker"],
    },
    id: {
      strong: ["perempuan", "wanita", "ibu rumah tangga", "pekka", "istri nelayan", "iwapi", "pkk", "janda"],
      weak: ["istri", "putri", "keluarga prasejahtera", "ibu"],
    },
  },
};
