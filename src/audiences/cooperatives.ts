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
        "kud",
        "kopdes",
        "kdkmp",
        "kopwan",
        "kopontren",
        "dekopin",
      ],
      weak: ["rapat anggota", "rat", "simpanan pokok"],
    },
  },
};
