import type { Finding } from "../../entry.js";
import type { Table } from "../record/read-table.js";
import { criterionRowOf, directionOf, meantRow } from "./criterion-rows.js";

/** What makes a table of a problem mean something else than it seems to: two of one name, and rows that are misspelt. */
export function tableFaults({ headers, rows }: Table): readonly Finding[] {
  const [first = "", ...ids] = headers;
  const kinds = new Map<string, number>();
  const twice = rows.flatMap((row, index): readonly Finding[] => {
    const name = (row[first] ?? "").trim();
    const kind = criterionRowOf(name);
    if (kind === undefined) return [];
    const before = kinds.get(kind);
    if (before === undefined) kinds.set(kind, index + 1);
    return before === undefined ? [] : [rowTwice(name, before, index + 1)];
  });
  const misspelt = rows.flatMap((row, index): readonly Finding[] => {
    const name = (row[first] ?? "").trim();
    if (criterionRowOf(name) !== undefined) return [];
    const filled = ids.map((id) => row[id] ?? "").filter((cell) => cell.trim() !== "");
    // 1 and -1 are directions, and numbers as well.
    const isDirections =
      filled.length > 0 && filled.every((cell) => !/\d/.test(cell) && directionOf(cell) !== undefined);
    if (isDirections && !kinds.has("direction")) return [rowMisspelt(name, "direction", index + 1)];
    const meant = meantRow(name);
    return meant === undefined || kinds.has(meant.row) ? [] : [rowMisspelt(name, meant.name, index + 1)];
  });
  return [...headersTwice(ids), ...twice, ...misspelt];
}

/** A header that occurs again has been given a number. */
function headersTwice(ids: readonly string[]): readonly Finding[] {
  return ids.flatMap((id): readonly Finding[] => {
    const name = / \(\d+\)$/.test(id) ? id.replace(/ \(\d+\)$/, "") : undefined;
    if (name === undefined || !ids.includes(name)) return [];
    return [
      {
        code: "header-twice",
        severity: "error",
        where: { column: name },
        message: {
          en: `More than one column is headed "${name}".`,
          id: `Lebih dari satu kolom berjudul "${name}".`,
        },
        cure: { en: "Give each criterion a header of its own.", id: "Beri setiap kriteria judul kolom tersendiri." },
      },
    ];
  });
}

function rowTwice(name: string, before: number, row: number): Finding {
  return {
    code: "row-twice",
    severity: "error",
    where: { row },
    message: {
      en: `The row "${name}" says again what row ${before} says of the criteria.`,
      id: `Baris "${name}" mengulang keterangan kriteria pada baris ${before}.`,
    },
    cure: { en: "Leave one of the two.", id: "Sisakan salah satu." },
  };
}

function rowMisspelt(name: string, meant: string, row: number): Finding {
  return {
    code: "row-misspelt",
    severity: "error",
    where: { row },
    message: {
      en: `The row "${name}" would be compared as an alternative, and seems to be the row "${meant}".`,
      id: `Baris "${name}" akan dibandingkan sebagai alternatif, padahal tampaknya baris "${meant}".`,
    },
    cure: {
      en: `Name it "${meant}"; if it is an alternative, name it otherwise.`,
      id: `Beri nama "${meant}"; jika memang alternatif, gunakan nama lain.`,
    },
  };
}
