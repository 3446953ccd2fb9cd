import { by, type ReviewedCoding } from "../reviewed-coding.js";

/** Codes of the programs in `programs/licensing.ts`, read off their texts alone. */
export const licensingCodes: readonly ReviewedCoding[] = [
  {
    id: "oss-nib-umk",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity"],
      forms: ["licensing"],
      components: [],
      by,
      because:
        "Business identity and permits are ecosystem, business-opportunity first, form licensing (cases 4 and 19).",
    },
  },
  {
    id: "transformasi-informal-formal",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity"],
      forms: ["licensing", "human-resources"],
      components: ["mentoring"],
      by,
      because:
        "Help to obtain a permit or certificate is ecosystem (section 2, case 4); help by mentors adds human-resources and mentoring.",
    },
  },
  {
    id: "sehati",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity"],
      forms: ["licensing", "human-resources"],
      components: ["mentoring"],
      by,
      because:
        "Halal is business-opportunity first, ecosystem also when the cost is paid, so no financing (case 4); the mentoring is stated.",
    },
  },
  {
    id: "perseroan-perorangan",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity"],
      forms: ["licensing"],
      components: [],
      by,
      because: "Legal form is licensing and business-opportunity (section 4, case 4).",
    },
  },
  {
    id: "keringanan-tarif-merek-umk",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity"],
      forms: ["licensing"],
      components: [],
      by,
      because:
        "Trademarks are ecosystem, business-opportunity first, form licensing; their fees too (cases 11 and 12).",
    },
  },
  {
    id: "pph-final-umkm",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity"],
      forms: [],
      components: [],
      by,
      because: "Tax relief: ecosystem, business-opportunity, no form and no component (case 12).",
    },
  },
  {
    id: "kite-ikm",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity", "market-access"],
      forms: [],
      components: [],
      by,
      because:
        "Duty relief: ecosystem, business-opportunity first, no form and no component (case 12); export is second.",
    },
  },
  {
    id: "fasilitasi-sni-umk",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["competitiveness", "business-opportunity"],
      forms: ["licensing", "human-resources"],
      components: ["mentoring"],
      by,
      because:
        "Certificates are ecosystem also when their cost is paid, quality standards put competitiveness first (case 4); so no financing.",
    },
  },
  {
    id: "sni-bina-umk",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["competitiveness", "business-opportunity"],
      forms: ["licensing", "human-resources"],
      components: ["mentoring"],
      by,
      because:
        "A quality standard: ecosystem, competitiveness first (case 4), the NIB it comes with second; pembinaan of firms is mentoring.",
    },
  },
  {
    id: "orang-tua-angkat-pangan",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity", "competitiveness"],
      forms: ["licensing", "human-resources", "product-development"],
      components: ["mentoring"],
      by,
      because:
        "Help to obtain a permit is ecosystem, business-opportunity first (case 4); good practice is quality, so competitiveness and product-development.",
    },
  },
  {
    id: "sertipikasi-tanah-umk",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity", "financing-and-investment"],
      forms: ["licensing"],
      components: [],
      by,
      because:
        "A certificate: ecosystem, business-opportunity first, form licensing (case 4); collateral is a use of it, not money, so no financing form.",
    },
  },
  {
    id: "qris-umkm",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity"],
      forms: [],
      components: [],
      by,
      because:
        "A payment network is infrastructure around firms: ecosystem, business-opportunity; low fees are no money given, so no form (case 12).",
    },
  },
  {
    id: "pengawasan-kemitraan-kppu",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["coordination", "business-opportunity"],
      forms: [],
      components: [],
      by,
      because:
        "Supervision is ecosystem and coordination (case 3), protection second; it matches nobody, so case 6 does not apply.",
    },
  },
];
