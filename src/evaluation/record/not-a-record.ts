import type { Finding } from "../../entry.js";
import type { Column } from "./columns.js";
import { finding } from "./findings.js";

/** Why a row that looks like one is no program: it sums up, numbers the columns, or repeats the header. */
export function notARecord(
  cells: readonly string[],
  headers: readonly string[],
  names: readonly Column[],
  row: number,
): Finding | undefined {
  const where = { row };
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length > 1 && cells.every((cell, i) => cell === (headers[i] ?? "").trim()))
    return finding("repeated-header", {}, where);
  if (filled.length > 2 && cells.every((cell, i) => cell === "" || cell.replace(/[()]/g, "") === String(i + 1)))
    return finding("column-number-row", {}, where);
  const title = names.map(({ index }) => cells[index] ?? "").find((cell) => cell !== "") ?? filled[0] ?? "";
  return /^(grand |sub ?)?(total|jumlah)( anggaran| pagu| keseluruhan| seluruhnya| total)?:?$/i.test(title)
    ? finding("total-row", { value: title }, where)
    : undefined;
}
