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
        "destination development",
        "tourist attraction",
        "visitor attraction",
        "tourist arrivals",
        "tourism marketing",
        "tourism facilities",
        "scenic byway",
        "recreational trails",
        "pilgrimage",
        "travel discount",
        "visitor information centre",
        "ecotourism and conservation",
        "tourism masterplan",
        "domestic tourists",
        "beach development",
      ],
      weak: ["tourist", "scenic", "attraction", "recreation", "travel", "visitor centre"],
    },
    id: {
      strong: [
        "daya tarik wisata",
        "objek wisata",
        "obyek wisata",
        "kawasan wisata",
        "duta wisata",
        "wisata religi",
        "wisata alam",
        "kalender event",
        "sapta pesona",
        "tempat wisata",
        "atraksi",
        "pariwisata",
        "wisatawan",
      ],
      weak: ["wisata", "kepariwisataan", "pantai", "pokdarwis", "amenitas"],
    },
  },
};
