import { oneLabelOnly, type Kappa } from "./kappa.js";
import { noRows, notComputable } from "./not-computable.js";
import { assertSameLength } from "./same-length.js";

const oneRater = notComputable(
  "each row has fewer than two ratings",
  "setiap baris memiliki kurang dari dua penilaian",
);

/**
 * Agreement of several raters beyond chance, the same number of them on each row, not necessarily the same people
 * (J. Fleiss, Psychological Bulletin 76 (1971), 378-382). Where ratings are missing, use `krippendorffAlpha`. For an
 * interval give the function to `bootstrapInterval`.
 *
 * @param rows - The labels that the raters gave each row.
 * @returns Kappa with the observed and the expected agreement; `not-computable` over no rows, one rater, or one label only.
 * @throws {@link SyncError} `rows-do-not-match` when the rows differ in their number of ratings.
 *
 * @example
 * ```ts
 * import { fleissKappa } from "msme-sync";
 *
 * fleissKappa([["msme", "msme", "msme"], ["ecosystem", "ecosystem", "ecosystem"]]).value; // => 1
 * ```
 */
export function fleissKappa(rows: readonly (readonly string[])[]): Kappa {
  const n = rows.length;
  const raters = rows[0]?.length ?? 0;
  for (const row of rows) assertSameLength("ratings of a row", raters, row.length);
  if (n === 0) return { value: noRows, observed: noRows, expected: noRows, n };
  if (raters < 2) return { value: oneRater, observed: oneRater, expected: oneRater, n };
  let agreeing = 0;
  const used = new Map<string, number>();
  for (const row of rows) {
    const times = new Map<string, number>();
    for (const label of row) times.set(label, (times.get(label) ?? 0) + 1);
    for (const [label, count] of times) {
      agreeing += count * (count - 1);
      used.set(label, (used.get(label) ?? 0) + count);
    }
  }
  const observed = agreeing / (n * raters * (raters - 1));
  const expected = [...used.values()].reduce((sum, count) => sum + (count / (n * raters)) ** 2, 0);
  if (used.size === 1) return { value: oneLabelOnly, observed, expected, n };
  return { value: 1 - (1 - observed) / (1 - expected), observed, expected, n };
}
