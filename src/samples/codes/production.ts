import { by, type ReviewedCoding } from "../reviewed-coding.js";

/** Codes of the programs in `programs/production.ts`, read off their texts alone. */
export const productionCodes: readonly ReviewedCoding[] = [
  {
    id: "rumah-produksi-bersama",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity", "competitiveness"],
      forms: ["product-development"],
      components: [],
      by,
      because:
        "A building with shared equipment: ecosystem, business-opportunity first, its purpose second, no component (case 18).",
    },
  },
  {
    id: "pengelolaan-terpadu-umkm",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["coordination", "competitiveness"],
      forms: [],
      components: [],
      by,
      because: "Cross-agency alignment: ecosystem, coordination first; a plan has no form and no component (case 16).",
    },
  },
  {
    id: "restrukturisasi-mesin-ikm",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "financing-and-investment"],
      forms: ["product-development", "financing"],
      components: ["financing"],
      by,
      because:
        "Money bound to named equipment: competitiveness first, financing second (cases 1 and 10); paid straight to the firm.",
    },
  },
  {
    id: "ovop",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness"],
      forms: ["product-development"],
      components: [],
      by,
      because:
        "Quality of products is competitiveness and product-development; how help is given is not said, so no component.",
    },
  },
  {
    id: "sentra-ikm",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity", "competitiveness"],
      forms: [],
      components: [],
      by,
      because:
        "A center as a place: ecosystem, business-opportunity first, its purpose second, no component (case 18).",
    },
  },
  {
    id: "material-center-ikm",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity", "competitiveness"],
      forms: ["logistics"],
      components: [],
      by,
      because:
        "A center is ecosystem with business-opportunity first (case 18); raw-material supply is the logistics form.",
    },
  },
  {
    id: "kampung-perikanan-budidaya",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness"],
      forms: ["human-resources"],
      components: ["mentoring"],
      by,
      because:
        "Fish farmers in business clusters (case 17): clusters are competitiveness; extension workers and mentors are mentoring (case 6).",
    },
  },
  {
    id: "pugar",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness"],
      forms: ["product-development"],
      components: [],
      by,
      because:
        "Salt farmers helped as a business (case 17): quality and facilities are competitiveness and product-development; facilities in kind have no component (case 10).",
    },
  },
  {
    id: "klaster-umkm-bank-indonesia",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "market-access", "financing-and-investment"],
      forms: ["human-resources", "market-access", "financing"],
      components: ["training", "market-access", "financing"],
      by,
      because: "Clusters are competitiveness (section 3); training, market and finance access are each stated.",
    },
  },
  {
    id: "kups",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "market-access", "financing-and-investment"],
      forms: ["human-resources", "market-access", "financing"],
      components: ["mentoring", "market-access", "financing"],
      by,
      because:
        "Groups helped as businesses (case 17); mentoring, market and capital access are stated. It is no license (case 19): the permit is already held.",
    },
  },
  {
    id: "umkm-sawit",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "market-access"],
      forms: ["human-resources", "product-development", "market-access"],
      components: ["training", "market-access"],
      by,
      because:
        "Product development and training first, promotion second; a plantation fund runs it, but gives services, so msme (case 13).",
    },
  },
  {
    id: "good-design-indonesia",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "market-access"],
      forms: ["product-development"],
      components: [],
      by,
      because:
        "An award to firms: msme, competitiveness first, its topic second, no component (case 15); design is product-development.",
    },
  },
  {
    id: "ukm-pangan-award",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "market-access"],
      forms: ["product-development"],
      components: [],
      by,
      because: "An award to firms: competitiveness first, its topic second, no component (case 15).",
    },
  },
];
