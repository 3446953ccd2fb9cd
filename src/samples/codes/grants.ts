import { by, type ReviewedCoding } from "../reviewed-coding.js";

/** Codes of the programs in `programs/grants.ts`, read off their texts alone. */
export const grantsCodes: readonly ReviewedCoding[] = [
  {
    id: "bpum",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because:
        "A grant to the firm itself; the bank only pays it out (section 2, case 7). Unbound money: financing first (case 1).",
    },
  },
  {
    id: "bantuan-tunai-pkl-warung-nelayan",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because:
        "Cash to traders as businesses, not social aid to the poor (section 1); unbound money, so financing first (case 1).",
    },
  },
  {
    id: "bantuan-pemerintah-bagi-wirausaha",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["financing-and-investment", "entrepreneurship"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because:
        "A grant to the entrepreneur; the money is bound to no purpose, so financing first (case 1), entrepreneurs second.",
    },
  },
  {
    id: "bantuan-insentif-pemerintah",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["financing-and-investment", "competitiveness"],
      forms: ["financing", "human-resources"],
      components: ["financing", "training", "mentoring"],
      by,
      because:
        "A grant to the firm for capital in general: financing first (case 10); training and mentoring of the firms add competitiveness and human-resources.",
    },
  },
  {
    id: "kelompok-usaha-bersama",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["financing-and-investment", "entrepreneurship"],
      forms: ["financing", "human-resources"],
      components: ["financing", "mentoring"],
      by,
      because:
        "Aid to a business group, not social cash aid (section 1); unbound capital first (case 1), self-employment second; mentoring is stated.",
    },
  },
  {
    id: "puap",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "mentoring"],
      by,
      because:
        "Aid whose channel is a farmer group, not a lender (case 7); farmers are helped as businesses (case 17); extension workers who assist are mentoring (case 6).",
    },
  },
  {
    id: "pump",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because: "Assistance paid to groups (case 7); unbound money, so financing first (case 1).",
    },
  },
  {
    id: "insentif-modal-usaha-kpm-pkh",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "mentoring"],
      by,
      because: "Money bound to starting up: entrepreneurship first, financing second (case 1); mentoring is stated.",
    },
  },
];
