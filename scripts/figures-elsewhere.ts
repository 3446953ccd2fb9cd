import { readFileSync, writeFileSync } from "node:fs";
import { Judge } from "../src/evaluation/classify/judge.js";
import { outputsOf, shippedAnswers } from "../src/evaluation/classify/outputs.js";
import { agreementOf, type FiguresElsewhere, isComputable, type Text, type Weights } from "../src/index.js";
import type { Labelled } from "./labelled-programs.js";
import { verdictsOf } from "./verdicts-of.js";

const file = "scripts/cross-validation.json";

const resamples = 500;

const languageLabels: Readonly<Record<Labelled["language"], Text>> = {
  en: { en: "English", id: "bahasa Inggris" },
  id: { en: "Indonesian", id: "bahasa Indonesia" },
};

/** One way of leaving texts out, and the log-odds that each text got from numbers fitted without it. */
export interface LeftOut {
  readonly label: Text;
  readonly odds: readonly Float64Array[];
}

/** The figures of cross-validation: for each way of leaving texts out those in all and by language. */
export function figuresElsewhere(
  programs: readonly Labelled[],
  ways: readonly LeftOut[],
  weights: Pick<Weights, "thresholds" | "acceptance">,
): readonly FiguresElsewhere[] {
  const outputs = outputsOf(shippedAnswers);
  const judge = new Judge(outputs, weights as Weights, 0.95);
  return ways.flatMap(({ label, odds }) => {
    const answers = odds.map((one) => verdictsOf(judge, outputs, one));
    const over = (text: Text, rows: readonly number[]): FiguresElsewhere => {
      const agreement = agreementOf(
        rows.map((row) => programs[row]!.coding),
        rows.map((row) => answers[row]!),
        { resamples },
      );
      const { n, relevant, pillar, pillarGivenRelevant, mainStrategy, strategiesF1, formsF1, componentsF1 } = agreement;
      const { accepted, calibration } = agreement;
      return {
        label: text,
        figures: {
          n,
          relevant,
          pillar,
          pillarGivenRelevant,
          mainStrategy,
          strategiesF1,
          formsF1,
          componentsF1,
          accepted,
          calibrationError: isComputable(calibration) ? calibration.pillar.error : calibration,
        },
      };
    };
    const all = [...programs.keys()];
    return [
      over(label, all),
      ...(["id", "en"] as const).map((language) =>
        over(
          {
            en: `${label.en}: ${languageLabels[language].en}`,
            id: `${label.id}: ${languageLabels[language].id}`,
          },
          all.filter((row) => programs[row]!.language === language),
        ),
      ),
    ];
  });
}

/** The ways in which `scripts/fit.ts` leaves texts out, in its order. */
export const ways: readonly Text[] = [
  { en: "like texts left out of the fit", id: "teks serupa disisihkan dari pencocokan" },
  { en: "whole sources left out of the fit", id: "seluruh sumber disisihkan dari pencocokan" },
];

interface Kept {
  /** The priors of the fit that the figures belong to: by these the fit is known again. */
  readonly priors: readonly number[];
  readonly figures: readonly FiguresElsewhere[];
}

/** Keeps the figures of a fit for the page on accuracy. */
export function keepFiguresElsewhere({ priors }: Pick<Weights, "priors">, figures: readonly FiguresElsewhere[]): void {
  writeFileSync(file, `${JSON.stringify({ priors, figures } satisfies Kept, rounded, 1)}\n`);
}

/** The figures that were kept last, and whether they are those of the fit that made these weights. */
export function keptFiguresElsewhere({ priors }: Pick<Weights, "priors">): {
  readonly figures: readonly FiguresElsewhere[];
  readonly ofThisFit: boolean;
} {
  const kept = JSON.parse(readFileSync(file, "utf8")) as Kept;
  return { figures: kept.figures, ofThisFit: JSON.stringify(kept.priors) === JSON.stringify(priors) };
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value;
}
