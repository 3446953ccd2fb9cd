/**
 * Reads a text into bytes, one for each UTF-16 unit, so that the matcher runs over a typed array and offsets need no
 * translation. Three ways, quickest first:
 *
 * 1. Plain ASCII is copied as it is by the platform's encoder; the matcher's tables know its capitals and punctuation.
 * 2. Otherwise each unit goes through {@link unitTable}.
 * 3. A text with combining accents, joiners or ligatures is rewritten, with a map from bytes to units.
 */
import { dropped, expanded, lettersOf, soft, unitTable } from "./units.js";

/** Bytes kept free after the text: the matcher reads ahead. */
const spare = 32;
const fourSpaces = soft * 0x01010101;

/** Calling the encoder costs more than it saves on shorter texts. */
const worthEncoding = 32;

export class Reader {
  bytes = new Uint8Array(4096);
  /** The same bytes, to be read four at a time. */
  view = new DataView(this.bytes.buffer);
  length = 0;
  /** By byte: the unit it was read from; only when {@link isMapped}. */
  #map = new Int32Array(0);
  #units = 0;
  isMapped = false;
  readonly #encoder = new TextEncoder();
  readonly #table = unitTable();

  read(text: string): void {
    this.isMapped = false;
    this.length = this.#units = text.length;
    this.makeRoom(text.length);
    if (!this.isAscii(text) && !this.fold(text)) this.rewrite(text);
    for (let place = this.length; place < this.length + spare; place += 4) this.view.setInt32(place, fourSpaces);
  }

  /** The unit that the word starting at a byte starts at. */
  unitOfStart(byte: number): number {
    return this.isMapped ? this.#map[byte]! : byte;
  }

  /** The unit after the word ending at a byte, and after the accents that belong to it. */
  unitOfEnd(byte: number): number {
    if (!this.isMapped) return byte;
    return byte < this.length ? this.#map[byte]! : this.#units;
  }

  private makeRoom(length: number): void {
    if (this.bytes.length >= length + spare) return;
    this.bytes = new Uint8Array(2 ** Math.ceil(Math.log2(length + spare)));
    this.view = new DataView(this.bytes.buffer);
  }

  private isAscii(text: string): boolean {
    if (text.length < worthEncoding) return false;
    const { read, written } = this.#encoder.encodeInto(text, this.bytes);
    return read === text.length && written === text.length;
  }

  private fold(text: string): boolean {
    const { bytes } = this;
    const table = this.#table;
    for (let i = 0; i < text.length; i++) {
      const byte = table[text.charCodeAt(i)]!;
      if (byte === dropped || byte === expanded) return false;
      bytes[i] = byte;
    }
    return true;
  }

  private rewrite(text: string): void {
    const longest = 3 * text.length;
    this.makeRoom(longest);
    if (this.#map.length < longest) this.#map = new Int32Array(longest);
    const { bytes } = this;
    const map = this.#map;
    let length = 0;
    for (let i = 0; i < text.length; i++) {
      const byte = this.#table[text.charCodeAt(i)]!;
      if (byte === dropped) continue;
      if (byte !== expanded) {
        map[length] = i;
        bytes[length++] = byte;
        continue;
      }
      const letters = lettersOf(text.charCodeAt(i));
      for (let j = 0; j < letters.length; j++) {
        map[length] = i;
        bytes[length++] = letters.charCodeAt(j);
      }
    }
    this.length = length;
    this.isMapped = true;
  }
}
