import { by, type ReviewedCoding } from "../reviewed-coding.js";

/** Codes of the programs in `programs/skills.ts`, read off their texts alone. */
export const skillsCodes: readonly ReviewedCoding[] = [
  {
    id: "digital-entrepreneurship-academy",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "market-access"],
      forms: ["human-resources", "market-access"],
      components: ["training"],
      by,
      because: "Training in two topics: entrepreneurship and marketing, whose strategy and form are added (case 2).",
    },
  },
  {
    id: "umkm-level-up",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness"],
      forms: ["human-resources", "product-development"],
      components: ["mentoring"],
      by,
      because: "Mentoring of existing firms; its topic, technology, adds product-development (case 2).",
    },
  },
  {
    id: "uppka",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "market-access"],
      forms: ["human-resources", "product-development", "market-access"],
      components: ["training", "mentoring", "market-access"],
      by,
      because:
        'Tools in kind are product-development without a component (case 10); "without capital aid" is a negation, so no financing.',
    },
  },
  {
    id: "industri-rumahan",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness"],
      forms: ["human-resources"],
      components: ["training", "mentoring"],
      by,
      because: "Skills of existing firms are competitiveness (section 3); training and mentoring are stated.",
    },
  },
  {
    id: "kewirausahaan-perempuan-rentan",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship"],
      forms: ["human-resources"],
      components: ["training"],
      by,
      because: "Women starting out (section 3); training alone.",
    },
  },
  {
    id: "plut-kumkm",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "market-access", "financing-and-investment"],
      forms: ["human-resources", "market-access", "financing"],
      components: ["mentoring"],
      by,
      because:
        "A support service, not a building: msme (case 18); the topics of the mentoring add strategies and forms, the component is mentoring alone (case 2).",
    },
  },
  {
    id: "rumah-bumn",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "market-access"],
      forms: ["human-resources", "product-development", "market-access"],
      components: ["training", "mentoring", "market-access"],
      by,
      because:
        "Most of the text is about services, so msme (case 18); digitalization is technology, marketing is market access.",
    },
  },
  {
    id: "bds-djp",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "market-access", "business-opportunity"],
      forms: ["human-resources", "market-access", "licensing"],
      components: ["training", "mentoring"],
      by,
      because:
        "Training about taxes and licenses is msme (case 19); each topic adds its strategy and form (case 2). It is no tax relief (case 12).",
    },
  },
  {
    id: "linkumkm",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness"],
      forms: ["human-resources"],
      components: ["training"],
      by,
      because: "A bank runs it, but the service is online training of firms (section 2); no credit is named.",
    },
  },
  {
    id: "pertamina-umk-academy",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness"],
      forms: ["human-resources"],
      components: ["training", "mentoring"],
      by,
      because: "Training of existing firms is competitiveness; pembinaan of firms is mentoring (section 5).",
    },
  },
  {
    id: "tekad",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness", "market-access"],
      forms: ["human-resources", "market-access"],
      components: ["training", "mentoring", "market-access"],
      by,
      because:
        "Business groups in villages are helped as businesses (case 17); training, facilitation and market links are stated.",
    },
  },
  {
    id: "bantuan-hukum-umk",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["business-opportunity"],
      forms: ["human-resources"],
      components: ["mentoring"],
      by,
      because:
        "Advice given to firms is mentoring (case 6) and changes the firm; protection is the topic, so business-opportunity.",
    },
  },
];
