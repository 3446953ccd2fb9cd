import type { Candidate } from "./classification.js";
import type { Parts } from "./parts.js";
import { roundedOdds } from "./probability.js";

type Piece = Candidate["evidence"][number];

/** Of so many hits, and of weights within so many steps, each piece of evidence is made once. */
const sharedHits = 128;
const sharedSteps = 128;

/**
 * Makes the evidence of candidates. A result has hundreds of pieces, and all that differs between them is a hit's number and
 * a weight of some steps: so pieces are shared by all results of a classifier, and frozen because of that. A piece more is
 * then a place in a list, and no object for whoever keeps a million results.
 */
export class EvidenceMaker {
  readonly #step: number;
  readonly #shared: (Piece | undefined)[] = new Array<Piece | undefined>(sharedHits * 2 * sharedSteps).fill(undefined);

  /** @param step - Log-odds of one step. */
  constructor(step: number) {
    this.#step = step;
  }

  /** What each hit adds to an output; `sign` is -1 for the answer "no". */
  of(parts: Parts, output: number, sign: 1 | -1): readonly Piece[] {
    const count = parts.sort(output);
    const { hits, steps } = parts;
    const evidence = new Array<Piece>(count);
    for (let i = 0; i < count; i++) evidence[i] = this.piece(hits[i]!, sign * steps[i]!);
    return evidence;
  }

  private piece(hit: number, steps: number): Piece {
    const column = steps + sharedSteps;
    if (hit >= sharedHits || column < 0 || column >= 2 * sharedSteps) return this.make(hit, steps);
    return (this.#shared[hit * 2 * sharedSteps + column] ??= this.make(hit, steps));
  }

  private make(hit: number, steps: number): Piece {
    return Object.freeze({ hit, weight: roundedOdds(steps * this.#step) });
  }
}
