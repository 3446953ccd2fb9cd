import type { Text } from "../../entry.js";

/** A figure that the data do not give, with what is missing. Fits a cell of a report as it is. */
export interface NotComputable {
  readonly absent: "not-computable";
  /** What is missing. */
  readonly because: Text;
}

/** A figure, or the statement that the data do not give one. */
export type Computed<T = number> = T | NotComputable;

/** The statement that a figure cannot be computed, and why. */
export function notComputable(en: string, id: string): NotComputable {
  return { absent: "not-computable", because: { en, id } };
}

/** What every figure over no rows answers. */
export const noRows: NotComputable = notComputable("there are no rows", "tidak ada baris data");

/**
 * Whether a figure could be computed.
 *
 * @param figure - What one of the functions on agreement answered.
 * @returns `true` when it is a figure, `false` when it says what is missing.
 *
 * @example
 * ```ts
 * import { cohenKappa, isComputable } from "msme-sync";
 *
 * isComputable(cohenKappa([["msme", "msme"], ["ecosystem", "msme"]]).value); // => true
 * isComputable(cohenKappa([]).value); // => false
 * ```
 */
export function isComputable<T>(figure: Computed<T>): figure is T {
  return !(typeof figure === "object" && figure !== null && "absent" in figure);
}

/** A figure that somebody else's function computed: what is no finite number is not computable. */
export function finite(figure: Computed): Computed {
  return typeof figure !== "number" || Number.isFinite(figure) ? figure : notFinite;
}

const notFinite = notComputable("the result is not a finite number", "hasilnya bukan bilangan terhingga");
