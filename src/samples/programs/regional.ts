import type { Program } from "../../evaluation/record/program.js";

/** Programs of provinces and districts. */
export const regional: readonly Program[] = [
  {
    id: "sipd-pemberdayaan-umkm",
    name: "Program Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro (UMKM)",
    description:
      "Pemberdayaan usaha mikro melalui pendataan, kemitraan, kemudahan perizinan, penguatan kelembagaan, dan koordinasi dengan para pemangku kepentingan.",
    translations: {
      en: {
        name: "Regional Program: Empowerment of Medium, Small and Micro Firms",
        description:
          "Empowerment of micro firms through data collection, partnership, easier licensing, stronger organization and coordination with stakeholders.",
      },
    },
    agency: "Dinas yang membidangi koperasi dan UKM kabupaten/kota",
    level: "district",
    unit: "program",
    codes: [{ scheme: "SIPD", code: "2.17.07" }],
    legalBasis: ["Permendagri 90/2019"],
    targets: { sizes: ["micro", "small", "medium"] },
    source: "Nomenclature of regional budgets (Permendagri 90/2019), as found in public repositories",
  },
  {
    id: "sipd-pengembangan-umkm",
    name: "Program Pengembangan UMKM",
    description: "Pengembangan usaha mikro dengan orientasi peningkatan skala usaha menjadi usaha kecil.",
    translations: {
      en: {
        name: "Regional Program: MSME Development",
        description: "Development of micro firms that aims to raise them to the scale of small firms.",
      },
    },
    agency: "Dinas yang membidangi koperasi dan UKM kabupaten/kota",
    level: "district",
    unit: "program",
    codes: [{ scheme: "SIPD", code: "2.17.08" }],
    legalBasis: ["Permendagri 90/2019"],
    targets: { sizes: ["micro"] },
    source: "Nomenclature of regional budgets (Permendagri 90/2019), as found in public repositories",
  },
  {
    id: "jakpreneur",
    name: "Jakpreneur",
    description:
      "Pelatihan dan pendampingan berjenjang bagi wirausaha Jakarta, dilanjutkan dengan fasilitasi perizinan, pemasaran, pelaporan keuangan, dan permodalan.",
    translations: {
      en: {
        name: "Jakpreneur",
        description:
          "Staged training and mentoring of Jakarta entrepreneurs, followed by help with licenses, marketing, financial reporting and capital.",
      },
    },
    agency: "Pemerintah Provinsi DKI Jakarta",
    level: "province",
    unit: "program",
    targets: { groups: ["wirausaha Jakarta"], regions: [{ scheme: "kemendagri", code: "31", name: "DKI Jakarta" }] },
    source: "from general knowledge, not looked up",
  },
  {
    id: "sibakul-jogja",
    name: "SiBakul Jogja",
    description: "Pembinaan dan pemasaran daring produk UMKM DIY, dengan fasilitas bebas ongkos kirim.",
    translations: {
      en: {
        name: "SiBakul Jogja",
        description: "Coaching and online marketing of products of Yogyakarta MSMEs, with free delivery.",
      },
    },
    agency: "Pemerintah Daerah Daerah Istimewa Yogyakarta",
    level: "province",
    unit: "program",
    targets: {
      sizes: ["micro", "small", "medium"],
      regions: [{ scheme: "kemendagri", code: "34", name: "DI Yogyakarta" }],
    },
    source: "from general knowledge, not looked up",
  },
  {
    id: "opop-jawa-timur",
    name: "One Pesantren One Product (OPOP) Jawa Timur",
    description:
      "Pelatihan, pendampingan, dan pameran produk unggulan agar santri, pesantren, dan alumni menjadi wirausaha.",
    translations: {
      en: {
        name: "One Pesantren One Product (OPOP), East Java",
        description:
          "Training, mentoring and fairs for leading products so that students, Islamic boarding schools and alumni become entrepreneurs.",
      },
    },
    agency: "Pemerintah Provinsi Jawa Timur",
    level: "province",
    unit: "program",
    targets: {
      groups: ["santri", "pesantren", "alumni pesantren"],
      regions: [{ scheme: "kemendagri", code: "35", name: "Jawa Timur" }],
    },
    source: "https://opop.jatimprov.go.id/detail/322/opop-bangkitkan-geliat-umkm-di-masa-pandemi",
  },
  {
    id: "opop-jawa-barat",
    name: "One Pesantren One Product (OPOP) Jawa Barat",
    description: "Pelatihan wirausaha bagi pondok pesantren dan kompetisi produk antarpesantren dengan hadiah modal.",
    translations: {
      en: {
        name: "One Pesantren One Product (OPOP), West Java",
        description:
          "Entrepreneur training for Islamic boarding schools and a product competition among them with prize money.",
      },
    },
    agency: "Pemerintah Provinsi Jawa Barat",
    level: "province",
    unit: "program",
    targets: { groups: ["pesantren"], regions: [{ scheme: "kemendagri", code: "32", name: "Jawa Barat" }] },
    source: "https://www.beritain.id/tag/opop/",
  },
  {
    id: "e-peken",
    name: "E-Peken Surabaya",
    description: "Lokapasar kota tempat ASN dan warga berbelanja dari toko kelontong dan UMKM Surabaya.",
    translations: {
      en: {
        name: "E-Peken Surabaya",
        description: "City marketplace where civil servants and residents buy from grocers and MSMEs of Surabaya.",
      },
    },
    agency: "Pemerintah Kota Surabaya",
    level: "district",
    unit: "program",
    targets: {
      sizes: ["micro", "small", "medium"],
      groups: ["toko kelontong"],
      regions: [{ scheme: "kemendagri", code: "35.78", name: "Kota Surabaya" }],
    },
    source: "from general knowledge, not looked up",
  },
];
