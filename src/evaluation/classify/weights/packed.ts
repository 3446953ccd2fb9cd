import type { Weights } from "../weights.js";

/** The letter that stands for nothing, and the mark of a run of it; no weight has this mark as its letter. */
const nothing = "P";
const run = "~";
/** A run of this many is written as the mark and one letter for its length. */
const shortest = 3;
const firstLength = 35;

/** A line of letters with runs of nothing written short: of the weights of a phrase nine in ten are nothing. */
export function packed(letters: string): string {
  return letters.replace(/P{3,90}/g, ({ length }) => run + String.fromCharCode(firstLength + length - shortest));
}

/** The line of letters again. */
export function unpacked(line: string): string {
  let letters = "";
  for (let place = 0; place < line.length; place++) {
    const letter = line[place]!;
    letters += letter === run ? nothing.repeat(line.charCodeAt(++place) - firstLength + shortest) : letter;
  }
  return letters;
}

/** Fitted numbers whose lines were written short. */
export function unpackedWeights(weights: Weights): Weights {
  const lines = (list: Weights["groups"]): Weights["groups"] =>
    list.map(([name, line]) => [name, unpacked(line)] as const);
  return { ...weights, groups: lines(weights.groups), phrases: lines(weights.phrases) };
}
