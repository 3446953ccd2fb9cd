/**
 * The place up to which bytes are whole characters of UTF-8, and whether what follows is cut off (more bytes could make it
 * whole) or wrong.
 */
export function wholeUtf8(bytes: Uint8Array, from: number): { readonly end: number; readonly isCut: boolean } {
  let i = from;
  while (i < bytes.length) {
    const first = bytes[i]!;
    if (first < 0x80) {
      i++;
      continue;
    }
    const length =
      first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    if (length === 0) return { end: i, isCut: false };
    for (let k = 1; k < length; k++) {
      if (i + k >= bytes.length) return { end: i, isCut: true };
      const next = bytes[i + k]!;
      // Overlong forms, surrogates and code points beyond U+10FFFF are ruled out by the second byte.
      const lowest = k > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
      const highest = k > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
      if (next < lowest || next > highest) return { end: i, isCut: false };
    }
    i += length;
  }
  return { end: i, isCut: false };
}
