import { groupSize } from "./sample-block.js";

/** Compares every alternative of one group of four with every one of another, over a block of samples. */
export interface GroupComparison {
  /**
   * Adds to `ahead`, a number a group and sample with a byte an alternative, how many are before it. No step depends on how
   * a comparison comes out, which would stall the processor at every other one.
   */
  readonly compare: (scores: Float64Array, ahead: Int32Array, samples: number) => void;
  /** Tells each pair that was compared how often the first was before the second in the last block. */
  readonly eachWon: (tell: (one: number, other: number, won: number) => void) => void;
}

/** A one in each of four bytes. */
const ones = 0x01010101;

/** Every lane of a group: a byte an alternative. */
const lanes: readonly number[] = [0, 1, 2, 3];

/**
 * @param groups - How many groups there are.
 * @param first - The group whose alternatives are counted as winners; the same as `second` to compare a group within.
 * @param isCompared - Which rows of the two groups are compared.
 */
export function groupComparison(
  groups: number,
  first: number,
  second: number,
  isCompared: (one: number, other: number) => boolean,
): GroupComparison {
  const [from, to] = [first * groupSize, second * groupSize];
  const masks = Int32Array.from(lanes, (other) =>
    lanes.reduce((mask, one) => mask | (Number(isCompared(from + one, to + other)) << (8 * one)), 0),
  );
  const won = new Int32Array(groupSize);
  const countWins = first === second ? winsWithin : winsBetween;
  return {
    compare: (scores, ahead, samples) => {
      countWins({ scores, ahead, samples, masks, won, groups, first, second });
    },
    eachWon: (tell) => {
      for (const other of lanes)
        for (const one of lanes)
          if ((masks[other]! >>> (8 * one)) & 255) tell(from + one, to + other, (won[other]! >>> (8 * one)) & 255);
    },
  };
}

interface Block {
  readonly scores: Float64Array;
  readonly ahead: Int32Array;
  readonly samples: number;
  /** For each of the second group, a one in the bytes of those of the first that it is compared with. */
  readonly masks: Int32Array;
  /** For each of the second group, how often those of the first were before it, a byte each. */
  readonly won: Int32Array;
  readonly groups: number;
  readonly first: number;
  readonly second: number;
}

function winsBetween({ scores, ahead, samples, masks, won, groups, first, second }: Block): void {
  const [m0, m1, m2, m3] = masks as unknown as readonly [number, number, number, number];
  const all = (m0 + m1 + m2 + m3) | 0;
  let [w0, w1, w2, w3] = [0, 0, 0, 0];
  for (let sample = 0; sample < samples; sample++) {
    const start = sample * groups;
    const one = (start + first) * groupSize;
    const other = (start + second) * groupSize;
    const a = scores[one]!;
    const b = scores[one + 1]!;
    const c = scores[one + 2]!;
    const d = scores[one + 3]!;
    const p = scores[other]!;
    const q = scores[other + 1]!;
    const r = scores[other + 2]!;
    const s = scores[other + 3]!;
    const p0 = (Number(a > p) | (Number(b > p) << 8) | (Number(c > p) << 16) | (Number(d > p) << 24)) & m0;
    const p1 = (Number(a > q) | (Number(b > q) << 8) | (Number(c > q) << 16) | (Number(d > q) << 24)) & m1;
    const p2 = (Number(a > r) | (Number(b > r) << 8) | (Number(c > r) << 16) | (Number(d > r) << 24)) & m2;
    const p3 = (Number(a > s) | (Number(b > s) << 8) | (Number(c > s) << 16) | (Number(d > s) << 24)) & m3;
    w0 = (w0 + p0) | 0;
    w1 = (w1 + p1) | 0;
    w2 = (w2 + p2) | 0;
    w3 = (w3 + p3) | 0;
    ahead[start + first]! += all - (p0 + p1 + p2 + p3);
    ahead[start + second]! += total(p0) | (total(p1) << 8) | (total(p2) << 16) | (total(p3) << 24);
  }
  won[0] = w0;
  won[1] = w1;
  won[2] = w2;
  won[3] = w3;
}

/** The same for the six pairs within one group. */
function winsWithin({ scores, ahead, samples, masks, won, groups, first }: Block): void {
  const [, m1, m2, m3] = masks as unknown as readonly [number, number, number, number];
  const all = (m1 + m2 + m3) | 0;
  let [w1, w2, w3] = [0, 0, 0];
  for (let sample = 0; sample < samples; sample++) {
    const at = sample * groups + first;
    const a = scores[at * groupSize]!;
    const b = scores[at * groupSize + 1]!;
    const c = scores[at * groupSize + 2]!;
    const d = scores[at * groupSize + 3]!;
    const p1 = Number(a > b) & m1;
    const p2 = (Number(a > c) | (Number(b > c) << 8)) & m2;
    const p3 = (Number(a > d) | (Number(b > d) << 8) | (Number(c > d) << 16)) & m3;
    w1 = (w1 + p1) | 0;
    w2 = (w2 + p2) | 0;
    w3 = (w3 + p3) | 0;
    ahead[at]! += all - (p1 + p2 + p3) + ((total(p1) << 8) | (total(p2) << 16) | (total(p3) << 24));
  }
  won[1] = w1;
  won[2] = w2;
  won[3] = w3;
}

/** The sum of four bytes. */
function total(bytes: number): number {
  return Math.imul(bytes, ones) >>> 24;
}
