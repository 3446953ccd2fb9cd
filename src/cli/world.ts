/** A file or standard input: bytes that can be read more than once. */
export interface Input {
  /** What to call it in messages. */
  readonly name: string;
  readonly read: () => AsyncIterable<Uint8Array>;
}

/** A file or standard output, opened when something is written to it, so that a failure leaves an earlier file alone. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Everything the command sees and touches outside itself. `src/cli.ts` makes the real one. */
export interface World {
  readonly arguments: readonly string[];
  /** Which of the three streams are terminals. */
  readonly terminal: { readonly input: boolean; readonly output: boolean; readonly error: boolean };
  /** Columns of the terminal. */
  readonly width: number | undefined;
  /** Whether the person wants colors; asked only where the output is a terminal. */
  readonly color: boolean;
  /** A file, or `-` for standard input. `passes`: how often it will be read. */
  readonly input: (file: string, passes: 1 | 2) => Input;
  /** A file, or `-` for standard output. */
  readonly output: (file: string) => Output;
  /** Writes to standard error. */
  readonly say: (text: string) => void;
  readonly isSameFile: (one: string, other: string) => boolean;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}
