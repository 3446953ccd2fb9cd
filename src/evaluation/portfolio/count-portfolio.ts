import type { Finding } from "../../entry.js";
import { agencySpellings } from "./agency.js";
import { countFacet } from "./count-facet.js";
import { countedFacets, facetReadings } from "./facet-readings.js";
import { findFamilies, type Families } from "./families.js";
import { openFacets } from "./open-facets.js";
import type {
  CountedFacet,
  FacetCount,
  NotCovered,
  Portfolio,
  PortfolioItem,
  PortfolioTotals,
  ReviewNeed,
} from "./portfolio.js";
import { compareWithPublished } from "./published-comparison.js";
import { succeededAgencies } from "./succeeded-agencies.js";
import { sumBudgets } from "./sum-budgets.js";

/** Everything of a portfolio that follows from its items alone. */
export type Counted = Omit<Portfolio, "schema" | "items" | "made">;

/** Counts the items by every facet and sums their budgets, and says what stands in the way of reading the figures. */
export function countPortfolio(items: readonly PortfolioItem[]): Counted {
  const programs = items.map(({ program }) => program);
  const families = findFamilies(programs);
  const spellings = agencySpellings(programs);
  const counts = Object.fromEntries(
    countedFacets.map((facet) => [facet, countFacet(items, facet, families.parents, spellings)]),
  ) as Readonly<Record<CountedFacet, FacetCount>>;
  const { budgets, findings } = sumBudgets(items, families);
  const review = items.flatMap(({ program, classification }): readonly ReviewNeed[] => {
    const facets = openFacets(classification);
    return facets.length === 0 ? [] : [{ id: program.id, facets }];
  });
  return {
    totals: totalsOf(items, families, review),
    counts,
    budgets,
    review,
    notCovered: notCovered(counts),
    published: compareWithPublished(counts.pillar),
    findings: [
      ...families.findings,
      ...mixedUnits(counts.unit),
      ...unknownCodes(counts),
      ...succeededAgencies(programs),
      ...findings,
    ],
  };
}

function totalsOf(
  items: readonly PortfolioItem[],
  { parents }: Families,
  review: readonly ReviewNeed[],
): PortfolioTotals {
  const topLevel = parents.filter((parent) => parent === -1).length;
  const relevant = items.filter(({ classification }) => classification.relevant.value).length;
  return {
    records: items.length,
    topLevel,
    children: items.length - topLevel,
    relevant,
    irrelevant: items.length - relevant,
    review: review.length,
    codedByPeople: items.filter(({ classification: { relevant, pillar, strategies, forms, components } }) =>
      [relevant, pillar, strategies, forms, components].some(({ by }) => by === "person"),
    ).length,
  };
}

const coverable = ["pillar", "strategy", "form", "component", "audience"] as const;

function notCovered(counts: Portfolio["counts"]): readonly NotCovered[] {
  return coverable.flatMap((facet) =>
    counts[facet].rows.filter(({ records }) => records === 0).map(({ id, label }) => ({ facet, id, label })),
  );
}

function mixedUnits(counted: FacetCount): readonly Finding[] {
  const present = counted.rows.filter(({ records }) => records > 0);
  if (present.length < 2) return [];
  return [
    {
      code: "mixed-units",
      severity: "warning",
      message: {
        en: `Records of several units of analysis are counted together: ${present.map(({ records, label }) => `${records} ${label.en.toLowerCase()}`).join(", ")}.`,
        id: `Catatan dengan beberapa satuan analisis dihitung bersama: ${present.map(({ records, label }) => `${records} ${label.id.toLowerCase()}`).join(", ")}.`,
      },
      cure: {
        en: "Read each count by its units, or build one portfolio for each unit of analysis.",
        id: "Bacalah setiap hitungan menurut satuannya, atau susun satu portofolio untuk setiap satuan analisis.",
      },
    },
  ];
}

/** Codes that stand in no table are counted in rows of their own and said: a slip, or a user's own concepts. */
function unknownCodes(counts: Portfolio["counts"]): readonly Finding[] {
  return [...coverable, "level" as const, "unit" as const].flatMap((facet) => {
    const known = new Set(facetReadings[facet].table.map(({ id }) => id));
    return counts[facet].rows
      .filter(({ id }) => !known.has(id) && id !== "not-stated")
      .map(({ id, records }): Finding => ({
        code: "unknown-code",
        severity: "warning",
        message: {
          en: `"${id}" is no ${facet} of the library; ${records} ${records === 1 ? "record has" : "records have"} it and ${records === 1 ? "is" : "are"} counted in a row of its own.`,
          id: `"${id}" bukan ${facet} yang dikenal pustaka ini; ${records} catatan memakainya dan dihitung pada baris tersendiri.`,
        },
        cure: {
          en: `Use one of: ${[...known].join(", ")}.`,
          id: `Gunakan salah satu dari: ${[...known].join(", ")}.`,
        },
      }));
  });
}
