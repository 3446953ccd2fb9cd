import type { Budget } from "./program.js";

/** Sums of budgets by currency, year and stage, which notice when a sum can no longer be exact. */
export interface BudgetSums {
  readonly add: (budget: Budget) => void;
  /** Currencies of the sums beyond 2^53 - 1, each once. */
  readonly tooLarge: () => readonly string[];
}

/** An empty set of sums. */
export function budgetSums(): BudgetSums {
  const sums = new Map<string, { readonly currency: string; sum: number }>();
  return {
    add({ amount, currency, year, stage }) {
      const key = `${currency} ${String(year)} ${String(stage)}`;
      const entry = sums.get(key);
      // Beyond the limit the sum is inexact, but it stays beyond.
      if (entry === undefined) sums.set(key, { currency, sum: amount });
      else entry.sum += amount;
    },
    tooLarge: () => [
      ...new Set([...sums.values()].flatMap(({ currency, sum }) => (sum > Number.MAX_SAFE_INTEGER ? [currency] : []))),
    ],
  };
}
