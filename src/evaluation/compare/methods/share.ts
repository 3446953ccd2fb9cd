import { SyncError } from "../../../error.js";

/** A parameter that must lie between 0 and 1. */
export function share(parameter: string, value: number): number {
  if (!(value >= 0 && value <= 1))
    throw new SyncError("parameter-out-of-range", { parameter, value: String(value), needs: "a number from 0 to 1" });
  return value;
}
