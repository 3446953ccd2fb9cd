import type { Classification, Facet, Verdict } from "../../../src/evaluation/classify/classification.js";
import { buildPortfolio } from "../../../src/evaluation/portfolio/build-portfolio.js";
import type { Program } from "../../../src/evaluation/record/program.js";

/** What the hand-made classifier answers: codes, and the facets it leaves to people. */
interface Answer {
  readonly relevant?: boolean;
  readonly pillar?: Classification["pillar"]["value"];
  readonly strategies?: Classification["strategies"]["value"];
  readonly forms?: Classification["forms"]["value"];
  readonly components?: Classification["components"]["value"];
  readonly open?: readonly Facet[];
}

function verdict<T>(value: T, ids: readonly string[], isOpen: boolean): Verdict<T> {
  return {
    value,
    decision: isOpen ? "review" : "accept",
    by: "classifier",
    rules: [],
    candidates: ids.map((id, i) => ({
      id,
      probability: isOpen ? 0.55 : 0.93,
      prior: -1,
      evidence: i === 0 ? [{ hit: 0, weight: 2.5 }] : [],
    })),
  };
}

/** A classifier made by hand, so that these tests do not move with the shipped one. Its one hit is the first word. */
export function classifyAs(answers: Readonly<Record<string, Answer>>): (program: Program) => Classification {
  return (program) => {
    const answer = answers[program.id ?? ""] ?? {};
    const { relevant = true, pillar = "msme", strategies = [], forms = [], components = [], open = [] } = answer;
    const end = program.name.indexOf(" ");
    const isOpen = (facet: Facet): boolean => open.includes(facet);
    return {
      schema: 1,
      program: { ...(program.id !== undefined && { id: program.id }), name: program.name },
      language: "id",
      relevant: verdict(relevant, [relevant ? "yes" : "no"], isOpen("relevant")),
      pillar: verdict(relevant ? pillar : null, relevant && pillar ? [pillar] : [], isOpen("pillar")),
      strategies: verdict(strategies, strategies, isOpen("strategy")),
      forms: verdict(forms, forms, isOpen("form")),
      components: verdict(components, components, isOpen("component")),
      audiences: [],
      hits: [{ cue: "first word", kind: "term", field: "name", start: 0, end, negated: false }],
      made: { package: "msme-sync", version: "0.0.0", knowledge: "made-by-hand", options: {} },
    };
  };
}

const programs: readonly Program[] = [
  {
    id: "latih",
    name: "Pelatihan kewirausahaan",
    translations: { en: { name: "Entrepreneurship training" } },
    agency: "Dinas Koperasi dan UKM",
    unit: "activity",
    budgets: [{ amount: 1_250_000_000, currency: "IDR", year: 2024, stage: "approved" }],
    extra: { "No.": "1", Catatan: "=1+1" },
  },
  { id: "kur", name: "Kredit Usaha Rakyat", agency: "Kemenko Perekonomian", unit: "activity" },
  { id: "pasar", name: "Pameran produk unggulan", agency: "Dinas Perdagangan", unit: "activity" },
  { id: "jalan", name: "Pemeliharaan jalan desa", unit: "activity" },
];

/** Four programs: one open, one in credit, one with several components, one that is not relevant. */
export const portfolio = buildPortfolio(programs, {
  classify: classifyAs({
    latih: {
      strategies: ["entrepreneurship"],
      forms: ["human-resources"],
      components: ["training"],
      open: ["pillar"],
    },
    kur: {
      pillar: "financial-institutions",
      strategies: ["financing-and-investment"],
      forms: ["financing"],
      components: ["financing"],
    },
    pasar: {
      strategies: ["market-access"],
      forms: ["market-access", "human-resources"],
      components: ["market-access", "training"],
    },
    jalan: { relevant: false },
  }),
});
