import type { Stated } from "../entry.js";
import { codebookTitle } from "../source.js";
import { administration } from "./administration.js";
import { licensing } from "./licensing.js";
import { market } from "./market.js";
import { money } from "./money.js";
import { outside } from "./outside.js";
import { people } from "./people.js";
import { places } from "./places.js";
import { production } from "./production.js";
import type { Sense } from "./sense.js";
import { services } from "./services.js";

export type { Sense } from "./sense.js";
export type { Topic } from "./topic.js";
export { topics } from "./topics.js";

/** Who stands behind the grouping of words into senses: this library, after the cases its codebook tells apart. */
export const sensesClaim: Stated = {
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "sections 1 to 6, grouped by topic" }],
};

/**
 * The topics that programs of governments speak of, in the order of their themes: whom, money, services, market,
 * production, licensing, places, administration, and what lies outside business support.
 */
export const senses: readonly Sense[] = [
  ...people,
  ...money,
  ...services,
  ...market,
  ...production,
  ...licensing,
  ...places,
  ...administration,
  ...outside,
];
