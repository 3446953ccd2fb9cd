import { by, type ReviewedCoding } from "../reviewed-coding.js";

/** Codes of the programs in `programs/finance-system.ts`, read off their texts alone. */
export const financeSystemCodes: readonly ReviewedCoding[] = [
  {
    id: "subsidi-bunga-non-kur",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "A credit-linked subsidy acts on loans at lenders (case 7).",
    },
  },
  {
    id: "penjaminan-kredit-modal-kerja",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "A guarantee changes what lenders will do (section 2, case 7).",
    },
  },
  {
    id: "tpakd",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment", "coordination"],
      forms: ["financing"],
      components: [],
      by,
      because:
        "Its name and aim are financial inclusion, so financial-institutions; coordination is how it works and comes second. It gives no help of its own: no component.",
    },
  },
  {
    id: "penugasan-khusus-ekspor-ukm",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment", "market-access"],
      forms: ["financing", "market-access"],
      components: ["financing", "market-access"],
      by,
      because:
        "Loans and guarantees for export: financing first (case 1), with market access as second form and component (case 9).",
    },
  },
  {
    id: "sistem-resi-gudang",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing", "logistics"],
      components: ["financing"],
      by,
      because:
        "The receipt is collateral for credit, hence financial-institutions; storage is the logistics form. An ecosystem reading is defensible.",
    },
  },
  {
    id: "skema-subsidi-resi-gudang",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "A credit-linked subsidy (case 7).",
    },
  },
  {
    id: "rasio-pembiayaan-inklusif",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: [],
      by,
      because:
        "A rule on what banks lend sets the terms of finance (case 3), so financial-institutions; a rule has no component.",
    },
  },
  {
    id: "sikp",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["coordination", "financing-and-investment"],
      forms: [],
      components: [],
      by,
      because:
        "A data system is ecosystem and coordination (sections 2 and 3); what it serves, credit, comes second. It lends nothing: no form.",
    },
  },
  {
    id: "holding-ultra-mikro",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment", "coordination"],
      forms: ["financing"],
      components: [],
      by,
      because:
        "Restructures lenders (section 2: strengthening of microfinance); joining them is coordination. It lends nothing itself: no component.",
    },
  },
  {
    id: "layanan-urun-dana",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "A channel of equity and debt finance between investors and firms (section 2).",
    },
  },
  {
    id: "hapus-tagih-piutang-umkm",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because:
        "Acts on the books of lenders; debt relief is not tax relief, so case 12 does not apply and financing stays.",
    },
  },
  {
    id: "siapik",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "financing-and-investment"],
      forms: [],
      components: [],
      by,
      because:
        "Changes what the firm itself does, its bookkeeping, hence msme; a later loan is second. No training is stated: no form, no component.",
    },
  },
];
