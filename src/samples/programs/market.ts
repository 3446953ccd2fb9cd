import type { Program } from "../../evaluation/record/program.js";

/** Promotion, procurement, export and other ways to buyers. */
export const market: readonly Program[] = [
  {
    id: "e-smart-ikm",
    name: "e-Smart IKM",
    description: "Lokakarya agar IKM berjualan daring, dengan basis data profil IKM yang terhubung ke lokapasar.",
    translations: {
      en: {
        name: "e-Smart IKM",
        description:
          "Workshops that bring small and medium industry online, with a database of their profiles that is linked to marketplaces.",
      },
    },
    agency: "Kementerian Perindustrian",
    level: "national",
    unit: "program",
    targets: { sizes: ["small", "medium"], national: true },
    source: "https://amp.kontan.co.id/news/1265-ikm-terhubung-dalam-e-smart-ikm-kemenperin",
  },
  {
    id: "link-and-match-ikm",
    name: "Link and Match IKM dengan Industri Besar",
    description: "Kemitraan yang mempertemukan IKM dengan industri besar agar IKM masuk ke rantai pasok.",
    translations: {
      en: {
        name: "Link and Match of Small with Large Industry",
        description:
          "Partnership meetings that match small and medium industry with large industry so that it enters supply chains.",
      },
    },
    agency: "Kementerian Perindustrian",
    level: "national",
    unit: "program",
    targets: { sizes: ["small", "medium"], national: true },
    source: "https://gatra.com/news-447938-ekonomi-kemenperin-ungkap-alasan-anggaran-restrukturisasi-berkurang.html",
  },
  {
    id: "gernas-bbi",
    name: "Gerakan Nasional Bangga Buatan Indonesia (Gernas BBI)",
    description:
      "Kampanye lintas K/L agar UMKM masuk platform daring dan masyarakat lebih banyak membeli produk lokal.",
    translations: {
      en: {
        name: "Proud of Indonesian Products National Movement (Gernas BBI)",
        description:
          "Campaign across ministries that brings MSMEs onto online platforms and raises purchases of local products.",
      },
    },
    agency: "Kementerian Koordinator Bidang Kemaritiman dan Investasi",
    actors: [{ name: "kementerian/lembaga dan pemerintah daerah", role: "partner" }],
    level: "national",
    unit: "program",
    legalBasis: ["Keppres 15/2021"],
    targets: { sizes: ["micro", "small", "medium"], national: true },
    period: { start: "2020-05-14" },
    source:
      "https://www.majalahagraria.today/berita-kementerian/kementerian-dalam-negeri/79049/sambut-rakornas-p3dn-kemendagri-gelar-rapat-progres-kesiapan-daerah/",
  },
  {
    id: "alokasi-pengadaan-umk-koperasi",
    name: "Alokasi Paling Sedikit 40 Persen Belanja Pengadaan untuk Usaha Mikro, Usaha Kecil, dan Koperasi",
    description:
      "Kewajiban merencanakan dan merealisasikan paling sedikit 40 persen nilai belanja barang/jasa pemerintah untuk produk dalam negeri dari usaha mikro, usaha kecil, dan koperasi.",
    translations: {
      en: {
        name: "40% of Public Procurement for Micro and Small Firms and Cooperatives",
        description:
          "Duty to plan and spend at least 40% of the value of public procurement on domestic products of micro and small firms and cooperatives.",
      },
    },
    agency: "Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah (LKPP)",
    actors: [{ name: "kementerian/lembaga dan pemerintah daerah", role: "implementer" }],
    level: "national",
    unit: "policy",
    legalBasis: ["Inpres 2/2022"],
    targets: { sizes: ["micro", "small"], groups: ["koperasi"], national: true },
    period: { start: "2022" },
    source:
      "https://www.idxchannel.com/yuknabungsaham/marah-karena-pemerintah-doyan-impor-jokowi-keluarkan-inpres-no-2-tahun-2022",
  },
  {
    id: "katalog-elektronik",
    name: "Katalog Elektronik Lokal dan Sektoral",
    description:
      "Penayangan produk usaha mikro, usaha kecil, dan koperasi pada katalog elektronik pemerintah agar mudah dibeli instansi.",
    translations: {
      en: {
        name: "Local and Sectoral e-Catalogs",
        description:
          "Lists products of micro and small firms and cooperatives in the government e-catalog, where agencies can buy them easily.",
      },
    },
    agency: "Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah (LKPP)",
    actors: [{ name: "kementerian/lembaga dan pemerintah daerah", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small"], groups: ["koperasi"], national: true },
    source: "https://surabayakota.id/2022/10/18/pembelian-produk-dalam-negeri-bakal/4/",
  },
  {
    id: "bela-pengadaan",
    name: "Bela Pengadaan (Toko Daring)",
    description: "Belanja langsung instansi pemerintah kepada UMK melalui lokapasar mitra LKPP.",
    translations: {
      en: {
        name: "Bela Pengadaan (direct purchasing from small firms online)",
        description:
          "Direct purchases of government agencies from micro and small firms through marketplaces that partner with LKPP.",
      },
    },
    agency: "Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah (LKPP)",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "padi-umkm",
    name: "Pasar Digital (PaDi) UMKM",
    description: "Platform belanja barang dan jasa BUMN dari UMKM.",
    translations: {
      en: {
        name: "PaDi MSME Digital Market",
        description: "Platform where state-owned enterprises buy goods and services from MSMEs.",
      },
    },
    agency: "Kementerian BUMN",
    actors: [{ name: "PT Telkom Indonesia", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    period: { start: "2020-08-17" },
    source: "https://ekonomi.republika.co.id/berita/qf1rdl383/diluncurkan-besok-9-bumn-akan-ikut-program-padi-umkm",
  },
  {
    id: "smesco-indonesia",
    name: "SMESCO Indonesia",
    description: "Layanan promosi, kurasi, ruang pamer, dan pemasaran produk koperasi dan UKM.",
    translations: {
      en: {
        name: "SMESCO Indonesia",
        description: "Promotion, curation, showroom and marketing services for products of cooperatives and SMEs.",
      },
    },
    agency: "Kementerian UMKM",
    actors: [{ name: "Lembaga Layanan Pemasaran KUKM", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { groups: ["koperasi", "UKM"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "export-coaching-program",
    name: "Export Coaching Program (ECP)",
    description: "Pelatihan dan pendampingan ekspor sekitar delapan bulan hingga UKM memperoleh pembeli luar negeri.",
    translations: {
      en: {
        name: "Export Coaching Program (ECP)",
        description: "About eight months of export training and mentoring until an SME finds foreign buyers.",
      },
    },
    agency: "Kementerian Perdagangan",
    actors: [{ name: "Pusat Pelatihan SDM Ekspor dan Jasa Perdagangan", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["small", "medium"], national: true },
    source:
      "https://purwokerto.inews.id/amp/367828/dilatih-selama-8-bulan-50-persen-peserta-ecp-umkm-langsung-bisa-ekspor",
  },
  {
    id: "cpne",
    name: "Coaching Program for New Exporters (CPNE)",
    description: "Pelatihan dan pendampingan ekspor bagi UKM agar menjadi eksportir baru.",
    translations: {
      en: {
        name: "Coaching Program for New Exporters (CPNE)",
        description: "Export training and mentoring that turns SMEs into new exporters.",
      },
    },
    agency: "Lembaga Pembiayaan Ekspor Indonesia (LPEI)",
    level: "national",
    unit: "program",
    targets: { sizes: ["small", "medium"], national: true },
    source: "https://suara.com/bisnis/2022/11/03/082844/lpei-gandeng-pemprov-jatim-cetak-6-desa-devisa-baru?page=2",
  },
  {
    id: "desa-devisa",
    name: "Desa Devisa",
    description:
      "Pendampingan komunitas usaha desa berkomoditas ekspor untuk meningkatkan mutu produk, kapasitas, dan jangkauan pasar luar negeri.",
    translations: {
      en: {
        name: "Foreign-exchange Villages (Desa Devisa)",
        description:
          "Mentoring of village producer communities with export commodities to raise product quality, capacity and reach in foreign markets.",
      },
    },
    agency: "Lembaga Pembiayaan Ekspor Indonesia (LPEI)",
    level: "national",
    unit: "program",
    targets: { groups: ["komunitas desa berkomoditas ekspor"], national: true },
    source: "https://labirin.id/news/28214/ekspor-desa-yang-menjaga-devisa",
  },
  {
    id: "klinik-ekspor",
    name: "Klinik Ekspor",
    description: "Konsultasi dan asistensi ekspor bagi UMKM di kantor bea dan cukai.",
    translations: {
      en: { name: "Export Clinic", description: "Export advice and assistance for MSMEs at customs offices." },
    },
    agency: "Kementerian Keuangan",
    actors: [{ name: "Direktorat Jenderal Bea dan Cukai", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "itpc-temu-bisnis",
    name: "Perwakilan Perdagangan Luar Negeri (ITPC dan Atase Perdagangan) untuk Temu Bisnis UMKM",
    description: "Perwakilan dagang di luar negeri yang memberi informasi pasar dan mempertemukan UMKM dengan pembeli.",
    translations: {
      en: {
        name: "Overseas Trade Offices (ITPC) for MSME Business Matching",
        description: "Overseas trade offices that give market information and match MSMEs with buyers.",
      },
    },
    agency: "Kementerian Perdagangan",
    actors: [{ name: "Kementerian Luar Negeri", role: "partner" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source:
      "https://purwokerto.inews.id/amp/367828/dilatih-selama-8-bulan-50-persen-peserta-ecp-umkm-langsung-bisa-ekspor",
  },
  {
    id: "karya-kreatif-indonesia",
    name: "Karya Kreatif Indonesia (KKI)",
    description: "Pameran tahunan dan temu bisnis bagi produk UMKM binaan Bank Indonesia.",
    translations: {
      en: {
        name: "Indonesian Creative Works (KKI)",
        description: "Annual exhibition and business matching for products of MSMEs that Bank Indonesia assists.",
      },
    },
    agency: "Bank Indonesia",
    level: "national",
    unit: "activity",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    period: { start: "2016" },
    source: "http://aremamedia.com/bi-gelar-kki-umkm-wali-kota-malang-perintahkan-serap-lewat-apbd/",
  },
  {
    id: "onboarding-umkm",
    name: "Onboarding UMKM Bank Indonesia",
    description: "Pelatihan dan onboarding UMKM ke lokapasar dan pembayaran digital.",
    translations: {
      en: {
        name: "Bank Indonesia MSME Onboarding",
        description: "Training and onboarding of MSMEs to marketplaces and digital payments.",
      },
    },
    agency: "Bank Indonesia",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "apresiasi-kreasi-indonesia",
    name: "Apresiasi Kreasi Indonesia (AKI)",
    description: "Kurasi, pendampingan, dan pameran produk kreatif daerah.",
    translations: {
      en: {
        name: "Appreciation of Indonesian Creations (AKI)",
        description: "Curation, mentoring and exhibition of creative products from the regions.",
      },
    },
    agency: "Kementerian Pariwisata dan Ekonomi Kreatif",
    level: "national",
    unit: "activity",
    targets: { groups: ["pelaku ekonomi kreatif"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "kemitraan-investasi-umkm",
    name: "Kemitraan Usaha Besar dengan UMKM di Bidang Penanaman Modal",
    description: "Fasilitasi kemitraan antara penanam modal besar dan UMKM di daerah lokasi investasinya.",
    translations: {
      en: {
        name: "Partnership of Large Investors with Local MSMEs",
        description: "Facilitates partnerships between large investors and MSMEs where the investment takes place.",
      },
    },
    agency: "Kementerian Investasi dan Hilirisasi/BKPM",
    level: "national",
    unit: "program",
    legalBasis: ["Peraturan Menteri Investasi 1/2022"],
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source:
      "https://kabarsatu.com/mensos-koordinasi-program-umkm-di-satu-kementerian-positif-untuk-dorong-graduasi-kpm-pkh/ (BKPM partnership mentioned)",
  },
  {
    id: "revitalisasi-pasar-rakyat",
    name: "Revitalisasi Pasar Rakyat",
    description: "Pembangunan dan perbaikan fisik pasar rakyat tempat pedagang kecil berjualan.",
    translations: {
      en: {
        name: "People's Market Revitalization",
        description: "Building and physical improvement of people's markets where small traders sell.",
      },
    },
    agency: "Kementerian Perdagangan",
    actors: [{ name: "pemerintah daerah", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { groups: ["pedagang kecil"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "tol-laut-umkm",
    name: "Tol Laut bagi Produk UMKM",
    description:
      "Angkutan laut bersubsidi dan terjadwal dengan potongan tarif muatan balik agar produk UMKM dari kawasan timur menjangkau pasar.",
    translations: {
      en: {
        name: "Sea Toll for MSME Products",
        description:
          "Subsidized scheduled shipping with a discount for return cargo so that MSME products of the east reach markets.",
      },
    },
    agency: "Kementerian Perhubungan",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source:
      "https://kbr.id/nasional/02-2022/dorong_umkm_lokal__kemenhub_beri_diskon_50_persen_pengiriman_barang_via_tol_laut/107618.html",
  },
];
