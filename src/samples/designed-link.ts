import type { Text } from "../entry.js";

/**
 * How two programs belong together by design. Each reads as a sentence from `from` to `to`:
 *
 * - `variant-of`: is a variant of it, under the same scheme;
 * - `graduates-to`: its clients move on to the other when they grow;
 * - `continues-in`: its participants enter the other as the next stage;
 * - `succeeded-by`: was replaced or widened by the other;
 * - `nested-in`: runs inside the other, in some places or in all;
 * - `requires`: can be had only with what the other gives;
 * - `excludes`: is closed to those whom the other serves;
 * - `combines-with`: is meant to be used together with the other;
 * - `supports`: gives no help to firms that competes with the other, but makes the other work;
 * - `co-located-with`: is planned for the same places as the other;
 * - `disjoint-from`: follows the same idea in another area.
 */
export type DesignedLinkKind =
  | "variant-of"
  | "graduates-to"
  | "continues-in"
  | "succeeded-by"
  | "nested-in"
  | "requires"
  | "excludes"
  | "combines-with"
  | "supports"
  | "co-located-with"
  | "disjoint-from";

/** Two programs that look alike because somebody planned it so: a justified overlap, not a waste. */
export interface DesignedLink {
  /** Id of a program. */
  readonly from: string;
  /** Id of another program. */
  readonly to: string;
  readonly kind: DesignedLinkKind;
  /** Why the two belong together. */
  readonly because: Text;
  /** The page that says so, or "from general knowledge, not looked up". */
  readonly source: string;
}
