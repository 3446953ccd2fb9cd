import { facetReadings, rowsOf, valuesOf } from "./facet-readings.js";
import type { CountedFacet, CountRow, FacetCount, PortfolioItem } from "./portfolio.js";
import { notStated, units } from "./record-values.js";

/** What the records of one row are counted as while they are read. */
interface Tally {
  records: number;
  topLevel: number;
  relevant: number;
  review: number;
  readonly units: Map<string, number>;
}

/**
 * Counts records by one facet.
 *
 * @param items - The records.
 * @param facet - What to count by.
 * @param parents - The place of each record's parent, or -1.
 * @param spellings - How each agency is written.
 */
export function countFacet(
  items: readonly PortfolioItem[],
  facet: CountedFacet,
  parents: readonly number[],
  spellings: ReadonlyMap<string, string>,
): FacetCount {
  const reading = facetReadings[facet];
  const tallies = new Map<string, Tally>();
  let distinct = 0;
  let irrelevant = 0;
  items.forEach((item, place) => {
    const { classification, program } = item;
    const values = valuesOf(item, reading);
    if (values.length > 0) distinct += 1;
    else if (reading.ofRelevant && !classification.relevant.value) irrelevant += 1;
    const isOpen = reading.isOpen(classification);
    for (const value of values) {
      let tally = tallies.get(value);
      if (tally === undefined) {
        tally = { records: 0, topLevel: 0, relevant: 0, review: 0, units: new Map() };
        tallies.set(value, tally);
      }
      tally.records += 1;
      if (parents[place] === -1) tally.topLevel += 1;
      if (classification.relevant.value) tally.relevant += 1;
      if (isOpen) tally.review += 1;
      const unit = program.unit ?? notStated.id;
      tally.units.set(unit, (tally.units.get(unit) ?? 0) + 1);
    }
  });
  const rows = rowsOf(reading, [...tallies.keys()], spellings).map(({ id, label }) =>
    rowOf(id, label, tallies.get(id)),
  );
  return {
    facet,
    labels: reading.labels,
    rows,
    total: rows.reduce((sum, { records }) => sum + records, 0),
    distinct,
    without: { irrelevant, none: items.length - distinct - irrelevant },
  };
}

function rowOf(id: string, label: CountRow["label"], tally: Tally | undefined): CountRow {
  if (tally === undefined) return { id, label, records: 0, topLevel: 0, relevant: 0, review: 0, units: [] };
  const { records, topLevel, relevant, review } = tally;
  const byUnit = [...units, notStated].flatMap(({ id: unit }) => {
    const counted = tally.units.get(unit);
    return counted === undefined ? [] : [{ unit, records: counted }];
  });
  return { id, label, records, topLevel, relevant, review, units: byUnit };
}
