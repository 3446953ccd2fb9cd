import type { Finding } from "../../entry.js";
import { decoderFor, join, type Decoder } from "./decode.js";
import type { Encoding } from "./encoding.js";
import { fileKind } from "./file-kind.js";
import { finding } from "./findings.js";

/** A piece of a file: text, or the bytes of one. */
export type Chunk = string | Uint8Array;

/** Turns the pieces of a file into text, and says what the file is if it is no text. */
export interface TextReader {
  readonly push: (chunk: Chunk) => string;
  readonly end: () => string;
  /** What is wrong with the file as a whole, once that is known; there is no more text then. */
  readonly failure: () => Finding | undefined;
  /** What is worth knowing about the encoding. */
  readonly findings: () => readonly Finding[];
  /** The encoding, when the input came as bytes. */
  readonly encoding: () => Encoding | undefined;
}

/** As many bytes, or letters, as the guesses about a file are made from: always these, however the file is cut. */
const sampleLength = 65_536;

/** A reader for one file. */
export function textReader(asked?: Encoding): TextReader {
  /** The beginning of the file, until there is enough of it to judge by. */
  let start: Chunk | undefined;
  let hasBegun = false;
  let decoder: Decoder | undefined;
  let failure: Finding | undefined;
  let isEmpty = true;

  function fail(kind: string): string {
    failure = finding("not-text", { kind });
    return "";
  }

  /** Judges the beginning and gives out its text. */
  function begin(): string {
    if (hasBegun) return "";
    hasBegun = true;
    const all = start ?? "";
    start = undefined;
    const bytes = typeof all === "string" ? letters(all.slice(0, sampleLength)) : all.subarray(0, sampleLength);
    const kind = fileKind(bytes);
    if (kind !== undefined) return fail(kind);
    if (typeof all === "string")
      return isMostlyControls(all.slice(0, sampleLength)) ? fail("?") : all.startsWith("\ufeff") ? all.slice(1) : all;
    decoder = decoderFor(bytes, asked);
    const sample = decoder.push(bytes);
    return isMostlyControls(sample) ? fail("?") : sample + decoder.push(all.subarray(sampleLength));
  }

  function read(chunk: Chunk): string {
    if (hasBegun) {
      if (typeof chunk === "string") return (decoder?.end() ?? "") + chunk;
      return (decoder ??= decoderFor(new Uint8Array(), asked)).push(chunk);
    }
    if (start !== undefined && typeof start !== typeof chunk) return begin() + read(chunk);
    if (typeof chunk === "string") start = ((start ?? "") as string) + chunk;
    else start = start === undefined ? chunk : join(start as Uint8Array, chunk);
    return start.length < sampleLength ? "" : begin();
  }

  return {
    push(chunk) {
      if (failure !== undefined || chunk.length === 0) return "";
      const text = read(chunk);
      isEmpty &&= text.trim() === "";
      return text;
    },
    end() {
      if (failure !== undefined) return "";
      const text = begin() + (decoder?.end() ?? "");
      isEmpty &&= text.trim() === "";
      if (isEmpty) failure ??= finding("empty-input", {});
      return text;
    },
    failure: () => failure,
    findings() {
      const report = decoder?.report();
      return [
        ...(report?.isGuess === true ? [finding("encoding-assumed", { encoding: report.encoding })] : []),
        ...(report !== undefined && report.misfits > 0 ? [finding("encoding-mixed", { count: report.misfits })] : []),
      ];
    },
    encoding: () => decoder?.report().encoding,
  };
}

/** Text has hardly any control characters; a file of another kind is full of them. */
function isMostlyControls(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d) controls++;
  }
  return controls > 8 && controls > 0.1 * text.length;
}

/** Letters as bytes, as far as they are any: enough to know a file by its first bytes. */
const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => Math.min(letter.charCodeAt(0), 0xff));
