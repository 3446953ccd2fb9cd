/** How long a program's text is: a budget line, a sentence, a paragraph, or more. */
export type LengthBand = "up to 60" | "61 to 200" | "201 to 600" | "over 600";

/**
 * The band that a text's length falls into, as a key for slices. A budget line has seldom more than 60 characters.
 *
 * @param text - Name and description together.
 * @returns The band, in UTF-16 units.
 *
 * @example
 * ```ts
 * import { lengthBand } from "msme-sync";
 *
 * lengthBand("Pelatihan kewirausahaan bagi usaha mikro"); // => "up to 60"
 * ```
 */
export function lengthBand(text: string): LengthBand {
  if (text.length <= 60) return "up to 60";
  if (text.length <= 200) return "61 to 200";
  return text.length <= 600 ? "201 to 600" : "over 600";
}
