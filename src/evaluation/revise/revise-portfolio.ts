import { Immer } from "immer";
import type { Finding } from "../../entry.js";
import { buildPortfolio, type PortfolioOptions } from "../portfolio/build-portfolio.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import type { Program } from "../record/program.js";
import { differences } from "./differences.js";
import type { Patch } from "./patch.js";

/** Plain data that may be written to, all the way down. */
export type Draft<T> = T extends readonly (infer Element)[]
  ? Draft<Element>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Draft<T[Key]> }
    : T;

/** What a recipe works on: the programs of the portfolio, to be added to, removed from and changed in place. */
export interface PortfolioDraft {
  readonly programs: Draft<Program>[];
}

/** A what-if: the changed portfolio, and the changes in both directions as JSON patches on the portfolio. */
export interface PortfolioRevision {
  readonly portfolio: Portfolio;
  readonly patches: readonly Patch[];
  /** Lead from the changed portfolio back to the one that was given. */
  readonly inversePatches: readonly Patch[];
}

// Immer freezes what passes through it; records that belong to the caller must stay as they were.
const immer = new Immer({ autoFreeze: false });

/**
 * Plays through a change: add, remove or recode programs as if on the portfolio itself. The portfolio that was given stays
 * as it is; the changed one is classified where it changed and counted anew.
 *
 * @param portfolio - What `buildPortfolio` gave.
 * @param recipe - Changes the draft it is given.
 * @param options - The classifier of added and changed programs, as for `buildPortfolio`.
 *
 * @example
 * ```ts
 * import { buildPortfolio } from "msme-sync";
 * import { revisePortfolio } from "msme-sync/revise";
 *
 * const before = buildPortfolio([{ id: "a", name: "Fasilitasi pameran" }]);
 * const { portfolio, patches } = revisePortfolio(before, (draft) => {
 *   draft.programs[0]!.coding = { pillar: "ecosystem", by: "Ani", because: "What if" };
 * });
 *
 * portfolio.items[0]?.classification.pillar.value; // => "ecosystem"
 * patches[0]?.path; // => "/items/0/program/coding"
 * ```
 */
export function revisePortfolio(
  portfolio: Portfolio,
  recipe: (draft: PortfolioDraft) => void,
  options: PortfolioOptions = {},
): PortfolioRevision {
  const programs = portfolio.items.map(({ program }) => program);
  const drafted = immer.produce({ programs: programs as Draft<Program>[] }, (draft) => {
    recipe(draft);
  }).programs as readonly Program[];
  // A program that the recipe did not touch is the same object still, and keeps its classification.
  const items = new Map<Program, Portfolio["items"][number]>(portfolio.items.map((item) => [item.program, item]));
  const rebuilt = buildPortfolio(
    drafted.map((program) => items.get(program) ?? program),
    options,
  );
  const revised: Portfolio = {
    ...rebuilt,
    items: rebuilt.items.map((item) => items.get(item.program) ?? item),
    findings: [...intakeFindings(portfolio, rebuilt), ...rebuilt.findings],
    made: { ...rebuilt.made, options: portfolio.made.options },
  };
  return {
    portfolio: revised,
    patches: differences(portfolio, revised),
    inversePatches: differences(revised, portfolio),
  };
}

/** What was done to ids when the portfolio was first built: still true, at the place where each record stands now. */
function intakeFindings(portfolio: Portfolio, rebuilt: Portfolio): readonly Finding[] {
  const places = new Map(rebuilt.items.map(({ program }, place) => [program.id, place]));
  return portfolio.findings.flatMap((finding): readonly Finding[] => {
    if (finding.code === "ids-given") return [finding];
    if (finding.code !== "duplicate-id") return [];
    const before = Number(finding.where?.pointer?.split("/")[2]);
    const place = places.get(portfolio.items[before]?.program.id ?? "");
    return place === undefined ? [] : [{ ...finding, where: { pointer: `/items/${place}/program/id` } }];
  });
}
