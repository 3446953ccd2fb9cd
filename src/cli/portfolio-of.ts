import { buildPortfolio, type PortfolioInput } from "../evaluation/portfolio/build-portfolio.js";
import type { Portfolio } from "../evaluation/portfolio/portfolio.js";
import type { Classification } from "../evaluation/classify/classification.js";
import { classifier, classify } from "../evaluation/classify/classify.js";
import type { Program } from "../evaluation/record/program.js";
import { applyReview } from "./apply-review.js";
import { needPrograms, takeIn } from "./intake.js";
import type { Intake } from "./intake-count.js";
import { trainedWeights } from "./trained-weights.js";
import type { Settings } from "./settings.js";
import type { Input, World } from "./world.js";

/** The classifier that the command line asks for. */
export async function classifyFor(settings: Settings, world: World): Promise<(program: Program) => Classification> {
  const { target } = settings;
  const weights = await trainedWeights(settings, world);
  if (target === undefined && weights === undefined) return classify;
  return classifier({ ...(target !== undefined && { target }), ...(weights !== undefined && { weights }) }).classify;
}

/** The data as a portfolio, and what came in. */
export interface PortfolioRead {
  readonly portfolio: Portfolio;
  readonly intake: Intake;
  /** Rows of a review table that were not applied. */
  readonly notApplied: number;
}

/** Reads the data, classifies each program as it comes, and applies people's decisions if they are given. */
export async function portfolioOf(input: Input | "sample", settings: Settings, world: World): Promise<PortfolioRead> {
  const classifyOne = await classifyFor(settings, world);
  const items: PortfolioInput[] = [];
  const intake = await takeIn(input, settings, world, (item) => {
    if ("program" in item) items.push({ program: item.program, classification: classifyOne(item.program) });
  });
  needPrograms(intake, input, settings, world);
  const options = classifyOne === classify ? {} : { classify: classifyOne };
  const portfolio = buildPortfolio(items, options);
  if (settings.apply === undefined) return { portfolio, intake, notApplied: 0 };
  const { programs, notApplied } = await applyReview(portfolio, settings.apply, settings, world);
  const decided = programs.map((program, index): PortfolioInput => {
    const item = portfolio.items[index]!;
    return item.program === program ? item : program;
  });
  return { portfolio: buildPortfolio(decided, options), intake, notApplied };
}
