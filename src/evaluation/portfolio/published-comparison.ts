import { pick, type Source, type Statement, type Text } from "../../entry.js";
import { aggregates } from "../../paper/index.js";
import { pillars, type PillarId } from "../../pillars/index.js";

/** The count that the paper publishes (row `programs-by-pillar` of `aggregates`) beside a portfolio's own. */
export interface PublishedComparison {
  /** Programs that were mapped, in the paper. */
  readonly total: number;
  readonly rows: readonly {
    readonly id: PillarId;
    readonly label: Text;
    /** Programs, in the paper. */
    readonly published: number;
    /** Relevant records of this portfolio. */
    readonly here: number;
  }[];
  readonly sources: readonly [Source, ...Source[]];
  /** Why no portfolio can be measured by it. */
  readonly because: Text;
  /** What one would have to know to compare. */
  readonly unknown: readonly [Statement, ...Statement[]];
}

const because: Text = {
  en: "The published figures are information, not a yardstick: a portfolio that differs is neither better nor worse. What one would have to know to compare is not stated:",
  id: "Angka yang dipublikasikan merupakan informasi, bukan tolok ukur: portofolio yang berbeda tidak berarti lebih baik ataupun lebih buruk. Hal yang perlu diketahui untuk membandingkannya tidak dinyatakan:",
};

/** The published mapping beside a portfolio's own count of pillars. */
export function compareWithPublished(counted: {
  readonly rows: readonly { readonly id: string; readonly records: number }[];
}): PublishedComparison {
  const { figures, sources, unknown } = pick(aggregates, "programs-by-pillar");
  const here = new Map(counted.rows.map(({ id, records }) => [id, records]));
  const published = new Map(figures.map(({ pillar, count }) => [pillar, count]));
  return {
    total: figures[0].count,
    rows: pillars.map(({ id, label }) => ({
      id,
      label,
      published: published.get(id) ?? 0,
      here: here.get(id) ?? 0,
    })),
    sources,
    because,
    unknown,
  };
}
