import { letterDistance } from "../evaluation/record/letter-distance.js";

/** The known word that was probably meant, if one is near enough. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const folded = written.toLowerCase();
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const word of known) {
    const distance = folded.length > 2 && word.startsWith(folded) ? 0 : letterDistance(folded, word);
    if (distance <= Math.max(1, Math.floor(word.length / 3)) && (best === undefined || distance < best.distance))
      best = { word, distance };
  }
  return best?.word;
}
