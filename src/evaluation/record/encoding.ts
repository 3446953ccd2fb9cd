/** The encodings that tables are read in. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** All of them, for error messages. */
export const encodings: readonly Encoding[] = ["utf-8", "utf-16le", "utf-16be", "windows-1252"];

/** An encoding, how many bytes its mark takes, and whether it was guessed from the bytes' pattern alone. */
export interface EncodingGuess {
  readonly encoding: Encoding;
  readonly mark: number;
  readonly isGuess: boolean;
}

/** The encoding that the first bytes of a file speak for. Windows-1252 shows itself only later, by what is not UTF-8. */
export function guessEncoding(start: Uint8Array): EncodingGuess {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf)
    return { encoding: "utf-8", mark: 3, isGuess: false };
  if (start[0] === 0xff && start[1] === 0xfe) return { encoding: "utf-16le", mark: 2, isGuess: false };
  if (start[0] === 0xfe && start[1] === 0xff) return { encoding: "utf-16be", mark: 2, isGuess: false };
  // Letters of our languages are one byte and a zero in UTF-16: the zeros' side tells the order of bytes.
  const zeros = [0, 0];
  start.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const half = start.length / 2;
  if (zeros[1]! > 0.7 * half && zeros[0]! < 0.1 * half) return { encoding: "utf-16le", mark: 0, isGuess: true };
  if (zeros[0]! > 0.7 * half && zeros[1]! < 0.1 * half) return { encoding: "utf-16be", mark: 0, isGuess: true };
  return { encoding: "utf-8", mark: 0, isGuess: false };
}
