import type { Program } from "../../evaluation/record/program.js";

/** Money paid straight to firms and groups. */
export const grants: readonly Program[] = [
  {
    id: "bpum",
    name: "Bantuan Presiden Produktif Usaha Mikro (BPUM)",
    description: "Hibah modal kerja sekali bayar bagi usaha mikro yang tidak sedang menerima kredit perbankan.",
    translations: {
      en: {
        name: "Presidential Productive Aid for Micro Enterprises (BPUM)",
        description: "One-off working-capital grant for micro enterprises that hold no bank credit.",
      },
    },
    agency: "Kementerian Koperasi dan UKM",
    actors: [{ name: "bank penyalur", role: "channel" }],
    level: "national",
    unit: "program",
    legalBasis: ["Permenkop UKM 6/2020"],
    targets: { sizes: ["micro"], national: true },
    period: { start: "2020", end: "2021" },
    source:
      "https://mandalika.antaranews.com/berita/1707646/pemerintah-salurkan-rp134-triliun-banpres-bagi-usaha-mikro",
  },
  {
    id: "bantuan-tunai-pkl-warung-nelayan",
    name: "Bantuan Tunai bagi Pedagang Kaki Lima, Pemilik Warung, dan Nelayan",
    description:
      "Bantuan tunai bagi pedagang kaki lima, pemilik warung, dan nelayan yang usahanya terdampak pembatasan kegiatan masyarakat.",
    translations: {
      en: {
        name: "Cash Aid for Street Vendors, Stall Owners and Fishers",
        description:
          "Cash aid for street vendors, stall owners and fishers whose business suffered from pandemic restrictions.",
      },
    },
    agency: "Kementerian Koordinator Bidang Perekonomian",
    actors: [
      { name: "Tentara Nasional Indonesia", role: "implementer" },
      { name: "Kepolisian Negara Republik Indonesia", role: "implementer" },
    ],
    level: "national",
    unit: "program",
    targets: { groups: ["pedagang kaki lima", "pemilik warung", "nelayan"], national: true },
    period: { start: "2021" },
    source: "https://www.wartatransparansi.com/2021/09/21/64279.html",
  },
  {
    id: "bantuan-pemerintah-bagi-wirausaha",
    name: "Bantuan Pemerintah bagi Wirausaha",
    description:
      "Bantuan modal bagi wirausaha terpilih, diutamakan di daerah afirmatif, bagi penyandang disabilitas, dan di wilayah yang disebut dalam instruksi presiden.",
    translations: {
      en: {
        name: "Government Grant for Entrepreneurs",
        description:
          "Capital grant for selected entrepreneurs, with priority for affirmative areas, people with disabilities and areas named in presidential instructions.",
      },
    },
    agency: "Kementerian Koperasi dan UKM",
    level: "national",
    unit: "program",
    targets: { groups: ["wirausaha di daerah afirmatif", "penyandang disabilitas"], national: true },
    source:
      "https://depok.pikiran-rakyat.com/ekonomi/pr-092029708/pemerintah-beri-bantuan-modal-untuk-1300-wirausaha-siapa-yang-jadi-prioritas-simak-3-syarat-berikut",
  },
  {
    id: "bantuan-insentif-pemerintah",
    name: "Bantuan Insentif Pemerintah (BIP)",
    description:
      "Bantuan tunai penambah modal kerja atau investasi aktiva tetap bagi usaha pariwisata dan ekonomi kreatif hasil kurasi, disertai pelatihan dan pendampingan.",
    translations: {
      en: {
        name: "Government Incentive Grant for Tourism and Creative Businesses (BIP)",
        description:
          "Cash grant for working capital or fixed assets of curated tourism and creative firms, with training and mentoring.",
      },
    },
    agency: "Kementerian Pariwisata dan Ekonomi Kreatif",
    level: "national",
    unit: "program",
    targets: { groups: ["usaha pariwisata", "usaha ekonomi kreatif"], national: true },
    source:
      "https://venuemagz.com/news/bantuan-insentif-pemerintah-ditargetkan-dapat-menjangkau-hingga-800-pelaku-parekraf/",
  },
  {
    id: "kelompok-usaha-bersama",
    name: "Kelompok Usaha Bersama (KUBE)",
    description:
      "Kelompok usaha ekonomi produktif keluarga miskin yang memperoleh bantuan modal dan pendampingan sosial.",
    translations: {
      en: {
        name: "Joint Business Groups (KUBE)",
        description: "Productive business groups of poor families that receive capital aid and social mentoring.",
      },
    },
    agency: "Kementerian Sosial",
    level: "national",
    unit: "program",
    targets: { groups: ["keluarga miskin"], national: true },
    source:
      "https://kabarsatu.com/mensos-koordinasi-program-umkm-di-satu-kementerian-positif-untuk-dorong-graduasi-kpm-pkh/",
  },
  {
    id: "puap",
    name: "Pengembangan Usaha Agribisnis Perdesaan (PUAP)",
    description:
      "Bantuan modal usaha agribisnis bagi petani melalui gabungan kelompok tani yang didampingi penyuluh dan penyelia mitra tani.",
    translations: {
      en: {
        name: "Rural Agribusiness Development (PUAP)",
        description:
          "Capital aid for the agribusiness of farmers through federations of farmer groups, assisted by extension workers and supervisors.",
      },
    },
    agency: "Kementerian Pertanian",
    actors: [{ name: "gabungan kelompok tani (gapoktan)", role: "channel" }],
    level: "national",
    unit: "program",
    targets: { groups: ["petani"], national: true },
    source:
      "https://123dok.com/document/z31xdp9y-lampiran-peraturan-menteri-pertanian-nomor-permentan-agronomi-pertanian.html",
  },
  {
    id: "pump",
    name: "Pengembangan Usaha Mina Pedesaan (PUMP)",
    description: "Bantuan modal pengembangan usaha bagi kelompok nelayan dalam PNPM Mandiri Kelautan dan Perikanan.",
    translations: {
      en: {
        name: "Rural Fisheries Business Development (PUMP)",
        description:
          "Capital aid for the business development of fisher groups within the marine and fisheries community empowerment program.",
      },
    },
    agency: "Kementerian Kelautan dan Perikanan",
    level: "national",
    unit: "program",
    targets: { groups: ["kelompok nelayan"], national: true },
    source:
      "https://123dok.com/document/yd7pegxe-kementerian-kelautan-dan-perikanan-direktorat-jenderal-perikanan-tangkap.html",
  },
  {
    id: "insentif-modal-usaha-kpm-pkh",
    name: "Bantuan Insentif Modal Usaha bagi KPM PKH Graduasi (Kewirausahaan Sosial)",
    description: "Insentif modal dan pendampingan bagi keluarga lulusan PKH yang memiliki rintisan usaha ultra mikro.",
    translations: {
      en: {
        name: "Business Capital Incentive for Graduated PKH Families",
        description:
          "Capital incentive and mentoring for families that graduated from the family hope program (PKH) and have started an ultra-micro business.",
      },
    },
    agency: "Kementerian Sosial",
    level: "national",
    unit: "program",
    targets: { sizes: ["ultra-micro"], groups: ["keluarga penerima manfaat PKH yang telah graduasi"], national: true },
    source:
      "https://lamongantoday.pikiran-rakyat.com/nasional/pr-771014681/bermodal-punya-usaha-kemensos-berikan-senilai-bantuan-rp35-juta-begini-caranya?page=2",
  },
];
