import type { Headline } from "./agreement.js";
import { bootstrapInterval, type BootstrapEstimate, type BootstrapOptions } from "./bootstrap-interval.js";
import type { CodedRow } from "./coded-row.js";
import { microF1 } from "./micro-f1.js";
import { countFacet, singleFacets, type LabelFacetName, type SingleFacetName } from "./measured-facet.js";
import type { Computed } from "./not-computable.js";
import { shareEstimate, type ShareEstimate } from "./wilson-interval.js";

/** The headline figures over some rows. */
export function headlineOf(rows: readonly CodedRow[], bootstrap: Required<BootstrapOptions>): Headline {
  const share = (name: SingleFacetName): Computed<ShareEstimate> => {
    const { applies, isRight } = singleFacets[name];
    const asked = rows.filter(applies);
    return shareEstimate(asked.filter(isRight).length, asked.length, bootstrap.confidence);
  };
  const f1 = (facet: LabelFacetName): Computed<BootstrapEstimate> =>
    bootstrapInterval(
      rows.map((row) => countFacet(row, facet)),
      microF1,
      bootstrap,
    );
  return {
    n: rows.length,
    relevant: share("relevant"),
    pillar: share("pillar"),
    pillarGivenRelevant: share("pillarGivenRelevant"),
    mainStrategy: share("mainStrategy"),
    strategiesF1: f1("strategies"),
    formsF1: f1("forms"),
    componentsF1: f1("components"),
  };
}
