import type { Program } from "../evaluation/record/program.js";
import { coordination } from "./programs/coordination.js";
import { credit } from "./programs/credit.js";
import { financeSystem } from "./programs/finance-system.js";
import { grants } from "./programs/grants.js";
import { licensing } from "./programs/licensing.js";
import { market } from "./programs/market.js";
import { newEntrepreneurs } from "./programs/new-entrepreneurs.js";
import { production } from "./programs/production.js";
import { regional } from "./programs/regional.js";
import { skills } from "./programs/skills.js";

/**
 * Real Indonesian programs in our own words, in Indonesian with an English translation, without codes: the classifier
 * gives them. No official list, and not the 120 of TNP2K; see {@link aboutIndonesia}.
 *
 * @example
 * ```ts
 * import { indonesia } from "msme-sync/samples";
 *
 * indonesia.find(({ id }) => id === "kur-super-mikro")?.parent; // => "kredit-usaha-rakyat"
 * ```
 */
export const indonesia: readonly Program[] = [
  ...credit,
  ...financeSystem,
  ...grants,
  ...newEntrepreneurs,
  ...skills,
  ...production,
  ...market,
  ...licensing,
  ...coordination,
  ...regional,
];
