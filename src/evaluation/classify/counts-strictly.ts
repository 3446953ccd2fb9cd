import { audiences } from "../../audiences/index.js";
import type { Classification } from "./classification.js";

const strict: ReadonlySet<string> = new Set(audiences.filter((audience) => audience.strict).map(({ id }) => id));

/**
 * Whether a program counts under the strict reading: it is relevant, and its text names small firms, cooperatives or
 * entrepreneurs (the audiences that say `strict`). By mention alone: a person who calls a program relevant does not change
 * whom its text names. That these audiences are the strict ones is this library's inference, see {@link strictRule}.
 *
 * @param classification - What `classify` returned, with or without codes that people gave.
 *
 * @example
 * ```ts
 * import { classify, countsStrictly } from "msme-sync";
 *
 * countsStrictly(classify("Pembinaan koperasi")); // => true
 * countsStrictly(classify("Fasilitasi izin usaha bagi seluruh pelaku usaha")); // => false
 * ```
 */
export function countsStrictly({ relevant, audiences: named }: Classification): boolean {
  return relevant.value && named.some(({ id }) => strict.has(id));
}
