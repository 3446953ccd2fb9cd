/** Each label once, in the order of its UTF-16 code units: the same on every machine, whatever its locale. */
export function inCodeUnitOrder(labels: Iterable<string>): readonly string[] {
  return [...new Set(labels)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
