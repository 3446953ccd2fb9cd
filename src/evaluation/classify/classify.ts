import type { Classification, Facet } from "./classification.js";
import { classifyWith } from "./classify-with.js";
import type { ClassifierOptions } from "./classifier-options.js";
import { type CompiledClassifier, compileClassifier } from "./compile.js";
import type { Language } from "../../entry.js";
import { explainIn } from "./explain.js";
import type { Readable } from "./finder.js";
import { type Flip, flipWith } from "./flip.js";
import { type LeanClassification, leanWith } from "./lean.js";
import { type Answer, type WhyNot, whyNotWith } from "./why-not.js";

export type { ClassifierOptions, OwnCoding } from "./classifier-options.js";

/** A classifier: compiled once, for any number of programs. */
export interface Classifier {
  /** Classifies one program, with all evidence. */
  readonly classify: (program: Readable | string) => Classification;
  /** Classifies many programs without evidence, several times as fast. */
  readonly lean: (programs: Iterable<Readable | string>) => readonly LeanClassification[];
  /**
   * Puts a classification into sentences, as `explain` does, with the labels of own concepts, and with who gave an override
   * and why. Give it the program too, and words are quoted as its texts write them.
   */
  readonly explain: (classification: Classification, language: Language, program?: Readable) => readonly string[];
  /** Says why a program was not given an answer. Throws `unknown-id` for an answer that there is not. */
  readonly whyNot: (program: Readable | string, answer: Answer) => WhyNot;
  /** Finds the smallest edit of a program's text that changes an answer, and has run it. */
  readonly flip: (program: Readable | string, facet: Facet) => Flip;
}

/**
 * Makes a classifier of your own: other concepts, terms, numbers or another target.
 *
 * @param options - What differs from the shipped classifier.
 * @returns Functions that share one compiled lexicon. Compile once, use for many.
 * @throws {@link SyncError} `unknown-option` for a target that is no share and for anything else that would be passed over in
 * silence, `unknown-id` for own terms or overrides with a concept that there is not, `weights-do-not-fit` for numbers that `train` did not make.
 *
 * @example
 * ```ts
 * import { classifier } from "msme-sync";
 *
 * const { classify } = classifier({
 *   lexicon: [{ phrase: "warung tangguh", language: "id", facet: "audience", id: "micro-and-small-firms", grade: "strong" }],
 * });
 * classify("Warung Tangguh Jawa Tengah").audiences[0]?.id; // => "micro-and-small-firms"
 * ```
 */
export function classifier(options: ClassifierOptions = {}): Classifier {
  return classifierOf(compileClassifier(options));
}

function classifierOf(compiled: CompiledClassifier): Classifier {
  return {
    classify: (program) => classifyWith(compiled, program),
    explain: (classification, language, program = classification.program) =>
      explainIn(classification, {
        language,
        program,
        tables: compiled.answers,
        coding: compiled.overrides.get(classification.program.id ?? "") ?? program.coding,
      }),
    whyNot: (program, answer) => whyNotWith(compiled, program, answer),
    flip: (program, facet) => flipWith(compiled, program, facet),
    lean: (programs) => Array.from(programs, (program) => leanWith(compiled, program)),
  };
}

/** The shipped classifier is compiled at its first use: importing the library costs nothing. */
let shipped: Classifier | undefined;

/**
 * Answers all facets of a program at once, with the shipped classifier: is it MSME empowerment, what does it change
 * (pillar), what is it for (strategies), in which forms and components does help come; with the words that say so, how sure
 * each answer is, and whether it is sure enough or a person should look.
 *
 * The categories are the paper's; the decision rules are the library's own, not an official classification.
 *
 * @param program - A program, part of one (a name is enough), or just its name. Codes that people gave (`coding`) win.
 * @returns The classification, as plain data.
 *
 * @example
 * ```ts
 * import { classify } from "msme-sync";
 *
 * const { relevant, pillar, forms } = classify("Fasilitasi sertifikasi halal bagi usaha mikro dan kecil");
 * relevant.value; // => true
 * pillar.value; // => "ecosystem"
 * forms.value; // => ["licensing"]
 * ```
 */
export function classify(program: Readable | string): Classification {
  shipped ??= classifier();
  return shipped.classify(program);
}
