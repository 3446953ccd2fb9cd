import { by, type ReviewedCoding } from "../reviewed-coding.js";

/** Codes of the programs in `programs/credit.ts`, read off their texts alone. */
export const creditCodes: readonly ReviewedCoding[] = [
  {
    id: "kredit-usaha-rakyat",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because:
        "Subsidized and guaranteed credit that banks lend: the money passes through a lender (section 2), and every loan has financing first (case 1).",
    },
  },
  {
    id: "kur-super-mikro",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "A loan scheme of KUR: through a lender, financing first (case 1).",
    },
  },
  {
    id: "kur-khusus",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment", "competitiveness"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "A loan, so financing first (case 1); clusters come under competitiveness, which is second.",
    },
  },
  {
    id: "pembiayaan-ultra-mikro",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "mentoring"],
      by,
      because:
        "State funds lent through non-bank lenders (section 2); the mentoring that comes with them adds human-resources and a second component.",
    },
  },
  {
    id: "pembiayaan-umkm-pip",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because:
        "Financing by a state fund: a fund is between government and firm, so financial-institutions (section 2).",
    },
  },
  {
    id: "pnm-mekaar",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "mentoring"],
      by,
      because:
        "Loans by a state financing company, not by government itself, so financial-institutions; the mentoring adds human-resources.",
    },
  },
  {
    id: "pnm-ulamm",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment", "competitiveness"],
      forms: ["financing", "human-resources"],
      components: ["financing", "training"],
      by,
      because:
        "Loans by a state financing company; the training that complements them builds business capacity, so competitiveness is second.",
    },
  },
  {
    id: "dana-bergulir-lpdb",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "A revolving fund that lends: financial-institutions, financing first (section 2, case 1).",
    },
  },
  {
    id: "kredit-melawan-rentenir",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "Credit by regional banks: through a lender, financing first (case 1).",
    },
  },
  {
    id: "bank-wakaf-mikro",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "mentoring"],
      by,
      because:
        "Builds microfinance institutions (section 2); pembinaan given to client groups is mentoring and human-resources (section 5).",
    },
  },
  {
    id: "dana-bergulir-lpmukp",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "mentoring"],
      by,
      because:
        "A revolving fund for fishers as businesses (sections 1 and 2); field mentors add human-resources and mentoring.",
    },
  },
  {
    id: "pumk-bumn",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "mentoring"],
      by,
      because:
        "Loans from partner companies: a loan is financial-institutions even where the lender is no bank (section 2, case 7); pembinaan of firms is mentoring.",
    },
  },
  {
    id: "baznas-microfinance-desa",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "mentoring"],
      by,
      because: "A village microfinance body lends the money (section 2); mentoring is stated.",
    },
  },
  {
    id: "dana-bergulir-usaha-kehutanan",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "A revolving fund that lends: financial-institutions, financing first (case 1).",
    },
  },
  {
    id: "kredit-mesra",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because:
        'Credit by the regional bank: through a lender; "without collateral" takes nothing away from the loan itself.',
    },
  },
  {
    id: "mawar-emas",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "Low-cost financing by sharia banks: through a lender, financing first (case 1).",
    },
  },
  {
    id: "kredit-merdeka-ntt",
    coding: {
      relevant: true,
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "Micro credit by the regional bank: through a lender, financing first (case 1).",
    },
  },
];
