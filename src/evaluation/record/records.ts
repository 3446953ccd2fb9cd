/** One record of a CSV text as it stands there, and whether a quotation mark was opened in it and never closed. */
export interface RawRecord {
  readonly raw: string;
  readonly isBroken: boolean;
}

/** Cuts a CSV text into records, however the text itself was cut. */
export interface RecordCutter {
  readonly push: (text: string) => readonly RawRecord[];
  readonly end: () => readonly RawRecord[];
}

/** Longer than any cell that is meant: a quotation mark that stays open longer was never closed. */
const longestCell = 8 * 1024 * 1024;

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * A cutter for one text. A quotation mark counts only where a cell begins, as in RFC 4180.
 *
 * An open quotation mark would swallow the rows after it. So the line it stands in is given out as broken, and reading
 * goes on with the next line, when the text ends, when the cell grows beyond any that is meant, or when, lines later, a
 * mark comes that can neither close the cell nor stand inside it.
 */
export function recordCutter(delimiter: string): RecordCutter {
  const between = delimiter.charCodeAt(0);
  let buffer = "";
  /** Where the record begins, where its open quotation mark stands (or -1), and how far it was read. */
  let start = 0;
  let open = -1;
  let at = 0;
  let isCellStart = true;

  const isLineEnd = (unit: number) => unit === lineFeed || unit === carriageReturn;

  function endRecord(records: RawRecord[], end: number, isBroken: boolean): void {
    records.push({ raw: buffer.slice(start, end), isBroken });
    const isPair = buffer.charCodeAt(end) === carriageReturn && buffer.charCodeAt(end + 1) === lineFeed;
    start = at = Math.min(buffer.length, end + (isPair ? 2 : 1));
    open = -1;
    isCellStart = true;
  }

  /** The first line end after the open quotation mark, or the end of the text. */
  function brokenLineEnd(): number {
    let end = open;
    while (end < buffer.length && !isLineEnd(buffer.charCodeAt(end))) end++;
    return end;
  }

  /** Reads on inside quotation marks; false when more text is needed. */
  function readQuoted(records: RawRecord[], isLast: boolean): boolean {
    const mark = buffer.indexOf('"', at);
    if ((mark === -1 ? buffer.length : mark) - open > longestCell || (mark === -1 && isLast)) {
      endRecord(records, brokenLineEnd(), true);
      return true;
    }
    if (mark === -1) {
      at = buffer.length;
      return false;
    }
    at = mark;
    if (mark + 1 >= buffer.length && !isLast) return false;
    if (buffer.charCodeAt(mark + 1) === quote) {
      at = mark + 2;
      return true;
    }
    let next = mark + 1;
    while (next < buffer.length && isBlank(buffer.charCodeAt(next)) && buffer.charCodeAt(next) !== between) next++;
    if (next >= buffer.length && !isLast) return false;
    const unit = buffer.charCodeAt(next);
    if (next >= buffer.length || unit === between || isLineEnd(unit)) {
      open = -1;
      at = next;
    } else {
      const lineEnd = brokenLineEnd();
      if (lineEnd < mark) endRecord(records, lineEnd, true);
      else at = mark + 1;
    }
    return true;
  }

  /** Reads on to the end of a cell without quotation marks; false when more text is needed. */
  function readPlain(records: RawRecord[], isLast: boolean): boolean {
    if (isCellStart && buffer.charCodeAt(at) === quote) {
      open = at;
      at++;
      isCellStart = false;
      return true;
    }
    let unit = buffer.charCodeAt(at);
    while (at < buffer.length && unit !== between && !isLineEnd(unit)) unit = buffer.charCodeAt(++at);
    // Not a cell's start any more, should the text be cut here.
    isCellStart = at === start || (isCellStart && buffer.charCodeAt(at - 1) === between);
    if (at >= buffer.length) return false;
    if (unit === between) {
      at++;
      isCellStart = true;
      return true;
    }
    if (unit === carriageReturn && at + 1 >= buffer.length && !isLast) return false;
    endRecord(records, at, false);
    return true;
  }

  function read(text: string, isLast: boolean): readonly RawRecord[] {
    const records: RawRecord[] = [];
    buffer = buffer.slice(start) + text;
    at -= start;
    if (open >= 0) open -= start;
    start = 0;
    while (at < buffer.length || (isLast && open >= 0))
      if (!(open >= 0 ? readQuoted : readPlain)(records, isLast)) break;
    if (isLast && start < buffer.length) endRecord(records, buffer.length, false);
    return records;
  }

  return { push: (text) => read(text, false), end: () => read("", true) };
}

/** Blanks that may stand between a closing quotation mark and the end of its cell. */
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0xa0;
