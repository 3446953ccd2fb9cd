import type { Program } from "../../evaluation/record/program.js";

/** Permits, certificates, rights and reliefs. */
export const licensing: readonly Program[] = [
  {
    id: "oss-nib-umk",
    name: "Perizinan Berusaha Berbasis Risiko dan Nomor Induk Berusaha (NIB) bagi UMK",
    description:
      "Penerbitan NIB dan perizinan berusaha berbasis risiko secara daring; bagi UMK berisiko rendah, NIB berlaku sebagai identitas dan legalitas usaha.",
    translations: {
      en: {
        name: "Risk-based Licensing and Business Identification Number (NIB) for Small Firms",
        description:
          "Online business identification numbers and risk-based licenses; for low-risk micro and small firms the number serves as identity and legality.",
      },
    },
    agency: "Kementerian Investasi dan Hilirisasi/BKPM",
    level: "national",
    unit: "program",
    legalBasis: ["PP 7/2021", "PP 28/2025"],
    targets: { sizes: ["micro", "small"], national: true },
    source:
      "https://jejakdigital.net/hanya-dengan-1-izin-usaha-umkm-bisa-bertransaksi-hingga-milyaran-semudah-itu-kah/; https://izinkilat.id/umk-wajib-tahu-begini-dampak-pp-28-tahun-2025-ke-nib",
  },
  {
    id: "transformasi-informal-formal",
    name: "Transformasi Usaha Mikro dari Informal ke Formal",
    description: "Pendampingan usaha mikro untuk memperoleh NIB dan sertifikat produk.",
    translations: {
      en: {
        name: "Transformation of Micro Firms from Informal to Formal",
        description:
          "Assistance by mentors for micro firms to obtain a business identification number and product certificates.",
      },
    },
    agency: "Kementerian UMKM",
    actors: [{ name: "pemerintah daerah", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro"], national: true },
    source:
      "https://supplychainindonesia.com/kemenkop-minta-pemerintah-daerah-kawal-transformasi-pelaku-umkm-informal-ke-formal; https://www.idxchannel.com/economics/perkuat-ketahanan-ekonomi-nasional-teten-terus-dorong-umkm-naik-kelas/2",
  },
  {
    id: "sehati",
    name: "Sertifikasi Halal Gratis (SEHATI)",
    description:
      "Sertifikat halal tanpa biaya melalui pernyataan pelaku usaha mikro dan kecil, dengan pendampingan proses produk halal.",
    translations: {
      en: {
        name: "Free Halal Certification (SEHATI)",
        description:
          "Halal certificates without charge by self-declaration of micro and small firms, with mentoring on the halal process.",
      },
    },
    agency: "Badan Penyelenggara Jaminan Produk Halal (BPJPH)",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small"], national: true },
    source:
      "https://ekonomi.bisnis.com/read/20240203/12/1737959/bpjph-buka-lagi-kuota-sertifikasi-halal-gratis-simak-cara-daftarnya",
  },
  {
    id: "perseroan-perorangan",
    name: "Perseroan Perorangan",
    description:
      "Pendirian badan hukum perseroan oleh satu orang bagi usaha mikro dan kecil dengan prosedur sederhana.",
    translations: {
      en: {
        name: "Sole-owner Limited Company for Small Firms",
        description: "Lets one person set up a limited company for a micro or small business by a simple procedure.",
      },
    },
    agency: "Kementerian Hukum",
    actors: [{ name: "Direktorat Jenderal Administrasi Hukum Umum", role: "implementer" }],
    level: "national",
    unit: "program",
    legalBasis: ["UU 6/2023", "PP 8/2021"],
    targets: { sizes: ["micro", "small"], national: true },
    source: "https://id.scribd.com/presentation/717845506/BAHAN-HDKD-kemenkumham",
  },
  {
    id: "keringanan-tarif-merek-umk",
    name: "Keringanan Tarif Pendaftaran Merek bagi UMK",
    description: "Tarif permohonan pendaftaran merek bagi UMK yang jauh lebih rendah daripada tarif umum.",
    translations: {
      en: {
        name: "Trademark Fee Relief for Small Firms",
        description: "Trademark application fee for micro and small firms that is far below the general fee.",
      },
    },
    agency: "Kementerian Hukum",
    actors: [{ name: "Direktorat Jenderal Kekayaan Intelektual", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small"], national: true },
    source: "http://jakpreneur.com/2024/10",
  },
  {
    id: "pph-final-umkm",
    name: "PPh Final 0,5 Persen dan Batas Peredaran Bruto Tidak Kena Pajak",
    description:
      "Tarif pajak penghasilan final 0,5 persen bagi UMKM dengan peredaran bruto sampai Rp4,8 miliar dan pembebasan bagi orang pribadi sampai Rp500 juta setahun.",
    translations: {
      en: {
        name: "0.5% Final Income Tax and Turnover Exemption",
        description:
          "Final income tax of 0.5% for MSMEs with a turnover of up to Rp4.8 billion, and exemption for individuals up to Rp500 million a year.",
      },
    },
    agency: "Kementerian Keuangan",
    actors: [{ name: "Direktorat Jenderal Pajak", role: "implementer" }],
    level: "national",
    unit: "policy",
    legalBasis: ["PP 55/2022"],
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source:
      "https://news-lite.ddtc.web.id/berita/nasional/1806184/tarif-pajak-rendah-dan-program-bds-bisa-bangun-kepatuhan-sukarela-umkm",
  },
  {
    id: "kite-ikm",
    name: "Kemudahan Impor Tujuan Ekspor IKM (KITE IKM)",
    description:
      "Pembebasan bea masuk dan PPN tidak dipungut atas impor bahan, mesin, dan contoh barang oleh IKM yang hasil produksinya diekspor.",
    translations: {
      en: {
        name: "Import Facility for Export by Small and Medium Industry (KITE IKM)",
        description:
          "Relief from import duty, and VAT not collected, on materials, machinery and samples imported by small and medium industry that exports.",
      },
    },
    agency: "Kementerian Keuangan",
    actors: [{ name: "Direktorat Jenderal Bea dan Cukai", role: "implementer" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["small", "medium"], national: true },
    source: "https://bcsurakarta.beacukai.go.id/layanan/kite-ikm/",
  },
  {
    id: "fasilitasi-sni-umk",
    name: "Fasilitasi Sertifikasi SNI bagi UMK",
    description:
      "Pendampingan, biaya uji, dan biaya sertifikasi Standar Nasional Indonesia (SNI) yang ditanggung BSN bagi UMK terpilih.",
    translations: {
      en: {
        name: "National Standard (SNI) Certification for Small Firms",
        description:
          "Mentoring, and the costs of tests and certification for the national standard (SNI), which BSN bears for selected micro and small firms.",
      },
    },
    agency: "Badan Standardisasi Nasional (BSN)",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small"], national: true },
    source: "https://menara62.com/sebanyak-50-umkm-lolos-seleksi-tahap-pertama-program-insentif-sertifikasi-sni-produk",
  },
  {
    id: "sni-bina-umk",
    name: "SNI Bina UMK",
    description:
      "Tanda SNI Bina UMK bagi usaha mikro dan kecil berisiko rendah, diperoleh bersama NIB dan diikuti pembinaan penerapan standar.",
    translations: {
      en: {
        name: "SNI Bina UMK Mark",
        description:
          "Standard mark for low-risk micro and small firms, obtained together with the business identification number and followed by coaching on the standard.",
      },
    },
    agency: "Badan Standardisasi Nasional (BSN)",
    actors: [{ name: "Kementerian Investasi dan Hilirisasi/BKPM", role: "partner" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small"], national: true },
    source: "https://binaumk.bsn.go.id/info/lihat/n8p9J9QH58AFyX3-D_HVGJKP9p-Rg8TntX-29Elv1zM",
  },
  {
    id: "orang-tua-angkat-pangan",
    name: "Pendampingan UMK Pangan Olahan (Orang Tua Angkat)",
    description:
      "Pendampingan UMK pangan olahan untuk memperoleh izin edar dan memenuhi cara produksi yang baik, dibantu industri besar sebagai orang tua angkat.",
    translations: {
      en: {
        name: "Assistance for Processed-food Firms (foster-parent scheme)",
        description:
          "Assistance for small processed-food firms to obtain marketing approval and meet good manufacturing practice, with large firms as foster parents.",
      },
    },
    agency: "Badan Pengawas Obat dan Makanan (BPOM)",
    actors: [{ name: "industri pangan besar", role: "partner" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "sertipikasi-tanah-umk",
    name: "Sertipikasi Hak atas Tanah Lintas Sektor bagi UMK",
    description: "Penerbitan sertipikat tanah bagi pelaku UMK, yang dapat dijadikan agunan pembiayaan.",
    translations: {
      en: {
        name: "Land Certificates for Small Firms",
        description: "Land certificates for owners of micro and small firms, which can serve as loan collateral.",
      },
    },
    agency: "Kementerian ATR/BPN",
    actors: [{ name: "Kementerian UMKM", role: "partner" }],
    level: "national",
    unit: "program",
    targets: { sizes: ["micro", "small"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "qris-umkm",
    name: "QRIS bagi Usaha Mikro",
    description:
      "Perluasan penggunaan pembayaran kode QR standar nasional dengan biaya layanan ringan bagi usaha mikro.",
    translations: {
      en: {
        name: "QRIS for Micro Merchants",
        description: "Wider use of the national QR payment standard, with low fees for micro merchants.",
      },
    },
    agency: "Bank Indonesia",
    level: "national",
    unit: "program",
    targets: { sizes: ["micro"], national: true },
    source: "from general knowledge, not looked up",
  },
  {
    id: "pengawasan-kemitraan-kppu",
    name: "Pengawasan Pelaksanaan Kemitraan UMKM",
    description: "Pengawasan kemitraan agar usaha besar tidak menguasai atau merugikan UMKM mitranya.",
    translations: {
      en: {
        name: "Supervision of MSME Partnerships",
        description: "Supervision of partnerships so that large firms neither control nor harm their MSME partners.",
      },
    },
    agency: "Komisi Pengawas Persaingan Usaha (KPPU)",
    level: "national",
    unit: "program",
    legalBasis: ["UU 20/2008", "PP 7/2021"],
    targets: { sizes: ["micro", "small", "medium"], national: true },
    source: "from general knowledge, not looked up",
  },
];
