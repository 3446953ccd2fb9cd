import type { Candidate, Classification, Verdict } from "./classification.js";
import type { Coding } from "../record/program.js";

/**
 * A classification with the codes that people gave in place of the machine's. Codes given by people always win; what the
 * machine thought stays visible among the candidates. A code implies relevance; a record that a person calls irrelevant
 * has no codes. Where a person calls relevant what the machine held irrelevant, the machine's likeliest codes come back,
 * for review.
 */
export function applyCoding(classification: Classification, coding: Coding | undefined): Classification {
  if (coding === undefined) return classification;
  const relevance = coding.relevant ?? (givesCodes(coding) ? true : undefined);
  const relevant = relevance === undefined ? classification.relevant : byPerson(classification.relevant, relevance);
  if (!relevant.value) {
    if (relevance === undefined) return classification;
    return {
      ...classification,
      relevant,
      pillar: byPerson(classification.pillar, null),
      strategies: byPerson(classification.strategies, []),
      forms: byPerson(classification.forms, []),
      components: byPerson(classification.components, []),
    };
  }
  const { pillar, strategies, forms, components } = classification.relevant.value
    ? classification
    : likeliestCodes(classification);
  return {
    ...classification,
    relevant,
    pillar: coding.pillar === undefined ? pillar : byPerson(pillar, coding.pillar),
    strategies: coding.strategies === undefined ? strategies : byPerson(strategies, coding.strategies),
    forms: coding.forms === undefined ? forms : byPerson(forms, coding.forms),
    components: coding.components === undefined ? components : byPerson(components, coding.components),
  };
}

/** Whether a coding gives any code that only a relevant record can have. */
export function givesCodes({
  pillar,
  strategies,
  forms,
  components,
}: Pick<Coding, "pillar" | "strategies" | "forms" | "components">): boolean {
  return (
    (pillar !== undefined && pillar !== null) ||
    [strategies, forms, components].some((codes) => codes !== undefined && codes.length > 0)
  );
}

function byPerson<T>(verdict: Verdict<T>, value: T): Verdict<T> {
  return { value, decision: "accept", by: "person", rules: [], candidates: verdict.candidates };
}

type Codes = Pick<Classification, "pillar" | "strategies" | "forms" | "components">;

/** The codes the machine would have given had it held the record relevant: its probabilities are given relevance. */
function likeliestCodes({ pillar, strategies, forms, components }: Classification): Codes {
  return {
    pillar: forReview(pillar, (ranked) => (ranked[0]?.id ?? null) as Classification["pillar"]["value"]),
    strategies: forReview(strategies, (ranked) => likely(ranked, 1) as Classification["strategies"]["value"]),
    forms: forReview(forms, (ranked) => likely(ranked, 0) as Classification["forms"]["value"]),
    components: forReview(components, (ranked) => likely(ranked, 0) as Classification["components"]["value"]),
  };
}

function forReview<T>(verdict: Verdict<T>, read: (ranked: readonly Candidate[]) => T): Verdict<T> {
  if (verdict.by === "person" && verdict.decision === "accept" && !isEmpty(verdict.value)) return verdict;
  return { ...verdict, value: read(verdict.candidates), decision: "review", by: "classifier" };
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

/** Ids more likely than not, and of the ranked ones at least as many as a relevant record must have. */
function likely(ranked: readonly Candidate[], least: number): readonly string[] {
  return ranked.filter(({ probability }, rank) => rank < least || probability >= 0.5).map(({ id }) => id);
}
