import type { Audience } from "./audience.js";

export const villageEnterprises: Audience<"village-enterprises"> = {
  id: "village-enterprises",
  label: { en: "Village enterprises", id: "Badan usaha milik desa" },
  definition: {
    en: "The text names village-owned or community-owned enterprises.",
    id: "Teks menyebut badan usaha milik desa atau usaha milik masyarakat.",
  },
  claim: "library-infers",
  sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
  includes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
    texts: [{ en: "BUM Desa, social enterprises, tourism villages", id: "BUM Desa, usaha sosial, desa wisata" }],
  },
  excludes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
    texts: [{ en: "village government", id: "pemerintah desa" }],
  },
  terms: {
    en: {
      strong: [
        "community business",
        "community enterprise",
        "community interest company",
        "community shop",
        "rural business",
        "rural enterprise",
        "social enterprise",
        "tourism village",
        "village enterprise",
        "village industries",
        "village-owned",
      ],
      weak: ["community-owned", "panchayat", "rural", "village"],
    },
    id: {
      strong: [
        "badan usaha milik desa",
        "bum desa",
        "bumdes",
        "bumdesa",
        "bumdesma",
        "bumk",
        "bumkam",
        "bumnag",
        "desa devisa",
        "desa wisata",
        "koperasi desa",
        "pasar desa",
        "usaha desa",
        "usaha ekonomi desa",
      ],
      weak: ["desa", "kampung", "pedesaan", "perdesaan"],
    },
  },
};
