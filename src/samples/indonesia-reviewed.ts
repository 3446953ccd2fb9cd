import { coordinationCodes } from "./codes/coordination.js";
import { creditCodes } from "./codes/credit.js";
import { financeSystemCodes } from "./codes/finance-system.js";
import { grantsCodes } from "./codes/grants.js";
import { licensingCodes } from "./codes/licensing.js";
import { marketCodes } from "./codes/market.js";
import { newEntrepreneursCodes } from "./codes/new-entrepreneurs.js";
import { productionCodes } from "./codes/production.js";
import { regionalCodes } from "./codes/regional.js";
import { skillsCodes } from "./codes/skills.js";
import type { ReviewedCoding } from "./reviewed-coding.js";

/**
 * Codes that people gave each program of {@link indonesia}, in the same order, each with its reason in terms of the
 * codebook. They are the developers' own reading, not TNP2K's.
 *
 * @example
 * ```ts
 * import { indonesiaReviewed } from "msme-sync/samples";
 *
 * indonesiaReviewed.find(({ id }) => id === "pph-final-umkm")?.coding.pillar; // => "ecosystem"
 * ```
 */
export const indonesiaReviewed: readonly ReviewedCoding[] = [
  ...creditCodes,
  ...financeSystemCodes,
  ...grantsCodes,
  ...newEntrepreneursCodes,
  ...skillsCodes,
  ...productionCodes,
  ...marketCodes,
  ...licensingCodes,
  ...coordinationCodes,
  ...regionalCodes,
];
