import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as library from "../../../src/index.js";
import { problemOf } from "./problems.js";

interface Reference {
  readonly problems: readonly {
    readonly values: readonly (readonly number[])[];
    readonly directions: readonly number[];
    readonly weights: readonly number[];
    readonly spread: readonly number[];
    readonly results: Readonly<Record<string, { readonly by: string; readonly scores?: readonly number[] }>> & {
      readonly electreOne: {
        readonly concordance: readonly (readonly number[])[];
        readonly discordance: readonly (readonly number[])[];
      };
    };
    readonly dataWeights: Readonly<Record<string, readonly number[]>>;
  }[];
  readonly judgements: readonly {
    readonly judgements: library.Judgements;
    readonly eigenvalue: number;
    readonly eigenvector: readonly number[];
    readonly geometricMean: readonly number[];
  }[];
  readonly bestWorst: readonly {
    readonly best: number;
    readonly worst: number;
    readonly bestToOthers: readonly number[];
    readonly othersToWorst: readonly number[];
    readonly weights: readonly number[];
    readonly gap: number;
  }[];
}

const reference = JSON.parse(readFileSync(new URL("reference.json", import.meta.url), "utf8")) as Reference;

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, place) => {
    const wanted = expected[place]!;
    expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
  });
}

function methodOf(key: string, spread: readonly number[]): library.Method {
  const [name, variant] = key.split(".") as [string, string | undefined];
  const normalization = library.normalizations[variant as keyof typeof library.normalizations];
  switch (name) {
    case "weightedSum":
      return library.weightedSum({ normalization });
    case "weightedProduct":
      return library.weightedProduct({ normalization });
    case "topsis":
      return library.topsis({ normalization });
    case "vikor":
      return library.vikor();
    case "marcos":
      return library.marcos();
    case "copras":
      return library.copras();
    case "mooraRatio":
      return library.mooraRatio();
    case "mooraReference":
      return library.mooraReference();
    case "mooraMultiplicative":
      return library.mooraMultiplicative();
    default: {
      const shape = variant as library.Preference["shape"];
      const preferences = spread.map((deviation) => ({
        shape,
        indifference: 0.3 * deviation,
        // Of these shapes pymcdm's u-shape reads only q.
        preference: 1.2 * deviation,
      }));
      return library.prometheeTwo({ preferences });
    }
  }
}

describe.each(reference.problems.map((problem, place) => ({ ...problem, place })))(
  "reference problem $place",
  (problem) => {
    const asked = problemOf(problem.values, problem.directions, problem.weights);
    const { electreOne, ...scored } = problem.results;

    it.each(Object.entries(scored))("%s gives the scores of other people's code", (key, { scores }) => {
      const comparison = library.compare(asked, methodOf(key, problem.spread));
      if (comparison.kind !== "scored") throw new Error("a relation where scores were expected");
      expectClose(
        comparison.rows.map(({ score }) => score),
        scores!,
      );
    });

    it.each(["concordance", "discordance"] as const)("ELECTRE I gives scikit-criteria's %s", (id) => {
      const { steps } = library.compare(asked, library.electreOne({ concordance: 0.6, discordance: 0.4 }));
      const step = steps.find((candidate) => candidate.id === id)!;
      expectClose(
        step.rows.flatMap(({ values }) => values as readonly number[]),
        electreOne[id].flat(),
      );
    });

    it.each(["entropyWeights", "criticWeights", "standardDeviationWeights"] as const)("%s agree", (name) => {
      expectClose(
        library[name](asked).weights.map(({ weight }) => weight),
        problem.dataWeights[name]!,
      );
    });
  },
);

describe.each(reference.judgements.map((given) => ({ ...given, count: given.judgements.length })))(
  "pairwise judgements of $count criteria",
  ({ judgements, eigenvalue, eigenvector, geometricMean }) => {
    const criteria = judgements.map((_, place) => `c${place}`);

    it("give numpy's principal eigenvector", () => {
      expectClose(
        library.ahpWeights({ criteria, judgements }).weights.map(({ weight }) => weight),
        eigenvector,
      );
    });

    it("give numpy's principal eigenvalue", () => {
      expectClose([library.ahpWeights({ criteria, judgements }).consistency.eigenvalue], [eigenvalue]);
    });

    it("give the logarithmic least squares of numpy as geometric means", () => {
      const { weights } = library.ahpWeights({ criteria, judgements, priorities: "geometric-mean" });
      expectClose(
        weights.map(({ weight }) => weight),
        geometricMean,
      );
    });
  },
);

describe.each(reference.bestWorst.map((given) => ({ ...given, count: given.weights.length })))(
  "best-worst judgements of $count criteria",
  ({ best, worst, bestToOthers, othersToWorst, weights, gap }) => {
    const named = (list: readonly number[]) => Object.fromEntries(list.map((value, place) => [`c${place}`, value]));
    const answer = library.bestWorstWeights({
      best: `c${best}`,
      worst: `c${worst}`,
      bestToOthers: named(bestToOthers),
      othersToWorst: named(othersToWorst),
    });

    it("give the weights of scipy's linear program", () => {
      expectClose(
        answer.weights.map(({ weight }) => weight),
        weights,
      );
    });

    it("give the gap of scipy's linear program", () => {
      expectClose([answer.gap], [gap]);
    });
  },
);
