import type { Program } from "../../evaluation/record/program.js";

/** Plans, rules and data across agencies. */
export const coordination: readonly Program[] = [
  {
    id: "pengembangan-kewirausahaan-nasional",
    name: "Pengembangan Kewirausahaan Nasional 2021-2024",
    description:
      "Rencana aksi yang menyelaraskan kegiatan kewirausahaan di 28 K/L untuk menambah satu juta wirausaha baru.",
    translations: {
      en: {
        name: "National Entrepreneurship Development 2021-2024",
        description:
          "Action plan that aligns the entrepreneurship activities of 28 ministries and agencies to add one million new entrepreneurs.",
      },
    },
    agency: "Kementerian Koperasi dan UKM",
    actors: [{ name: "Komite Pengembangan Kewirausahaan Nasional", role: "implementer" }],
    level: "national",
    unit: "policy",
    legalBasis: ["Perpres 2/2022"],
    targets: { national: true },
    period: { start: "2021", end: "2024" },
    source: "https://beritaperbankan.id/masih-dicari-para-wirausahawan-baru/",
  },
  {
    id: "pendataan-lengkap-kumkm",
    name: "Pendataan Lengkap Koperasi dan UMKM (PL-KUMKM)",
    description:
      "Pendataan dari rumah ke rumah untuk membangun basis data tunggal koperasi dan UMKM menurut nama dan alamat.",
    translations: {
      en: {
        name: "Complete Census of Cooperatives and MSMEs (PL-KUMKM)",
        description: "Door-to-door census that builds a single database of cooperatives and MSMEs by name and address.",
      },
    },
    agency: "Kementerian Koperasi dan UKM",
    actors: [{ name: "Badan Pusat Statistik (BPS)", role: "partner" }],
    level: "national",
    unit: "activity",
    targets: { sizes: ["micro", "small", "medium"], groups: ["koperasi"], national: true },
    period: { start: "2022", end: "2023" },
    source:
      "https://m.tribunnews.com/amp/bisnis/2024/03/26/populasi-koperasi-dan-usaha-mikro-kecil-tahun-2022-2023-tembus-134-juta-pulau-jawa-mendominasi",
  },
  {
    id: "sidt-umkm",
    name: "Sistem Informasi Data Tunggal (SIDT) UMKM",
    description: "Sistem yang memadukan data UMKM dari berbagai K/L dan daerah menjadi satu rujukan.",
    translations: {
      en: {
        name: "MSME Single Data Information System (SIDT)",
        description: "System that merges the MSME data of ministries and regions into one reference.",
      },
    },
    agency: "Kementerian UMKM",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source:
      "https://www.slideshare.net/fajarbaskoro/bukusistem-informasi-data-tunggal-umkm-usulan-peta-jalan-pengembangan-basis-data-umkmpdf",
  },
  {
    id: "satu-data-umkm",
    name: "Satu Data UMKM",
    description:
      "Tata kelola data UMKM dengan standar data, metadata, interoperabilitas, kode referensi, dan data induk.",
    translations: {
      en: {
        name: "One Data for MSMEs",
        description:
          "Governance of MSME data with standards, metadata, interoperability, reference codes and master data.",
      },
    },
    agency: "Kementerian UMKM",
    level: "national",
    unit: "policy",
    legalBasis: ["Permen UMKM 8/2025"],
    targets: { sizes: ["micro", "small", "medium"], national: true },
    period: { start: "2025" },
    source: "https://www.pasal.id/peraturan/permen/perukm-no-8-tahun-2025",
  },
  {
    id: "kpju-unggulan",
    name: "Penelitian Komoditas, Produk, dan Jenis Usaha (KPJU) Unggulan",
    description:
      "Penelitian lima tahunan yang menetapkan komoditas, produk, dan jenis usaha UMKM unggulan tiap kabupaten/kota sebagai rujukan pengembangan.",
    translations: {
      en: {
        name: "Study of Leading Commodities, Products and Businesses (KPJU)",
        description:
          "Five-yearly study that ranks the leading MSME commodities, products and businesses of each district as a guide for development.",
      },
    },
    agency: "Bank Indonesia",
    level: "national",
    unit: "activity",
    targets: { national: true },
    source: "https://sumut.antaranews.com/berita/202489/bank-indonesia-dorong-kemajuan-umkm-di-sumut",
  },
  {
    id: "koperasi-desa-merah-putih",
    name: "Koperasi Desa/Kelurahan Merah Putih",
    description: "Percepatan pembentukan dan pengesahan badan hukum koperasi di desa dan kelurahan.",
    translations: {
      en: {
        name: "Red-and-White Village Cooperatives",
        description: "Faster founding and legal recognition of cooperatives in villages and wards.",
      },
    },
    agency: "Kementerian Koperasi",
    level: "national",
    unit: "program",
    legalBasis: ["Inpres 9/2025"],
    targets: { groups: ["koperasi"], national: true },
    period: { start: "2025" },
    source: "from general knowledge, not looked up",
  },
];
