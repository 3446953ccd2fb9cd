import type { Program } from "../../evaluation/record/program.js";

/** Training, mentoring and service centers for existing firms. */
export const skills: readonly Program[] = [
  {
    id: "digital-entrepreneurship-academy",
    name: "Digital Entrepreneurship Academy (DEA)",
    description:
      "Pelatihan kewirausahaan dan pemasaran digital gratis bagi pelaku UMKM dan calon wirausaha dalam Digital Talent Scholarship.",
    translations: {
      en: {
        name: "Digital Entrepreneurship Academy (DEA)",
        description:
          "Free training in digital entrepreneurship and digital marketing for MSMEs and aspiring entrepreneurs, within the Digital Talent Scholarship.",
      },
    },
    agency: "Kementerian Komunikasi dan Digital",
    level: "national",
    unit: "program",
    targets: { groups: ["pelaku UMKM", "calon wirausaha"], national: true },
    source: "https://inibaru.id/hits/bpsdmp-kominfo-yogyakarta-gelar-pelatihan-untuk-jurnalis-dan-umkm-di-semarang",
  },
  {
    id: "umkm-level-up",
    name: "UMKM Level Up",
    description: "Pendampingan adopsi teknologi digital bagi UMKM produsen agar naik kelas.",
    translations: {
      en: {
        name: "MSME Level Up",
        description: "Mentoring of producing MSMEs in adopting digital technology so that they move up.",
      },
    },
    agency: "Kementerian Komunikasi dan Digital",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "uppka",
    name: "Usaha Peningkatan Pendapatan Keluarga Akseptor (UPPKA)",
    description:
      "Pembinaan kelompok usaha mikro keluarga peserta KB melalui pelatihan, jejaring pemasaran, dan bantuan alat teknologi tepat guna, tanpa bantuan modal.",
    translations: {
      en: {
        name: "Family Income Improvement Groups (UPPKA)",
        description:
          "Coaching of micro-business groups of families in family planning through training, marketing networks and appropriate tools in kind, without capital aid.",
      },
    },
    agency: "Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro"], groups: ["keluarga akseptor KB"], national: true },
    source:
      "https://keluargajogja.bkkbndiy.id/uppka; https://pontianakpost.jawapos.com/metropolis/27/01/2022/entaskan-stunting-melalui-program-uppka/",
  },
  {
    id: "industri-rumahan",
    name: "Industri Rumahan (Peningkatan Produktivitas Ekonomi Perempuan)",
    description:
      "Pembinaan industri rumahan yang dijalankan perempuan melalui pelatihan, pendampingan, dan penguatan kelompok di daerah percontohan.",
    translations: {
      en: {
        name: "Home Industry of Women",
        description:
          "Development of home industries run by women through training, mentoring and strengthening of groups in pilot districts.",
      },
    },
    agency: "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak",
    level: "national",
    unit: "program",
    targets: { groups: ["perempuan"] },
    source: "from general knowledge, not looked up",
  },
  {
    id: "kewirausahaan-perempuan-rentan",
    name: "Pelatihan Kewirausahaan bagi Perempuan Rentan",
    description:
      "Pelatihan kewirausahaan bagi perempuan penyintas kekerasan atau bencana, perempuan kepala keluarga, dan perempuan pelaku usaha mikro di lokasi wisata.",
    translations: {
      en: {
        name: "Entrepreneurship Training for Vulnerable Women",
        description:
          "Entrepreneurship training for women who survived violence or disaster, women heads of households and women with a micro business at tourist sites.",
      },
    },
    agency: "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak",
    actors: [
      { name: "PT Permodalan Nasional Madani", role: "partner" },
      { name: "lembaga masyarakat", role: "partner" },
    ],
    level: "national",
    unit: "program",
    targets: {
      groups: [
        "perempuan penyintas kekerasan",
        "perempuan penyintas bencana",
        "perempuan kepala keluarga",
        "perempuan pelaku usaha mikro",
      ],
      national: true,
    },
    source:
      "https://nakita.grid.id/read/022962910/agar-perempuan-tidak-mengalami-kekerasan-akibat-sulitnya-keuangan-di-tengah-pandemi-covid-19-kementerian-ppa-lakukan-strategi-ini?page=3",
  },
  {
    id: "plut-kumkm",
    name: "Pusat Layanan Usaha Terpadu Koperasi dan UMKM (PLUT-KUMKM)",
    description:
      "Unit layanan di daerah dengan konsultan yang mendampingi koperasi dan UMKM di bidang produksi, pemasaran, pembiayaan, sumber daya manusia, dan kelembagaan.",
    translations: {
      en: {
        name: "Integrated Business Service Center (PLUT-KUMKM)",
        description:
          "Regional service unit whose consultants mentor cooperatives and MSMEs in production, marketing, finance, people and organization.",
      },
    },
    agency: "Kementerian UMKM",
    actors: [{ name: "pemerintah daerah", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], groups: ["koperasi"], national: true },
    source:
      "https://gpriority.co.id/kemenkop-ukm-siapkan-20-new-plut-kumkm/; https://id.scribd.com/document/469381951/E-Juknis-PLUT-KUMKM-2019",
  },
  {
    id: "rumah-bumn",
    name: "Rumah BUMN",
    description:
      "Rumah kreatif milik BUMN di kabupaten/kota sebagai tempat pelatihan, pendampingan, digitalisasi, dan pemasaran bagi UMKM.",
    translations: {
      en: {
        name: "SOE House for MSMEs (Rumah BUMN)",
        description:
          "Creative centers of state-owned enterprises in districts that give MSMEs training, mentoring, digitalization and marketing.",
      },
    },
    agency: "Kementerian BUMN",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "bds-djp",
    name: "Business Development Services (BDS) Direktorat Jenderal Pajak",
    description:
      "Lokakarya dan pembinaan bagi wajib pajak UMKM tentang perpajakan, pembukuan, pemasaran digital, ekspor, dan perizinan berusaha.",
    translations: {
      en: {
        name: "Business Development Services of the Tax Office (BDS)",
        description:
          "Workshops and coaching for MSME taxpayers on tax, bookkeeping, digital marketing, export and business licensing.",
      },
    },
    agency: "Kementerian Keuangan",
    actors: [{ name: "Direktorat Jenderal Pajak", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], groups: ["wajib pajak UMKM"], national: true },
    source: "https://sanyangtaxconsultants.com/2024/115999/apa-itu-program-business-development-services-bds-dari-djp",
  },
  {
    id: "linkumkm",
    name: "LinkUMKM",
    description: "Platform pembelajaran daring dan penilaian mandiri kelas usaha bagi UMKM.",
    translations: {
      en: {
        name: "LinkUMKM",
        description: "Learning platform with a self-assessment of the business class for MSMEs.",
      },
    },
    agency: "PT Bank Rakyat Indonesia",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "pertamina-umk-academy",
    name: "Pertamina UMK Academy",
    description: "Kelas pelatihan dan pembinaan berjenjang bagi usaha mikro dan kecil binaan Pertamina.",
    translations: {
      en: {
        name: "Pertamina MSE Academy",
        description: "Graded training and coaching classes for micro and small firms that Pertamina assists.",
      },
    },
    agency: "PT Pertamina",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "tekad",
    name: "Transformasi Ekonomi Kampung Terpadu (TEKAD)",
    description:
      "Pendampingan kelompok usaha desa di Indonesia timur melalui perencanaan partisipatif, pelatihan, dan jejaring pasar.",
    translations: {
      en: {
        name: "Integrated Village Economic Transformation (TEKAD)",
        description:
          "Facilitation of village business groups in eastern Indonesia through participatory planning, training and market links.",
      },
    },
    agency: "Kementerian Desa dan Pembangunan Daerah Tertinggal",
    actors: [{ name: "IFAD", role: "partner" }],
    level: "national",
    unit: "program",
    targets: { groups: ["kelompok usaha desa di Indonesia timur"] },
    source: "from general knowledge, not looked up",
  },
  {
    id: "bantuan-hukum-umk",
    name: "Layanan Bantuan dan Pendampingan Hukum bagi Usaha Mikro dan Kecil",
    description: "Penyuluhan, konsultasi, dan pendampingan hukum tanpa biaya bagi usaha mikro dan kecil.",
    translations: {
      en: {
        name: "Legal Aid for Micro and Small Firms",
        description: "Legal information, advice and assistance, free of charge, for micro and small firms.",
      },
    },
    agency: "Kementerian UMKM",
    actors: [{ name: "pemerintah daerah", role: "implementer" }],
    level: "national",
    unit: "program",
    legalBasis: ["PP 7/2021"],
    targets: { sizes: ["micro", "small"], national: true },
    source: "from general knowledge, not looked up",
  },
];
