import type { Program } from "../../evaluation/record/program.js";

/** Programs for people who start a business. */
export const newEntrepreneurs: readonly Program[] = [
  {
    id: "tkm-pemula",
    name: "Tenaga Kerja Mandiri (TKM) Pemula",
    description:
      "Bantuan modal awal, pelatihan pembekalan, dan pendampingan bagi penganggur atau setengah penganggur untuk memulai usaha mandiri.",
    translations: {
      en: {
        name: "Self-employed Worker Program, Beginner Stage (TKM Pemula)",
        description:
          "Seed capital, initial training and mentoring for unemployed or underemployed people who start a business of their own.",
      },
    },
    agency: "Kementerian Ketenagakerjaan",
    level: "national",
    unit: "program",
    targets: { groups: ["penganggur", "setengah penganggur"], national: true },
    source:
      "https://mataram.antaranews.com/berita/230445/kemnaker-targetkan-125-ribu-penerima-manfaat-tkm-pemula; https://pdfcoffee.com/juknis-tks-pendamping-tkm-pemula-2023-upload-pdf-free.html",
  },
  {
    id: "tkm-lanjutan",
    name: "Tenaga Kerja Mandiri (TKM) Lanjutan",
    description:
      "Bantuan modal lanjutan bagi peserta TKM Pemula yang usahanya berkembang dan menyerap tenaga kerja baru.",
    translations: {
      en: {
        name: "Self-employed Worker Program, Advanced Stage (TKM Lanjutan)",
        description: "Follow-on capital for participants of TKM Pemula whose business grew and took on new workers.",
      },
    },
    agency: "Kementerian Ketenagakerjaan",
    level: "national",
    unit: "program",
    targets: { groups: ["peserta TKM Pemula"], national: true },
    source: "https://www.jurnalzone.id/direktur-kemnaker-ingatkan-program-tkm-gratis-awas-penipuan-begini-daftarnya",
  },
  {
    id: "pahlawan-ekonomi-nusantara",
    name: "Pahlawan Ekonomi Nusantara (PENA)",
    description:
      "Modal usaha, pelatihan, pendampingan, literasi keuangan, serta bantuan pengemasan dan pemasaran bagi penerima bantuan sosial usia produktif agar keluar dari bantuan sosial.",
    translations: {
      en: {
        name: "Heroes of the Nusantara Economy (PENA)",
        description:
          "Business capital, training, mentoring, financial literacy, and help with packaging and marketing for recipients of social aid of working age, so that they leave social aid.",
      },
    },
    agency: "Kementerian Sosial",
    level: "national",
    unit: "program",
    targets: { groups: ["penerima bantuan sosial usia produktif"], national: true },
    source: "https://mediaindonesia.com/megapolitan/669918/kemensos-lahirkan-25360-wirausahawan-lewat-program-pena",
  },
  {
    id: "wirausaha-muda-pemula",
    name: "Wirausaha Muda Pemula (WMP)",
    description: "Bantuan modal dan pembinaan bagi pemuda yang baru memulai usaha.",
    translations: {
      en: {
        name: "Young Beginner Entrepreneurs (WMP)",
        description: "Capital grant and coaching for young people who have just started a business.",
      },
    },
    agency: "Kementerian Pemuda dan Olahraga",
    level: "national",
    unit: "program",
    targets: { groups: ["pemuda"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "entrepreneurhub",
    name: "EntrepreneurHub",
    description: "Pelatihan, inkubasi, jejaring, dan temu pembiayaan bagi wirausaha.",
    translations: {
      en: {
        name: "EntrepreneurHub",
        description: "Training, incubation, networking and finance matching for entrepreneurs.",
      },
    },
    agency: "Kementerian UMKM",
    level: "national",
    unit: "program",
    targets: { groups: ["wirausaha"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "inkubasi-wirausaha",
    name: "Inkubasi Wirausaha",
    description:
      "Pembinaan, pendampingan, dan pengembangan usaha rintisan oleh lembaga inkubator sebagaimana diatur PP 7/2021.",
    translations: {
      en: {
        name: "Business Incubation",
        description:
          "Coaching, mentoring and development of start-ups by incubator institutions as regulated in PP 7/2021.",
      },
    },
    agency: "Kementerian UMKM",
    actors: [{ name: "lembaga inkubator perguruan tinggi, pemerintah daerah, dan swasta", role: "implementer" }],
    level: "national",
    unit: "program",
    legalBasis: ["PP 7/2021"],
    targets: { groups: ["usaha rintisan"], national: true },
    source:
      "https://id.scribd.com/document/649831600/UMKM-2022; https://www.sixtytwo.co/jakarta-policy-innovation/measure-the-effectiveness-of-msme-entrepreneurship-development-programs",
  },
  {
    id: "wirausaha-baru-ikm",
    name: "Penumbuhan Wirausaha Baru Industri Kecil dan Menengah (WUB IKM)",
    description:
      "Pelatihan keterampilan dan fasilitasi peralatan bagi calon wirausaha industri kecil dan menengah di daerah potensial.",
    translations: {
      en: {
        name: "New Industrial Entrepreneurs",
        description:
          "Skills training and equipment in kind for would-be entrepreneurs in small and medium industry in areas with potential.",
      },
    },
    agency: "Kementerian Perindustrian",
    level: "national",
    unit: "program",
    targets: { groups: ["calon wirausaha industri kecil"], national: true },
    source:
      "https://www.jakartainsider.id/ekbis/pr-7317081256/kabar-gembira-pemerintah-akan-cetak-12000-wirausaha-baru-termasuk-dari-pesantren?page=1",
  },
  {
    id: "santripreneur",
    name: "Santripreneur",
    description:
      "Bimbingan teknis kewirausahaan industri di pondok pesantren untuk menumbuhkan wirausaha industri baru.",
    translations: {
      en: {
        name: "Santripreneur",
        description:
          "Technical training in industrial entrepreneurship at Islamic boarding schools to create new industrial entrepreneurs.",
      },
    },
    agency: "Kementerian Perindustrian",
    actors: [{ name: "pondok pesantren", role: "partner" }],
    level: "national",
    unit: "program",
    targets: { groups: ["santri"], national: true },
    source: "https://khazanah.republika.co.id/berita/oxl6ie335/menperin-ingin-santri-berwirausaha",
  },
  {
    id: "yess",
    name: "Youth Entrepreneurship and Employment Support Services (YESS)",
    description:
      "Pelatihan, pemagangan, mentor, dan hibah kompetitif bagi pemuda perdesaan berusia 17-39 tahun untuk menjadi wirausaha pertanian.",
    translations: {
      en: {
        name: "Youth Entrepreneurship and Employment Support Services (YESS)",
        description:
          "Training, apprenticeships, mentors and competitive grants for rural youth aged 17 to 39 to become agricultural entrepreneurs.",
      },
    },
    agency: "Kementerian Pertanian",
    actors: [{ name: "IFAD", role: "partner" }],
    level: "national",
    unit: "program",
    targets: {
      groups: ["pemuda perdesaan usia 17-39 tahun"],
      regions: [
        { scheme: "kemendagri", code: "32", name: "Jawa Barat" },
        { scheme: "kemendagri", code: "35", name: "Jawa Timur" },
        { scheme: "kemendagri", code: "63", name: "Kalimantan Selatan" },
        { scheme: "kemendagri", code: "73", name: "Sulawesi Selatan" },
      ],
    },
    period: { start: "2019", end: "2025" },
    source:
      "https://kalsel.antaranews.com/amp/berita/294101/hibah-kompetitif-rp3-miliar-untuk-cetak-petani-milenial-di-kalsel; https://yessppiusulsel.id/area-program/",
  },
  {
    id: "pwmp",
    name: "Penumbuhan Wirausahawan Muda Pertanian (PWMP)",
    description: "Hibah awal dan bimbingan bagi kelompok pemuda untuk memulai usaha pertanian.",
    translations: {
      en: {
        name: "Young Agricultural Entrepreneurs (PWMP)",
        description: "Seed grants and guidance for youth groups starting an agricultural business.",
      },
    },
    agency: "Kementerian Pertanian",
    level: "national",
    unit: "program",
    targets: { groups: ["kelompok pemuda"], national: true },
    source:
      "https://amp.kontan.co.id/news/kementan-targetkan-320000-petani-milenial-ada-di-pedesaan-pada-2025 (names it); description from general knowledge, not looked up",
  },
  {
    id: "p2mw",
    name: "Program Pembinaan Mahasiswa Wirausaha (P2MW)",
    description: "Pendanaan, pelatihan, dan pendampingan usaha yang dirintis kelompok mahasiswa.",
    translations: {
      en: {
        name: "Student Entrepreneur Development Program (P2MW)",
        description: "Funding, training and mentoring of businesses started by teams of students.",
      },
    },
    agency: "Kementerian Pendidikan Tinggi, Sains, dan Teknologi",
    level: "national",
    unit: "program",
    targets: { groups: ["mahasiswa"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "pendidikan-kecakapan-wirausaha",
    name: "Pendidikan Kecakapan Wirausaha (PKW)",
    description: "Kursus keterampilan dan kewirausahaan disertai bantuan modal rintisan usaha bagi anak tidak sekolah.",
    translations: {
      en: {
        name: "Entrepreneurial Skills Education (PKW)",
        description: "Skills and entrepreneurship courses with start-up capital for out-of-school youth.",
      },
    },
    agency: "Kementerian Pendidikan Dasar dan Menengah",
    level: "national",
    unit: "program",
    targets: { groups: ["anak tidak sekolah"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "wirausaha-merdeka",
    name: "Wirausaha Merdeka",
    description:
      "Pembelajaran kewirausahaan di luar kampus bagi mahasiswa calon wirausaha, dengan magang dan pendampingan.",
    translations: {
      en: {
        name: "Independent Entrepreneur (student program)",
        description:
          "Off-campus entrepreneurship learning for students who want to start a business, with internships and mentoring.",
      },
    },
    agency: "Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi",
    level: "national",
    unit: "program",
    targets: { groups: ["mahasiswa"], national: true },
    period: { start: "2022" },
    source: "from general knowledge, not looked up",
  },
  {
    id: "bekup",
    name: "BEKUP (BEKRAF for Pre-Startup)",
    description: "Bimbingan pra-inkubasi bagi perusahaan rintisan digital.",
    translations: {
      en: { name: "BEKUP (pre-start-up program)", description: "Pre-incubation coaching for digital start-ups." },
    },
    agency: "Kementerian Pariwisata dan Ekonomi Kreatif",
    level: "national",
    unit: "program",
    targets: { groups: ["perusahaan rintisan digital"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "foodstartup-indonesia",
    name: "FoodStartup Indonesia",
    description: "Pendampingan usaha kuliner rintisan dan pertemuan dengan calon investor.",
    translations: {
      en: {
        name: "FoodStartup Indonesia",
        description: "Mentoring of culinary start-ups and meetings with prospective investors.",
      },
    },
    agency: "Kementerian Pariwisata dan Ekonomi Kreatif",
    level: "national",
    unit: "program",
    targets: { groups: ["usaha kuliner rintisan"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "wubi",
    name: "Wirausaha Unggulan Bank Indonesia (WUBI)",
    description: "Pelatihan dan pendampingan wirausaha binaan kantor perwakilan Bank Indonesia.",
    translations: {
      en: {
        name: "Bank Indonesia Leading Entrepreneurs (WUBI)",
        description: "Training and mentoring of entrepreneurs assisted by Bank Indonesia regional offices.",
      },
    },
    agency: "Bank Indonesia",
    level: "national",
    unit: "program",
    targets: { groups: ["wirausaha binaan kantor perwakilan Bank Indonesia"], national: true },
    source:
      "https://sumut.antaranews.com/berita/202489/bank-indonesia-dorong-kemajuan-umkm-di-sumut (entrepreneurs assisted by the bank); http://yuliahomebakery.blogspot.com/2020/01/rumah-cinta-wubi-3.html (name)",
  },
  {
    id: "startup4industry",
    name: "Startup4Industry",
    description:
      "Kompetisi dan pendampingan perusahaan rintisan teknologi yang menyelesaikan masalah industri, termasuk IKM.",
    translations: {
      en: {
        name: "Startup4Industry",
        description:
          "Competition for and mentoring of technology start-ups that solve problems of industry, small industry included.",
      },
    },
    agency: "Kementerian Perindustrian",
    level: "national",
    unit: "program",
    targets: { groups: ["perusahaan rintisan teknologi"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "ppbt",
    name: "Perusahaan Pemula Berbasis Teknologi (PPBT)",
    description: "Pendanaan dan pendampingan perusahaan pemula yang menghilirkan hasil riset dan teknologi.",
    translations: {
      en: {
        name: "Technology-based Start-ups (PPBT)",
        description: "Funding and mentoring of start-ups that bring research results and technology to market.",
      },
    },
    agency: "Kementerian Riset dan Teknologi/Badan Riset dan Inovasi Nasional",
    level: "national",
    unit: "program",
    targets: { groups: ["perusahaan pemula"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "kartu-prakerja",
    name: "Kartu Prakerja",
    description:
      "Bantuan biaya pelatihan kerja dan kewirausahaan bagi pencari kerja serta pelaku usaha mikro dan kecil.",
    translations: {
      en: {
        name: "Pre-employment Card (Prakerja)",
        description:
          "Vouchers for vocational and entrepreneurship training, for job seekers and for micro and small entrepreneurs.",
      },
    },
    agency: "Kementerian Koordinator Bidang Perekonomian",
    actors: [{ name: "Manajemen Pelaksana Program Kartu Prakerja", role: "implementer" }],
    level: "national",
    unit: "program",
    legalBasis: ["Perpres 36/2020"],
    targets: { groups: ["pencari kerja", "pelaku usaha mikro dan kecil"], national: true },
    period: { start: "2020" },
    source:
      "https://finance.detik.com/berita-ekonomi-bisnis/d-5501505/alumni-prakerja-dapat-modal-usaha-rp-10-juta-ini-syaratnya",
  },
];
