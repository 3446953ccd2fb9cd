import type { AudienceId } from "../../audiences/index.js";
import type { ComponentId } from "../../components/index.js";
import type { Made } from "../../entry.js";
import type { FormId } from "../../forms/index.js";
import type { PillarId } from "../../pillars/index.js";
import type { StrategyId } from "../../strategies/index.js";

/** A question that a classification answers about a program. */
export type Facet = "relevant" | "pillar" | "strategy" | "form" | "component";

/** The text of a record that a hit was found in. */
export type Field = "name" | "description" | "agency" | "context" | "code";

/** A cue found in a program's text. */
export interface Hit {
  /** The term as the lexicon writes it, or the learned phrase. */
  readonly cue: string;
  /** `term`: written by people in a concept's file. `learned`: found by the trainer in labelled texts. */
  readonly kind: "term" | "learned";
  readonly field: Field;
  /** Place in UTF-16 units of the original text: `text.slice(start, end)` is what was read. */
  readonly start: number;
  readonly end: number;
  /** Whether a negation ("tanpa", "not", "excluding") takes the cue back. */
  readonly negated: boolean;
}

/** One possible answer, with everything that speaks for and against it. `prior` plus all weights is its log-odds. */
export interface Candidate {
  readonly id: string;
  /** Calibrated; given that the program is relevant; marginal for facets of several labels. Never 0 or 1. */
  readonly probability: number;
  /** Log-odds before any evidence. */
  readonly prior: number;
  /** In the order of the hits. Results share equal pieces, so these are frozen. */
  readonly evidence: readonly {
    /** Index into the classification's `hits`. */
    readonly hit: number;
    /** What the hit adds, in log-odds. */
    readonly weight: number;
  }[];
}

/** The answer to one facet. */
export interface Verdict<T> {
  /** The best answer; `null` or `[]` when the program is irrelevant. */
  readonly value: T;
  /** `accept`: sure enough for the stated target. `review`: for a person to decide. */
  readonly decision: "accept" | "review";
  readonly by: "classifier" | "person";
  /** Ids of the coding rules that settled it. */
  readonly rules: readonly string[];
  /** Ranked, best first; for `relevant` itself: "yes" and "no". */
  readonly candidates: readonly Candidate[];
}

/** What a program is, in all facets at once, with the evidence. Others store this shape: it does not change within a schema number. */
export interface Classification {
  readonly schema: 1;
  readonly program: { readonly id?: string; readonly name: string };
  readonly language: "en" | "id" | "mixed";
  readonly relevant: Verdict<boolean>;
  readonly pillar: Verdict<PillarId | null>;
  /** The main strategy first. */
  readonly strategies: Verdict<readonly StrategyId[]>;
  readonly forms: Verdict<readonly FormId[]>;
  readonly components: Verdict<readonly ComponentId[]>;
  /** Whom the text names, by mention only. */
  readonly audiences: readonly { readonly id: AudienceId; readonly hits: readonly number[] }[];
  readonly hits: readonly Hit[];
  readonly made: Made;
}
