import { SyncError } from "../../error.js";
import type { Field } from "./classification.js";
import { cueName, type CueTable } from "./cues.js";
import type { HitList } from "./find/index.js";
import { Parts } from "./parts.js";
import { fields, phraseSlot, slotCount, slotsOfGroup, slotsOfPhrase, stampCount, stampsOf } from "./slots.js";
import { PairedRows } from "./sums.js";
import { stepsOf, type Weights } from "./weights.js";

/** What a strong and a weak term are worth to a concept of a user's own, for which nothing is fitted. */
const ownGrades: Readonly<Record<string, number>> = { strong: 2, weak: 0.8 };
/** Log-odds of an own concept before any evidence: rare until shown. */
const ownPrior = -2;

/** What is worth something, row by row: only slots that are have a row. */
interface WeightRows {
  readonly rowOf: Int32Array;
  readonly rows: readonly number[];
}

/**
 * The weights of each slot in steps of the fitted numbers. The row of a name's slot is what a hit in the name adds all in
 * all: the name is read first, so such a hit fills the slot for "anywhere" too, or finds both filled.
 */
function weightRows(
  table: CueTable,
  outputs: readonly string[],
  columns: readonly number[],
  weights: Weights,
): WeightRows {
  const width = outputs.length;
  const stretch = weights.outputs.length;
  const rowOf = new Int32Array(slotCount(table)).fill(-1);
  const rows: number[] = [];
  const isWorth = (letters: string, place: number): boolean =>
    columns.some((column) => column >= 0 && stepsOf(letters, place * stretch + column) !== 0);
  /** A line of letters holds a stretch of weights for each slot; the first is the name's, the second "anywhere". */
  const putLine = (first: number, count: number, letters: string | undefined): void => {
    if (letters === undefined) return;
    const inName = isWorth(letters, 0);
    const anywhere = isWorth(letters, 1);
    for (let place = 0; place < count; place++) {
      if (place === 0 ? !(inName || anywhere) : place === 1 ? !anywhere : !isWorth(letters, place)) continue;
      rowOf[first + place] = rows.length / width;
      for (const column of columns) {
        let steps = column < 0 ? 0 : stepsOf(letters, place * stretch + column);
        if (place === 0 && column >= 0) steps += stepsOf(letters, stretch + column);
        rows.push(steps);
      }
    }
  };
  const groups = new Map(weights.groups);
  table.groups.forEach((name, group) => {
    const first = group * slotsOfGroup.length;
    putLine(first, slotsOfGroup.length, groups.get(name));
    const dot = name.lastIndexOf(".");
    const own = outputs.indexOf(name.slice(0, dot));
    if (own < 0 || columns[own]! >= 0) return;
    const grade = Math.round((ownGrades[name.slice(dot + 1)] ?? 0) / weights.step);
    rowOf[first] = rowOf[first + 1] = rows.length / width;
    for (let output = 0; output < width; output++) rows.push(output === own ? grade : 0);
  });
  const phrases = new Map(weights.phrases);
  table.cues.forEach((cue, number) => {
    putLine(phraseSlot(table, number), slotsOfPhrase.length, phrases.get(cueName(cue)));
  });
  return { rowOf, rows };
}

/**
 * What hits fill, by cue: a stamp, the row of weights when it is set by a hit in the name, and that of a hit elsewhere, by
 * turns; -1: no row.
 */
interface Fillings {
  /** By cue: where its fillings start; they end where those of the next cue start. */
  readonly first: Int32Array;
  readonly fillings: Int32Array;
}

const fillingSize = 3;

/** Adds up what hits are worth: prior plus the weights of the slots they fill. Nothing else enters. */
export class Scorer {
  readonly priors: Float64Array;
  /** How many numbers a score has: one an output. */
  readonly width: number;
  /** Log-odds of one step: weights are whole numbers of steps. */
  readonly step: number;
  /** What the hits of the last program that was scored in parts add. */
  readonly parts: Parts;
  /**
   * The priors as whole steps and what remains. Adding the steps first makes answers that are equally likely exactly equal,
   * so that the order of their table decides between them, not a rounding error.
   */
  readonly #priorSteps: Int32Array;
  readonly #priorRests: Float64Array;
  readonly #rows: PairedRows;
  readonly #totals: Int32Array;
  /** By field. */
  readonly #fillings: readonly Fillings[];
  /** The text in which each stamp was set last; they are forgotten all at once by counting on. */
  readonly #setIn: Uint32Array;
  #text = 0;
  /** Where the rows of the text at hand start, hit by hit, and by hit how many there are up to its own. */
  #used = new Int32Array(0);
  #until = new Int32Array(0);
  readonly #most: number;

