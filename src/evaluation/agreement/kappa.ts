import { notComputable, type Computed } from "./not-computable.js";

/** Agreement beyond chance: 1 is perfect, 0 is what chance would give, below 0 is worse than chance. */
export interface Kappa {
  readonly value: Computed;
  /** Share of agreement found, with partial agreement counted where weights say so. */
  readonly observed: Computed;
  /** Share of agreement that chance would give, each rater keeping to the labels they use. */
  readonly expected: Computed;
  /** Rows. */
  readonly n: number;
}

/** What an agreement beyond chance answers where chance alone makes everybody agree. */
export const oneLabelOnly = notComputable(
  "only one label was ever used, so chance agreement is complete",
  "hanya satu label yang pernah dipakai sehingga kesepakatan karena kebetulan sudah penuh",
);
