import { SyncError } from "../../error.js";

/**
 * Makes sure that a parameter lies strictly between two bounds.
 *
 * @throws {@link SyncError} `parameter-out-of-range`
 */
export function assertBetween(parameter: string, value: number, low: number, high: number): void {
  if (!(value > low && value < high)) throw outOfRange(parameter, value, `a number between ${low} and ${high}`);
}

/**
 * Makes sure that a parameter is a share.
 *
 * @throws {@link SyncError} `parameter-out-of-range`
 */
export function assertShare(parameter: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw outOfRange(parameter, value, "a number from 0 to 1");
}

/**
 * Makes sure that a parameter is a whole number not below a bound.
 *
 * @throws {@link SyncError} `parameter-out-of-range`
 */
export function assertWhole(parameter: string, value: number, lowest: number): void {
  if (!Number.isSafeInteger(value) || value < lowest)
    throw outOfRange(parameter, value, `a whole number of at least ${lowest}`);
}

function outOfRange(parameter: string, value: number, needs: string): SyncError {
  return new SyncError("parameter-out-of-range", { parameter, value: String(value), needs });
}
