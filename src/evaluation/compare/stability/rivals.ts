import { notComputable, type Computed } from "../../agreement/not-computable.js";
import type { ScoringMethod } from "../method.js";
import type { Ranking } from "../ranking.js";
import type { DecisionTable } from "../table.js";
import { searchedChange } from "./searched-change.js";
import { ranksAt } from "./searched-intervals.js";
import { changeOf, leastMoved, movedShare, smallestChange } from "./smallest-change.js";
import type { SmallestChange } from "./stability.js";
import { standingOrder } from "./standing-order.js";

type Change = { readonly moved: Float64Array; readonly straight: Float64Array };

/** The smallest changes of weights that put two alternatives level, the first of which is before the second. */
export function changeBetween(
  table: DecisionTable,
  method: ScoringMethod,
  { ranks }: Ranking,
  first: number,
  second: number,
): Computed<SmallestChange> {
  const shares = sharesOf(table);
  if (ranks[first] === ranks[second]) return described(table, { moved: shares, straight: shares }, first, second);
  const parts = method.parts?.(table);
  const found =
    parts === undefined
      ? searchedChange(shares, ranksAt(table, method), (found) => found[first]! < found[second]!)
      : smallestChange(
          shares,
          parts.map((part) => part[first]! - part[second]!),
        );
  return found === undefined ? never : described(table, found, first, second);
}

/** The smallest change of weights that puts anybody level with the first: not always the second. */
export function nearestRival(table: DecisionTable, method: ScoringMethod, ranking: Ranking): Computed<SmallestChange> {
  const [first, ...others] = standingOrder(ranking) as [number, ...number[]];
  if (others.length === 0) return onlyOne;
  if (ranking.ranks[others[0]!] === 1) return changeBetween(table, method, ranking, first, others[0]!);
  const parts = method.parts?.(table);
  if (parts !== undefined) {
    const shares = sharesOf(table);
    const sizes = others.map((other) => {
      const leads = parts.map((part) => part[first]! - part[other]!);
      const moved = leastMoved(shares, leads);
      return moved === undefined ? Infinity : movedShare(shares, moved);
    });
    return changeBetween(
      table,
      method,
      ranking,
      first,
      others[sizes.indexOf(sizes.reduce((least, size) => Math.min(least, size), Infinity))]!,
    );
  }
  const ranksOf = ranksAt(table, method);
  const isFirst = (ranks: Uint32Array) => others.every((row) => ranks[first]! < ranks[row]!);
  const found = searchedChange(sharesOf(table), ranksOf, isFirst);
  if (found === undefined) return never;
  const there = ranksOf(found.moved);
  const next = others.reduce((best, row) => (there[row]! < there[best]! ? row : best));
  return described(table, found, first, next);
}

const sharesOf = ({ columns }: DecisionTable): Float64Array => Float64Array.from(columns, ({ weight }) => weight);

function described(table: DecisionTable, found: Change, first: number, second: number) {
  const { columns, alternatives } = table;
  const ids = columns.map(({ id }) => id);
  const shares = sharesOf(table);
  return {
    first: alternatives[first]!,
    second: alternatives[second]!,
    moved: changeOf(ids, shares, found.moved, "moved"),
    straight: changeOf(ids, shares, found.straight, "straight"),
  };
}

const never = notComputable("no weights put the two level", "tidak ada bobot yang membuat keduanya setara");

/** What a ranking of one has instead of a rival. */
export const onlyOne = notComputable("there is only one alternative", "hanya ada satu alternatif");
