import { by, type ReviewedCoding } from "../reviewed-coding.js";

/** Codes of the programs in `programs/market.ts`, read off their texts alone. */
export const marketCodes: readonly ReviewedCoding[] = [
  {
    id: "e-smart-ikm",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["human-resources", "market-access"],
      components: ["training", "market-access"],
      by,
      because:
        "Workshops are training (case 16), their topic is e-commerce (case 2); the link to marketplaces is market access; the database only serves it.",
    },
  },
  {
    id: "link-and-match-ikm",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["market-access"],
      components: ["market-access"],
      by,
      because: "Kemitraan that matches firms with larger firms is market access (case 6).",
    },
  },
  {
    id: "gernas-bbi",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access", "coordination"],
      forms: ["market-access"],
      components: [],
      by,
      because:
        "A campaign has the pillar, strategy and form of its topic and no component (case 16); the topic is promotion; working across ministries is second.",
    },
  },
  {
    id: "alokasi-pengadaan-umk-koperasi",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity", "market-access"],
      forms: ["market-access"],
      components: [],
      by,
      because:
        "A rule that reserves chances: ecosystem, business-opportunity first (section 3), procurement second; a rule is no way of giving help, so no component.",
    },
  },
  {
    id: "katalog-elektronik",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["market-access"],
      components: ["market-access"],
      by,
      because: "Listing products for public buyers is a link to buyers: msme, market access (section 2).",
    },
  },
  {
    id: "bela-pengadaan",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["market-access"],
      components: ["market-access"],
      by,
      because: "A sales channel to public buyers: procurement and e-commerce are market access (section 3).",
    },
  },
  {
    id: "padi-umkm",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["market-access"],
      components: ["market-access"],
      by,
      because: "A sales channel to corporate buyers: market access (section 3).",
    },
  },
  {
    id: "smesco-indonesia",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["market-access"],
      components: ["market-access"],
      by,
      because: "The text is about services, not about the building: msme (case 18); promotion is market access.",
    },
  },
  {
    id: "export-coaching-program",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["human-resources", "market-access"],
      components: ["training", "mentoring"],
      by,
      because:
        "Training about export adds market access as strategy and form; components are only how help is given (case 2).",
    },
  },
  {
    id: "cpne",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["human-resources", "market-access"],
      components: ["training", "mentoring"],
      by,
      because:
        "A finance institution runs it, but the service is training and mentoring, so msme; the topic is export (case 2).",
    },
  },
  {
    id: "desa-devisa",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access", "competitiveness"],
      forms: ["human-resources", "market-access", "product-development"],
      components: ["mentoring"],
      by,
      because: "Mentoring whose topics, export and quality, add market access and product-development (case 2).",
    },
  },
  {
    id: "klinik-ekspor",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["human-resources", "market-access"],
      components: ["mentoring"],
      by,
      because: "Advice is mentoring and human-resources (case 6); its topic, export, is market access (case 2).",
    },
  },
  {
    id: "itpc-temu-bisnis",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["market-access"],
      components: ["market-access"],
      by,
      because: "Links to buyers are market access (section 3).",
    },
  },
  {
    id: "karya-kreatif-indonesia",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["market-access"],
      components: ["market-access"],
      by,
      because: "A fair without money for the firms: market access alone (case 9).",
    },
  },
  {
    id: "onboarding-umkm",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["human-resources", "market-access"],
      components: ["training", "market-access"],
      by,
      because: "Training plus onboarding to e-commerce: market access and human-resources, two components.",
    },
  },
  {
    id: "apresiasi-kreasi-indonesia",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["human-resources", "market-access"],
      components: ["mentoring", "market-access"],
      by,
      because: "Exhibition of products is market access; mentoring is stated and adds human-resources.",
    },
  },
  {
    id: "kemitraan-investasi-umkm",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["market-access"],
      components: ["market-access"],
      by,
      because:
        "Kemitraan that matches firms with larger firms is market access (case 6); no investment is promoted here (case 5).",
    },
  },
  {
    id: "revitalisasi-pasar-rakyat",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity", "market-access"],
      forms: ["market-access"],
      components: [],
      by,
      because: "A market building: ecosystem, business-opportunity first, its purpose second, no component (case 18).",
    },
  },
  {
    id: "tol-laut-umkm",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["market-access", "business-opportunity"],
      forms: ["logistics"],
      components: [],
      by,
      because:
        "Transport to markets: infrastructure is ecosystem, the form is logistics; a lower tariff is no money to the firm, so no financing.",
    },
  },
];
