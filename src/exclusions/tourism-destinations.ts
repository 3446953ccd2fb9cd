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
        "destination marketing",
        "pilgrimage",
        "tourism destination",
        "tourism marketing",
        "tourist attraction",
        "visitor attraction",
      ],
      weak: ["attraction", "recreation", "tourist", "travel"],
    },
    id: {
      strong: [
        "daya tarik wisata",
        "duta wisata",
        "kawasan wisata",
        "objek wisata",
        "obyek wisata",
        "pariwisata",
        "sapta pesona",
        "tempat wisata",
        "wisatawan",
      ],
      weak: ["kepariwisataan", "pantai", "wisata"],
    },
  },
};
