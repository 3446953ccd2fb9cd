import { by, type ReviewedCoding } from "../reviewed-coding.js";

/** Codes of the programs in `programs/coordination.ts`, read off their texts alone. */
export const coordinationCodes: readonly ReviewedCoding[] = [
  {
    id: "pengembangan-kewirausahaan-nasional",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["coordination", "entrepreneurship"],
      forms: [],
      components: [],
      by,
      because: "A plan that aligns agencies: ecosystem, coordination first, no form and no component (case 16).",
    },
  },
  {
    id: "pendataan-lengkap-kumkm",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["coordination"],
      forms: [],
      components: [],
      by,
      because: "Data bases are ecosystem and coordination, without form or component (sections 2 and 3).",
    },
  },
  {
    id: "sidt-umkm",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["coordination"],
      forms: [],
      components: [],
      by,
      because: "A data system: ecosystem, coordination, no form and no component (sections 2 and 3).",
    },
  },
  {
    id: "satu-data-umkm",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["coordination"],
      forms: [],
      components: [],
      by,
      because: "Rules for data: ecosystem, coordination, no form and no component (case 16).",
    },
  },
  {
    id: "kpju-unggulan",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["coordination", "competitiveness"],
      forms: [],
      components: [],
      by,
      because: "A study: ecosystem, coordination first, no form and no component (case 16).",
    },
  },
  {
    id: "koperasi-desa-merah-putih",
    coding: {
      relevant: true,
      pillar: "ecosystem",
      strategies: ["business-opportunity"],
      forms: ["licensing"],
      components: [],
      by,
      because:
        "Founding and registering cooperatives: business-opportunity first, form licensing (case 21); later outlets and lending are not in the text.",
    },
  },
];
