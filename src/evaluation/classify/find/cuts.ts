/**
 * Where affixes may be cut off a word: for finding the few listed words that it can be a form of.
 *
 * Cutting is generous and knows no grammar. Whether a word really is a form is asked of the rules that make the forms; what
 * must hold here is only that every form they make can be cut back to a stem of its word. A test makes sure of that.
 */
import { byteCodes } from "./bytes.js";
import { base } from "./hash.js";
import { unitTable } from "./units.js";

/** An affix to be cut off, and the hashes that it is told by. */
export interface Cut {
  readonly affix: string;
  readonly hash: number;
  /** How many letters go: of a doubled consonant one more than the affix has. */
  readonly length: number;
  /** The letter that comes in its place as a hash, and how many letters: 1 or none. */
  readonly instead: number;
  readonly insteadLength: number;
}

/** The hash of a folded word, without the separator after it. */
export function hashOfForm(form: string): number {
  const [units, codes] = [unitTable(), byteCodes()];
  let hash = 0;
  for (let i = 0; i < form.length; i++) hash = (Math.imul(hash, base) + codes[units[form.charCodeAt(i)]!]!) | 0;
  return hash;
}

function cut(affix: string, instead = "", doubled = 0): Cut {
  return {
    affix,
    hash: hashOfForm(affix),
    length: affix.length + doubled,
    instead: hashOfForm(instead),
    insteadLength: instead.length,
  };
}

/** Cuts nothing. */
export const noCut: Cut = { affix: "", hash: 0, length: 0, instead: 0, insteadLength: 0 };

const cutAll = (affixes: string): readonly Cut[] => affixes.split(" ").map((affix) => cut(affix));

/** Affixes by the code of the letter that they begin or end with. */
type CutsByLetter = readonly (readonly Cut[])[];

const letterCodes = 128;

function byLetter(cuts: readonly Cut[], letterOf: (affix: string) => string): CutsByLetter {
  const lists: Cut[][] = Array.from({ length: letterCodes }, () => []);
  for (const each of cuts) lists[hashOfForm(letterOf(each.affix))]!.push(each);
  return lists;
}

const firstLetter = (affix: string): string => affix.slice(0, 1);
const lastLetter = (affix: string): string => affix.slice(-1);

/** The cuts of both languages. */
export interface Cuts {
  /** Indonesian prefixes by first letter. */
  readonly prefixes: CutsByLetter;
  /** Indonesian suffixes and clitics by last letter: any may stand with any prefix. */
  readonly suffixes: CutsByLetter;
  /** English endings by last letter: they stand alone. */
  readonly endings: CutsByLetter;
}

let cuts: Cuts | undefined;

/** Built on first use. */
export function allCuts(): Cuts {
  return (cuts ??= {
    prefixes: byLetter(
      [
        ...cutAll("di ke se be ber te ter per pembe pember kebe keber kete keter"),
        ...cutAll("mempe memper dipe diper membe member dibe diber"),
        // What stands before the whole root, and before a root whose first letter went.
        ...["me", "pe"].flatMap((nasal) => [
          ...["", "m", "n", "ng", "nge"].map((kept) => cut(nasal + kept)),
          ...["mp", "nt", "ngk", "nys"].map((lost) => cut(nasal + lost.slice(0, -1), lost.slice(-1))),
        ]),
      ],
      firstLetter,
    ),
    suffixes: byLetter(cutAll("an kan i nya annya kannya inya ku mu lah kah pun"), lastLetter),
    endings: byLetter(
      [
        ...cutAll("s es"),
        ...["ies", "ied", "ier", "iers"].map((ending) => cut(ending, "y")),
        ...["ing", "ings", "ed", "er", "ers"].flatMap((ending) => [cut(ending), cut(ending, "e"), cut(ending, "", 1)]),
      ],
      lastLetter,
    ),
  });
}
