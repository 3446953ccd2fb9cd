import { expanded, dropped, isLetter, lettersOf, plainUnit, unitTable } from "./units.js";

/** A text that is plain already, as most words and phrases are that are asked for. */
const isFolded = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A text as the matcher compares it: its words in lower case, without accents, one space between them. Hyphens,
 * slashes, quotes and punctuation part words; combining accents, soft hyphens and joiners vanish; full-width letters
 * and ligatures become plain ones; letters of other scripts stay as they are, in lower case.
 *
 * The matcher's offsets are those of the original text, and `fold(text.slice(start, end))` is what it read there.
 *
 * @param text - Any text; lone surrogates and emoji are separators.
 * @returns The words, one space between them: `"Usaha-usaha “Mikro”/Kecil"` gives `"usaha usaha mikro kecil"`.
 */
export function fold(text: string): string {
  if (isFolded.test(text)) return text;
  const bytes = unitTable();
  let folded = "";
  let parted = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const byte = bytes[unit]!;
    if (byte === dropped) continue;
    if (byte !== expanded && !isLetter(byte)) {
      parted = folded !== "";
      continue;
    }
    if (parted) folded += " ";
    parted = false;
    folded += byte === expanded ? lettersOf(unit) : String.fromCharCode(byte < 128 ? byte : plainUnit(unit));
  }
  return folded;
}

/** The words of a text, folded. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ");
}
