import type { Program } from "../../evaluation/record/program.js";

/** Equipment, products, raw material and shared places of production. */
export const production: readonly Program[] = [
  {
    id: "rumah-produksi-bersama",
    name: "Rumah Produksi Bersama",
    description:
      "Pembangunan fasilitas produksi modern bersama yang dikelola koperasi, tempat UMKM sejenis mengolah bahan baku menjadi barang bernilai tambah.",
    translations: {
      en: {
        name: "Shared Production House",
        description:
          "Building of modern shared production facilities, run by a cooperative, where similar MSMEs process raw materials into goods of higher value.",
      },
    },
    agency: "Kementerian UMKM",
    actors: [
      { name: "koperasi", role: "implementer" },
      { name: "Bappenas", role: "partner" },
    ],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "https://bisniskumkm.com/kemenkop-ukm-bangun-5-rumah-produksi-bersama-umkm-tahun-2022",
  },
  {
    id: "pengelolaan-terpadu-umkm",
    name: "Pengelolaan Terpadu UMKM (Proyek Prioritas Strategis RPJMN 2020-2024)",
    description:
      "Penyelarasan kegiatan beberapa K/L bagi klaster komoditas UMKM, dari bahan baku dan produksi sampai pembiayaan dan pasar.",
    translations: {
      en: {
        name: "Integrated MSME Management (Strategic Priority Project)",
        description:
          "Aligns the work of several ministries for commodity clusters of MSMEs, from raw material and production to finance and market.",
      },
    },
    agency: "Kementerian PPN/Bappenas",
    actors: [
      { name: "Kementerian Koperasi dan UKM", role: "partner" },
      { name: "Kementerian Perindustrian", role: "partner" },
    ],
    level: "national",
    unit: "policy",
    legalBasis: ["Perpres 18/2020"],
    targets: { sizes: ["micro", "small", "medium"], national: true },
    period: { start: "2020", end: "2024" },
    source: "from general knowledge, not looked up",
  },
  {
    id: "restrukturisasi-mesin-ikm",
    name: "Restrukturisasi Mesin dan/atau Peralatan IKM",
    description: "Penggantian sebagian harga pembelian mesin dan/atau peralatan baru bagi industri kecil dan menengah.",
    translations: {
      en: {
        name: "Machinery Restructuring for Small and Medium Industry",
        description:
          "Reimburses part of the price that small and medium industry pays for new machinery and equipment.",
      },
    },
    agency: "Kementerian Perindustrian",
    level: "national",
    unit: "program",
    targets: { sizes: ["small", "medium"], national: true },
    source:
      "https://gatra.com/news-454436-ekonomi-menperin-harapkan-ikm-jadi-tulang-punggung-perekonomian-nasional.html",
  },
  {
    id: "ovop",
    name: "One Village One Product (OVOP)",
    description: "Pengembangan mutu dan ciri khas produk unggulan desa atau kawasan yang dibuat IKM.",
    translations: {
      en: {
        name: "One Village One Product (OVOP)",
        description:
          "Develops the quality and distinctive character of leading village products made by small and medium industry.",
      },
    },
    agency: "Kementerian Perindustrian",
    actors: [{ name: "pemerintah daerah", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { national: true },
    source:
      "https://www.suaramerdeka.com/ekonomi/pr-042408076/pengembangan-umkm-agar-berdaya-saing-tinggi-ini-4-arahan-airlangga (names it); description from general knowledge, not looked up",
  },
  {
    id: "sentra-ikm",
    name: "Pembangunan dan Revitalisasi Sentra IKM",
    description: "Pembangunan dan revitalisasi kawasan sentra industri kecil dan menengah, terutama di luar Jawa.",
    translations: {
      en: {
        name: "Building and Revitalizing Small-industry Centers",
        description: "Building and renewal of centers of small and medium industry, mainly outside Java.",
      },
    },
    agency: "Kementerian Perindustrian",
    actors: [{ name: "pemerintah daerah", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["small", "medium"], national: true },
    source:
      "https://gatra.com/news-454436-ekonomi-menperin-harapkan-ikm-jadi-tulang-punggung-perekonomian-nasional.html",
  },
  {
    id: "material-center-ikm",
    name: "Material Center IKM",
    description:
      "Pusat penyediaan bahan baku dan bahan penolong bagi IKM untuk mengatasi pasokan, harga, dan batas minimum pembelian.",
    translations: {
      en: {
        name: "Raw Material Center for Small Industry",
        description:
          "Centers that supply raw and auxiliary materials to small and medium industry, against problems of supply, price and minimum purchase.",
      },
    },
    agency: "Kementerian Perindustrian",
    actors: [{ name: "Kementerian Koordinator Bidang Perekonomian", role: "partner" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["small", "medium"], national: true },
    source: "https://harnasnews.com/pemerintah-akselerasi-penguatan-umkm-dan-ikm-sebagai-penggerak-ekonomi.html",
  },
  {
    id: "kampung-perikanan-budidaya",
    name: "Kampung Perikanan Budidaya",
    description:
      "Klaster usaha budi daya ikan di desa berbasis komoditas unggulan dan kearifan lokal, didampingi penyuluh dan tenaga pendamping LPMUKP.",
    translations: {
      en: {
        name: "Aquaculture Villages",
        description:
          "Village clusters of fish-farming businesses around a leading commodity and local wisdom, assisted by extension workers and LPMUKP mentors.",
      },
    },
    agency: "Kementerian Kelautan dan Perikanan",
    actors: [{ name: "Lembaga Pengelola Modal Usaha Kelautan dan Perikanan (LPMUKP)", role: "partner" }],
    level: "national",
    unit: "program",
    targets: { groups: ["pembudi daya ikan"], national: true },
    source: "https://andalannews.com/lpmukp-optimalisasi-pendampingan-program-kampung-perikanan-budidaya",
  },
  {
    id: "pugar",
    name: "Pengembangan Usaha Garam Rakyat (PUGaR)",
    description:
      "Peningkatan mutu dan produktivitas usaha garam rakyat melalui sarana produksi, integrasi lahan, dan penguatan kelembagaan petambak.",
    translations: {
      en: {
        name: "People's Salt Business Development (PUGaR)",
        description:
          "Raises quality and productivity of small salt businesses through production facilities, land integration and stronger producer organizations.",
      },
    },
    agency: "Kementerian Kelautan dan Perikanan",
    level: "national",
    unit: "program",
    targets: { groups: ["petambak garam"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "klaster-umkm-bank-indonesia",
    name: "Pengembangan Klaster UMKM Bank Indonesia",
    description:
      "Pengembangan klaster UMKM dari hulu ke hilir, terutama komoditas pangan, melalui pelatihan, akses pasar, dan akses keuangan.",
    translations: {
      en: {
        name: "Bank Indonesia MSME Clusters",
        description:
          "Develops MSME clusters from upstream to downstream, mainly in food commodities, through training, access to markets and access to finance.",
      },
    },
    agency: "Bank Indonesia",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "https://www.cendananews.com/2019/04/bi-kaltim-dorong-pengembangan-umkm-melalui-program-klaster.html",
  },
  {
    id: "kups",
    name: "Pengembangan Kelompok Usaha Perhutanan Sosial (KUPS)",
    description:
      "Pendampingan kelompok usaha perhutanan sosial agar naik kelas dari Biru ke Platinum melalui penguatan kelembagaan, akses modal, dan akses pasar.",
    translations: {
      en: {
        name: "Social Forestry Business Groups (KUPS)",
        description:
          "Mentoring of social forestry business groups so that they rise from Blue to Platinum class through stronger organization, access to capital and access to markets.",
      },
    },
    agency: "Kementerian Kehutanan",
    level: "national",
    unit: "program",
    targets: { groups: ["kelompok pemegang persetujuan perhutanan sosial"], national: true },
    source:
      "https://amp.suara.com/news/2019/04/06/092035/klhk-fokus-tingkatkan-pengelolaan-hutan-sosial-oleh-masyarakat",
  },
  {
    id: "umkm-sawit",
    name: "Pembinaan UMKM Berbasis Sawit",
    description: "Pelatihan, pengembangan produk, dan promosi bagi UMKM yang mengolah produk turunan sawit.",
    translations: {
      en: {
        name: "Support for Palm-based MSMEs",
        description: "Training, product development and promotion for MSMEs that make palm-based products.",
      },
    },
    agency: "Badan Pengelola Dana Perkebunan (BPDP)",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "good-design-indonesia",
    name: "Good Design Indonesia",
    description: "Seleksi dan penghargaan bagi desain produk terbaik pelaku usaha agar berdaya saing ekspor.",
    translations: {
      en: {
        name: "Good Design Indonesia",
        description: "Selection and award of the best product designs of firms to make them competitive in export.",
      },
    },
    agency: "Kementerian Perdagangan",
    level: "national",
    unit: "activity",
    targets: { national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "ukm-pangan-award",
    name: "UKM Pangan Award",
    description: "Penghargaan bagi UKM pangan yang produknya bermutu dan siap masuk ritel modern serta pasar ekspor.",
    translations: {
      en: {
        name: "SME Food Award",
        description: "Award for food SMEs whose products are of good quality and ready for modern retail and export.",
      },
    },
    agency: "Kementerian Perdagangan",
    level: "national",
    unit: "activity",
    targets: { sizes: ["small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
];
