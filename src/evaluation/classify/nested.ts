import type { CueTable } from "./cues.js";
import type { HitList } from "./find/index.js";

/**
 * Kinds of groups that say what a text speaks of. For them a word inside a longer term of the lexicon does not count: what
 * *maternity loan* or *rumah makan* speaks of is not what *loan* or *rumah* does. The terms of pillars, strategies, forms and
 * components count all the same: a maternity loan still is a form of financing.
 *
 * On the lexicon of the day, cross-validation over sources put it half a point ahead for pillars, and answers read off the
 * longest terms alone behind. With the numbers that ship it is worth little (docs/accuracy.md, what each ingredient is worth);
 * it stays because it spares the lexicon hundreds of homonyms.
 */
const topical: readonly string[] = ["sense", "topic", "exclusion", "audience"];

/** Whether a group (`sense.loan`) says what a text speaks of. */
export function isTopical(group: string): boolean {
  return topical.includes(group.slice(0, group.indexOf(".")));
}

/** By cue: 1 where it is a term of the lexicon, which can hold others; learned words hold none. */
export function holders({ cues }: CueTable): Uint8Array {
  return Uint8Array.from(cues, ({ kind }) => (kind === "term" ? 1 : 0));
}

/**
 * Marks the hits that stand inside a longer term, text by text in one pass; hits must stand in the order of their starts.
 *
 * @param holds - By cue: 1 where it can hold others.
 */
export function markNested(hits: HitList, holds: Uint8Array): void {
  const { count, cues, fields, starts, ends, nested } = hits;
  let field = -1;
  /** How far the terms reach that start before the hits at hand. */
  let reach = 0;
  for (let at = 0; at < count;) {
    if (fields[at] !== field) {
      field = fields[at]!;
      reach = 0;
    }
    const start = starts[at]!;
    let longest = 0;
    let next = at;
    for (; next < count && starts[next] === start && fields[next] === field; next++)
      if (holds[cues[next]!] === 1 && ends[next]! > longest) longest = ends[next]!;
    for (; at < next; at++) nested[at] = ends[at]! <= reach || ends[at]! < longest ? 1 : 0;
    if (longest > reach) reach = longest;
  }
}
