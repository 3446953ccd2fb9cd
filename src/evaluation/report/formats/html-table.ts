import type { Language } from "../../../entry.js";
import type { ReportTable } from "../report.js";
import { isAbsent, isNumeric, writeRows } from "./cell.js";
import { anchor, escapeHtml } from "./html-escape.js";
import { words } from "./words.js";

/** A minus sign as wide as the digits, instead of a hyphen. */
const signed = (text: string): string => text.replace(/^-/, "\u2212");

/**
 * A table in a region of its own that scrolls sideways, by keyboard too, where the page is too narrow. The first cell
 * of each row is its heading. Tables of many texts are stacked on a narrow page, each cell under the name of its column;
 * since that takes a table's display away, their roles are said in so many words.
 */
export function writeHtmlTable(table: ReportTable, section: string, language: Language): string {
  const id = anchor(section, table.id);
  // Columns of text need room to be read; figures do not.
  const isBroad = table.columns.filter(({ kind }) => !isNumeric(kind)).length > 2;
  const role = (name: string): string => (isBroad ? ` role="${name}"` : "");
  const classes = table.columns.map(({ kind }) => (isNumeric(kind) ? ' class="number"' : ""));
  const labels = table.columns.map(({ label }) => escapeHtml(label[language]));
  const head = labels.map((label, j) => `<th scope="col"${role("columnheader")}${classes[j]!}>${label}</th>`);
  const rows = writeRows(table, language).map((cells, i) => {
    const written = cells.map((cell, j) => {
      const isNumber = isNumeric(table.columns[j]!.kind);
      const content = escapeHtml(isNumber ? signed(cell) : cell);
      const shown = isAbsent(table.rows[i]?.[j] ?? "") ? `<span class="absent">${content}</span>` : content;
      if (j === 0) return `<th scope="row"${role("rowheader")}${classes[j]!}>${shown}</th>`;
      const label = isBroad ? ` data-label="${labels[j]!}"` : "";
      return `<td${role("cell")}${classes[j]!}${label}>${shown}</td>`;
    });
    return `<tr${role("row")}>${written.join("")}</tr>`;
  });
  const empty = `<tr><td colspan="${Math.max(1, table.columns.length)}">${words.empty[language]}</td></tr>`;
  return [
    `<div class="table${isBroad ? " broad" : ""}" role="region" aria-labelledby="${id}" tabindex="0">`,
    `<table${role("table")}><caption id="${id}"><span>${escapeHtml(table.caption[language])}</span></caption>`,
    `<thead${role("rowgroup")}><tr${role("row")}>${head.join("")}</tr></thead>`,
    `<tbody${role("rowgroup")}>${rows.length === 0 ? empty : `\n${rows.join("\n")}\n`}</tbody></table>`,
    "</div>",
    ...(table.note ? [`<p class="note">${escapeHtml(table.note[language])}</p>`] : []),
  ].join("\n");
}
