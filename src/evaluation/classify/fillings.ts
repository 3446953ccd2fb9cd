import type { CueTable } from "./cues.js";
import { isTopical } from "./nested.js";
import { fields, groupStamp, phraseStamp } from "./slots.js";

/** What hits of cues fill in one place: numbers of the rows of `WeightRows`, in the order in which they are credited. */
export interface Fillings {
  /** By cue: where its numbers start; they end where those of the next cue start. */
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

/** Of each place, the fillings of hits that stand by themselves and of those inside longer terms; made when first asked for. */
export class FillingsByPlace {
  readonly #table: CueTable;
  readonly #numberOf: Int32Array;
  readonly #made: (Fillings | undefined)[] = new Array<Fillings | undefined>(2 * places.length).fill(undefined);

  /** @param numberOf - By stamp: the number of its rows; -1: none. */
  constructor(table: CueTable, numberOf: Int32Array) {
    this.#table = table;
    this.#numberOf = numberOf;
  }

  /** @param nested - 1 for hits inside longer terms. */
  of(field: number, nested: number): Fillings {
    const place = placeOfField[field]!;
    return (this.#made[2 * place + nested] ??= fillingsOf(this.#table, places[place]!, nested === 1, this.#numberOf));
  }
}

/** As `slotsOf`: what stands inside a longer term does not fill what is topical, and outside texts a phrase fills nothing itself. */
function fillingsOf(table: CueTable, place: Place, nested: boolean, numberOf: Int32Array): Fillings {
  const { cues, groups } = table;
  const none = -1;
  const numberOfGroup = groups.map((name, group) =>
    nested && isTopical(name) ? none : numberOf[groupStamp(group, place === "agency")]!,
  );
  const first = new Int32Array(cues.length + 1);
  const numbers: number[] = [];
  for (let cue = 0; cue < cues.length; cue++) {
    first[cue] = numbers.length;
    for (const group of cues[cue]!.groups) if (numberOfGroup[group]! !== none) numbers.push(numberOfGroup[group]!);
    const own = place === "text" ? numberOf[phraseStamp(table, cue)]! : none;
    if (own !== none) numbers.push(own);
  }
  first[cues.length] = numbers.length;
  return { first, numbers: Int32Array.from(numbers) };
}
