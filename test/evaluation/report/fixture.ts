import type { Report } from "../../../src/evaluation/report/report.js";

/** A small report made by hand, with every kind of block, cell and chart. */
export const fixture: Report = {
  id: "fixture",
  title: { en: "MSME programs of the district", id: "Program UMKM kabupaten" },
  summary: [
    {
      en: "Of 1,240 programs, 60% strengthen enterprises themselves.",
      id: "Dari 1.240 program, 60% memperkuat usaha itu sendiri.",
    },
    { en: "Twelve programs need a decision.", id: "Dua belas program memerlukan keputusan." },
  ],
  sections: [
    {
      id: "pillars",
      title: { en: "Programs by pillar", id: "Program menurut pilar" },
      blocks: [
        {
          kind: "prose",
          id: "pillars-text",
          paragraphs: [
            {
              en: "Each relevant program has exactly one pillar.",
              id: "Setiap program yang relevan memiliki tepat satu pilar.",
            },
          ],
        },
        {
          kind: "figure",
          id: "pillar-bars",
          caption: { en: "Programs by pillar", id: "Program menurut pilar" },
          description: {
            en: "MSMEs 744, financial institutions 114, supporting ecosystem 382.",
            id: "UMKM 744, lembaga keuangan 114, ekosistem pendukung 382.",
          },
          chart: {
            type: "bars",
            unit: { en: "Programs", id: "Program" },
            bars: [
              { label: { en: "MSMEs", id: "UMKM" }, value: 744, low: 700, high: 790 },
              { label: { en: "Financial institutions", id: "Lembaga keuangan" }, value: 114 },
              { label: { en: "MSME-supporting ecosystem", id: "Ekosistem pendukung UMKM" }, value: 382 },
            ],
          },
        },
        {
          kind: "table",
          id: "budgets",
          caption: { en: "Budgets by stage", id: "Anggaran menurut tahap" },
          columns: [
            { id: "stage", label: { en: "Stage", id: "Tahap" }, kind: "text" },
            { id: "programs", label: { en: "Programs", id: "Program" }, kind: "count" },
            { id: "share", label: { en: "Share", id: "Porsi" }, kind: "share" },
            { id: "amount", label: { en: "Amount (IDR)", id: "Jumlah (Rp)" }, kind: "money" },
            { id: "change", label: { en: "Change", id: "Perubahan" }, kind: "number" },
          ],
          rows: [
            [{ en: "planned", id: "pagu indikatif" }, 1240, 1, 1_250_000_000, -1.5],
            [{ en: "spent", id: "realisasi" }, 12, 0.0968, 98_500_000, 12.25],
            [
              "DIPA | revisi",
              0,
              0,
              { absent: "not-stated" },
              { absent: "not-computable", because: { en: "no earlier year", id: "tidak ada tahun sebelumnya" } },
            ],
          ],
          note: {
            en: "Amounts are whole rupiah; stages are never added up.",
            id: "Jumlah dalam rupiah utuh; tahap tidak pernah dijumlahkan.",
          },
        },
      ],
    },
    {
      id: "pictures",
      title: { en: "More pictures", id: "Gambar lainnya" },
      blocks: [
        {
          kind: "figure",
          id: "cross",
          caption: { en: "Pillars and forms", id: "Pilar dan bentuk" },
          description: { en: "Most programs build skills.", id: "Sebagian besar program membangun keterampilan." },
          chart: {
            type: "heatmap",
            unit: { en: "Programs", id: "Program" },
            rows: [
              { en: "MSMEs", id: "UMKM" },
              { en: "Financial institutions", id: "Lembaga keuangan" },
              { en: "MSME-supporting ecosystem", id: "Ekosistem pendukung UMKM" },
            ],
            columns: [
              { en: "Market access", id: "Perluasan akses pasar" },
              { en: "Human resources", id: "Peningkatan kapasitas SDM" },
              { en: "Product development", id: "Pengembangan produk dan jasa" },
              { en: "Licensing", id: "Kemudahan perizinan" },
              { en: "Financing", id: "Pembiayaan" },
              { en: "Logistics", id: "Dukungan logistik" },
            ],
            values: [
              [120, 410, 230, 3, 64, 12],
              [1, 9, 0, 0, 110, 0],
              [85, 40, 22, 141, 5, 31],
            ],
          },
        },
        {
          kind: "figure",
          id: "stack",
          caption: { en: "Accepted and for review", id: "Diterima dan perlu ditinjau" },
          description: { en: "Most codes are accepted.", id: "Sebagian besar kode diterima." },
          chart: {
            type: "stacked-bars",
            unit: { en: "Programs", id: "Program" },
            series: [
              { en: "given by a person", id: "ditetapkan oleh orang" },
              { en: "accepted", id: "diterima" },
              { en: "for review", id: "perlu ditinjau" },
            ],
            bars: [
              { label: { en: "Pillar", id: "Pilar" }, values: [20, 1180, 40] },
              { label: { en: "Strategies", id: "Strategi" }, values: [20, 900, 320] },
              { label: { en: "Components of a combination", id: "Komponen kombinasi" }, values: [0, 1239, 1] },
            ],
          },
        },
        {
          kind: "figure",
          id: "years",
          caption: { en: "Programs by year", id: "Program menurut tahun" },
          description: { en: "Both lines rise.", id: "Kedua garis naik." },
          chart: {
            type: "lines",
            x: { en: "Year", id: "Tahun" },
            y: { en: "Programs", id: "Program" },
            lines: [
              {
                label: { en: "national", id: "nasional" },
                points: [
                  [2019, 410],
                  [2020, 640],
                  [2021, 590],
                  [2024, 1240],
                ],
              },
              {
                label: "Kabupaten Pekalongan",
                points: [
                  [2019, 12],
                  [2021, 90],
                  [2024, 310],
                ],
              },
            ],
          },
        },
      ],
    },
  ],
  findings: [
    {
      code: "name-missing",
      severity: "warning",
      where: { row: 12, column: "Nama Program" },
      message: { en: "The row has no name.", id: "Baris ini tidak memiliki nama." },
      cure: { en: "Write the program's name.", id: "Isikan nama program." },
    },
  ],
  made: { package: "msme-sync", version: "0.0.0", knowledge: "made-by-hand", options: { language: "en" } },
};
