import type { Source, Text } from "../../entry.js";
import { pillars, type PillarId } from "../../pillars/index.js";

/** The paper's count of programs by pillar. */
export interface PublishedMapping {
  readonly total: number;
  readonly pillars: Readonly<Record<PillarId, number>>;
  readonly source: Source;
  /** Why no portfolio can be measured by it. */
  readonly because: Text;
}

/** The published count beside a portfolio's own, pillar by pillar. */
export interface PublishedComparison {
  readonly total: number;
  readonly rows: readonly {
    readonly id: PillarId;
    readonly label: Text;
    /** Programs, in the paper. */
    readonly published: number;
    /** Relevant records of this portfolio. */
    readonly here: number;
  }[];
  readonly source: Source;
  readonly because: Text;
}

/**
 * 72, 11 and 37 of 120 programs: the mapping of TNP2K and LD-FEB UI as the paper reports it (pp. 3013, 3014).
 *
 * @example
 * ```ts
 * import { publishedMapping } from "msme-sync";
 *
 * publishedMapping.total; // => 120
 * ```
 */
export const publishedMapping: PublishedMapping = {
  total: 120,
  pillars: { msme: 72, "financial-institutions": 11, ecosystem: 37 },
  source: { title: "Mindarti & Sukoco, Synchronization Model for Empowering MSMEs", locator: "pp. 3013-3014" },
  because: {
    en:
      "The published figures are information, not a yardstick: what was counted as one program, by which rules a " +
      "program was given its pillar, and which 120 programs they were is not stated. A portfolio that differs is " +
      "neither better nor worse.",
    id:
      "Angka yang dipublikasikan merupakan informasi, bukan tolok ukur: apa yang dihitung sebagai satu program, dengan " +
      "aturan apa pilarnya ditetapkan, dan 120 program mana yang dimaksud tidak dinyatakan. Portofolio yang berbeda " +
      "tidak berarti lebih baik ataupun lebih buruk.",
  },
};

/** The published mapping beside a portfolio's own count of pillars. */
export function compareWithPublished(counted: {
  readonly rows: readonly { readonly id: string; readonly records: number }[];
}): PublishedComparison {
  const here = new Map(counted.rows.map(({ id, records }) => [id, records]));
  return {
    total: publishedMapping.total,
    rows: pillars.map(({ id, label }) => ({
      id,
      label,
      published: publishedMapping.pillars[id],
      here: here.get(id) ?? 0,
    })),
    source: publishedMapping.source,
    because: publishedMapping.because,
  };
}
