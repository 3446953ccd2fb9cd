const longest = 60;

/** A value as it is quoted in a sentence: short, on one line, without anything invisible. */
export function shown(value: unknown): string {
  if (typeof value === "string") {
    const start = value.length > longest ? `${value.slice(0, longest)}…` : value;
    // JSON escapes control characters and lone surrogates.
    return JSON.stringify(start);
  }
  if (Array.isArray(value)) return `[…] (${value.length})`;
  if (typeof value === "object" && value !== null) return "{…}";
  return String(value);
}
