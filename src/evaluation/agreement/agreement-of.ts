import { components } from "../../components/index.js";
import { forms } from "../../forms/index.js";
import { madeWith } from "../../made.js";
import { pillars } from "../../pillars/index.js";
import { strategies } from "../../strategies/index.js";
import type { Acceptance, Agreement, HeadlineSlice } from "./agreement.js";
import type { BootstrapOptions } from "./bootstrap-interval.js";
import { codedRows, type CodedRow } from "./coded-row.js";
import type { Codes } from "./codes.js";
import { confusionMatrix } from "./confusion-matrix.js";
import { noProbabilities } from "./doubted-row.js";
import { facetCalibrations } from "./facet-calibrations.js";
import { headlineOf } from "./headline-of.js";
import { inCodeUnitOrder } from "./in-code-unit-order.js";
import { isComputable, type Computed } from "./not-computable.js";
import { pillarRiskCoverage } from "./pillar-risk-coverage.js";
import { judgeSampleSize } from "./sample-size.js";
import { scoreLabels } from "./score-labels.js";
import { sliceRows } from "./slice-rows.js";
import type { Verdicts } from "./verdicts.js";
import { shareEstimate } from "./wilson-interval.js";

/** What to part the rows by, and how the intervals are drawn. */
export interface AgreementOptions extends Partial<BootstrapOptions> {
  /** By the name of a key (`language`, `source`, `agency` ...): the key of each row, in the order of `gold`. */
  readonly slices?: Readonly<Record<string, readonly string[]>>;
}

/**
 * How good a classification is: its answers against the right codes, over all facets, each figure with its interval.
 *
 * A program that is called irrelevant has no codes (codebook 1), so calling a relevant one irrelevant counts as missing
 * all of them. Answers may be classifications, or bare codes such as a second coder's; what needs probabilities is
 * computed over the answers that have them and is `not-computable` where none has. Shares have Wilson intervals, F1
 * bootstrap intervals; both take rows as independent, so rows of one family make them too narrow.
 *
 * @param gold - The right codes.
 * @param predicted - The answers, in the same order.
 * @param options - Keys to part the rows by; seed (1 where not said), number of draws (2,000) and confidence (0.95).
 * @returns Headline figures, scores of each label, confusion, acceptance, calibration, risk-coverage and slices.
 * @throws {@link SyncError} `rows-do-not-match` when there are not as many answers or keys as programs, or when ids differ;
 *   `parameter-out-of-range`
 *
 * @example
 * ```ts
 * import { agreementOf, isComputable } from "msme-sync";
 *
 * const { relevant, pillarGivenRelevant, labels, calibration } = agreementOf(
 *   [
 *     { relevant: true, pillar: "msme", strategies: ["market-access"], forms: ["market-access"], components: [] },
 *     { relevant: false, pillar: null, strategies: [], forms: [], components: [] },
 *   ],
 *   [
 *     { relevant: true, pillar: "msme", strategies: ["market-access"], forms: [], components: [] },
 *     { relevant: true, pillar: "msme", strategies: ["competitiveness"], forms: [], components: [] },
 *   ],
 * );
 * isComputable(relevant) && relevant.value; // => 0.5
 * isComputable(pillarGivenRelevant) && pillarGivenRelevant.value; // => 1
 * labels.strategies.micro.precision; // => 0.5
 * isComputable(calibration); // => false
 * ```
 */
export function agreementOf(
  gold: readonly Codes[],
  predicted: readonly (Verdicts | Codes)[],
  { slices = {}, seed = 1, resamples = 2000, confidence = 0.95 }: AgreementOptions = {},
): Agreement {
  const rows = codedRows(gold, predicted);
  const bootstrap = { seed, resamples, confidence };
  const headline = headlineOf(rows, bootstrap);
  const parted = Object.entries(slices).map(([name, keys]): [string, readonly HeadlineSlice[]] => [
    name,
    sliceRows(rows, keys).map((slice) => ({
      key: slice.key,
      ...headlineOf(slice.rows, bootstrap),
      accepted: acceptanceOf(slice.rows, confidence),
    })),
  ]);
  const { pillar } = headline;
  return {
    ...headline,
    labels: labelsOf(rows, confidence),
    confusion: {
      pillar: confusionOf(rows, pillarOf, ids(pillars)),
      mainStrategy: confusionOf(
        rows.filter(({ gold: { relevant } }) => relevant),
        strategyOf,
        ids(strategies),
      ),
    },
    accepted: acceptanceOf(rows, confidence),
    calibration: facetCalibrations(rows, confidence),
    riskCoverage: pillarRiskCoverage(rows),
    slices: Object.fromEntries(parted),
    sampleSize: isComputable(pillar) ? judgeSampleSize(pillar.value, rows.length, 0.02, confidence) : pillar,
    made: madeWith({ resamples, confidence, slices: Object.keys(slices) }, seed),
  };
}

/** What the row is, and what was said. */
type Answer = readonly [gold: string | null, says: string | null];

const ids = (table: readonly { readonly id: string }[]) => table.map(({ id }) => id);
const pillarOf = ({ gold, says }: CodedRow): Answer => [gold.pillar, says.pillar];
const strategyOf = ({ gold, bestStrategy }: CodedRow): Answer => [gold.strategies[0] ?? null, bestStrategy];

/** The library's labels in their order, then any others that occur: a user's own. */
function withOwn(known: readonly string[], found: readonly string[]): readonly string[] {
  return [...known, ...inCodeUnitOrder(found.filter((label) => !known.includes(label)))];
}

function confusionOf(rows: readonly CodedRow[], answer: (row: CodedRow) => Answer, known: readonly string[]) {
  const answers = rows.map(answer);
  const gold = answers.map(([label]) => label ?? "none");
  const says = answers.map(([, label]) => label ?? "none");
  return confusionMatrix(gold, says, withOwn([...known, "none"], [...gold, ...says]));
}

function labelsOf(rows: readonly CodedRow[], confidence: number): Agreement["labels"] {
  const score = (labels: (codes: Codes) => readonly string[], known: readonly string[]) => {
    const gold = rows.map((row) => labels(row.gold));
    const says = rows.map((row) => labels(row.says));
    return scoreLabels(gold, says, withOwn(known, [...gold.flat(), ...says.flat()]), confidence);
  };
  return {
    relevant: score(({ relevant }) => [relevant ? "yes" : "no"], ["yes", "no"]),
    pillar: score(({ pillar }) => (pillar === null ? [] : [pillar]), ids(pillars)),
    mainStrategy: score((codes) => codes.strategies.slice(0, 1), ids(strategies)),
    strategies: score((codes) => codes.strategies, ids(strategies)),
    forms: score((codes) => codes.forms, ids(forms)),
    components: score((codes) => codes.components, ids(components)),
  };
}

function acceptanceOf(rows: readonly CodedRow[], confidence: number): Computed<Acceptance> {
  const decided = rows.filter(({ verdicts }) => verdicts !== undefined);
  if (decided.length === 0) return noProbabilities;
  const accepted = decided.filter(
    ({ verdicts }) => verdicts?.relevant.decision === "accept" && verdicts.pillar.decision === "accept",
  );
  const right = accepted.filter(({ gold, says }) => says.pillar === gold.pillar);
  return {
    coverage: shareEstimate(accepted.length, decided.length, confidence),
    right: shareEstimate(right.length, accepted.length, confidence),
  };
}
