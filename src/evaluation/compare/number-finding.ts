import type { Finding, Text } from "../../entry.js";

/**
 * Numbers outside this range (and other than 0) are refused: their squares or reciprocals leave what a computer can
 * hold, and no measurement needs them.
 */
const largest = 1e150;
const smallest = 1e-150;

const cure: Text = {
  en: "Write a finite number, in JSON without quotation marks and with a point before decimals.",
  id: "Tuliskan bilangan berhingga, dalam JSON tanpa tanda kutip dan dengan titik sebelum desimal.",
};

const intervalCure: Text = {
  en: "Write one number; if an interval is meant, write 3..5 in a table and { interval: [3, 5] } in JSON.",
  id: "Tuliskan satu bilangan; jika yang dimaksud selang, tuliskan 3..5 dalam tabel dan { interval: [3, 5] } dalam JSON.",
};

/**
 * What is wrong with a value that should be a number, or undefined when nothing is.
 *
 * @param what - The cell, weight or bound in question, as the subject of the sentence.
 */
export function numberFinding(
  code: string,
  value: unknown,
  what: Text,
  where: Finding["where"] = {},
): Finding | undefined {
  const severity = "error";
  if (value === undefined)
    return {
      code,
      severity,
      where,
      message: { en: `${what.en} is missing.`, id: `${what.id} belum diisi.` },
      cure: { en: "Fill it in.", id: "Isilah." },
    };
  if (typeof value !== "number") {
    const found = value === null ? "null" : typeof value === "string" ? `"${value.slice(0, 40)}"` : typeof value;
    const message = {
      en: `${what.en} is not a number but ${found}.`,
      id: `${what.id} bukan bilangan, melainkan ${found}.`,
    };
    const isInterval = typeof value === "string" && /\d\s*[-–—]\s*\d/.test(value);
    return { code, severity, where, message, cure: isInterval ? intervalCure : cure };
  }
  if (!Number.isFinite(value)) {
    const message = { en: `${what.en} is ${value}.`, id: `${what.id} bernilai ${value}.` };
    return { code, severity, where, message, cure };
  }
  const size = Math.abs(value);
  if (size !== 0 && (size > largest || size < smallest)) {
    const message = {
      en: `${what.en} is ${value}, too large or too small to compute with.`,
      id: `${what.id} bernilai ${value}, terlalu besar atau terlalu kecil untuk dihitung.`,
    };
    return { code, severity, where, message, cure: { en: "Choose another unit.", id: "Pilih satuan lain." } };
  }
  return undefined;
}
