/** The set to choose from in an outranking relation. */
export interface Kernel {
  /** None in it outranks another in it, and every other is outranked by one in it; undefined where there is a cycle. */
  readonly kernel: readonly number[] | undefined;
  /** Those that nobody outranks. */
  readonly notOutranked: readonly number[];
}

/**
 * The kernel of a relation without cycles, which is unique: take those that no remaining one outranks, drop what they
 * outrank, and begin again with the rest.
 */
export function kernelOf(count: number, outranks: (first: number, second: number) => boolean): Kernel {
  const all = Array.from({ length: count }, (_, row) => row);
  const notOutranked = all.filter((row) => all.every((other) => !outranks(other, row)));
  if (hasCycle(all, outranks)) return { kernel: undefined, notOutranked };
  const kernel: number[] = [];
  let rest = all;
  while (rest.length > 0) {
    const remaining = rest;
    const free = remaining.filter((row) => remaining.every((other) => !outranks(other, row)));
    kernel.push(...free);
    rest = remaining.filter((row) => !free.includes(row) && free.every((better) => !outranks(better, row)));
  }
  return { kernel: kernel.sort((a, b) => a - b), notOutranked };
}

/** A relation has no cycle when it can be taken apart by removing what nobody outranks, again and again. */
function hasCycle(all: readonly number[], outranks: (first: number, second: number) => boolean): boolean {
  let rest = all;
  for (;;) {
    const remaining = rest;
    rest = remaining.filter((row) => remaining.some((other) => outranks(other, row)));
    if (rest.length === 0) return false;
    if (rest.length === remaining.length) return true;
  }
}
