/** What makes a spreadsheet read a cell as a formula; the last four are the full-width forms that some also accept. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A number that is just a number: safe as it is, though it starts with a minus. */
const plainNumber = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * A spreadsheet that expects semicolons (the Indonesian setting) cuts a quoted comma cell at them, so what follows a
 * separator inside a cell can become the start of one.
 */
const innerFormula = /([;,\t\r\n|]["'\s]*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** The same with the apostrophe that was put there. */
const innerDefused = /([;,\t\r\n|]["'\s]*)'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** A cell with an apostrophe before whatever a spreadsheet would take for the start of a formula. */
export function defuse(cell: string): string {
  if (plainNumber.test(cell)) return cell;
  const inner = cell.replace(innerFormula, "$1'");
  return formula.test(cell) ? `'${inner}` : inner;
}

/** A cell that was defused, as it was. Only for cells known to have been: an apostrophe may be meant. */
export function undefuse(cell: string): string {
  const inner = cell.replace(innerDefused, "$1");
  return inner.startsWith("'") && formula.test(inner.slice(1)) ? inner.slice(1) : inner;
}
