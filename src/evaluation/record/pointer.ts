/** A JSON pointer (RFC 6901) to the place that the keys lead to; the empty pointer is the whole record. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
