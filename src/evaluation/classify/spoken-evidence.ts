import type { Candidate, Classification, Hit } from "./classification.js";
import type { Readable } from "./finder.js";

/** Words of a text, with all that they add to an answer. */
export interface SpokenEvidence {
  /** As the text writes them, where it is at hand. */
  readonly words: string;
  readonly field: Hit["field"];
  /** Log-odds of all cues at this place together. */
  readonly weight: number;
}

/** The words that were read for a hit: those of the text where it is at hand, else the cue. */
export function wordsOf({ cue, field, start, end }: Hit, program: Readable): string {
  const text = field === "code" ? undefined : program[field];
  return text?.slice(start, end).replace(/\s+/g, " ") ?? cue;
}

const placeOf = ({ field, start, end }: Hit): string => `${field} ${start} ${end}`;

/** Each place of a text once, though a term and a learned word, or two languages, may have been found at it. */
export function oncePerPlace(hits: readonly Hit[]): readonly Hit[] {
  const places = new Map<string, Hit>();
  for (const hit of hits) {
    // A term is a whole word, a learned cue a stem.
    if (places.get(placeOf(hit))?.kind !== "term") places.set(placeOf(hit), hit);
  }
  return [...places.values()];
}

/** What speaks for and against an answer, place by place, the heaviest first; as many as `most` of each. */
export function spokenEvidence(
  { hits }: Classification,
  { evidence }: Candidate,
  program: Readable,
  most: number,
): { readonly speaking: readonly SpokenEvidence[]; readonly against: readonly SpokenEvidence[] } {
  const weights = new Map<string, number>();
  for (const { hit, weight } of evidence) {
    const place = placeOf(hits[hit]!);
    weights.set(place, (weights.get(place) ?? 0) + weight);
  }
  const found = oncePerPlace(evidence.map(({ hit }) => hits[hit]!))
    .map((hit) => ({ words: wordsOf(hit, program), field: hit.field, weight: weights.get(placeOf(hit))! }))
    // What would be written as 0.0 says nothing.
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
  return {
    speaking: found.filter(({ weight }) => weight > 0).slice(0, most),
    against: found.filter(({ weight }) => weight < 0).slice(0, most),
  };
}
