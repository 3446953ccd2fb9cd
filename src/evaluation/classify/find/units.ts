/**
 * What a text is made of, for a reader of words: every UTF-16 unit becomes one byte.
 *
 * - `a`-`z`, `0`-`9`: the letter or digit with case, accent and width taken off;
 * - 128-255: a letter of another script (bytes are shared between letters, so whoever needs exactness compares
 *   {@link plainUnit} as well);
 * - {@link soft}, {@link comma}, {@link hard}: what stands between words, by how much it parts them;
 * - {@link dropped}: a unit that is no character of its own (combining accent, soft hyphen, joiner);
 * - {@link expanded}: one unit that is two letters (ligatures, the German sharp s).
 *
 * One unit, one byte: offsets into the bytes are offsets into the text. Only the last two kinds break that, and texts
 * that hold one take a slower way with a map.
 *
 * The ranges are written out rather than asked of the run-time's Unicode tables, so that all run-times agree.
 */
export const dropped = 1;
export const expanded = 2;
/** Space, hyphen, slash, quote, bracket: words of one phrase may stand on both sides. */
export const soft = 32;
/** A comma: crossed only by phrases that list things. */
export const comma = 44;
/** Sentence punctuation, symbols, emoji, lone surrogates: never crossed. */
export const hard = 46;

const softAscii = "\t\n\v\f\r \"#&'()*+-/[]\\_`";
const ligatures: Readonly<Record<string, string>> = { ß: "ss", ẞ: "ss", æ: "ae", Æ: "ae", œ: "oe", Œ: "oe" };
const strokes: Readonly<Record<string, string>> = {
  ø: "o",
  Ø: "o",
  đ: "d",
  Đ: "d",
  ð: "d",
  Ð: "d",
  ł: "l",
  Ł: "l",
  ħ: "h",
  Ħ: "h",
  ŧ: "t",
  Ŧ: "t",
  ı: "i",
  þ: "t",
  Þ: "t",
};

/** First and last unit of a range, and its byte; later ranges paint over earlier ones. */
const ranges: readonly (readonly [first: number, last: number, byte: number])[] = [
  [0x80, 0xffff, hard],
  [0x300, 0x36f, dropped],
  [0xa0, 0xa0, soft],
  [0xab, 0xab, soft],
  [0xad, 0xad, dropped],
  [0xb4, 0xb4, soft],
  [0xbb, 0xbb, soft],
  [0x2b0, 0x2ff, soft], // modifier letters, used as apostrophes
  [0x60c, 0x60c, comma],
  [0x61c, 0x61c, dropped],
  [0x1ab0, 0x1aff, dropped],
  [0x1dc0, 0x1dff, dropped],
  [0x2000, 0x200b, soft],
  [0x200c, 0x200f, dropped],
  [0x2010, 0x2013, soft], // hyphens and the en dash; the em dash parts clauses
  [0x2018, 0x201f, soft],
  [0x2028, 0x2029, soft],
  [0x202a, 0x202e, dropped],
  [0x202f, 0x202f, soft],
  [0x2032, 0x203a, soft],
  [0x2044, 0x2044, soft],
  [0x205f, 0x205f, soft],
  [0x2060, 0x2064, dropped],
  [0x20d0, 0x20f0, dropped],
  [0x2212, 0x2212, soft],
  [0x2215, 0x2215, soft],
  [0x3000, 0x3000, soft],
  [0x3001, 0x3001, comma],
  [0xfe00, 0xfe0f, dropped],
  [0xfeff, 0xfeff, dropped],
];

/** Letters of other scripts, and Latin letters that fold to nothing simpler. */
const otherLetters: readonly (readonly [first: number, last: number])[] = [
  [0xc0, 0x2af],
  [0x370, 0x60b],
  [0x60d, 0x61b],
  [0x620, 0x1aaf],
  [0x1b00, 0x1dbf],
  [0x1e00, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3005, 0x3007],
  [0x3040, 0xd7ff],
  [0xf900, 0xfdff],
  [0xfe70, 0xfefe],
  [0xff66, 0xffdc],
];

/** Where a compatibility form (accented, full-width, raised) may stand for plain letters and digits. */
const latin: readonly (readonly [first: number, last: number])[] = [
  [0xaa, 0x24f],
  [0x1e00, 0x1eff],
  [0x2070, 0x209c],
  [0xfb00, 0xfb06],
  [0xff01, 0xff5e],
];

/** The plain letters a unit stands for: `é` is `e`, `ﬁ` is `fi`. A unit that is no letter stands for itself. */
function plainLetters(unit: number): string {
  const character = String.fromCharCode(unit);
  return (
    ligatures[character] ??
    strokes[character] ??
    character
      .normalize("NFKD")
      .replace(/[\u0300-\u036f]/g, "")
      .toLowerCase()
  );
}

const expansions = new Map<number, string>();

/** The two or three plain letters of a unit whose byte is {@link expanded}. */
export function lettersOf(unit: number): string {
  let letters = expansions.get(unit);
  if (letters === undefined) expansions.set(unit, (letters = plainLetters(unit)));
  return letters;
}

/** Any unit in lower case without its accent, exact for every script: what a byte of 128 or more cannot tell. */
export function plainUnit(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}

function paintOtherLetter(table: Uint8Array, unit: number): void {
  table[unit] = 128 + (plainUnit(unit) % 128);
}

function paintLatin(table: Uint8Array, unit: number): void {
  const plain = plainLetters(unit);
  if (/^[a-z0-9]$/.test(plain)) table[unit] = plain.charCodeAt(0);
  else if (/^[a-z0-9]{2,}$/.test(plain)) table[unit] = expanded;
  else if (plain.length === 1 && plain.charCodeAt(0) < 0x80) table[unit] = table[plain.charCodeAt(0)]!;
}

function build(): Uint8Array {
  const table = new Uint8Array(65536).fill(hard);
  for (const character of softAscii) table[character.charCodeAt(0)] = soft;
  table[comma] = comma;
  for (let unit = 0x30; unit <= 0x39; unit++) table[unit] = unit;
  for (let unit = 0x61; unit <= 0x7a; unit++) table[unit] = table[unit - 32] = unit;
  const [everything, ...rest] = ranges;
  table.fill(everything![2], everything![0], everything![1] + 1);
  for (const [first, last] of otherLetters) for (let unit = first; unit <= last; unit++) paintOtherLetter(table, unit);
  table[0xd7] = table[0xf7] = hard; // the signs of multiplication and division sit among the letters
  for (const [first, last, byte] of rest) table.fill(byte, first, last + 1);
  for (const [first, last] of latin) for (let unit = first; unit <= last; unit++) paintLatin(table, unit);
  return table;
}

let table: Uint8Array | undefined;

/** The byte of every UTF-16 unit. Built on first use. */
export function unitTable(): Uint8Array {
  return (table ??= build());
}

/** Whether a byte belongs to a word. */
export function isLetter(byte: number): boolean {
  return byte !== soft && byte !== comma && byte !== hard && byte > expanded;
}
