import { readFileSync, writeFileSync } from "node:fs";
import { type CueTable, cueTable, shippedConcepts } from "../src/evaluation/classify/cues.js";
import { Finder } from "../src/evaluation/classify/finder.js";
import { Judge } from "../src/evaluation/classify/judge.js";
import { outputsOf, shippedAnswers } from "../src/evaluation/classify/outputs.js";
import { slotCount, slotsOfGroup, slotsOfPhrase } from "../src/evaluation/classify/slots.js";
import { bestThresholds } from "../src/evaluation/classify/train/accept.js";
import { calibrate, calibrated } from "../src/evaluation/classify/train/calibrate.js";
import { crossValidate, type Task } from "../src/evaluation/classify/train/cross-validate.js";
import { designOf, slotsFilled } from "../src/evaluation/classify/train/design.js";
import { fitOutputs, oddsOf } from "../src/evaluation/classify/train/fit.js";
import { lighten } from "../src/evaluation/classify/train/lighten.js";
import type { Example } from "../src/evaluation/classify/train/example.js";
import { foldsOf } from "../src/evaluation/classify/train/folds.js";
import { vocabularyOf } from "../src/evaluation/classify/train/vocabulary.js";
import type { Weights } from "../src/evaluation/classify/weights.js";
import { shippedWeights } from "../src/evaluation/classify/weights/shipped.js";
import {
  type Computed,
  compareClassifiers,
  type Difference,
  type IngredientsMeasured,
  type IngredientWorth,
  isComputable,
  type Text,
  type Verdicts,
} from "../src/index.js";
import { knowledge } from "../src/stamp.js";
import { familiesOf, type Labelled } from "./labelled-programs.js";
import { writtenExamples } from "./written-programs.js";
import { verdictsOf } from "./verdicts-of.js";

const file = "scripts/ingredients.json";

/** Whether a slot of the table is left out. */
type Leaves = (place: Place) => boolean;

/** What a slot stands for. */
interface Place {
  /** The groups of the slot: one of a group's own, or all that a phrase belongs to; none of a learned phrase. */
  readonly groups: readonly string[];
  readonly of: "group" | "phrase";
  readonly learned: boolean;
  readonly where: "name" | "anywhere" | "agency";
}

interface Ingredient {
  readonly label: Text;
  readonly leaves: Leaves;
  /** Reads texts without phrases that mislead, as if nothing were negated, or as if no word stood inside a term. */
  readonly reads?: "without homonyms" | "without negation" | "words inside terms too";
  /** Fits to labelled texts alone. */
  readonly untaught?: true;
}

/** Slots that nothing but groups of these kinds speaks through. */
const onlyThrough =
  (...kinds: readonly string[]): Leaves =>
  ({ groups, learned }) =>
    !learned && groups.every((group) => kinds.includes(group.slice(0, group.indexOf("."))));
const nothing: Leaves = () => false;

/** The ingredients that are left out, one after another. */
const ingredients: readonly Ingredient[] = [
  {
    label: { en: "senses and their topics", id: "makna kata dan topiknya" },
    leaves: onlyThrough("sense", "topic"),
  },
  {
    label: {
      en: "terms of pillars, strategies, forms and components",
      id: "istilah pilar, strategi, bentuk, dan komponen",
    },
    leaves: onlyThrough("pillar", "strategy", "form", "component"),
  },
  {
    label: { en: "terms of audiences and exclusions", id: "istilah sasaran dan pengecualian" },
    leaves: onlyThrough("audience", "exclusion"),
  },
  {
    label: { en: "learned words and phrases", id: "kata dan frasa hasil pembelajaran" },
    leaves: ({ learned }) => learned,
  },
  {
    label: { en: "weights of single phrases (groups alone)", id: "bobot setiap frasa (hanya kelompok)" },
    leaves: ({ of }) => of === "phrase",
  },
  {
    label: { en: "the name apart from the description", id: "nama yang dibedakan dari uraian" },
    leaves: ({ where }) => where === "name",
  },
  { label: { en: "the agency", id: "instansi" }, leaves: ({ where }) => where === "agency" },
  { label: { en: "homonyms", id: "homonim" }, leaves: nothing, reads: "without homonyms" },
  { label: { en: "negation", id: "negasi" }, leaves: nothing, reads: "without negation" },
  {
    label: { en: "topics read off the longest terms alone", id: "topik dibaca dari istilah terpanjang saja" },
    leaves: nothing,
    reads: "words inside terms too",
  },
  {
    label: { en: "texts written for this project", id: "teks yang ditulis untuk proyek ini" },
    leaves: nothing,
    untaught: true,
  },
  {
    label: {
      en: "everything that people wrote (learned words alone)",
      id: "semua yang ditulis orang (hanya kata hasil pembelajaran)",
    },
    leaves: ({ learned }) => !learned,
  },
];

const everything: Ingredient = { label: { en: "nothing", id: "tidak ada" }, leaves: nothing };

function placesOf(table: CueTable): readonly Place[] {
  return [
    ...table.groups.flatMap((group) =>
      slotsOfGroup.map((where): Place => ({ groups: [group], of: "group", learned: false, where })),
    ),
    ...table.cues.flatMap(({ groups, kind }) =>
      slotsOfPhrase.map((where): Place => ({
        groups: groups.map((group) => table.groups[group]!),
        of: "phrase",
        learned: kind === "learned",
        where,
      })),
    ),
  ];
}

