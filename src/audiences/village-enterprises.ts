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
        "village enterprise",
        "rural enterprise",
        "community enterprise",
        "community business",
        "social enterprise",
        "community interest company",
        "community shop",
        "village industries",
        "rural business",
        "tourism village",
        "village-owned",
      ],
      weak: ["village", "rural", "community-owned", "panchayat"],
    },
    id: {
      strong: [
        "bum desa",
        "bumdes",
        "bumdesa",
        "bumkam",
        "bumk",
        "bumnag",
        "badan usaha milik desa",
        "usaha desa",
        "usaha ekonomi desa",
        "desa wisata",
        "desa devisa",
        "pasar desa",
        "koperasi desa",
        "bumdesma",
      ],
      weak: ["perdesaan", "pedesaan", "kampung", "desa"],
    },
  },
};
