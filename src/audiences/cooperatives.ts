import type { Audience } from "./audience.js";

export const cooperatives: Audience<"cooperatives"> = {
  id: "cooperatives",
  label: { en: "Cooperatives", id: "Koperasi" },
  definition: { en: "The text names cooperatives or their bodies.", id: "Teks menyebut koperasi atau perangkatnya." },
  claim: "library-infers",
  sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
  includes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
    texts: [{ en: "savings and loan cooperatives, self-help groups", id: "koperasi simpan pinjam, kelompok swadaya" }],
  },
  excludes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
    texts: [{ en: "cooperation in general", id: "kerja sama pada umumnya" }],
  },
  terms: {
    en: {
      strong: [
        "co-operative",
        "cooperative",
        "credit union",
        "farmer producer organisation",
        "mutual",
        "pacs",
        "primary agricultural credit society",
        "producer company",
        "self help group",
        "shg",
      ],
      weak: ["federation", "members", "society"],
    },
    id: {
      strong: [
        "dekopin",
        "kdkmp",
        "kopdes",
        "koperasi",
        "kopontren",
        "kopwan",
        "ksp",
        "kspps",
        "kud",
        "perkoperasian",
        "usp",
      ],
      weak: ["rapat anggota", "rat", "simpanan pokok"],
    },
  },
};
