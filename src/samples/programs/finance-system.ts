import type { Program } from "../../evaluation/record/program.js";

/** Guarantees, subsidies, rules and systems that change how finance institutions serve firms. */
export const financeSystem: readonly Program[] = [
  {
    id: "subsidi-bunga-non-kur",
    name: "Subsidi Bunga/Subsidi Margin bagi UMKM di Luar KUR",
    description: "Subsidi bunga atau margin bagi debitur UMKM di luar KUR selama pemulihan ekonomi akibat pandemi.",
    translations: {
      en: {
        name: "Interest or Margin Subsidy for MSMEs outside KUR",
        description:
          "Interest or margin subsidy for MSME borrowers outside KUR during the economic recovery from the pandemic.",
      },
    },
    agency: "Kementerian Keuangan",
    level: "national",
    unit: "program",
    legalBasis: ["PMK 65/PMK.05/2020"],
    targets: { sizes: ["micro", "small", "medium"], national: true },
    period: { start: "2020" },
    source: "https://inakini.com/2022/08/14/kontribusi-umkm-indonesia-terhadap-pdb-capai-6051-persen",
  },
  {
    id: "penjaminan-kredit-modal-kerja",
    name: "Penjaminan Pemerintah atas Kredit Modal Kerja UMKM",
    description:
      "Penjaminan pemerintah atas kredit modal kerja baru UMKM agar bank mau menyalurkan kredit selama pemulihan ekonomi.",
    translations: {
      en: {
        name: "Government Guarantee of MSME Working-capital Credit",
        description:
          "Government guarantee of new MSME working-capital loans so that banks keep lending during the economic recovery.",
      },
    },
    agency: "Kementerian Keuangan",
    actors: [{ name: "PT Jamkrindo dan PT Askrindo", role: "channel" }],
    level: "national",
    unit: "program",
    legalBasis: ["PMK 71/PMK.08/2020"],
    targets: { sizes: ["micro", "small", "medium"], national: true },
    period: { start: "2020" },
    source: "https://inakini.com/2022/08/14/kontribusi-umkm-indonesia-terhadap-pdb-capai-6051-persen",
  },
  {
    id: "tpakd",
    name: "Tim Percepatan Akses Keuangan Daerah (TPAKD)",
    description:
      "Forum koordinasi antarinstansi di provinsi dan kabupaten/kota untuk memperluas akses keuangan masyarakat dan UMKM.",
    translations: {
      en: {
        name: "Regional Financial Access Acceleration Team (TPAKD)",
        description:
          "Coordination forum of agencies in provinces and districts that widens access to finance for people and MSMEs.",
      },
    },
    agency: "Otoritas Jasa Keuangan (OJK)",
    actors: [
      { name: "Kementerian Dalam Negeri", role: "partner" },
      { name: "pemerintah daerah", role: "partner" },
    ],
    level: "national",
    unit: "program",
    targets: { national: true },
    source:
      "https://www.cnnindonesia.com/ekonomi/20201210192130-78-580672/tpakd-salurkan-kredit-rp588-m-lawan-rentenir",
  },
  {
    id: "penugasan-khusus-ekspor-ukm",
    name: "Penugasan Khusus Ekspor (PKE) UKM",
    description:
      "Penugasan pemerintah kepada LPEI untuk membiayai atau menjamin ekspor UKM yang secara komersial sulit dilayani.",
    translations: {
      en: {
        name: "National Interest Account for SME Exports (PKE UKM)",
        description:
          "Government mandate for the export bank to finance or guarantee exports of SMEs that are hard to serve commercially.",
      },
    },
    agency: "Kementerian Keuangan",
    actors: [{ name: "Lembaga Pembiayaan Ekspor Indonesia (LPEI)", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "sistem-resi-gudang",
    name: "Sistem Resi Gudang (SRG)",
    description:
      "Penyimpanan komoditas di gudang terakreditasi dengan resi yang dapat dijadikan agunan kredit, sehingga petani dan UKM dapat menunda penjualan saat harga jatuh.",
    translations: {
      en: {
        name: "Warehouse Receipt System (SRG)",
        description:
          "Commodities are stored in accredited warehouses against receipts that can serve as loan collateral, so that farmers and SMEs can put off selling when prices fall.",
      },
    },
    agency: "Kementerian Perdagangan",
    actors: [{ name: "Badan Pengawas Perdagangan Berjangka Komoditi (Bappebti)", role: "implementer" }],
    level: "national",
    unit: "program",
    legalBasis: ["UU 9/2006", "UU 9/2011"],
    targets: { groups: ["petani"], national: true },
    source:
      "https://vdokumen.net/panduan-pelaksanaan-sistem-srg-booklet-resi-pengelola-gudang-serta-sop-pengawasan.html",
  },
  {
    id: "skema-subsidi-resi-gudang",
    name: "Skema Subsidi Resi Gudang (S-SRG)",
    description: "Subsidi bunga untuk pembiayaan yang dijamin resi gudang bagi petani, kelompok tani, dan koperasi.",
    translations: {
      en: {
        name: "Warehouse Receipt Interest Subsidy (S-SRG)",
        description:
          "Interest subsidy on loans secured by warehouse receipts, for farmers, farmer groups and cooperatives.",
      },
    },
    agency: "Kementerian Keuangan",
    actors: [{ name: "Kementerian Perdagangan", role: "partner" }],
    level: "national",
    unit: "program",
    targets: { groups: ["petani", "kelompok tani", "koperasi"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "rasio-pembiayaan-inklusif",
    name: "Rasio Pembiayaan Inklusif Makroprudensial (RPIM)",
    description:
      "Ketentuan yang mewajibkan bank memenuhi porsi pembiayaan inklusif, antara lain kredit atau pembiayaan kepada UMKM.",
    translations: {
      en: {
        name: "Macroprudential Inclusive Financing Ratio (RPIM)",
        description: "Rule that requires banks to keep a set share of inclusive financing, among it credit to MSMEs.",
      },
    },
    agency: "Bank Indonesia",
    level: "national",
    unit: "policy",
    legalBasis: ["PBI 23/13/PBI/2021"],
    targets: { national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "sikp",
    name: "Sistem Informasi Kredit Program (SIKP)",
    description:
      "Basis data debitur kredit program pemerintah yang dipakai untuk memeriksa kelayakan calon debitur dan mencegah penerima ganda KUR dan UMi.",
    translations: {
      en: {
        name: "Program Credit Information System (SIKP)",
        description:
          "Database of borrowers of government program credit, used to check eligibility and to prevent double recipients of KUR and UMi.",
      },
    },
    agency: "Kementerian Keuangan",
    actors: [{ name: "Direktorat Jenderal Perbendaharaan", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { national: true },
    source:
      "https://www.klikharso.com/2021/09/peraturan-umi.html; https://www.suaramerdeka.com/ekonomi/pr-042408076/pengembangan-umkm-agar-berdaya-saing-tinggi-ini-4-arahan-airlangga",
  },
  {
    id: "holding-ultra-mikro",
    name: "Holding Ultra Mikro",
    description:
      "Penggabungan BRI, Pegadaian, dan PNM dalam satu kelompok usaha untuk menyatukan layanan pembiayaan dan jalur naik kelas nasabah ultra mikro.",
    translations: {
      en: {
        name: "Ultra-micro Holding",
        description:
          "Brings BRI, Pegadaian and PNM into one group in order to integrate financing services and the path by which ultra-micro clients move up.",
      },
    },
    agency: "Kementerian BUMN",
    actors: [
      { name: "PT Bank Rakyat Indonesia", role: "implementer" },
      { name: "PT Pegadaian", role: "implementer" },
      { name: "PT Permodalan Nasional Madani", role: "implementer" },
    ],
    level: "national",
    unit: "policy",
    legalBasis: ["PP 73/2021"],
    targets: { sizes: ["ultra-micro"], national: true },
    source:
      "from general knowledge, not looked up; clients moving from Mekaar to BRI: https://m.tribunnews.com/amp/bisnis/2024/04/22/program-pinjaman-modal-perlu-memperhatikan-pendampingan-sampai-usaha-berhasil",
  },
  {
    id: "layanan-urun-dana",
    name: "Layanan Urun Dana melalui Penawaran Efek",
    description: "Penawaran efek usaha kecil dan menengah kepada pemodal melalui penyelenggara platform berizin.",
    translations: {
      en: {
        name: "Securities Crowdfunding",
        description: "Lets small and medium firms offer securities to investors through licensed platforms.",
      },
    },
    agency: "Otoritas Jasa Keuangan (OJK)",
    level: "national",
    unit: "program",
    legalBasis: ["POJK 57/POJK.04/2020"],
    targets: { sizes: ["small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "hapus-tagih-piutang-umkm",
    name: "Penghapusan Piutang Macet kepada UMKM",
    description:
      "Penghapusan piutang macet UMKM di bidang pertanian, perikanan, dan sektor lain pada bank dan lembaga keuangan BUMN.",
    translations: {
      en: {
        name: "Write-off of Bad MSME Debts",
        description:
          "Write-off of bad debts that MSMEs in agriculture, fisheries and other sectors owe to state-owned banks and finance institutions.",
      },
    },
    agency: "Kementerian Keuangan",
    actors: [
      { name: "Kementerian UMKM", role: "partner" },
      { name: "bank dan lembaga keuangan BUMN", role: "implementer" },
    ],
    level: "national",
    unit: "policy",
    legalBasis: ["PP 47/2024"],
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "siapik",
    name: "Sistem Informasi Aplikasi Pencatatan Informasi Keuangan (SIAPIK)",
    description:
      "Aplikasi pencatatan keuangan sederhana tanpa biaya bagi UMKM, yang laporannya dapat dinilai lembaga keuangan.",
    translations: {
      en: {
        name: "SIAPIK (bookkeeping application for MSMEs)",
        description:
          "Free application for simple bookkeeping by MSMEs, with statements that finance institutions can assess.",
      },
    },
    agency: "Bank Indonesia",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
];
