import { decimal, type Decimal } from "./decimal.js";

/** How numbers are written: `1.250.000,50` (Indonesian) or `1,250,000.50` (English). */
export type NumberStyle = "indonesian" | "english";

/** All styles, for error messages. */
export const numberStyles: readonly NumberStyle[] = ["indonesian", "english"];

/** A number read off a text. */
export interface NumberReading {
  readonly value: Decimal;
  /** ISO 4217, where the text names the currency. */
  readonly currency?: string;
  /** The style that the text itself shows, if it shows one. */
  readonly style?: NumberStyle;
  /** Whether the marks could be thousands or decimals. */
  readonly isAmbiguous: boolean;
  /** Whether the text has a number word: then a unit in the header is not applied again. */
  readonly hasWord: boolean;
  /** Whether a bare M was taken for *miliar*. */
  readonly isMiliarAssumed: boolean;
}

/** Number words as powers of ten. M is *miliar* in Indonesian budgets; English "million" is written in full, mn or mio. */
export const numberWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ ribu: 3, ribuan: 3, rb: 3, thousand: 3, thousands: 3, k: 3 },
    ...{ juta: 6, jutaan: 6, jt: 6, million: 6, millions: 6, mn: 6, mio: 6 },
    ...{ miliar: 9, milyar: 9, miliaran: 9, milyaran: 9, m: 9, billion: 9, billions: 9, bn: 9 },
    ...{ triliun: 12, trilyun: 12, triliunan: 12, t: 12, trillion: 12, trillions: 12, tn: 12 },
  }),
);

/** Currencies as people write them. */
export const currencyWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ rp: "IDR", "rp.": "IDR", rupiah: "IDR", idr: "IDR" },
    ...{ usd: "USD", us$: "USD", $: "USD", dollar: "USD", dolar: "USD" },
    ...{ eur: "EUR", "€": "EUR", euro: "EUR", sgd: "SGD", s$: "SGD", jpy: "JPY", "¥": "JPY", yen: "JPY" },
  }),
);

/** A text that says that there is no number. */
export const isNoNumber = (text: string): boolean =>
  /^(|-+|–|—|n\/?a|nihil|null|none|tba|tbd|tidak ada|belum ada|not stated|#n\/a)$/i.test(text.trim());

/**
 * Reads one number with its currency and number word.
 *
 * @param style - What decides where the marks alone do not; without it, an ambiguous mark is one of thousands.
 * @returns `undefined` when the text is not one number.
 */
export function readNumber(text: string, style?: NumberStyle): NumberReading | undefined {
  let rest = text.normalize("NFKC").toLowerCase().replace(/[−–]/g, "-").replace(/\s+/g, " ").trim();
  let isNegative = false;
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed !== null) {
    isNegative = true;
    rest = bracketed[1]!.trim();
  }
  let currency: string | undefined;
  let power = 0;
  let hasWord = false;
  let isMiliarAssumed = false;
  const front = /^(-?) ?(rp\.?|idr|us\$|usd|\$|eur|€|sgd|s\$|jpy|¥) ?/.exec(rest);
  if (front !== null) {
    currency = currencyWords.get(front[2]!);
    rest = front[1]! + rest.slice(front[0].length);
  }
  // "Rp1.250.000,-" says that there are no sen.
  rest = rest.replace(/[,.] ?(-+|=)$/, "");
  for (let word = lastWord(rest); word !== undefined; word = lastWord(rest)) {
    const spoken = currencyWords.get(word) ?? numberWords.get(word);
    if (spoken === undefined) return undefined;
    if (typeof spoken === "string") currency = spoken;
    else {
      power += spoken;
      hasWord = true;
      isMiliarAssumed = word === "m";
    }
    rest = rest.slice(0, rest.length - word.length).trim();
  }
  const sign = /^([-+]) ?(.*)$|^(.*[\d]) ?(-)$/.exec(rest);
  if (sign !== null) {
    if ((sign[1] ?? sign[4]) === "-") isNegative = !isNegative;
    rest = sign[2] ?? sign[3] ?? "";
  }
  const parts = splitDigits(rest, style);
  if (parts === undefined) return undefined;
  return {
    value: decimal(parts.whole, parts.fraction, parts.exponent + power, isNegative),
    ...(currency !== undefined && { currency }),
    ...(parts.style !== undefined && { style: parts.style }),
    isAmbiguous: parts.isAmbiguous,
    hasWord,
    isMiliarAssumed,
  };
}

/** The word at the end, if the text ends in letters that are not an exponent. */
const lastWord = (text: string): string | undefined => /[a-z$€¥]+$/.exec(text)?.[0];

interface Digits {
  readonly whole: string;
  readonly fraction: string;
  readonly exponent: number;
  readonly style?: NumberStyle;
  readonly isAmbiguous: boolean;
}

const styleOf = (decimalMark: string): NumberStyle => (decimalMark === "," ? "indonesian" : "english");

function splitDigits(text: string, style: NumberStyle | undefined): Digits | undefined {
  const scientific = /^(\d+)(?:([.,])(\d+))?e([+-]?\d{1,12})$/.exec(text);
  if (scientific !== null)
    return {
      whole: scientific[1]!,
      fraction: scientific[3] ?? "",
      exponent: Number(scientific[4]),
      isAmbiguous: false,
    };
  // Blanks and apostrophes group digits by three and mean nothing else.
  const compact = /^\d{1,3}([ '’]\d{3})+([.,]\d+)?$/.test(text) ? text.replace(/[ '’]/g, "") : text;
  const plain = /^(\d*)([.,]?)(\d*)$/.exec(compact);
  if (plain !== null) return splitOnce(plain[1]!, plain[2]!, plain[3]!, style);
  // Several marks: the first kind groups by three, a different last one is the decimal mark.
  const grouped = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)(?:([.,])(\d*))?$/.exec(compact);
  if (grouped === null || grouped[3] === grouped[2]) return undefined;
  return {
    whole: grouped[1]!.replace(/[.,]/g, ""),
    fraction: grouped[4] ?? "",
    exponent: 0,
    style: styleOf(grouped[2] === "." ? "," : "."),
    isAmbiguous: false,
  };
}

function splitOnce(whole: string, mark: string, after: string, style: NumberStyle | undefined): Digits | undefined {
  if (whole === "" && after === "") return undefined;
  if (mark === "" || after === "") return { whole, fraction: "", exponent: 0, isAmbiguous: false };
  const isOpen = after.length === 3 && whole.length >= 1 && whole.length <= 3 && !whole.startsWith("0");
  if (!isOpen) return { whole: whole || "0", fraction: after, exponent: 0, style: styleOf(mark), isAmbiguous: false };
  return style === styleOf(mark)
    ? { whole, fraction: after, exponent: 0, isAmbiguous: true }
    : { whole: whole + after, fraction: "", exponent: 0, isAmbiguous: true };
}
