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
        "professional licence",
        "teacher certification",
        "individual producer license",
        "land surveyor",
        "occupational license",
        "firearm",
        "hunting licence",
        "passport",
        "visa",
        "birth certificate",
        "death certificate",
        "driving instructor",
        "seafarer",
        "dredging",
        "radioactive",
        "explosives",
        "casino",
        "driver's license",
      ],
      weak: ["driver", "practitioner", "chartered"],
    },
    id: {
      strong: [
        "izin mendirikan bangunan",
        "imb",
        "persetujuan bangunan gedung",
        "pbg",
        "slf",
        "izin penelitian",
        "izin reklame",
        "izin trayek",
        "izin pemakaman",
        "izin keramaian",
        "izin pelabuhan",
        "izin menara",
        "izin pertambangan",
        "izin lingkungan",
        "ukl-upl",
        "izin air tanah",
        "kesesuaian pemanfaatan ruang",
        "pengumpulan sumbangan",
        "andalalin",
        "tanah kas desa",
        "praktik",
      ],
      weak: ["trayek", "apotek"],
    },
  },
};
