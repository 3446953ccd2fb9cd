import type { Finding } from "../../entry.js";

/** Notes that only say that a policy or a mapping did what it was asked to do, cell by cell, fill pages. */
export function isWorthReading({ code }: Finding): boolean {
  return code !== "gap-filled" && code !== "grades-mapped" && code !== "interval-resolved";
}
