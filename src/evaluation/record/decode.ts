import { guessEncoding, type Encoding } from "./encoding.js";
import { wholeUtf8 } from "./utf-8.js";
import { windows1252 } from "./windows-1252.js";

/** Turns the bytes of one file into text, however they are cut. */
export interface Decoder {
  readonly push: (bytes: Uint8Array) => string;
  /** What the last bytes leave over. */
  readonly end: () => string;
  /** What was found on the way: the encoding, and bytes that did not fit it. */
  readonly report: () => { readonly encoding: Encoding; readonly isGuess: boolean; readonly misfits: number };
}

/**
 * A decoder for a file that begins with `start` (which is pushed again by the caller).
 *
 * UTF-8 is believed until a byte contradicts it. Where nothing but ASCII came before, the file is Windows-1252 and always
 * was; otherwise it is a mixture, and only the bytes that do not fit are read as Windows-1252. Lone surrogates of UTF-16
 * are kept for the check of texts to find.
 */
export function decoderFor(start: Uint8Array, asked?: Encoding): Decoder {
  const guess = guessEncoding(start);
  // A mark of the encoding is no text, whatever was asked for.
  let skip = asked === undefined || asked === guess.encoding ? guess.mark : 0;
  let encoding = asked ?? guess.encoding;
  let isGuess = asked === undefined && guess.isGuess;
  let rest = new Uint8Array();
  let isAscii = true;
  let misfits = 0;

  function utf8(bytes: Uint8Array, isLast: boolean): string {
    let text = "";
    for (let from = 0; from < bytes.length;) {
      const { end, isCut } = wholeUtf8(bytes, from);
      isAscii &&= isAsciiOnly(bytes, from, end);
      text += utf8Text.decode(bytes.subarray(from, end));
      if (end === bytes.length) break;
      if (isCut && !isLast) {
        rest = bytes.slice(end);
        break;
      }
      if (isAscii && asked === undefined) {
        encoding = "windows-1252";
        isGuess = true;
        return text + windows1252(bytes.subarray(end));
      }
      misfits++;
      text += windows1252(bytes.subarray(end, end + 1));
      from = end + 1;
    }
    return text;
  }

  function utf16(bytes: Uint8Array, isLast: boolean): string {
    const whole = bytes.length - (bytes.length % 2);
    rest = bytes.slice(whole);
    const units = new Uint16Array(whole / 2);
    const low = encoding === "utf-16le" ? 0 : 1;
    for (let i = 0; i < units.length; i++) units[i] = bytes[2 * i + low]! | (bytes[2 * i + 1 - low]! << 8);
    let text = "";
    for (let i = 0; i < units.length; i += 4096) text += String.fromCharCode(...units.subarray(i, i + 4096));
    if (!isLast || rest.length === 0) return text;
    misfits++;
    return text + "\ufffd";
  }

  function decode(bytes: Uint8Array, isLast: boolean): string {
    const joined = rest.length === 0 ? bytes : join(rest, bytes);
    rest = new Uint8Array();
    const marked = Math.min(skip, joined.length);
    skip -= marked;
    const text = joined.subarray(marked);
    if (encoding === "windows-1252") return windows1252(text);
    return encoding === "utf-8" ? utf8(text, isLast) : utf16(text, isLast);
  }

  return {
    push: (bytes) => decode(bytes, false),
    end: () => decode(new Uint8Array(), true),
    report: () => ({ encoding, isGuess, misfits }),
  };
}

const utf8Text = new TextDecoder("utf-8", { ignoreBOM: true });

function isAsciiOnly(bytes: Uint8Array, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (bytes[i]! > 0x7f) return false;
  return true;
}

/** Two pieces of bytes as one. */
export function join(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
