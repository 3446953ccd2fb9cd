import { comma, soft, unitTable } from "./units.js";

/** Set in the codes of letters of other scripts, which share them. */
export const otherScript = 64;

let codes: Uint8Array | undefined;

/** Code of each byte, folded or plain ASCII: 0 between words, letters from 1, digits from 27, other scripts from 64. */
export function byteCodes(): Uint8Array {
  return (codes ??= buildCodes());
}

function buildCodes(): Uint8Array {
  const codes = new Uint8Array(256);
  for (let letter = 0; letter < 26; letter++) codes[0x61 + letter] = codes[0x41 + letter] = 1 + letter;
  for (let digit = 0; digit < 10; digit++) codes[0x30 + digit] = 27 + digit;
  for (let byte = 128; byte < 256; byte++) codes[byte] = otherScript | (byte & 63);
  return codes;
}

/** What a byte between two words means for a phrase that has one on each side. */
export const crossed = 0;
export const crossedByLists = 1;
export const neverCrossed = 2;

let joins: Uint8Array | undefined;

/** How each byte, folded or plain ASCII, parts words; letters part them too, being another word. */
export function byteJoins(): Uint8Array {
  return (joins ??= buildJoins());
}

function buildJoins(): Uint8Array {
  const joins = new Uint8Array(256).fill(neverCrossed);
  const units = unitTable();
  for (let byte = 0; byte < 128; byte++) {
    if (units[byte] === soft) joins[byte] = crossed;
    if (units[byte] === comma) joins[byte] = crossedByLists;
  }
  return joins;
}
