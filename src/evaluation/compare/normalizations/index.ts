import { linear } from "./linear.js";
import { max } from "./max.js";
import { minMax } from "./min-max.js";
import { sum } from "./sum.js";
import { vector } from "./vector.js";

export type { Normalization, Scaling } from "./normalization.js";

/**
 * The ways of making criteria comparable, to be handed to a method. The choice matters: on eight policies and six
 * criteria it has put the same policy first and last.
 *
 * @example
 * ```ts
 * import { normalizations, topsis } from "msme-sync";
 *
 * topsis({ normalization: normalizations.minMax }).parameters; // => { normalization: "min-max" }
 * ```
 */
export const normalizations = { minMax, linear, max, sum, vector } as const;
