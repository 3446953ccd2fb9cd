import { by, type ReviewedCoding } from "../reviewed-coding.js";

/** Codes of the programs in `programs/regional.ts`, read off their texts alone. */
export const regionalCodes: readonly ReviewedCoding[] = [
  {
    id: "sipd-pemberdayaan-umkm",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["coordination", "business-opportunity", "market-access"],
      forms: ["licensing", "market-access"],
      components: ["market-access"],
      by,
      because: "Data, licensing and coordination outweigh the rest, so ecosystem; kemitraan is market access (case 6).",
    },
  },
  {
    id: "sipd-pengembangan-umkm",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["competitiveness"],
      forms: [],
      components: [],
      by,
      because: '"Development" alone gives msme and competitiveness, but no form and no component (section 5).',
    },
  },
  {
    id: "jakpreneur",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "market-access", "financing-and-investment", "business-opportunity"],
      forms: ["human-resources", "market-access", "financing", "licensing"],
      components: ["training", "mentoring", "market-access", "financing"],
      by,
      because:
        "Training and mentoring of entrepreneurs are the largest part, so msme; licenses, marketing and capital add their strategies and forms.",
    },
  },
  {
    id: "sibakul-jogja",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access", "competitiveness"],
      forms: ["human-resources", "market-access", "logistics"],
      components: ["mentoring", "market-access"],
      by,
      because: "Online marketing first; pembinaan of firms is mentoring (section 5); delivery is the logistics form.",
    },
  },
  {
    id: "opop-jawa-timur",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "market-access"],
      forms: ["human-resources", "market-access"],
      components: ["training", "mentoring", "market-access"],
      by,
      because: "New entrepreneurs first; fairs add market access; all three ways of help are stated.",
    },
  },
  {
    id: "opop-jawa-barat",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship"],
      forms: ["human-resources"],
      components: ["training"],
      by,
      because: "Training of entrepreneurs; prize money of a competition is not financing (case 15).",
    },
  },
  {
    id: "e-peken",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["market-access"],
      forms: ["market-access"],
      components: ["market-access"],
      by,
      because: "A sales channel: e-commerce is market access (section 3).",
    },
  },
];
