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
    en: {
      strong: [
        "cooperative",
        "co-operative",
        "credit union",
        "primary agricultural credit society",
        "pacs",
        "self help group",
        "shg",
        "producer company",
        "farmer producer organisation",
        "mutual",
      ],
      weak: ["society", "federation", "members"],
    },
    id: {
      strong: [
        "koperasi",
        "perkoperasian",
        "ksp",
        "kspps",
        "usp",
        "unit simpan pinjam",
        "kud",
        "kopdes",
        "kdkmp",
        "kopwan",
        "kopontren",
        "dekopin",
      ],
      weak: ["rapat anggota", "rat", "usaha bersama", "simpanan pokok"],
    },
  },
};
