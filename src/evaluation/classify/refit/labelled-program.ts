import type { Coding } from "../../record/program.js";
import type { Readable } from "../finder.js";

/** A program with the codes that people gave it. */
export interface LabelledProgram {
  /** The program, part of one (a name is enough), or just its name. */
  readonly program: Readable | string;
  /** Its codes; left out, those in the program's own `coding`. Facets left out teach nothing. */
  readonly coding?: Pick<Coding, "relevant" | "pillar" | "strategies" | "forms" | "components">;
  /**
   * What it belongs to: a source, an agency, a family of like texts. Programs of one group are never split between fitting
   * and testing, so that the gain holds for texts of other groups. Left out, programs whose names share most of their words
   * are one group.
   */
  readonly group?: string;
}
