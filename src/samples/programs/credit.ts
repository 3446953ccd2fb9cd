import type { Program } from "../../evaluation/record/program.js";

/** Credit and loans that reach firms through a lender or a fund. */
export const credit: readonly Program[] = [
  {
    id: "kredit-usaha-rakyat",
    name: "Kredit Usaha Rakyat (KUR)",
    description:
      "Kredit atau pembiayaan modal kerja dan investasi yang mendapat subsidi bunga dan penjaminan, bagi UMKM produktif yang layak tetapi agunannya belum ada atau belum cukup.",
    translations: {
      en: {
        name: "People's Business Credit (KUR)",
        description:
          "Working-capital and investment credit with an interest subsidy and a guarantee, lent to viable productive MSMEs whose collateral is missing or not sufficient.",
      },
    },
    agency: "Kementerian Koordinator Bidang Perekonomian",
    actors: [{ name: "bank, lembaga keuangan bukan bank, dan koperasi penyalur", role: "channel" }],
    level: "national",
    unit: "program",
    legalBasis: ["Permenko Perekonomian 1/2023"],
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "https://inforegulasi.com/2023/03/permenko-eko-nomor-1-tahun-2023-tentang.html",
  },
  {
    id: "kur-super-mikro",
    name: "KUR Super Mikro",
    description:
      "Skema KUR dengan plafon paling banyak Rp10 juta dan bunga 3 persen, diutamakan bagi pekerja terkena PHK dan ibu rumah tangga yang menjalankan usaha mikro.",
    translations: {
      en: {
        name: "Super-micro KUR",
        description:
          "KUR scheme with a ceiling of Rp10 million at 3% interest, with priority for laid-off workers and housewives who run a micro business.",
      },
    },
    agency: "Kementerian Koordinator Bidang Perekonomian",
    actors: [{ name: "bank, lembaga keuangan bukan bank, dan koperasi penyalur", role: "channel" }],
    level: "national",
    unit: "program",
    parent: "kredit-usaha-rakyat",
    targets: { sizes: ["micro"], groups: ["pekerja terkena PHK", "ibu rumah tangga"], national: true },
    source:
      "https://www.cnbcindonesia.com/news/20230904161912-4-469022/subsidi-kur-super-mikro-dipatok-15-berapa-bunganya/amp",
  },
  {
    id: "kur-khusus",
    name: "KUR Khusus (Klaster)",
    description:
      "Skema KUR bagi kelompok atau klaster perkebunan, peternakan, perikanan, dan industri UMKM, dengan plafon paling banyak Rp500 juta per anggota.",
    translations: {
      en: {
        name: "Special (Cluster) KUR",
        description:
          "KUR scheme for groups or clusters in plantation crops, livestock, fisheries and MSME industry, up to Rp500 million per member.",
      },
    },
    agency: "Kementerian Koordinator Bidang Perekonomian",
    actors: [{ name: "bank, lembaga keuangan bukan bank, dan koperasi penyalur", role: "channel" }],
    level: "national",
    unit: "program",
    parent: "kredit-usaha-rakyat",
    targets: { national: true },
    source:
      "https://www.cnbcindonesia.com/news/20230904161912-4-469022/subsidi-kur-super-mikro-dipatok-15-berapa-bunganya/amp",
  },
  {
    id: "pembiayaan-ultra-mikro",
    name: "Pembiayaan Ultra Mikro (UMi)",
    description:
      "Dana APBN yang disalurkan melalui lembaga keuangan bukan bank kepada usaha ultra mikro yang belum terjangkau KUR, dengan plafon paling banyak Rp20 juta dan disertai pendampingan.",
    translations: {
      en: {
        name: "Ultra-micro Financing (UMi)",
        description:
          "State funds lent through non-bank financial institutions to ultra-micro businesses that KUR does not reach yet, up to Rp20 million, with mentoring.",
      },
    },
    agency: "Kementerian Keuangan",
    actors: [
      { name: "Pusat Investasi Pemerintah (PIP)", role: "implementer" },
      { name: "lembaga keuangan bukan bank", role: "channel" },
    ],
    level: "national",
    unit: "program",
    legalBasis: ["PMK 193/PMK.05/2020"],
    targets: { sizes: ["ultra-micro"], national: true },
    source:
      "https://djpb.kemenkeu.go.id/kppn/klaten/id/publikasi/berita-terbaru/3094-pembiayaan-umi-ultra-mikro.html; https://www.klikharso.com/2021/09/peraturan-umi.html",
  },
  {
    id: "pembiayaan-umkm-pip",
    name: "Pembiayaan UMKM melalui Pusat Investasi Pemerintah",
    description:
      "Perluasan pembiayaan Pusat Investasi Pemerintah dari usaha ultra mikro ke UMKM yang belum memperoleh fasilitas pembiayaan, dalam bentuk investasi langsung lainnya.",
    translations: {
      en: {
        name: "MSME Financing by the Government Investment Center",
        description:
          "Widens the financing of the Government Investment Center from ultra-micro businesses to MSMEs that have not yet obtained a financing facility.",
      },
    },
    agency: "Kementerian Keuangan",
    actors: [{ name: "Pusat Investasi Pemerintah (PIP)", role: "implementer" }],
    level: "national",
    unit: "program",
    legalBasis: ["PMK 130 Tahun 2024"],
    targets: { sizes: ["ultra-micro", "micro", "small", "medium"], national: true },
    source: "https://jdih.kemenkeu.go.id/dok/pmk-130-tahun-2024/view",
  },
  {
    id: "pnm-mekaar",
    name: "PNM Mekaar (Membina Ekonomi Keluarga Sejahtera)",
    description:
      "Pinjaman modal usaha tanpa agunan berbasis kelompok dengan tanggung renteng bagi perempuan prasejahtera, disertai pertemuan mingguan dan pendampingan usaha.",
    translations: {
      en: {
        name: "PNM Mekaar (group lending for women)",
        description:
          "Group loans without collateral and with joint liability for low-income women, with weekly meetings and business mentoring.",
      },
    },
    agency: "PT Permodalan Nasional Madani",
    level: "national",
    unit: "program",
    targets: { groups: ["perempuan prasejahtera"], national: true },
    source: "https://keuangan.kontan.co.id/news/nasabah-pnm-mekaar",
  },
  {
    id: "pnm-ulamm",
    name: "PNM ULaMM (Unit Layanan Modal Mikro)",
    description:
      "Pembiayaan modal usaha mikro dan kecil secara perorangan atau badan usaha yang dilengkapi pelatihan peningkatan kapasitas usaha.",
    translations: {
      en: {
        name: "PNM ULaMM (micro capital service unit)",
        description:
          "Business capital lent to individual micro and small entrepreneurs and firms, complemented by capacity-building training.",
      },
    },
    agency: "PT Permodalan Nasional Madani",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small"], national: true },
    source:
      "https://keuangan.kontan.co.id/news/pnm-mekaar-berikan-pendampingan-nasabah-berbasis-kelompok (names it); description from general knowledge, not looked up",
  },
  {
    id: "dana-bergulir-lpdb",
    name: "Dana Bergulir Lembaga Pengelola Dana Bergulir (LPDB)",
    description:
      "Pinjaman atau pembiayaan dana bergulir kepada koperasi dan, melalui koperasi atau lembaga perantara, kepada UMKM.",
    translations: {
      en: {
        name: "Revolving Fund of LPDB",
        description: "Revolving-fund loans to cooperatives and, through cooperatives or intermediaries, to MSMEs.",
      },
    },
    agency: "Kementerian Koperasi",
    actors: [
      { name: "Lembaga Pengelola Dana Bergulir (LPDB)", role: "implementer" },
      { name: "koperasi dan lembaga perantara", role: "channel" },
    ],
    level: "national",
    unit: "program",
    targets: { groups: ["koperasi"], national: true },
    source: "https://peluangnews.id/menkop-minta-pembiayaan-dana-bergulir-lpdb-angkat-kelas-umkm",
  },
  {
    id: "kredit-melawan-rentenir",
    name: "Kredit/Pembiayaan Melawan Rentenir (K/PMR)",
    description:
      "Kredit atau pembiayaan berbiaya rendah dan berproses cepat bagi UMKM agar tidak meminjam kepada rentenir atau pinjaman daring ilegal, dengan model yang berbeda di tiap daerah.",
    translations: {
      en: {
        name: "Credit Against Loan Sharks (K/PMR)",
        description:
          "Low-cost, quick credit for MSMEs as an alternative to loan sharks and illegal online lenders, with a different model in each region.",
      },
    },
    agency: "Otoritas Jasa Keuangan (OJK)",
    actors: [
      { name: "Tim Percepatan Akses Keuangan Daerah (TPAKD)", role: "implementer" },
      { name: "bank pembangunan daerah", role: "channel" },
    ],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source:
      "https://voi.id/ekonomi/110716/serapan-anggaran-melawan-renternir-sudah-mencapai-rp1-25-triliun-ojk-umkm-tak-perlu-berhubungan-dengan-pinjol",
  },
  {
    id: "bank-wakaf-mikro",
    name: "Bank Wakaf Mikro",
    description:
      "Lembaga keuangan mikro syariah di lingkungan pesantren yang memberi pembiayaan tanpa agunan dengan plafon kecil, disertai pembinaan kelompok nasabah.",
    translations: {
      en: {
        name: "Micro Waqf Bank",
        description:
          "Sharia microfinance institutions around Islamic boarding schools that give small financing without collateral, with coaching of client groups.",
      },
    },
    agency: "Otoritas Jasa Keuangan (OJK)",
    actors: [{ name: "lembaga amil zakat nasional dan pesantren", role: "partner" }],
    level: "national",
    unit: "program",
    targets: { national: true },
    source: "https://opera.liputan6.com/bisnis/read/3372829/ojk-targetkan-20-bank-wakaf-mikro-berdiri-di-2018",
  },
  {
    id: "dana-bergulir-lpmukp",
    name: "Dana Bergulir Lembaga Pengelola Modal Usaha Kelautan dan Perikanan (LPMUKP)",
    description:
      "Pinjaman dana bergulir bagi nelayan, pembudi daya, pengolah, pemasar hasil perikanan, dan petambak garam, disertai tenaga pendamping di daerah.",
    translations: {
      en: {
        name: "Marine and Fisheries Business Capital Fund (LPMUKP)",
        description:
          "Revolving-fund loans for fishers, fish farmers, processors, traders and salt farmers, with mentors in the field.",
      },
    },
    agency: "Kementerian Kelautan dan Perikanan",
    actors: [{ name: "Lembaga Pengelola Modal Usaha Kelautan dan Perikanan (LPMUKP)", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: {
      groups: ["nelayan", "pembudi daya ikan", "pengolah dan pemasar hasil perikanan", "petambak garam"],
      national: true,
    },
    source:
      "https://kumparan.com/kumparanbisnis/kkp-sudah-cairkan-dana-rp-841-m-ke-pembudidaya-ikan-hingga-petani-garam-1vzV3tqVdvn; https://sulteng.antaranews.com/berita/245961/pemkab-donggala-lpmukp-bantu-tingkatkan-kesejahteraan-nelayan",
  },
  {
    id: "pumk-bumn",
    name: "Program Pendanaan Usaha Mikro dan Kecil (PUMK) BUMN",
    description:
      "Pinjaman modal dengan jasa administrasi ringan dari BUMN kepada usaha mikro dan kecil binaan, disertai pembinaan.",
    translations: {
      en: {
        name: "SOE Micro and Small Business Funding Program (PUMK)",
        description:
          "Loans at a low administration fee from state-owned companies to partner micro and small firms, with coaching.",
      },
    },
    agency: "Kementerian BUMN",
    actors: [{ name: "badan usaha milik negara pembina", role: "channel" }],
    level: "national",
    unit: "program",
    legalBasis: ["Peraturan Menteri BUMN PER-1/MBU/03/2023"],
    targets: { sizes: ["micro", "small"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "baznas-microfinance-desa",
    name: "BAZNAS Microfinance Desa (BMD)",
    description: "Pembiayaan kebajikan dan pendampingan bagi usaha mikro mustahik di desa.",
    translations: {
      en: {
        name: "BAZNAS Village Microfinance (BMD)",
        description:
          "Benevolent-loan financing and mentoring for micro-enterprises of zakat-eligible people in villages.",
      },
    },
    agency: "Badan Amil Zakat Nasional (BAZNAS)",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro"], groups: ["mustahik"], national: true },
    source:
      "https://jpnn.com/news/kemenkop-ukm-susun-6-indikator-strategis-adaptasi-dan-transformasi-kumkm (names it); description from general knowledge, not looked up",
  },
  {
    id: "dana-bergulir-usaha-kehutanan",
    name: "Fasilitas Dana Bergulir Usaha Kehutanan",
    description: "Pinjaman dana bergulir bagi kelompok dan pelaku usaha kehutanan, termasuk perhutanan sosial.",
    translations: {
      en: {
        name: "Revolving Fund for Forestry Business",
        description: "Revolving-fund loans for forestry groups and businesses, including those in social forestry.",
      },
    },
    agency: "Badan Pengelola Dana Lingkungan Hidup (BPDLH)",
    actors: [{ name: "Kementerian Kehutanan", role: "partner" }],
    level: "national",
    unit: "program",
    targets: { national: true },
    source:
      "https://ppid.kehutanan.go.id/berita/siaran-pers/3563/modal-usaha-rp-400-milyar-dapat-digunakan-rakyat-untuk-kelola-hutan (the facility); that BPDLH runs it today from general knowledge, not looked up",
  },
  {
    id: "kredit-mesra",
    name: "Kredit Mesra (Masyarakat Ekonomi Sejahtera)",
    description: "Kredit tanpa bunga dan tanpa agunan bagi kelompok usaha mikro yang direkomendasikan rumah ibadah.",
    translations: {
      en: {
        name: "Mesra Credit, West Java",
        description:
          "Credit without interest or collateral for groups of micro businesses that are recommended by houses of worship.",
      },
    },
    agency: "Pemerintah Provinsi Jawa Barat",
    actors: [{ name: "Bank BJB", role: "channel" }],
    level: "province",
    unit: "program",
    targets: { sizes: ["micro"], regions: [{ scheme: "kemendagri", code: "32", name: "Jawa Barat" }] },
    period: { start: "2018" },
    source:
      "https://lintasjabar.com/?p=26538; https://jabar.sindonews.com/read/2907/1/salurkan-kredit-mesra-bank-bjb-gandeng-ribuan-tempat-ibadah-1542975069",
  },
  {
    id: "mawar-emas",
    name: "Mawar Emas (Melawan Rentenir Berbasis Masjid)",
    description:
      "Pembiayaan murah berbasis masjid bagi pelaku usaha mikro di Nusa Tenggara Barat, sebagai varian K/PMR.",
    translations: {
      en: {
        name: "Mawar Emas (mosque-based credit against loan sharks), West Nusa Tenggara",
        description:
          "Mosque-based low-cost financing for micro-entrepreneurs in West Nusa Tenggara, a local variant of K/PMR.",
      },
    },
    agency: "TPAKD Provinsi Nusa Tenggara Barat",
    actors: [
      { name: "Otoritas Jasa Keuangan (OJK)", role: "partner" },
      { name: "perbankan syariah", role: "channel" },
    ],
    level: "province",
    unit: "program",
    parent: "kredit-melawan-rentenir",
    targets: { sizes: ["micro"], regions: [{ scheme: "kemendagri", code: "52", name: "Nusa Tenggara Barat" }] },
    source: "https://fbeta.republika.co.id/berita//ql40q6383/tpakd-telah-salurkan-kredit-senilai-rp-500-miliar",
  },
  {
    id: "kredit-merdeka-ntt",
    name: "Kredit Merdeka Nusa Tenggara Timur",
    description: "Kredit mikro murah bagi pelaku usaha kecil di Nusa Tenggara Timur, sebagai varian K/PMR.",
    translations: {
      en: {
        name: "Merdeka Credit, East Nusa Tenggara",
        description: "Low-cost micro credit for small businesses in East Nusa Tenggara, a local variant of K/PMR.",
      },
    },
    agency: "TPAKD Provinsi Nusa Tenggara Timur",
    actors: [{ name: "Bank NTT", role: "channel" }],
    level: "province",
    unit: "program",
    parent: "kredit-melawan-rentenir",
    targets: { regions: [{ scheme: "kemendagri", code: "53", name: "Nusa Tenggara Timur" }] },
    source:
      "https://www.cnnindonesia.com/ekonomi/20201210192130-78-580672/tpakd-salurkan-kredit-rp588-m-lawan-rentenir",
  },
];
