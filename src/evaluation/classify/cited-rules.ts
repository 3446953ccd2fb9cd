import type { CodingRuleId } from "../../coding/index.js";
import type { Facet } from "./classification.js";
import type { CueTable } from "./cues.js";
import type { HitList } from "./find/index.js";
import { isTopical } from "./nested.js";
import type { Output } from "./outputs.js";
import type { Parts } from "./parts.js";

/** When a verdict cites a rule: it gives one of these answers, and a cue of one of these groups spoke for it. */
interface Citation {
  readonly rule: CodingRuleId;
  readonly facet: Facet;
  /** Answers that the rule leads to; for relevance "yes" or "no". */
  readonly ids: readonly string[];
  /** Senses, or terms of concepts of any grade (`exclusion.health`) or of one, whose cues call for the rule. */
  readonly groups: readonly string[];
}

/** Which rules of the codebook stand behind which answers. The rules themselves are rows of `codingRules`. */
export const citations: readonly Citation[] = [
  { rule: "producers-as-business", facet: "relevant", ids: ["yes"], groups: ["audience.farmers-and-fishers"] },
  // A weak term ("usaha") names nobody: "usaha-usaha kecil" is not open to all.
  { rule: "open-to-all-firms", facet: "relevant", ids: ["yes"], groups: ["audience.all-firms.strong"] },
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
  {
    rule: "tax-and-fee-relief",
    facet: "pillar",
    ids: ["ecosystem"],
    groups: ["sense.tax-relief", "sense.tax-administration"],
  },
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
  { rule: "awards-and-insurance", facet: "pillar", ids: ["msme"], groups: ["sense.award-firm"] },
  {
    rule: "awards-and-insurance",
    facet: "pillar",
    ids: ["financial-institutions"],
    groups: ["sense.insurance-business"],
  },
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

/** For each cue of a table the citations that its groups call for, of those that count: their places in `citations`. */
function citationsOfCues(
  { cues, groups }: CueTable,
  counts: (group: string) => boolean,
): readonly (readonly number[])[] {
  const byFamily = new Map<string, number[]>();
  citations.forEach(({ groups: families }, place) => {
    for (const family of families) byFamily.set(family, [...(byFamily.get(family) ?? []), place]);
  });
  const byGroup = groups.map((group) =>
    counts(group) ? [...(byFamily.get(familyOf(group)) ?? []), ...(byFamily.get(group) ?? [])] : [],
  );
  const none: readonly number[] = [];
  return cues.map((cue) => {
    // Most cues call for none, and there are many.
    if (cue.groups.every((group) => byGroup[group]!.length === 0)) return none;
    const called = cue.groups.flatMap((group) => byGroup[group]!);
    return [...new Set(called)].sort((one, other) => one - other);
  });
}

/** The rules that stand behind answers. First `read` the hits of a text, then ask for each of its answers. */
export class RuleBook {
  readonly #calls: readonly (readonly number[])[];
  /** The same for a cue inside a longer term: the firms in "small firms" are not all firms. */
  readonly #nestedCalls: readonly (readonly number[])[];
  /** For each output the citations that lead to it, as 1 at their places; the last one is for the answer "no". */
  readonly #leads: readonly Uint8Array[];
  readonly #width: number;
  /** Hits of the text at hand that call for a citation, and the citation. */
  readonly #hits: number[] = [];
  readonly #called: number[] = [];

  constructor(table: CueTable, outputs: readonly Output[]) {
    this.#calls = citationsOfCues(table, () => true);
    this.#nestedCalls = citationsOfCues(table, (group) => !isTopical(group));
    this.#width = outputs.length;
    this.#leads = [...outputs, { facet: "relevant", id: "no" } as const].map(({ facet, id }) =>
      Uint8Array.from(citations, (citation) => Number(citation.facet === facet && citation.ids.includes(id))),
    );
  }

  read({ cues, nested, count }: HitList): void {
    this.#hits.length = 0;
    this.#called.length = 0;
    for (let at = 0; at < count; at++) {
      for (const place of (nested[at] === 1 ? this.#nestedCalls : this.#calls)[cues[at]!]!) {
        this.#hits.push(at);
        this.#called.push(place);
      }
    }
  }

  /**
   * Adds the rules that stand behind an answer: those whose cues are among its evidence and speak for it.
   *
   * @param parts - What each hit adds.
   * @param output - The answer; -1 times its evidence counts where `sign` is -1 (for the answer "no").
   */
  cite(parts: Parts, output: number, sign: 1 | -1, rules: CodingRuleId[]): void {
    const leads = this.#leads[sign === 1 ? output : this.#width]!;
    for (let i = 0; i < this.#called.length; i++) {
      const place = this.#called[i]!;
      if (leads[place] === 0 || sign * parts.at(this.#hits[i]!, output) <= 0) continue;
      const { rule } = citations[place]!;
      if (!rules.includes(rule)) rules.push(rule);
    }
  }
}
