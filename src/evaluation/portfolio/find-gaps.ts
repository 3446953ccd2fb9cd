import type { Made, Named, Text } from "../../entry.js";
import { madeWith } from "../../made.js";
import { crossTabulate, recordsByCell } from "./cross-tabulate.js";
import type { CountedFacet, Portfolio } from "./portfolio.js";

/** Where to look for gaps, and what counts as thin. */
export interface GapOptions {
  /** Default: `pillar`. */
  readonly rowFacet?: CountedFacet;
  /** Default: `form`. */
  readonly columnFacet?: CountedFacet;
  /** Most records that a cell may hold and still be thin. Default: 2. */
  readonly thin?: number;
}

/** A cell of a cross-table with no record, or with few. */
export interface Gap {
  readonly kind: "nothing" | "thin";
  readonly row: Named;
  readonly column: Named;
  /** Ids of the records in the cell. */
  readonly programs: readonly string[];
  /** How many of them have an answer that is left to a person. */
  readonly review: number;
  readonly because: Text;
}

/** The gaps of a portfolio, and how many cells were looked at. */
export interface Gaps {
  readonly rowFacet: CountedFacet;
  readonly columnFacet: CountedFacet;
  /** `looked = gaps.length + filled`. */
  readonly looked: number;
  readonly filled: number;
  readonly gaps: readonly Gap[];
  readonly made: Made;
}

/**
 * Finds cells of a cross-table with nothing or little in them. A gap is a question, not a defect: codes do not tell whether
 * a cell needs a program, and programs outside the portfolio are not seen.
 *
 * @param portfolio - What {@link buildPortfolio} gave.
 * @param options - Facets and the bound of thin.
 * @throws {@link SyncError} `unknown-option` for a facet that there is not.
 *
 * @example
 * ```ts
 * import { buildPortfolio, findGaps } from "msme-sync";
 *
 * const { looked, gaps } = findGaps(buildPortfolio([]));
 *
 * looked; // => 18
 * gaps[0]?.kind; // => "nothing"
 * ```
 */
export function findGaps(portfolio: Portfolio, options: GapOptions = {}): Gaps {
  const { rowFacet = "pillar", columnFacet = "form", thin = 2 } = options;
  const { rows, columns } = crossTabulate(portfolio, rowFacet, columnFacet);
  const recordsIn = recordsByCell(portfolio.items, rowFacet, columnFacet);
  const open = new Set(portfolio.review.map(({ id }) => id));
  const isValue = ({ id }: Named): boolean => id !== "none" && id !== "not-stated";
  const gaps: Gap[] = [];
  let looked = 0;
  for (const row of rows.filter(isValue)) {
    for (const column of columns.filter(isValue)) {
      looked += 1;
      const programs = recordsIn(row.id, column.id).map(({ program }) => program.id);
      if (programs.length > Math.max(0, thin)) continue;
      const review = programs.filter((id) => open.has(id)).length;
      const kind = programs.length === 0 ? "nothing" : "thin";
      gaps.push({ kind, row, column, programs, review, because: becauseOf(programs.length, review, row, column) });
    }
  }
  return {
    rowFacet,
    columnFacet,
    looked,
    filled: looked - gaps.length,
    gaps,
    made: madeWith({ rowFacet, columnFacet, thin }),
  };
}

function becauseOf(programs: number, review: number, row: Named, column: Named): Text {
  if (programs === 0) {
    return {
      en: `No record is both "${row.label.en}" and "${column.label.en}".`,
      id: `Tidak ada catatan yang termasuk "${row.label.id}" sekaligus "${column.label.id}".`,
    };
  }
  return {
    en: `Only ${programs} ${programs === 1 ? "record is" : "records are"} both "${row.label.en}" and "${column.label.en}"${review === 0 ? "" : `, ${review} of them for a person to confirm`}.`,
    id: `Hanya ${programs} catatan yang termasuk "${row.label.id}" sekaligus "${column.label.id}"${review === 0 ? "" : `, ${review} di antaranya masih perlu ditelaah`}.`,
  };
}
