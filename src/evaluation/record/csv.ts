import Papa from "papaparse";

/** The cells of one record, and whether a quotation mark in it was not doubled. */
export interface Cells {
  readonly cells: readonly string[];
  readonly hasStrayQuote: boolean;
}

/** The cells of whole records, one for one. */
export function cellsOf(records: readonly string[], delimiter: string): readonly Cells[] {
  const { data, errors } = parse(records.join("\n"), delimiter);
  // A record that the parser reads as more or fewer than one would shift all that follow: then each is read alone.
  if (data.length !== records.length) return records.map((record) => alone(record, delimiter));
  const stray = new Set(errors.map(({ row }) => row));
  return data.map((cells, i) => ({ cells, hasStrayQuote: stray.has(i) }));
}

function alone(record: string, delimiter: string): Cells {
  const { data, errors } = parse(record, delimiter);
  return { cells: data.length === 0 ? [""] : data.flat(), hasStrayQuote: errors.length > 0 };
}

function parse(text: string, delimiter: string): { data: string[][]; errors: Papa.ParseError[] } {
  return Papa.parse<string[]>(text, { delimiter, newline: "\n", header: false, skipEmptyLines: false });
}
