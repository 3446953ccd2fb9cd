import type { CodingRuleId } from "../../coding/index.js";
import type { Facet } from "./classification.js";
import type { CueTable } from "./cues.js";
import type { HitList } from "./hit-list.js";
import type { Output } from "./outputs.js";

/** When a verdict cites a rule: it gives one of these answers, and a cue of one of these groups spoke for it. */
interface Citation {
  readonly rule: CodingRuleId;
  readonly facet: Facet;
  /** Answers that the rule leads to; for relevance "yes" or "no". */
  readonly ids: readonly string[];
  /** Senses, or terms of concepts (`exclusion.health`), whose cues call for the rule. */
  readonly groups: readonly string[];
}

/** Which rules of the codebook stand behind which answers. The rules themselves are rows of `codingRules`. */
export const citations: readonly Citation[] = [
  { rule: "producers-as-business", facet: "relevant", ids: ["yes"], groups: ["audience.farmers-and-fishers"] },
  { rule: "open-to-all-firms", facet: "relevant", ids: ["yes"], groups: ["audience.all-firms"] },
  {
    rule: "irrelevant-kinds",
    facet: "relevant",
    ids: ["no"],
    groups: [
      "exclusion.social-aid",
      "exclusion.health",
      "exclusion.roads-and-public-works",
      "exclusion.general-administration",
      "exclusion.consumer-protection",
      "exclusion.large-industry",
      "exclusion.wage-employment",
    ],
  },
  {
    rule: "arts-research-scholarship",
    facet: "relevant",
    ids: ["no"],
    groups: ["exclusion.culture-and-research", "exclusion.education-and-scholarships"],
  },
  { rule: "farm-and-fishery-business-side", facet: "relevant", ids: ["no"], groups: ["exclusion.primary-production"] },
  {
    rule: "licences-of-small-firms",
    facet: "relevant",
    ids: ["no"],
    groups: ["exclusion.large-operations-licensing"],
  },
  { rule: "tourism-firms", facet: "relevant", ids: ["no"], groups: ["exclusion.tourism-destinations"] },
  { rule: "licences-of-small-firms", facet: "relevant", ids: ["yes"], groups: ["form.licensing"] },
  {
    rule: "money-straight-or-through-finance",
    facet: "pillar",
    ids: ["financial-institutions"],
    groups: ["pillar.financial-institutions"],
  },
  { rule: "permit-help-is-ecosystem", facet: "pillar", ids: ["ecosystem"], groups: ["form.licensing"] },
  { rule: "certificates-and-permits", facet: "form", ids: ["licensing"], groups: ["form.licensing"] },
  { rule: "tax-and-fee-relief", facet: "pillar", ids: ["ecosystem"], groups: ["sense.tax-relief"] },
  { rule: "intellectual-property", facet: "pillar", ids: ["ecosystem"], groups: ["sense.ip"] },
  { rule: "investment-promotion", facet: "pillar", ids: ["ecosystem"], groups: ["sense.investors"] },
  {
    rule: "centers-and-markets",
    facet: "pillar",
    ids: ["ecosystem"],
    groups: ["sense.premises", "sense.market-building"],
  },
  { rule: "supervision-and-scheme-terms", facet: "strategy", ids: ["coordination"], groups: ["sense.monitoring"] },
  {
    rule: "cooperative-rules",
    facet: "strategy",
    ids: ["coordination", "business-opportunity"],
    groups: ["sense.cooperative-rules"],
  },
  { rule: "unnamed-channel", facet: "pillar", ids: ["msme"], groups: ["sense.grant", "sense.subsidy"] },
  {
    rule: "unnamed-channel",
    facet: "pillar",
    ids: ["financial-institutions"],
    groups: ["sense.loan", "sense.guarantee", "sense.equity"],
  },
  { rule: "wage-and-recruitment-subsidies", facet: "pillar", ids: ["msme"], groups: ["sense.wage-subsidy"] },
  { rule: "awards-and-insurance", facet: "pillar", ids: ["msme"], groups: ["sense.award-prize"] },
  { rule: "awards-and-insurance", facet: "pillar", ids: ["financial-institutions"], groups: ["sense.insurance"] },
  { rule: "partnership-and-advice", facet: "component", ids: ["mentoring"], groups: ["sense.mentoring"] },
  { rule: "partnership-and-advice", facet: "strategy", ids: ["market-access"], groups: ["sense.matching"] },
  { rule: "premises-money-and-equipment", facet: "form", ids: ["product-development"], groups: ["sense.equipment"] },
  { rule: "awareness-and-studies", facet: "strategy", ids: ["coordination"], groups: ["sense.policy"] },
  { rule: "indicators", facet: "relevant", ids: ["yes"], groups: ["sense.indicators"] },
];

/** A group by its name without the grade: `form.licensing.strong` is of `form.licensing`. */
function familyOf(group: string): string {
  return group.replace(/\.(?:strong|weak)$/, "");
}

/** For each cue of a table the citations that it calls for: their places in `citations`. */
export function citationsOfCues({ cues, groups }: CueTable): readonly (readonly number[])[] {
  return cues.map((cue) => {
    const families = new Set(cue.groups.map((group) => familyOf(groups[group]!)));
    return citations.flatMap((citation, place) =>
      citation.groups.some((group) => families.has(group)) ? [place] : [],
    );
  });
}

/**
 * The rules that stand behind an answer: those whose cues are among its evidence and speak for it.
 *
 * @param output - The answer; -1 times its evidence counts where `sign` is -1 (for the answer "no").
 */
export function rulesOf(
  calls: readonly (readonly number[])[],
  hits: HitList,
  parts: Float64Array,
  outputs: readonly Output[],
  output: number,
  sign: 1 | -1 = 1,
): readonly CodingRuleId[] {
  const { facet, id } = outputs[output]!;
  const answer = facet === "relevant" ? (sign === 1 ? "yes" : "no") : id;
  const cited = new Set<CodingRuleId>();
  for (let at = 0; at < hits.count; at++) {
    for (const place of calls[hits.cues[at]!]!) {
      const citation = citations[place]!;
      if (citation.facet !== facet || !citation.ids.includes(answer)) continue;
      if (sign * parts[at * outputs.length + output]! > 0) cited.add(citation.rule);
    }
  }
  return [...cited];
}
