import type { Text } from "../../../entry.js";
import type { Method, ScoringMethod } from "../method.js";
import {
  copras,
  marcos,
  mooraMultiplicative,
  mooraRatio,
  mooraReference,
  prometheeTwo,
  topsis,
  vikor,
  weightedProduct,
  weightedSum,
} from "../methods/index.js";
import { normalizations } from "../normalizations/index.js";

/**
 * Every scoring method of the library with its usual parameters, those that scale with every scaling that suits them: what
 * {@link findConsensus} asks where it is not told whom to ask. Lexicographic order is not among them, because it asks
 * for an order of criteria and not for weights.
 *
 * @example
 * ```ts
 * import { everyMethod } from "msme-sync";
 *
 * everyMethod().length; // => 19
 * ```
 */
export function everyMethod(): readonly ScoringMethod[] {
  const scalings = Object.values(normalizations);
  const { linear, sum } = normalizations;
  return [
    ...scalings.map((normalization) => weightedSum({ normalization })),
    ...[linear, sum].map((normalization) => weightedProduct({ normalization })),
    ...scalings.map((normalization) => topsis({ normalization })),
    vikor(),
    prometheeTwo(),
    copras(),
    marcos(),
    mooraRatio(),
    mooraReference(),
    mooraMultiplicative(),
  ];
}

/** A method with its scaling, as one name: "Weighted sum, min-max". */
export function settingLabel({ label, parameters }: Method): Text {
  const scaling = Object.values(normalizations).find(({ id }) => id === parameters["normalization"]);
  if (scaling === undefined) return label;
  // The gloss in brackets is for lists of scalings, not for names.
  const short = (text: string) => text.replace(/ \(.*\)$/, "");
  return { en: `${label.en}, ${short(scaling.label.en)}`, id: `${label.id}, ${short(scaling.label.id)}` };
}
