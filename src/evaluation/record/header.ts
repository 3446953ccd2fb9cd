import { headerRows, type Field, type HeaderRow } from "./headers.js";
import { currencyWords, numberWords } from "./number.js";

/** What a header says. */
export interface Header {
  /** The row of the table of headers; none when the header is not known. */
  readonly row?: HeaderRow;
  /** Power of ten of the amounts below it: 6 under "(juta Rp)". */
  readonly power: number;
  readonly currency?: string;
  readonly year?: number;
  /** Which budget of several the column belongs to: 2 under "budget 2", "year 2" and so on. */
  readonly group?: number;
}

/** Fields of a budget: several budgets of a program stand in numbered columns. */
const numbered: ReadonlySet<Field> = new Set<Field>(["amount", "currency", "year", "stage", "fund-source", "purpose"]);

const known: ReadonlyMap<string, HeaderRow> = new Map(
  headerRows.flatMap((row) => row.headers.map((header): [string, HeaderRow] => [header, row])),
);

/** A header without case, accents and punctuation; "subKegiatan", "Sub_Kegiatan" and "SUB-KEGIATAN" are one. */
export function foldHeader(header: string): string {
  return header
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$]+/gu, " ")
    .replace(/\b(rp|idr|usd)(?=\d)/g, "$1 ")
    .trim();
}

/** Reads a header: what its column holds, in which unit, currency and year. */
export function readHeader(header: string): Header {
  const folded = foldHeader(header);
  const whole = known.get(folded);
  if (whole !== undefined) return { row: whole, power: 0 };
  const [, unnumbered = "", group] = /^(.*) ([2-9])$/.exec(folded) ?? [];
  const row = known.get(unnumbered);
  if (row !== undefined && numbered.has(row.field)) return { row, power: 0, group: Number(group) };
  return readWithUnit(folded);
}

/** Reads a header that says more than its field. */
function readWithUnit(folded: string): Header {
  const rest: string[] = [];
  let power = 0;
  let currency: string | undefined;
  let year: number | undefined;
  const words = folded.split(" ");
  words.forEach((word, i) => {
    const money = currencyWords.get(word);
    const times = word.length > 1 ? numberWords.get(word) : undefined;
    if (money !== undefined) currency ??= money;
    else if (times !== undefined) power += times;
    else if (word === "000" || word === "1000") power += 3;
    else if (word === "000000" || word === "1000000") power += 6;
    else if (word === "m" && currency !== undefined) power += 9;
    else if (/^(19|20)\d\d$/.test(word)) year = Number(word);
    else if (!(word === "1" && words[i + 1] === "000")) rest.push(word);
  });
  const hasUnit = power > 0 || currency !== undefined;
  const bare = rest.filter((word) => !(hasUnit && ["dalam", "in", "x", "of"].includes(word)));
  // "Pagu TA 2025" and "Anggaran Tahun 2025" speak of the year, not of a column of years.
  const kept = year === undefined ? bare : withoutYearWords(bare);
  // "Jumlah (Rp)" and a bare "Rp" are amounts; "jumlah" alone counts anything.
  const text = kept.join(" ");
  const row = known.get(currency !== undefined && ["", "jumlah", "total"].includes(text) ? "amount" : text);
  if (row === undefined) return { power: 0 };
  if (hasUnit && row.field !== "amount") return { row, power: 0 };
  return {
    row,
    power,
    ...(currency !== undefined && { currency }),
    ...(year !== undefined && { year }),
  };
}

function withoutYearWords(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !["ta", "tahun", "anggaran", "fy", "year", "thn", "fiscal"].includes(word));
  // "Anggaran" is a field of its own as well as part of "tahun anggaran".
  if (rest.length === 0 && words.includes("anggaran")) return ["anggaran"];
  const few = words.filter((word) => !["ta", "tahun", "fy", "year", "thn", "fiscal"].includes(word));
  return known.has(few.join(" ")) ? few : rest;
}
