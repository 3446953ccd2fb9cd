import type { HitList } from "./find/index.js";

/** Whether there is a hit that no negation takes back. */
export function anyCounts({ count, negated }: HitList): boolean {
  let at = 0;
  while (at < count && negated[at] === 1) at++;
  return at < count;
}
