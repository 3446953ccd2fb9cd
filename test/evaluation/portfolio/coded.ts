import type {
  AudienceId,
  Candidate,
  Classification,
  ComponentId,
  Facet,
  FormId,
  PillarId,
  Program,
  StrategyId,
  Verdict,
} from "../../../src/index.js";

/** Codes to make a classification of; facets in `open` are left to a person. */
export interface Codes {
  readonly relevant?: boolean;
  readonly pillar?: PillarId;
  readonly strategies?: readonly StrategyId[];
  readonly forms?: readonly FormId[];
  readonly components?: readonly ComponentId[];
  readonly audiences?: readonly AudienceId[];
  readonly open?: readonly Facet[];
}

function candidate(id: string, probability = 0.9): Candidate {
  return { id, probability, prior: 0, evidence: [] };
}

function verdict<T>(value: T, ids: readonly string[], isOpen: boolean): Verdict<T> {
  return {
    value,
    decision: isOpen ? "review" : "accept",
    by: "classifier",
    rules: [],
    candidates: ids.map((id) => candidate(id, isOpen ? 0.6 : 0.9)),
  };
}

/** A classification that says just these codes, as the classifier would shape it. */
export function classificationOf(program: Program, codes: Codes = {}): Classification {
  const { relevant = true, open = [] } = codes;
  const pillar = codes.pillar ?? "msme";
  const strategies = codes.strategies ?? ["competitiveness"];
  const forms = codes.forms ?? [];
  const components = codes.components ?? [];
  return {
    schema: 1,
    program: { ...(program.id !== undefined && { id: program.id }), name: program.name },
    language: "id",
    relevant: verdict(relevant, relevant ? ["yes", "no"] : ["no", "yes"], open.includes("relevant")),
    pillar: verdict(relevant ? pillar : null, [pillar], open.includes("pillar")),
    strategies: verdict(relevant ? strategies : [], strategies, open.includes("strategy")),
    forms: verdict(relevant ? forms : [], forms, open.includes("form")),
    components: verdict(relevant ? components : [], components, open.includes("component")),
    audiences: (codes.audiences ?? []).map((id) => ({ id, hits: [] })),
    hits: [],
    made: { package: "msme-sync", version: "0.0.0", knowledge: "test", options: {} },
  };
}

/** A classifier that knows the codes of programs by their name and calls the rest irrelevant. */
export function knowing(codes: Readonly<Record<string, Codes>>): (program: Program) => Classification {
  return (program) => classificationOf(program, codes[program.name] ?? { relevant: false });
}
