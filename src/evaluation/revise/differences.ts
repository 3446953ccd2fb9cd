import type { Portfolio, PortfolioItem } from "../portfolio/portfolio.js";
import { pointerStep, type Patch } from "./patch.js";

/**
 * What turns one portfolio into another, as JSON patches: items are removed, added and changed by field, everything that is
 * counted is replaced where it differs. Immer's own patches would rewrite every item that follows a removed one.
 */
export function differences(from: Portfolio, to: Portfolio): readonly Patch[] {
  const patches = [...itemDifferences(from.items, to.items)];
  for (const [field, value] of Object.entries(to)) {
    if (field === "items") continue;
    if (!isSame(from[field as keyof Portfolio], value))
      patches.push({ op: "replace", path: pointerStep(field), value });
  }
  return patches;
}

function itemDifferences(from: readonly PortfolioItem[], to: readonly PortfolioItem[]): readonly Patch[] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < from.length - start && end < to.length - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;

  const staying = stayingItems(from.slice(start, from.length - end), to.slice(start, to.length - end));
  const removed: Patch[] = [];
  const added: Patch[] = [];
  const changed: Patch[] = [];
  // From the last to the first, so that the places of those before still hold.
  for (let place = from.length - end - 1; place >= start; place -= 1) {
    if (!staying.has(from[place]!.program.id)) removed.push({ op: "remove", path: `/items/${place}` });
  }
  const before = new Map(from.map((item) => [item.program.id, item]));
  for (let place = start; place < to.length - end; place += 1) {
    const item = to[place]!;
    if (!staying.has(item.program.id)) added.push({ op: "add", path: `/items/${place}`, value: item });
    else changed.push(...fieldDifferences(before.get(item.program.id)!, item, `/items/${place}`));
  }
  return [...removed, ...added, ...changed];
}

/** Ids of items that need not be moved: those in both, when they come in the same order; none when they do not. */
function stayingItems(from: readonly PortfolioItem[], to: readonly PortfolioItem[]): ReadonlySet<string> {
  const idsTo = new Set(to.map(({ program }) => program.id));
  const idsFrom = new Set(from.map(({ program }) => program.id));
  const inFrom = from.map(({ program }) => program.id).filter((id) => idsTo.has(id));
  const inTo = to.map(({ program }) => program.id).filter((id) => idsFrom.has(id));
  return inFrom.every((id, place) => id === inTo[place]) ? new Set(inTo) : new Set();
}

function fieldDifferences(from: PortfolioItem, to: PortfolioItem, path: string): readonly Patch[] {
  if (from === to) return [];
  return [
    ...objectDifferences(from.program, to.program, `${path}/program`),
    ...objectDifferences(from.classification, to.classification, `${path}/classification`),
  ];
}

function objectDifferences(from: object, to: object, path: string): readonly Patch[] {
  const before = new Map<string, unknown>(Object.entries(from));
  const after = new Map<string, unknown>(Object.entries(to));
  const removed = [...before.keys()].filter((field) => !after.has(field));
  return [
    ...removed.map((field): Patch => ({ op: "remove", path: path + pointerStep(field) })),
    ...[...after]
      .filter(([field, value]) => !before.has(field) || !isSame(before.get(field), value))
      .map(([field, value]): Patch => ({
        op: before.has(field) ? "replace" : "add",
        path: path + pointerStep(field),
        value,
      })),
  ];
}

/** Whether two pieces of plain data hold the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) =>
      Object.hasOwn(other, key) ? isSame(one[key as keyof typeof one], other[key as keyof typeof other]) : false,
    )
  );
}
