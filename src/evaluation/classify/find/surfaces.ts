/**
 * The table of surface forms: from a word's hash to the words it belongs to.
 *
 * Two forms may share a hash, and a text may hold a stranger that hashes like a form: a row is a claim until its letters
 * have been compared.
 */
import { SyncError } from "../../../error.js";
import { byteCodes } from "./bytes.js";
import { type Forms, spareLetters } from "./forms.js";
import { bases } from "./hash.js";
import { perfectHash, rowMix } from "./perfect-hash.js";

/** What a row holds beside its hash, together so that whoever comes for one finds the others near. */
export const rowSize = 8;
/** The words that the form is read as, by ordinary phrases and by those of families; 0: none. */
export const rowWord = 0;
export const rowFamily = 1;
/** Where the form's letters start, and how many there are; {@link nothing} in free rows, or {@link unsure}. */
export const rowFrom = 2;
export const rowLength = 3;
/** The form's first sixteen letters, four a number: most words are told without a look at `letters`. */
export const rowLetters = 4;

const nothing = -2;
/** The bytes do not tell which form it is: see `candidates`. */
export const unsure = -1;

/** One of the forms that a row may stand for, and the row, after those of the table, that is its own. */
export interface Candidate {
  readonly form: string;
  readonly row: number;
}

export interface SurfaceTable {
  /** Base of the hash, see hash.ts. */
  readonly base: number;
  readonly displacements: Uint16Array;
  readonly bucketShift: number;
  readonly rowShift: number;
  /**
   * By row: the lowest byte of its form's hash. That lets one stranger in 256 through, but the table is a quarter of one
   * of whole hashes and so stays in the processor's cache; letters are compared anyway.
   */
  readonly marks: Uint8Array;
  /** {@link rowSize} numbers a row. */
  readonly rows: Int32Array;
  /** The letters of all forms as bytes, and a few bytes more, so that several can be read at a time. */
  readonly letters: DataView;
  /** By row: the forms that share its hash, or the one with letters of other scripts, whose bytes are shared. */
  readonly candidates: ReadonlyMap<number, readonly Candidate[]>;
}

function hashesOf({ letters, ends, count }: Forms, base: number): Int32Array {
  const hashes = new Int32Array(count);
  const codes = byteCodes();
  let place = 0;
  for (let form = 0; form < count; form++) {
    let hash = 0;
    for (const end = ends[form]!; place < end; place++) hash = (Math.imul(hash, base) + codes[letters[place]!]!) | 0;
    hashes[form] = Math.imul(hash, base);
  }
  return hashes;
}

function arrange(forms: Forms, base: number): SurfaceTable | undefined {
  const hashes = base === bases[0] ? forms.hashes.subarray(0, forms.count) : hashesOf(forms, base);
  const hash = perfectHash(hashes);
  if (hash === undefined) return undefined;
  const { members, repeated, displacements, bucketShift, rowShift } = hash;

  const used = forms.count === 0 ? 0 : forms.ends[forms.count - 1]!;
  const letters = new DataView(forms.letters.slice(0, used + spareLetters).buffer);
  const doubtful = new Set([...repeated.map(([, earlier]) => earlier), ...forms.spelled.keys()]);
  const marks = new Uint8Array(members.length);
  const rows = new Int32Array((members.length + doubtful.size + repeated.length) * rowSize);
  const write = (row: number, form: number): void => {
    const from = form === 0 ? 0 : forms.ends[form - 1]!;
    const place = row * rowSize;
    rows[place + rowWord] = forms.words[form]!;
    rows[place + rowFamily] = forms.families[form]!;
    rows[place + rowFrom] = from;
    rows[place + rowLength] = forms.ends[form]! - from;
    for (let i = 0; i < 4; i++) rows[place + rowLetters + i] = letters.getInt32(from + 4 * i, true);
  };
  const candidates = new Map<number, Candidate[]>();
  let nextRow = members.length;
  const addCandidate = (row: number, form: number): void => {
    write(nextRow, form);
    candidates.set(row, [...(candidates.get(row) ?? []), { form: forms.textOf(form), row: nextRow++ }]);
    rows[row * rowSize + rowLength] = unsure;
  };
  const rowOf = new Map<number, number>();
  for (let row = 0; row < members.length; row++) {
    const form = members[row]!;
    if (form === -1) {
      rows[row * rowSize + rowLength] = nothing;
      continue;
    }
    marks[row] = hashes[form]!;
    write(row, form);
    if (doubtful.size === 0 || !doubtful.has(form)) continue;
    rowOf.set(form, row);
    addCandidate(row, form);
  }
  // An empty token hashes to 0 and must not be taken for a word: there may be very many.
  const emptyRow = Math.imul(displacements[0]!, rowMix) >>> rowShift;
  if (members[emptyRow] === -1) marks[emptyRow] = 1;
  else if (marks[emptyRow] === 0) return undefined;
  for (const [later, earlier] of repeated) addCandidate(rowOf.get(earlier)!, later);
  return { base, displacements, bucketShift, rowShift, marks, rows, letters, candidates };
}

/**
 * Arranges forms for look-up.
 *
 * @throws {@link SyncError} `lexicon-not-compilable` when no base places the hashes: only forms made for that purpose.
 */
export function surfaceTable(forms: Forms): SurfaceTable {
  for (const base of bases) {
    const table = arrange(forms, base);
    if (table !== undefined) return table;
  }
  throw new SyncError("lexicon-not-compilable", { forms: forms.count });
}