/** How many phrases keep weights of their own, as in the shipped fit. */
const phrases = 5400;
const folds = 3;

interface Answers {
  /** On programs that were not fitted on, by numbers fitted to all others. */
  readonly measured: readonly Verdicts[];
  /** On programs of sources left out. */
  readonly unseen: readonly Verdicts[];
}

/** Fits without an ingredient, with the library's own trainer, and answers the programs left out. */
function answersWithout(
  { leaves, reads, untaught }: Ingredient,
  fitted: readonly Labelled[],
  measured: readonly Labelled[],
): Answers {
  const families = familiesOf(fitted);
  const examples: readonly Example[] = fitted.map((one, row) => ({ ...one, group: families[row]! }));
  const taught = untaught === true ? examples : [...examples, ...writtenExamples()];
  const outputs = outputsOf(shippedAnswers);
  const vocabulary = vocabularyOf(taught, { examples: 4, groups: 2 });
  const whole = cueTable(shippedConcepts, [], vocabulary);
  const table = reads === "without homonyms" ? { ...whole, masks: [] } : whole;
  const finder = new Finder(table);
  const places = placesOf(table);
  if (places.length !== slotCount(table)) throw new Error("The slots are not laid out as this script thinks.");
  const left = new Set([...places.keys()].filter((slot) => leaves(places[slot]!)));
  const filled = ({ program }: Pick<Example, "program">): ReadonlySet<number> => {
    finder.find(program);
    if (reads === "without negation") finder.hits.negated.fill(0);
    if (reads === "words inside terms too") finder.hits.nested.fill(0);
    return new Set([...slotsFilled(table, finder.hits)].filter((slot) => !left.has(slot)));
  };
  const design = designOf(
    table,
    taught.map(filled),
    Float64Array.from(taught, ({ weight = 1 }) => weight),
  );
  const task: Task = { table, design, examples: taught, outputs, phrases };
  const bySource = foldsOf(
    fitted.map(({ source }) => source),
    folds,
  );
  const odds = crossValidate(task, bySource);
  const calibration = calibrate(examples, odds, outputs);
  const unseen = odds.map((one) => calibrated(one, calibration));
  const thresholds = bestThresholds(examples, unseen, outputs);
  const all = (): boolean => true;
  const fits = lighten(fitOutputs(design, taught, outputs, all), table, phrases);
  const judge = new Judge(outputs, { thresholds, acceptance: shippedWeights.acceptance } as Weights, 0.95);
  const says = (one: Float64Array): Verdicts => verdictsOf(judge, outputs, one);
  return {
    measured: measured.map((one) => says(calibrated(oddsOf(fits, [...filled(one)]), calibration))),
    unseen: unseen.map(says),
  };
}

function worthOf(
  label: Text,
  programs: readonly Labelled[],
  full: readonly Verdicts[],
  without: readonly Verdicts[],
): IngredientWorth {
  const compared = compareClassifiers(
    programs.map(({ coding }) => coding),
    full,
    without,
    { resamples: 1000, permutations: 1 },
  );
  const difference = (name: keyof IngredientWorth["worth"]): Computed<Difference> => {
    const found = compared[name].difference;
    return isComputable(found) ? { value: found.value, low: found.low, high: found.high } : found;
  };
  return {
    label,
    worth: {
      relevant: difference("relevant"),
      pillar: difference("pillar"),
      mainStrategy: difference("mainStrategy"),
      strategies: difference("strategies"),
      forms: difference("forms"),
      components: difference("components"),
    },
  };
}

/** What each ingredient is worth on programs of like kinds and on those of sources left out; takes some minutes. */
export function measureIngredients(
  fitted: readonly Labelled[],
  measured: readonly Labelled[],
  progress: (message: string) => void,
): readonly IngredientsMeasured[] {
  progress("fitting with everything");
  const full = answersWithout(everything, fitted, measured);
  const without = ingredients.map((ingredient) => {
    progress(`fitting without ${ingredient.label.en}`);
    return { label: ingredient.label, ...answersWithout(ingredient, fitted, measured) };
  });
  return [
    {
      label: {
        en: "Other texts of the same sources, fitted to all the others",
        id: "Teks lain dari sumber yang sama, dicocokkan dengan semua teks lainnya",
      },
      n: measured.length,
      ingredients: without.map((one) => worthOf(one.label, measured, full.measured, one.measured)),
    },
    {
      label: { en: "Whole sources left out of the fit", id: "Seluruh sumber disisihkan dari pencocokan" },
      n: fitted.length,
      ingredients: without.map((one) => worthOf(one.label, fitted, full.unseen, one.unseen)),
    },
  ];
}

interface Kept {
  /** The knowledge that was measured. */
  readonly knowledge: string;
  readonly measured: readonly IngredientsMeasured[];
}

/** Keeps what was measured, because measuring takes some minutes. */
export function keepIngredients(measured: readonly IngredientsMeasured[]): void {
  const rounded = (_: string, value: unknown): unknown =>
    typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value;
  writeFileSync(file, `${JSON.stringify({ knowledge, measured } satisfies Kept, rounded, 1)}\n`);
}

/** What was measured last. */
export function keptIngredients(): Kept {
  return JSON.parse(readFileSync(file, "utf8")) as Kept;
}
