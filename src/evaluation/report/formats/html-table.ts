import type { Language } from "../../../entry.js";
import type { ReportTable } from "../report.js";
import { isAbsent, isNumeric, writeRows } from "./cell.js";
import { anchor, escapeHtml } from "./html-escape.js";
import { words } from "./words.js";

/** A minus sign as wide as the digits, instead of a hyphen. */
const signed = (text: string): string => text.replace(/^-/, "\u2212");

/**
 * A table in a region of its own that scrolls sideways, by keyboard too, where the page is too narrow. The first cell
 * of each row is its heading.
 */
export function writeHtmlTable(table: ReportTable, section: string, language: Language): string {
  const id = anchor(section, table.id);
  const classes = table.columns.map(({ kind }) => (isNumeric(kind) ? ' class="number"' : ""));
  const head = table.columns.map(({ label }, j) => `<th scope="col"${classes[j]!}>${escapeHtml(label[language])}</th>`);
  const rows = writeRows(table, language).map((cells, i) => {
    const written = cells.map((cell, j) => {
      const isNumber = isNumeric(table.columns[j]!.kind);
      const given = table.rows[i]?.[j] ?? "";
      const content = escapeHtml(isNumber ? signed(cell) : cell);
      const shown = isAbsent(given) ? `<span class="absent">${content}</span>` : content;
      return j === 0 ? `<th scope="row"${classes[j]!}>${shown}</th>` : `<td${classes[j]!}>${shown}</td>`;
    });
    return `<tr>${written.join("")}</tr>`;
  });
  const empty = `<tr><td colspan="${Math.max(1, table.columns.length)}">${words.empty[language]}</td></tr>`;
  return [
    `<div class="table${table.columns.length > 4 ? " broad" : ""}" role="region" aria-labelledby="${id}" tabindex="0">`,
    `<table><caption id="${id}"><span>${escapeHtml(table.caption[language])}</span></caption>`,
    `<thead><tr>${head.join("")}</tr></thead>`,
    `<tbody>${rows.length === 0 ? empty : `\n${rows.join("\n")}\n`}</tbody></table>`,
    "</div>",
    ...(table.note ? [`<p class="note">${escapeHtml(table.note[language])}</p>`] : []),
  ].join("\n");
}
