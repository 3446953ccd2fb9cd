/**
 * The table of surface forms: from a word's hash to the words it belongs to.
 *
 * Two forms may share a hash, and a text may hold a stranger that hashes like a form: a row is a claim until its letters
 * have been compared. Forms that share a hash stand in rows after the table, and the row in it sends to those.
 */
import { SyncError } from "../../../error.js";
import type { Forms } from "./forms.js";
import { bases } from "./hash.js";
import { perfectHash } from "./perfect-hash.js";

/** What a row of the table holds, side by side so that one look-up reads one place of memory. */
export const rowSize = 4;
/** The hash of the row's form. Free rows hold 1; nothing looks up 0, the hash of an empty token. */
export const rowHash = 0;
/** The word of ordinary phrases that the form is read as; 0: none; {@link ambiguous}: see `twins`. */
export const rowWord = 1;
/** Where the form's letters start and end. */
export const rowFrom = 2;
export const rowTo = 3;

export const ambiguous = -1;

export interface SurfaceTable {
  /** Base of the hash, see hash.ts. */
  readonly base: number;
  readonly displacements: Uint16Array;
  readonly bucketShift: number;
  readonly rowShift: number;
  readonly rows: Int32Array;
  /** By row: the word of families; 0: none. */
  readonly families: Int32Array;
  /** Codes of the letters of all forms. */
  readonly letters: Uint8Array;
  /** By a row whose hash several forms share: the rows of those forms. */
  readonly twins: ReadonlyMap<number, readonly number[]>;
  /** By row: the form itself where it has letters of other scripts, whose codes are shared. */
  readonly spelled: ReadonlyMap<number, string>;
}

function hashesOf({ letters, ends, count }: Forms, base: number): Int32Array {
  const hashes = new Int32Array(count);
  let place = 0;
  for (let form = 0; form < count; form++) {
    let hash = 0;
    for (const end = ends[form]!; place < end; place++) hash = (Math.imul(hash, base) + letters[place]!) | 0;
    hashes[form] = Math.imul(hash, base);
  }
  return hashes;
}

function arrange(forms: Forms, base: number): SurfaceTable | undefined {
  const hashes = base === bases[0] ? forms.hashes.subarray(0, forms.count) : hashesOf(forms, base);
  const hash = perfectHash(hashes);
  if (hash === undefined) return undefined;
  const { members, repeated, displacements, bucketShift, rowShift } = hash;

  const sharing = new Map<number, number[]>();
  for (const [later, earlier] of repeated) sharing.set(earlier, [...(sharing.get(earlier) ?? [earlier]), later]);
  const count = members.length + repeated.length + sharing.size;
  const rows = new Int32Array(count * rowSize);
  const families = new Int32Array(count);
  const spelled = new Map<number, string>();
  const fill = (row: number, form: number): void => {
    const place = row * rowSize;
    rows[place + rowHash] = hashes[form]!;
    rows[place + rowWord] = forms.words[form]!;
    rows[place + rowFrom] = form === 0 ? 0 : forms.ends[form - 1]!;
    rows[place + rowTo] = forms.ends[form]!;
    families[row] = forms.families[form]!;
    const spelling = forms.spelled.size === 0 ? undefined : forms.spelled.get(form);
    if (spelling !== undefined) spelled.set(row, spelling);
  };
  for (let row = 0; row < members.length; row++) {
    if (members[row] === -1) rows[row * rowSize + rowHash] = 1;
    else fill(row, members[row]!);
  }
  const twins = new Map<number, readonly number[]>();
  let next = members.length;
  for (const [first, same] of sharing) {
    const row = members.indexOf(first);
    twins.set(
      row,
      same.map((form) => (fill(next, form), next++)),
    );
    rows[row * rowSize + rowWord] = families[row] = ambiguous;
  }
  const letters = forms.letters;
  return { base, displacements, bucketShift, rowShift, rows, families, letters, twins, spelled };
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
