import type { Audience } from "./audience.js";

export const women: Audience<"women"> = {
  id: "women",
  label: { en: "Women", id: "Perempuan" },
  definition: { en: "The text names women.", id: "Teks menyebut perempuan." },
  strict: false,
  claim: "library-infers",
  sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
  includes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
    texts: [{ en: "women's groups and women entrepreneurs", id: "kelompok perempuan dan wirausaha perempuan" }],
  },
  excludes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
    texts: [{ en: "families in general", id: "keluarga pada umumnya" }],
  },
  terms: {
    en: { strong: ["female", "gender", "girls", "mahila", "widows", "woman", "women"], weak: ["housewives", "mother"] },
    id: {
      strong: [
        "ibu rumah tangga",
        "istri nelayan",
        "iwapi",
        "janda",
        "kaum ibu",
        "pekka",
        "perempuan",
        "pkk",
        "wanita",
      ],
      weak: ["ibu", "istri", "putri"],
    },
  },
};
