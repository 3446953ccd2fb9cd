/**
 * The table of surface forms: from a word's hash to the words it belongs to.
 *
 * Two forms may share a hash, and a text may hold a stranger that hashes like a form: a row is a claim until its letters
 * have been compared. Forms that share a hash stand in rows after the table, and the row in it sends to those.
 */
import { SyncError } from "../../../error.js";
import { byteCodes, lastPlainCode } from "./bytes.js";
import { perfectHash, type PerfectHash } from "./perfect-hash.js";
import { unitTable } from "./units.js";

/** One form, and the word it is read as by ordinary phrases and by those of families; 0: none. */
export interface Surface {
  readonly form: string;
  word: number;
  family: number;
}

export interface SurfaceTable {
  /** Base of the hash, see hash.ts. */
  readonly base: number;
  readonly hash: PerfectHash;
  /** Codes of the letters of all forms, and where those of a row start and end. */
  readonly letters: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The word of a row; 0: none; {@link ambiguous}: see `twins`. */
  readonly words: Int32Array;
  readonly families: Int32Array;
  /** By a row whose hash several forms share: the rows of those forms. */
  readonly twins: ReadonlyMap<number, readonly number[]>;
  /** By row: the form itself where it has letters of other scripts, whose codes are shared. */
  readonly spelled: ReadonlyMap<number, string>;
}

export const ambiguous = -1;

/** Odd numbers without pattern; a second one is needed only if the hashes of the first cannot be placed. */
const bases = [0x6f2b9e35, 0x2545f491, 0x5851f42d, 0x41c64e6d, 0x343fd1ab, 0x7f4a7c15].map((base) => base | 0);

interface Spelling {
  readonly letters: Uint8Array;
  /** Where each form's letters end; they start where the form before ends. */
  readonly ends: Int32Array;
  /** The forms with letters of other scripts. */
  readonly others: ReadonlySet<number>;
}

function spell(surfaces: readonly Surface[]): Spelling {
  const [units, codes] = [unitTable(), byteCodes()];
  const ends = new Int32Array(surfaces.length);
  let total = 0;
  surfaces.forEach(({ form }, i) => (ends[i] = total += form.length));
  const letters = new Uint8Array(total);
  const others = new Set<number>();
  let place = 0;
  for (let i = 0; i < surfaces.length; i++) {
    const { form } = surfaces[i]!;
    for (let j = 0; j < form.length; j++) {
      const code = codes[units[form.charCodeAt(j)]!]!;
      letters[place++] = code;
      if (code > lastPlainCode) others.add(i);
    }
  }
  return { letters, ends, others };
}

function hashesOf({ letters, ends }: Spelling, base: number): Int32Array {
  const hashes = new Int32Array(ends.length);
  let place = 0;
  for (let i = 0; i < ends.length; i++) {
    let hash = 0;
    for (const end = ends[i]!; place < end; place++) hash = (Math.imul(hash, base) + letters[place]!) | 0;
    hashes[i] = Math.imul(hash, base);
  }
  return hashes;
}

/** The forms that share a hash, by that hash. */
function firstTwins(hashes: Int32Array): Map<number, number[]> {
  const order = Uint32Array.from(hashes, (hash) => hash >>> 0).sort();
  const shared = new Set<number>();
  for (let i = 1; i < order.length; i++) if (order[i] === order[i - 1]) shared.add(order[i]! | 0);
  const twins = new Map<number, number[]>();
  if (shared.size > 0) {
    hashes.forEach((hash, form) => {
      if (shared.has(hash)) twins.set(hash, [...(twins.get(hash) ?? []), form]);
    });
  }
  return twins;
}

function arrange(surfaces: readonly Surface[], spelling: Spelling, base: number): SurfaceTable | undefined {
  const hashes = hashesOf(spelling, base);
  const sharing = firstTwins(hashes);
  const extra = new Set([...sharing.values()].flatMap((forms) => forms.slice(1)));
  const placed = extra.size === 0 ? hashes : hashes.filter((_, form) => !extra.has(form));
  const formOf = extra.size === 0 ? undefined : surfaces.map((_, form) => form).filter((form) => !extra.has(form));
  const hash = perfectHash(placed);
  if (hash === undefined) return undefined;

  const rows = hash.keys.length;
  const twinForms = [...sharing.values()];
  const size = rows + twinForms.reduce((sum, forms) => sum + forms.length, 0);
  const [from, to, words, families] = [
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
    new Int32Array(size),
  ];
  const spelled = new Map<number, string>();
  const fill = (row: number, form: number): void => {
    from[row] = form === 0 ? 0 : spelling.ends[form - 1]!;
    to[row] = spelling.ends[form]!;
    words[row] = surfaces[form]!.word;
    families[row] = surfaces[form]!.family;
    if (spelling.others.has(form)) spelled.set(row, surfaces[form]!.form);
  };
  const twins = new Map<number, readonly number[]>();
  let next = rows;
  for (let row = 0; row < rows; row++) {
    const member = hash.members[row]!;
    if (member === -1) continue;
    const form = formOf === undefined ? member : formOf[member]!;
    fill(row, form);
    const same = sharing.size === 0 ? undefined : sharing.get(hash.keys[row]!);
    if (same === undefined) continue;
    words[row] = families[row] = ambiguous;
    const own = same.map((twin) => (fill(next, twin), next++));
    twins.set(row, own);
  }
  return { base, hash, letters: spelling.letters, from, to, words, families, twins, spelled };
}

/**
 * Arranges forms for look-up.
 *
 * @param surfaces - Distinct folded forms, none longer than `longestWord`.
 * @throws {@link SyncError} `lexicon-not-compilable` when no base places the hashes: only forms made for that purpose.
 */
export function surfaceTable(surfaces: readonly Surface[]): SurfaceTable {
  const spelling = spell(surfaces);
  for (const base of bases) {
    const table = arrange(surfaces, spelling, base);
    if (table !== undefined) return table;
  }
  throw new SyncError("lexicon-not-compilable", { forms: surfaces.length });
}
