import { audiences } from "../../audiences/index.js";
import { components } from "../../components/index.js";
import type { Named } from "../../entry.js";
import { forms } from "../../forms/index.js";
import { pillars } from "../../pillars/index.js";
import { strategies } from "../../strategies/index.js";
import type { Classification } from "../classify/classification.js";
import { foldAgency, leadAgencies } from "./agency.js";
import type { CountedFacet, PortfolioItem } from "./portfolio.js";
import { levels, notStated, relevances, statuses, units } from "./record-values.js";

/** How a facet is read off a record. */
export interface FacetReading {
  readonly labels: "one" | "many";
  /** The values there are, in their order; agencies are whatever the records say. */
  readonly table: readonly Named[];
  /** Whether only relevant records have values: an irrelevant one has no codes. */
  readonly ofRelevant: boolean;
  readonly values: (item: PortfolioItem) => readonly string[];
  readonly isOpen: (classification: Classification) => boolean;
}

function isAnyOpen(classification: Classification): boolean {
  const { relevant, pillar, strategies, forms, components } = classification;
  if (relevant.decision === "review") return true;
  // Whether openFacets names any, without making its list: this is asked seven times of each record.
  return relevant.value && [pillar, strategies, forms, components].some(({ decision }) => decision === "review");
}

function statusOf(classification: Classification): string {
  if (isAnyOpen(classification)) return "review";
  return classification.relevant.value ? "relevant" : "irrelevant";
}

/** How each facet is read. */
export const facetReadings: Readonly<Record<CountedFacet, FacetReading>> = {
  relevant: {
    labels: "one",
    table: relevances,
    ofRelevant: false,
    values: ({ classification }) => [classification.relevant.value ? "yes" : "no"],
    isOpen: ({ relevant }) => relevant.decision === "review",
  },
  status: {
    labels: "one",
    table: statuses,
    ofRelevant: false,
    values: ({ classification }) => [statusOf(classification)],
    isOpen: isAnyOpen,
  },
  pillar: {
    labels: "one",
    table: pillars,
    ofRelevant: true,
    values: ({ classification }) => (classification.pillar.value === null ? [] : [classification.pillar.value]),
    isOpen: ({ pillar }) => pillar.decision === "review",
  },
  "main-strategy": {
    labels: "one",
    table: strategies,
    ofRelevant: true,
    values: ({ classification }) => classification.strategies.value.slice(0, 1),
    isOpen: (classification) => classification.strategies.decision === "review",
  },
  strategy: {
    labels: "many",
    table: strategies,
    ofRelevant: true,
    values: ({ classification }) => classification.strategies.value,
    isOpen: (classification) => classification.strategies.decision === "review",
  },
  form: {
    labels: "many",
    table: forms,
    ofRelevant: true,
    values: ({ classification }) => classification.forms.value,
    isOpen: (classification) => classification.forms.decision === "review",
  },
  component: {
    labels: "many",
    table: components,
    ofRelevant: true,
    values: ({ classification }) => classification.components.value,
    isOpen: (classification) => classification.components.decision === "review",
  },
  audience: {
    labels: "many",
    table: audiences,
    ofRelevant: true,
    values: ({ classification }) => classification.audiences.map(({ id }) => id),
    isOpen: isAnyOpen,
  },
  agency: {
    labels: "many",
    table: [],
    ofRelevant: false,
    values: ({ program }) => orNotStated(leadAgencies(program).map(foldAgency)),
    isOpen: isAnyOpen,
  },
  level: {
    labels: "one",
    table: [...levels, notStated],
    ofRelevant: false,
    values: ({ program }) => [program.level ?? notStated.id],
    isOpen: isAnyOpen,
  },
  unit: {
    labels: "one",
    table: [...units, notStated],
    ofRelevant: false,
    values: ({ program }) => [program.unit ?? notStated.id],
    isOpen: isAnyOpen,
  },
};

/** The facets a portfolio is counted by, in the order in which reports show them. */
export const countedFacets = Object.keys(facetReadings) as readonly CountedFacet[];

function orNotStated(values: readonly string[]): readonly string[] {
  return values.length === 0 ? [notStated.id] : values;
}

/** The values of one record in one facet, each once; none for an irrelevant record where only relevant ones have codes. */
export function valuesOf(item: PortfolioItem, reading: FacetReading): readonly string[] {
  if (reading.ofRelevant && !item.classification.relevant.value) return [];
  const values = reading.values(item);
  return values.length < 2 ? values : [...new Set(values)];
}

/** The rows of a facet: its table, then values that stand in no table, agencies by their spelling, `not-stated` last. */
export function rowsOf(
  reading: FacetReading,
  seen: readonly string[],
  spellings: ReadonlyMap<string, string>,
): readonly Named[] {
  const known = new Set(reading.table.map(({ id }) => id));
  const others = seen.filter((id) => !known.has(id) && id !== notStated.id).sort();
  const silent = !known.has(notStated.id) && seen.includes(notStated.id);
  return [
    ...reading.table.map(({ id, label }) => ({ id, label })),
    ...others.map((id) => ({ id, label: { en: spellings.get(id) ?? id, id: spellings.get(id) ?? id } })),
    ...(silent ? [notStated] : []),
  ];
}
