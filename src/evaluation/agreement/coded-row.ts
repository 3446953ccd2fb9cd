import { SyncError } from "../../error.js";
import type { Codes } from "./codes.js";
import { assertSameLength } from "./same-length.js";
import type { VerdictOn, Verdicts } from "./verdicts.js";

/** One program: what it is, and what a classifier said of it. */
export interface CodedRow {
  readonly gold: Codes;
  /** The answer, without any code where it says irrelevant (codebook 1). */
  readonly says: Codes;
  /** The best pillar if the program is relevant, also where the answer is that it is not. */
  readonly bestPillar: string | null;
  /** The best main strategy if the program is relevant. */
  readonly bestStrategy: string | null;
  /** The answer with its probabilities, where it has any. */
  readonly verdicts: Verdicts | undefined;
}

/**
 * Puts what programs are beside what a classifier said.
 *
 * @throws {@link SyncError} `rows-do-not-match` when there are not as many answers as programs, or when the ids differ.
 */
export function codedRows(gold: readonly Codes[], predicted: readonly (Verdicts | Codes)[]): readonly CodedRow[] {
  assertSameLength("predicted", gold.length, predicted.length);
  return gold.map((codes, row) => {
    const answer = predicted[row]!;
    const verdicts = "program" in answer ? answer : undefined;
    const says = withoutCodesIfIrrelevant(verdicts === undefined ? (answer as Codes) : codesOf(verdicts));
    if (codes.id !== undefined && says.id !== undefined && codes.id !== says.id)
      throw new SyncError("rows-do-not-match", { what: `the id of row ${row}`, expected: codes.id, got: says.id });
    return {
      gold: codes,
      says,
      bestPillar: (verdicts && bestOf(verdicts.pillar)) ?? says.pillar,
      bestStrategy: (verdicts && bestOf(verdicts.strategies)) ?? says.strategies[0] ?? null,
      verdicts,
    };
  });
}

function codesOf({ program, relevant, pillar, strategies, forms, components }: Verdicts): Codes {
  return {
    ...(program.id !== undefined && { id: program.id }),
    relevant: relevant.value,
    pillar: pillar.value,
    strategies: strategies.value,
    forms: forms.value,
    components: components.value,
  };
}

function withoutCodesIfIrrelevant(codes: Codes): Codes {
  return codes.relevant ? codes : { ...codes, pillar: null, strategies: [], forms: [], components: [] };
}

/** The first candidate; where a person decided, the candidates are the machine's and do not count. */
function bestOf({ by, candidates }: VerdictOn<unknown>): string | undefined {
  return by === "person" ? undefined : candidates[0]?.id;
}
