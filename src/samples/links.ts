import type { DesignedLink } from "./designed-link.js";

/** Links between programs of the sample that were planned, with the page that says so: these overlaps are justified. */
export const designedLinks: readonly DesignedLink[] = [
  {
    from: "kur-super-mikro",
    to: "kredit-usaha-rakyat",
    kind: "variant-of",
    because: { en: "A scheme of KUR for the smallest loans.", id: "Skema KUR untuk pinjaman paling kecil." },
    source:
      "https://www.cnbcindonesia.com/news/20230904161912-4-469022/subsidi-kur-super-mikro-dipatok-15-berapa-bunganya/amp",
  },
  {
    from: "kur-khusus",
    to: "kredit-usaha-rakyat",
    kind: "variant-of",
    because: { en: "A scheme of KUR for clusters.", id: "Skema KUR untuk klaster." },
    source:
      "https://www.cnbcindonesia.com/news/20230904161912-4-469022/subsidi-kur-super-mikro-dipatok-15-berapa-bunganya/amp",
  },
  {
    from: "mawar-emas",
    to: "kredit-melawan-rentenir",
    kind: "variant-of",
    because: { en: "The form that K/PMR takes in West Nusa Tenggara.", id: "Bentuk K/PMR di Nusa Tenggara Barat." },
    source: "https://fbeta.republika.co.id/berita//ql40q6383/tpakd-telah-salurkan-kredit-senilai-rp-500-miliar",
  },
  {
    from: "kredit-merdeka-ntt",
    to: "kredit-melawan-rentenir",
    kind: "variant-of",
    because: { en: "The form that K/PMR takes in East Nusa Tenggara.", id: "Bentuk K/PMR di Nusa Tenggara Timur." },
    source:
      "https://www.cnnindonesia.com/ekonomi/20201210192130-78-580672/tpakd-salurkan-kredit-rp588-m-lawan-rentenir",
  },
  {
    from: "pembiayaan-ultra-mikro",
    to: "kredit-usaha-rakyat",
    kind: "excludes",
    because: {
      en: "A borrower of UMi may hold no government program credit recorded in SIKP.",
      id: "Debitur UMi tidak boleh sedang menerima kredit program pemerintah yang tercatat dalam SIKP.",
    },
    source: "https://www.klikharso.com/2021/09/peraturan-umi.html",
  },
  {
    from: "bpum",
    to: "kredit-usaha-rakyat",
    kind: "excludes",
    because: {
      en: "BPUM was only for micro enterprises without bank credit.",
      id: "BPUM hanya bagi usaha mikro yang tidak sedang menerima kredit perbankan.",
    },
    source:
      "https://mandalika.antaranews.com/berita/1707646/pemerintah-salurkan-rp134-triliun-banpres-bagi-usaha-mikro",
  },
  {
    from: "bantuan-tunai-pkl-warung-nelayan",
    to: "bpum",
    kind: "excludes",
    because: { en: "Recipients of BPUM were left out.", id: "Penerima BPUM tidak diikutsertakan." },
    source: "from general knowledge, not looked up",
  },
  {
    from: "pnm-mekaar",
    to: "kredit-usaha-rakyat",
    kind: "graduates-to",
    because: {
      en: "Clients who grow move on to credit of BRI, a channel of KUR.",
      id: "Nasabah yang usahanya tumbuh beralih ke kredit BRI, salah satu penyalur KUR.",
    },
    source:
      "https://m.tribunnews.com/amp/bisnis/2024/04/22/program-pinjaman-modal-perlu-memperhatikan-pendampingan-sampai-usaha-berhasil (move to BRI); that BRI lends KUR from general knowledge, not looked up",
  },
  {
    from: "holding-ultra-mikro",
    to: "pnm-mekaar",
    kind: "supports",
    because: {
      en: "The holding joins PNM, which runs Mekaar, with BRI and Pegadaian.",
      id: "Holding menyatukan PNM, pengelola Mekaar, dengan BRI dan Pegadaian.",
    },
    source: "from general knowledge, not looked up",
  },
  {
    from: "kartu-prakerja",
    to: "kur-super-mikro",
    kind: "combines-with",
    because: {
      en: "Alumni who start a business may apply for KUR Super Mikro.",
      id: "Alumni yang berwirausaha dapat mengajukan KUR Super Mikro.",
    },
    source:
      "https://finance.detik.com/berita-ekonomi-bisnis/d-5501505/alumni-prakerja-dapat-modal-usaha-rp-10-juta-ini-syaratnya",
  },
  {
    from: "tkm-pemula",
    to: "tkm-lanjutan",
    kind: "continues-in",
    because: {
      en: "The advanced stage is for participants of the beginner stage.",
      id: "Tahap lanjutan diperuntukkan bagi peserta tahap pemula.",
    },
    source: "https://www.jurnalzone.id/direktur-kemnaker-ingatkan-program-tkm-gratis-awas-penipuan-begini-daftarnya",
  },
  {
    from: "insentif-modal-usaha-kpm-pkh",
    to: "pahlawan-ekonomi-nusantara",
    kind: "succeeded-by",
    because: {
      en: "PENA took up the capital aid for people who leave social aid.",
      id: "PENA melanjutkan bantuan modal bagi penerima yang keluar dari bantuan sosial.",
    },
    source: "from general knowledge, not looked up",
  },
  {
    from: "pembiayaan-ultra-mikro",
    to: "pembiayaan-umkm-pip",
    kind: "succeeded-by",
    because: {
      en: "PMK 130/2024 replaced the rules of UMi and widened them to MSMEs.",
      id: "PMK 130 Tahun 2024 menggantikan aturan UMi dan memperluasnya ke UMKM.",
    },
    source: "https://jdih.kemenkeu.go.id/dok/pmk-130-tahun-2024/view",
  },
  {
    from: "pwmp",
    to: "yess",
    kind: "nested-in",
    because: {
      en: "PWMP runs inside YESS in some provinces.",
      id: "PWMP dijalankan di dalam YESS di beberapa provinsi.",
    },
    source:
      "https://regional.kontan.co.id/news/kementan-genjot-pengembangan-petani-milenial-dan-wirausaha-muda-pertanian?page=1",
  },
  {
    from: "kampung-perikanan-budidaya",
    to: "dana-bergulir-lpmukp",
    kind: "co-located-with",
    because: {
      en: "Most aquaculture villages lie where LPMUKP has mentors.",
      id: "Sebagian besar kampung perikanan budidaya berada di lokasi pendampingan LPMUKP.",
    },
    source: "https://andalannews.com/lpmukp-optimalisasi-pendampingan-program-kampung-perikanan-budidaya",
  },
  {
    from: "sni-bina-umk",
    to: "oss-nib-umk",
    kind: "requires",
    because: {
      en: "The mark is obtained together with the business identification number.",
      id: "Tanda SNI Bina UMK diperoleh bersama NIB.",
    },
    source: "https://binaumk.bsn.go.id/info/lihat/n8p9J9QH58AFyX3-D_HVGJKP9p-Rg8TntX-29Elv1zM",
  },
  {
    from: "sehati",
    to: "oss-nib-umk",
    kind: "requires",
    because: { en: "An applicant must have a business identification number.", id: "Pemohon harus memiliki NIB." },
    source:
      "https://ekonomi.bisnis.com/read/20240203/12/1737959/bpjph-buka-lagi-kuota-sertifikasi-halal-gratis-simak-cara-daftarnya",
  },
  {
    from: "transformasi-informal-formal",
    to: "oss-nib-umk",
    kind: "supports",
    because: {
      en: "Helps micro firms to obtain the number that the licensing system issues.",
      id: "Membantu usaha mikro memperoleh NIB yang diterbitkan sistem perizinan berusaha.",
    },
    source:
      "https://supplychainindonesia.com/kemenkop-minta-pemerintah-daerah-kawal-transformasi-pelaku-umkm-informal-ke-formal",
  },
  {
    from: "sikp",
    to: "kredit-usaha-rakyat",
    kind: "supports",
    because: {
      en: "SIKP checks who may borrow, so that nobody is served twice.",
      id: "SIKP memeriksa kelayakan debitur agar tidak ada penerima ganda.",
    },
    source: "https://www.klikharso.com/2021/09/peraturan-umi.html",
  },
  {
    from: "sikp",
    to: "pembiayaan-ultra-mikro",
    kind: "supports",
    because: {
      en: "SIKP checks who may borrow, so that nobody is served twice.",
      id: "SIKP memeriksa kelayakan debitur agar tidak ada penerima ganda.",
    },
    source: "https://www.klikharso.com/2021/09/peraturan-umi.html",
  },
  {
    from: "tpakd",
    to: "kredit-melawan-rentenir",
    kind: "supports",
    because: {
      en: "The regional teams set up K/PMR with the banks of their region.",
      id: "TPAKD menyiapkan K/PMR bersama perbankan di daerahnya.",
    },
    source:
      "https://www.cnnindonesia.com/ekonomi/20201210192130-78-580672/tpakd-salurkan-kredit-rp588-m-lawan-rentenir",
  },
  {
    from: "skema-subsidi-resi-gudang",
    to: "sistem-resi-gudang",
    kind: "supports",
    because: {
      en: "The subsidy lowers the interest on loans against warehouse receipts.",
      id: "Subsidi menurunkan bunga pinjaman yang dijamin resi gudang.",
    },
    source: "from general knowledge, not looked up",
  },
  {
    from: "opop-jawa-timur",
    to: "opop-jawa-barat",
    kind: "disjoint-from",
    because: {
      en: "The same idea in another province: no pesantren is in both.",
      id: "Gagasan yang sama di provinsi lain: tidak ada pesantren yang termasuk keduanya.",
    },
    source:
      "https://opop.jatimprov.go.id/detail/322/opop-bangkitkan-geliat-umkm-di-masa-pandemi; https://www.beritain.id/tag/opop/",
  },
];
