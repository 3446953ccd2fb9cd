import type { RandomNumbers } from "../../agreement/random.js";

/**
 * Layers of the ziggurat: rectangles of equal area that cover the exponential density, the lowest with the tail beyond
 * `tailStart`, which is fixed by the number of layers.
 */
const layers = 256;
const tailStart = 7.69711747013105;
const area = 3.949659822581557e-3;

/** Where a draw of 24 bits is surely under the density, what it is worth, and the density, layer by layer. */
const sure = new Float64Array(layers);
const unit = new Float64Array(layers);
const density = new Float64Array(layers);

const steps = 2 ** 24;
const widest = area / Math.exp(-tailStart);
sure[0] = (tailStart / widest) * steps;
unit[0] = widest / steps;
density[0] = 1;
unit[layers - 1] = tailStart / steps;
density[layers - 1] = Math.exp(-tailStart);
for (let layer = layers - 2, above = tailStart; layer >= 1; layer--) {
  const edge = -Math.log(area / above + Math.exp(-above));
  sure[layer + 1] = (edge / above) * steps;
  unit[layer] = edge / steps;
  density[layer] = Math.exp(-edge);
  above = edge;
}

/** Fills the beginning of a list with draws from the exponential distribution with mean 1. */
export type Exponentials = (into: Float64Array, count: number) => void;

/**
 * Draws from the exponential distribution, for evenly spread weights: divided by their sum, such draws are spread evenly
 * over all weights (Devroye 1986, Non-Uniform Random Variate Generation); uniform draws divided by their sum are
 * not, they crowd in the middle.
 *
 * Made by the ziggurat of Marsaglia & Tsang (2000), Journal of Statistical Software 5(8), with layer and place taken from
 * different bits as Doornik (2005) advises, on a stream of xoshiro128** of its own. The generator stands here once more,
 * in local variables, because drawing is most of the work of a sample and a call for each number doubles it.
 */
export function exponentials(random: RandomNumbers): Exponentials {
  const state = Int32Array.from({ length: 4 }, () => random.below(2 ** 32) | 0);
  state[0]! |= 1;
  return (into, count) => {
    drawInto(into, count, state, random);
  };
}

function drawInto(into: Float64Array, count: number, state: Int32Array, random: RandomNumbers): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  for (let index = 0; index < count; index++) {
    const word = Math.imul(b, 5);
    const bits = Math.imul((word << 7) | (word >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    const layer = bits & 255;
    const place = bits >>> 8;
    const value = place * unit[layer]!;
    if (place < sure[layer]! || isUnder(layer, value, random)) into[index] = value;
    else if (layer === 0) into[index] = tailStart - Math.log(1 - random.next());
    else index--;
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}

/** Whether a draw beside the sure part of its layer still lies under the density; one draw in a hundred comes here. */
function isUnder(layer: number, value: number, random: RandomNumbers): boolean {
  if (layer === 0) return false;
  const low = density[layer]!;
  return low + random.next() * (density[layer - 1]! - low) < Math.exp(-value);
}
