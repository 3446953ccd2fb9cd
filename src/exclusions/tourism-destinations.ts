import type { Exclusion } from "./exclusion.js";

export const tourismDestinations: Exclusion<"tourism-destinations"> = {
  id: "tourism-destinations",
  label: { en: "Tourism destinations", id: "Destinasi pariwisata" },
  definition: {
    en: "Places and visitors, rather than tourism firms.",
    id: "Tempat dan wisatawan, bukan usaha pariwisata.",
  },
  claim: "library-infers",
  sources: [{ title: "Codebook of msme-sync", locator: "case 20" }],
  includes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "case 20" }],
    texts: [
      { en: "destination marketing, planning and facilities", id: "pemasaran, perencanaan, dan prasarana destinasi" },
    ],
  },
  excludes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "case 20" }],
    texts: [
      {
        en: "homestays, guides, souvenirs and training of tourism actors",
        id: "homestay, pemandu, cendera mata, dan pelatihan pelaku pariwisata",
      },
    ],
  },
  terms: {
    en: {
      strong: [
        "tourism destination",
        "destination marketing",
        "tourist attraction",
        "visitor attraction",
        "tourism marketing",
        "pilgrimage",
      ],
      weak: ["tourist", "attraction", "recreation", "travel"],
    },
    id: {
      strong: [
        "daya tarik wisata",
        "objek wisata",
        "obyek wisata",
        "kawasan wisata",
        "duta wisata",
        "sapta pesona",
        "tempat wisata",
        "pariwisata",
        "wisatawan",
      ],
      weak: ["wisata", "kepariwisataan", "pantai"],
    },
  },
};
