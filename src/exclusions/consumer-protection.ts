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
        "complaints",
        "consumer affairs",
        "consumer protection",
        "fair price shop",
        "food inspection",
        "legal metrology",
        "market surveillance",
        "price control",
        "price monitoring",
        "price stabilisation",
        "product recall",
        "trade measurement",
        "weights and measures",
      ],
      weak: ["consumer", "counterfeit", "prices"],
    },
    id: {
      strong: [
        "barang beredar",
        "barang kebutuhan pokok",
        "barang penting",
        "bpsk",
        "gempur rokok",
        "harga",
        "harkonas",
        "inflasi",
        "keamanan pangan",
        "metrologi",
        "operasi pasar",
        "pangan segar",
        "pasar murah",
        "pelindungan konsumen",
        "peredaran barang",
        "perlindungan konsumen",
        "rokok ilegal",
        "tera",
        "tpid",
        "uttp",
      ],
      weak: ["alat ukur", "bahan berbahaya", "bahan pokok", "konsumen", "timbangan"],
    },
  },
};
