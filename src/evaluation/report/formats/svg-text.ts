const narrow = new Set("iljtfrI.,:;'!|()[]/ ·-");
const broad = new Set("mwMWQO@%&—");

/**
 * About how wide a text is at a font size, by kinds of characters: there is no font to ask. On the broad side for the
 * system fonts the page uses, so that what fits here fits there.
 */
export function measure(text: string, size: number): number {
  let width = 0;
  for (const character of text) {
    if (narrow.has(character)) width += 0.36;
    else if (broad.has(character)) width += 0.95;
    else if (character.codePointAt(0)! > 0x2e80) width += 1.1;
    else if (/\p{Lu}/u.test(character)) width += 0.74;
    else width += 0.6;
  }
  return width * size;
}

/** A text cut to a width, with an ellipsis where something is missing. */
export function shorten(text: string, size: number, width: number): string {
  if (measure(text, size) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && measure(`${characters.join("")}…`, size) > width) characters.pop();
  return characters.length === 0 ? "" : `${characters.join("").trimEnd()}…`;
}

/** A text in lines that fit a width: broken between words and after hyphens, too long words cut, the last line shortened. */
export function wrapText(text: string, size: number, width: number, most = 3): string[] {
  const lines: string[] = [];
  let line = "";
  // Each piece keeps the space before it.
  const pieces = text.trim().match(/\s*(?:[^\s-]+-(?=\S)|\S+)/gu) ?? [];
  for (const [i, piece] of pieces.entries()) {
    const joined = (line + piece).trimStart();
    if (measure(joined, size) <= width) {
      line = joined;
      continue;
    }
    if (lines.length === most - 1) return [...lines, shorten((line + pieces.slice(i).join("")).trim(), size, width)];
    if (line !== "") lines.push(line);
    line = shorten(piece.trimStart(), size, width);
  }
  return line === "" ? lines : [...lines, line];
}
