import { countKnown, isHeader, type Columns } from "./columns.js";
import { cellsOf } from "./csv.js";
import { recordCutter, type RawRecord } from "./records.js";

/** What can stand between cells, the most usual first. */
const delimiters = [",", ";", "\t", "|"] as const;

/** Stands in no text: every line is one cell. */
const none = "\u001f";

/** Lines that may stand above a header, and lines that are looked at to find the delimiter. */
const linesAbove = 15;
const linesRead = 60;

/** How a table is laid out. */
export interface Layout {
  readonly delimiter: string;
  /** Which record is the header, blank lines counted. */
  readonly header: number;
  readonly records: readonly RawRecord[];
}

/** The layout that the beginning of a text speaks for. */
export function findLayout(sample: string, isWhole: boolean, asked: string | undefined, chosen: Columns): Layout {
  const candidates = asked === undefined ? delimiters.filter((delimiter) => sample.includes(delimiter)) : [asked];
  let best: { readonly layout: Layout; readonly score: number } | undefined;
  for (const delimiter of candidates) {
    const { layout, score } = layoutWith(delimiter, sample, isWhole, chosen);
    if (best === undefined || score > best.score) best = { layout, score };
  }
  // A header of a single cell means that the delimiter is part of the texts.
  return best !== undefined && (best.score > 0 || asked !== undefined)
    ? best.layout
    : layoutWith(none, sample, isWhole, chosen).layout;
}

function layoutWith(
  delimiter: string,
  sample: string,
  isWhole: boolean,
  chosen: Columns,
): { readonly layout: Layout; readonly score: number } {
  const cutter = recordCutter(delimiter);
  const cut = cutter.push(sample);
  const records = isWhole || cut.length === 0 ? [...cut, ...cutter.end()] : cut;
  const lines = cellsOf(
    records.slice(0, linesRead).map(({ raw }) => raw),
    delimiter,
  ).map(({ cells }) => cells);
  const filled = lines.findIndex((cells) => cells.some((cell) => cell.trim() !== ""));
  let header = Math.max(filled, 0);
  let known = 0;
  lines.slice(0, linesAbove).forEach((cells, i) => {
    const count = isHeader(cells, chosen) ? countKnown(cells, chosen) : 0;
    if (count > known) [header, known] = [i, count];
  });
  const width = lines[header]?.length ?? 1;
  const alike =
    lines.slice(header).filter((cells) => cells.length === width).length / Math.max(1, lines.length - header);
  return { layout: { delimiter, header, records }, score: width < 2 ? 0 : known * 10 + alike };
}
