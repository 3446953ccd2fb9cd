import { by, type ReviewedCoding } from "../reviewed-coding.js";

/** Codes of the programs in `programs/new-entrepreneurs.ts`, read off their texts alone. */
export const newEntrepreneursCodes: readonly ReviewedCoding[] = [
  {
    id: "tkm-pemula",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "training", "mentoring"],
      by,
      because:
        "Self-employment is the aim (case 14); money for starting up: entrepreneurship first, financing second (case 1).",
    },
  },
  {
    id: "tkm-lanjutan",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
      by,
      because:
        "The second stage of a self-employment program, so entrepreneurship stays first; only the capital is stated.",
    },
  },
  {
    id: "pahlawan-ekonomi-nusantara",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment", "market-access", "competitiveness"],
      forms: ["financing", "human-resources", "market-access", "product-development"],
      components: ["financing", "training", "mentoring", "market-access"],
      by,
      because:
        "Helps aid recipients start a business, so it is no social cash aid (section 1); money for starting up: entrepreneurship first (case 1); packaging and marketing are named.",
    },
  },
  {
    id: "wirausaha-muda-pemula",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "mentoring"],
      by,
      because:
        "Money for starting up: entrepreneurship first (case 1); pembinaan given to people is mentoring (section 5).",
    },
  },
  {
    id: "entrepreneurhub",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment"],
      forms: ["human-resources", "financing"],
      components: ["training", "mentoring", "financing"],
      by,
      because:
        "Training and incubation of entrepreneurs; incubation is mentoring (section 5); the meetings with financiers add financing.",
    },
  },
  {
    id: "inkubasi-wirausaha",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship"],
      forms: ["human-resources"],
      components: ["mentoring"],
      by,
      because:
        "An incubation service, not an incubator building: msme (case 18), with mentoring as component (section 5).",
    },
  },
  {
    id: "wirausaha-baru-ikm",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "competitiveness"],
      forms: ["human-resources", "product-development"],
      components: ["training"],
      by,
      because: "New entrepreneurs first; equipment given in kind is product-development without a component (case 10).",
    },
  },
  {
    id: "santripreneur",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship"],
      forms: ["human-resources"],
      components: ["training"],
      by,
      because: "Bimbingan teknis is training; its topic, new entrepreneurs, is the strategy (case 2).",
    },
  },
  {
    id: "yess",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment"],
      forms: ["human-resources", "financing"],
      components: ["training", "mentoring", "financing"],
      by,
      because:
        "Youth starting out, with self-employment as the aim (case 14); grants for starting up put financing second (case 1).",
    },
  },
  {
    id: "pwmp",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "mentoring"],
      by,
      because: "Seed grants bound to starting up: entrepreneurship first (case 1); guidance by people is mentoring.",
    },
  },
  {
    id: "p2mw",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "training", "mentoring"],
      by,
      because:
        "Funding goes to start-ups, not to studies, so it is no scholarship (case 8); starting up comes first (case 1).",
    },
  },
  {
    id: "pendidikan-kecakapan-wirausaha",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment"],
      forms: ["financing", "human-resources"],
      components: ["financing", "training"],
      by,
      because:
        "Training with self-employment as the aim (case 14); money for starting up puts financing second (case 1).",
    },
  },
  {
    id: "wirausaha-merdeka",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship"],
      forms: ["human-resources"],
      components: ["training", "mentoring"],
      by,
      because: "People about to start a business (section 1); learning is training, mentoring is stated.",
    },
  },
  {
    id: "bekup",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship"],
      forms: ["human-resources"],
      components: ["mentoring"],
      by,
      because: "Pre-incubation of start-ups: incubation and coaching are mentoring (section 5).",
    },
  },
  {
    id: "foodstartup-indonesia",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment"],
      forms: ["human-resources", "financing"],
      components: ["mentoring", "financing"],
      by,
      because: "The name is about start-ups, so entrepreneurship first; meetings with investors add financing.",
    },
  },
  {
    id: "wubi",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship"],
      forms: ["human-resources"],
      components: ["training", "mentoring"],
      by,
      because:
        "A bank runs it, but the service is training and mentoring of entrepreneurs: what changes is the entrepreneur (section 2).",
    },
  },
  {
    id: "startup4industry",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "competitiveness"],
      forms: ["human-resources", "product-development"],
      components: ["mentoring"],
      by,
      because:
        "Start-ups first; their technology adds competitiveness and product-development; a competition prize is not financing (case 15).",
    },
  },
  {
    id: "ppbt",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship", "financing-and-investment", "competitiveness"],
      forms: ["financing", "human-resources", "product-development"],
      components: ["financing", "mentoring"],
      by,
      because:
        "Firms receive the money, not researchers (case 8); starting up first, financing second (case 1), technology third.",
    },
  },
  {
    id: "kartu-prakerja",
    coding: {
      relevant: true,
      pillar: "msme",
      strategies: ["entrepreneurship"],
      forms: ["human-resources"],
      components: ["training"],
      by,
      because:
        "Training of job seekers counts because entrepreneurship is an aim (case 14); a training voucher is training, not financing of a firm.",
    },
  },
];
