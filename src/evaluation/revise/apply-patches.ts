import { SyncError } from "../../error.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { pointerSteps, type Patch } from "./patch.js";

/**
 * Applies JSON patches (RFC 6902: add, replace, remove) to a portfolio: a revision's `patches` to go forward, its
 * `inversePatches` to go back. The portfolio itself stays as it is.
 *
 * @param portfolio - The portfolio that the patches were made for.
 * @param patches - Changes, applied in their order.
 * @throws `SyncError` with the reason `patch-does-not-fit`, when a patch points to what is not there.
 *
 * @example
 * ```ts
 * import { buildPortfolio } from "msme-sync";
 * import { applyPatches, revisePortfolio } from "msme-sync/revise";
 *
 * const before = buildPortfolio([{ id: "a", name: "Fasilitasi pameran" }]);
 * const { portfolio, inversePatches } = revisePortfolio(before, (draft) => {
 *   draft.programs.pop();
 * });
 *
 * portfolio.totals.records; // => 0
 * applyPatches(portfolio, inversePatches).items[0]?.program.name; // => "Fasilitasi pameran"
 * ```
 */
export function applyPatches(portfolio: Portfolio, patches: readonly Patch[]): Portfolio {
  const owned = new Set<object>();
  return patches.reduce<unknown>((document, patch) => {
    const steps = pointerSteps(patch.path);
    if (steps.length === 0) throw doesNotFit(patch);
    return changed(document, steps, patch, owned);
  }, portfolio) as Portfolio;
}

/** The node with the patch applied below it. Nodes are copied the first time only, which is what `owned` remembers. */
function changed(node: unknown, steps: readonly string[], patch: Patch, owned: Set<object>): unknown {
  const step = steps[0]!;
  if (Array.isArray(node)) {
    const list = ownedCopy<unknown[]>(node, owned, () => [...(node as unknown[])]);
    const isAdding = patch.op === "add" && steps.length === 1;
    const place = step === "-" && isAdding ? list.length : Number(step);
    const most = isAdding ? list.length : list.length - 1;
    if (!/^(?:-|0|[1-9]\d*)$/u.test(step) || !(place <= most)) throw doesNotFit(patch);
    if (steps.length > 1) list[place] = changed(list[place], steps.slice(1), patch, owned);
    else if (patch.op === "add") list.splice(place, 0, patch.value);
    else if (patch.op === "replace") list[place] = patch.value;
    else list.splice(place, 1);
    return list;
  }
  if (typeof node !== "object" || node === null || step === "__proto__") throw doesNotFit(patch);
  const isThere = Object.hasOwn(node, step);
  if (!isThere && !(patch.op === "add" && steps.length === 1)) throw doesNotFit(patch);
  if (patch.op === "remove" && steps.length === 1) {
    const kept = Object.fromEntries(Object.entries(node).filter(([field]) => field !== step));
    owned.add(kept);
    return kept;
  }
  const record = ownedCopy<Record<string, unknown>>(node, owned, () => ({ ...node }));
  record[step] =
    steps.length > 1 || patch.op === "remove" ? changed(record[step], steps.slice(1), patch, owned) : patch.value;
  return record;
}

function ownedCopy<Copy extends object>(node: object, owned: Set<object>, copy: () => Copy): Copy {
  if (owned.has(node)) return node as Copy;
  const made = copy();
  owned.add(made);
  return made;
}

function doesNotFit(patch: Patch): SyncError<"patch-does-not-fit"> {
  return new SyncError("patch-does-not-fit", { op: patch.op, path: patch.path });
}
