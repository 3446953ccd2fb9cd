import type { Made } from "./entry.js";
import { knowledge, version } from "./stamp.js";

/** The note that every result carries: which package, knowledge and options made it. */
export function madeWith(options: Readonly<Record<string, unknown>> = {}, seed?: number): Made {
  return { package: "msme-sync", version, knowledge, options, ...(seed !== undefined && { seed }) };
}
