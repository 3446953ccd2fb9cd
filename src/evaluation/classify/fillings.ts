import type { CueTable } from "./cues.js";
import { isTopical } from "./nested.js";
import { fields, groupStamp, phraseStamp } from "./slots.js";

/** What hits of cues fill in one place: numbers of the rows of `WeightRows`. */
export interface Fillings {
  /**
   * By cue two numbers: where its numbers start, and where those start that a hit inside a longer term fills too, behind the
   * topical ones. They end where those of the next cue start.
   */
  readonly first: Int32Array;
  readonly numbers: Int32Array;
}

/** Where a hit stands, as far as what it fills depends on it: in a text, in an agency's name, or in a code. */
type Place = "text" | "agency" | "code";

const places: readonly Place[] = ["text", "agency", "code"];

/** By field: the number of its place. */
const placeOfField = Int32Array.from(fields, (field) =>
  places.indexOf(field === "agency" || field === "code" ? field : "text"),
);

/** The fillings of each place, made when first asked for. */
export class FillingsByPlace {
  readonly #table: CueTable;
  readonly #numberOf: Int32Array;
  readonly #made: (Fillings | undefined)[] = places.map(() => undefined);

  /** @param numberOf - By stamp: the number of its rows; -1: none. */
  constructor(table: CueTable, numberOf: Int32Array) {
    this.#table = table;
    this.#numberOf = numberOf;
  }

  of(field: number): Fillings {
    const place = placeOfField[field]!;
    return (this.#made[place] ??= fillingsOf(this.#table, places[place]!, this.#numberOf));
  }
}

/** As `slotsOf`: what stands inside a longer term does not fill what is topical, and outside texts a phrase fills nothing itself. */
function fillingsOf(table: CueTable, place: Place, numberOf: Int32Array): Fillings {
  const { cues, groups } = table;
  const none = -1;
  const topical = groups.map(isTopical);
  const ofGroup = groups.map((_, group) => numberOf[groupStamp(group, place === "agency")]!);
  const first = new Int32Array(2 * cues.length + 1);
  const numbers: number[] = [];
  const put = (number: number): void => {
    if (number !== none) numbers.push(number);
  };
  for (let cue = 0; cue < cues.length; cue++) {
    first[2 * cue] = numbers.length;
    for (const group of cues[cue]!.groups) if (topical[group] === true) put(ofGroup[group]!);
    first[2 * cue + 1] = numbers.length;
    for (const group of cues[cue]!.groups) if (topical[group] === false) put(ofGroup[group]!);
    if (place === "text") put(numberOf[phraseStamp(table, cue)]!);
  }
  first[2 * cues.length] = numbers.length;
  // Whoever copies them may read a few more.
  numbers.push(0, 0, 0, 0);
  return { first, numbers: Int32Array.from(numbers) };
}
