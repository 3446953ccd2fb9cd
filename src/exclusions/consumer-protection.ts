import type { Exclusion } from "./exclusion.js";

export const consumerProtection: Exclusion<"consumer-protection"> = {
  id: "consumer-protection",
  label: { en: "Consumer protection", id: "Pelindungan konsumen" },
  definition: { en: "Protects buyers, prices and measures.", id: "Melindungi konsumen, harga, dan ukuran." },
  claim: "library-infers",
  sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
  includes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
    texts: [
      {
        en: "metrology, price stability, staple goods, product surveillance",
        id: "metrologi, stabilisasi harga, barang kebutuhan pokok, pengawasan barang beredar",
      },
    ],
  },
  excludes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "section 1" }],
    texts: [{ en: "product certificates that firms obtain", id: "sertifikat produk yang diperoleh pelaku usaha" }],
  },
  terms: {
    en: {
      strong: [
        "consumer protection",
        "consumer affairs",
        "product recall",
        "price control",
        "price monitoring",
        "price stabilisation",
        "weights and measures",
        "legal metrology",
        "trade measurement",
        "food inspection",
        "fair price shop",
        "market surveillance",
        "complaints",
      ],
      weak: ["consumer", "prices", "counterfeit"],
    },
    id: {
      strong: [
        "perlindungan konsumen",
        "pelindungan konsumen",
        "harkonas",
        "bpsk",
        "metrologi",
        "tera",
        "uttp",
        "barang kebutuhan pokok",
        "barang penting",
        "operasi pasar",
        "pasar murah",
        "inflasi",
        "tpid",
        "barang beredar",
        "peredaran barang",
        "pangan segar",
        "keamanan pangan",
        "rokok ilegal",
        "gempur rokok",
        "harga",
      ],
      weak: ["konsumen", "bahan pokok", "timbangan", "alat ukur", "bahan berbahaya"],
    },
  },
};
