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
  /** Hits and steps of the evidence at hand. */
  #hits = new Int32Array(0);
  #steps = new Int32Array(0);

  /** @param step - Log-odds of one step. */
  constructor(step: number) {
    this.#step = step;
  }

  /**
   * What each hit adds to an output, where it adds something; `sign` is -1 for the answer "no". Which do has no pattern that
   * a processor could guess, so each is noted, and written over when it adds nothing.
   */
  of({ count, hits, pairs, length }: Parts, output: number, sign: 1 | -1): readonly Piece[] {
    if (this.#hits.length <= count) this.makeRoom(2 * count + 64);
    const [noted, steps] = [this.#hits, this.#steps];
    // Moves a low number up, so that it is taken out like a high one.
    const up = (output & 1) === 0 ? 16 : 0;
    const carry = (output & 1) === 0 ? 0 : 0x8000;
    let found = 0;
    for (let i = 0, at = output >> 1; i < count; i++, at += length) {
      const part = ((pairs[at]! << up) + carry) >> 16;
      noted[found] = hits[i]!;
      steps[found] = part;
      found += (part | (0 - part)) >>> 31;
    }
    const evidence = new Array<Piece>(found);
    for (let i = 0; i < found; i++) evidence[i] = this.piece(noted[i]!, sign * steps[i]!);
    return evidence;
  }

  private makeRoom(hits: number): void {
    this.#hits = new Int32Array(hits);
    this.#steps = new Int32Array(hits);
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
