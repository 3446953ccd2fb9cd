import type { Exclusion } from "./exclusion.js";

export const largeOperationsLicensing: Exclusion<"large-operations-licensing"> = {
  id: "large-operations-licensing",
  label: {
    en: "Licences of large or public operations and of private persons",
    id: "Perizinan usaha besar, layanan publik, dan perorangan",
  },
  definition: {
    en: "Licences that small firms do not commonly need.",
    id: "Perizinan yang tidak lazim diperlukan usaha kecil.",
  },
  claim: "library-infers",
  sources: [{ title: "Codebook of msme-sync", locator: "case 19" }],
  includes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "case 19" }],
    texts: [
      {
        en: "mining, ports, hospitals, schools, professions, private activities",
        id: "pertambangan, pelabuhan, rumah sakit, sekolah, profesi, kegiatan perorangan",
      },
    ],
  },
  excludes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "case 19" }],
    texts: [
      {
        en: "trade, food, industry, tourism and service licences",
        id: "perizinan perdagangan, pangan, industri, pariwisata, dan jasa",
      },
    ],
  },
  terms: {
    en: {
      strong: [
        "birth certificate",
        "death certificate",
        "dredging",
        "driver's license",
        "explosives",
        "firearm",
        "hunting licence",
        "individual producer license",
        "land surveyor",
        "occupational license",
        "passport",
        "professional licence",
        "radioactive",
        "seafarer",
        "teacher certification",
        "visa",
      ],
      weak: ["chartered", "driver", "practitioner"],
    },
    id: {
      strong: [
        "andalalin",
        "imb",
        "izin air tanah",
        "izin keramaian",
        "izin lingkungan",
        "izin mendirikan bangunan",
        "izin pelabuhan",
        "izin penelitian",
        "izin pertambangan",
        "izin reklame",
        "izin trayek",
        "kesesuaian pemanfaatan ruang",
        "pbg",
        "pengumpulan sumbangan",
        "persetujuan bangunan gedung",
        "praktik",
        "slf",
        "tanah kas desa",
        "ukl-upl",
      ],
      weak: ["apotek", "trayek"],
    },
  },
};