  constructor(table: CueTable, outputs: readonly string[], weights: Weights) {
    const columns = outputs.map((output) => weights.outputs.indexOf(output));
    const { rowOf, rows } = weightRows(table, outputs, columns, weights);
    this.width = outputs.length;
    this.step = weights.step;
    this.priors = Float64Array.from(columns, (column) => (column < 0 ? ownPrior : weights.priors[column]!));
    this.#priorSteps = Int32Array.from(this.priors, (prior) => Math.floor(prior / this.step));
    this.#priorRests = this.priors.map(
      (prior, k) => Math.round((prior - this.#priorSteps[k]! * this.step) * 1e9) / 1e9,
    );
    this.#rows = new PairedRows(this.width, rows);
    this.parts = new Parts(this.#rows);
    this.#totals = new Int32Array(2 * this.#rows.length);
    this.#setIn = new Uint32Array(stampCount(table));
    const [inText, inAgency, inCode] = (["description", "agency", "code"] as const).map((field) =>
      fillingsOf(table, field, rowOf, this.#rows.length),
    );
    this.#fillings = fields.map((field) => (field === "agency" ? inAgency! : field === "code" ? inCode! : inText!));
    this.#most = table.cues.reduce((most, { groups }) => Math.max(most, groups.length + 1), 1);
    if (this.#rows.room < this.#most) throw new SyncError("weights-do-not-fit", { part: "step", outputs: this.width });
  }

  /** Log-odds of every output, written into `into`. */
  total(hits: HitList, into: Float64Array): void {
    this.add(this.collect(hits), into);
  }

  /** The same, and what each hit adds to every output, for {@link parts}. */
  inParts(hits: HitList, into: Float64Array): void {
    this.add(this.collect(hits), into);
    this.parts.start(hits.count);
    for (let hit = 0, from = 0; hit < hits.count; hit++) {
      const to = this.#until[hit]!;
      this.parts.set(hit, this.#used, from, to);
      from = to;
    }
  }

  /** What a cue alone would add in a field, in log-odds: nothing before it has set its stamps. */
  worth(cue: number, field: number, into: Float64Array): void {
    this.makeRoom(1);
    this.#text++;
    this.#rows.sum(this.#used, this.fill(cue, field, 0), this.#totals);
    for (let k = 0; k < this.width; k++) into[k] = this.step * this.#totals[k]!;
  }

  private add(used: number, into: Float64Array): void {
    const totals = this.#totals;
    const [steps, rests, step] = [this.#priorSteps, this.#priorRests, this.step];
    this.#rows.sum(this.#used, used, totals);
    for (let k = 0; k < this.width; k++) into[k] = (steps[k]! + totals[k]!) * step + rests[k]!;
  }

  private makeRoom(hits: number): void {
    if (hits < this.#until.length) return;
    this.#until = new Int32Array(2 * hits + 64);
    this.#used = new Int32Array((2 * hits + 64) * this.#most);
  }

  /** Writes down the rows of all hits, and returns how many there are. */
  private collect({ count, cues, fields: places, negated }: HitList): number {
    this.makeRoom(count);
    const until = this.#until;
    this.#text++;
    let used = 0;
    for (let hit = 0; hit < count; hit++) {
      if (negated[hit] === 0) used = this.fill(cues[hit]!, places[hit]!, used);
      until[hit] = used;
    }
    return used;
  }

  /** Writes down the rows of a hit behind so many others, and returns how many there are then. */
  private fill(cue: number, field: number, used: number): number {
    const { first, fillings } = this.#fillings[field]!;
    const setIn = this.#setIn;
    const text = this.#text;
    const rows = this.#used;
    const column = field === 0 ? 1 : 2;
    const end = first[cue + 1]!;
    for (let i = first[cue]!; i < end; i += fillingSize) {
      const row = fillings[i + column]!;
      const stamp = fillings[i]!;
      // Written in any case, and written over when it does not count: a branch would often be guessed wrong.
      rows[used] = row;
      used += setIn[stamp] === text || row < 0 ? 0 : 1;
      setIn[stamp] = text;
    }
    return used;
  }
}

/** What hits in a field fill; for the name and other texts it is the same but for the rows. */
function fillingsOf(table: CueTable, field: Field, rowOf: Int32Array, length: number): Fillings {
  const first = new Int32Array(table.cues.length + 1);
  const fillings: number[] = [];
  const startOf = (row: number): number => (row < 0 ? -1 : row * length);
  for (let cue = 0; cue < table.cues.length; cue++) {
    first[cue] = fillings.length;
    const inName = field === "description" ? stampsOf(table, cue, "name") : undefined;
    stampsOf(table, cue, field).forEach(({ stamp, slot }, i) => {
      const elsewhere = startOf(rowOf[slot]!);
      const name = inName === undefined ? elsewhere : startOf(rowOf[inName[i]!.slot]!);
      if (name >= 0 || elsewhere >= 0) fillings.push(stamp, name, elsewhere);
    });
  }
  first[table.cues.length] = fillings.length;
  return { first, fillings: Int32Array.from(fillings) };
}
