import { describe, expect, it } from "vitest";
import { pick } from "../../src/entry.js";
import {
  criteria,
  isCriterionId,
  models,
  type CriterionId,
  type ModelId,
  type ModelRating,
} from "../../src/models/index.js";

const rating = (criterion: CriterionId, model: ModelId): ModelRating | "not-stated" =>
  pick(criteria, criterion).ratings[model];

const stated = criteria.flatMap((criterion) =>
  models.flatMap(({ id }) => {
    const cell = criterion.ratings[id];
    return cell === "not-stated" ? [] : [{ where: `${criterion.id}, ${id}`, kind: criterion.kind, cell }];
  }),
);

describe("the criteria", () => {
  it("know their own ids and no others", () => {
    expect(criteria.every(({ id }) => isCriterionId(id))).toBe(true);
    expect(isCriterionId("cost")).toBe(false);
  });

  it("rate all eight models on the two criteria of Table 1, and on no other", () => {
    const full = criteria.filter(({ ratings }) => models.every(({ id }) => ratings[id] !== "not-stated"));
    expect(full.map(({ id }) => id)).toEqual(["theoretical-foundation", "ease-of-implementation"]);
    expect(criteria.filter(({ kind }) => kind === "explicit-table")).toEqual(full);
  });

  it("tie the four models of a kind on the criteria of Table 1", () => {
    for (const kind of ["practical", "theoretical"] as const) {
      const ids = models.filter((model) => model.kind === kind).map(({ id }) => id);
      for (const criterion of criteria.filter((row) => row.kind === "explicit-table")) {
        const grades = ids.map((id) => {
          const cell = criterion.ratings[id];
          return cell === "not-stated" ? cell : cell.grade;
        });
        expect(new Set(grades).size, `${criterion.id}, ${kind}`).toBe(1);
      }
    }
  });

  it("claim that the paper states a rating only where its stance is stated", () => {
    for (const { where, cell } of stated) {
      expect(cell.claim, where).toBe(cell.stance === "stated" ? "paper-states" : "paper-implies");
    }
  });

  it("never grade as strong what is only aimed at or recommended", () => {
    for (const { where, cell } of stated) {
      if (cell.stance === "aim" || cell.stance === "recommendation") expect(cell.grade, where).toBe("moderate");
    }
  });

  it("attribute an implicit criterion by implication, aim or recommendation, never as stated", () => {
    for (const { where, kind, cell } of stated) if (kind === "implicit") expect(cell.stance, where).not.toBe("stated");
  });
});

// Each page was read against the paper's text: the passage begins and ends on it.
describe("the pages of ratings", () => {
  it.each([
    ["ease-of-implementation", "form-grouping", "p. 3015, Table 1"],
    ["implementation-consistency", "program-combination", "p. 3013, Practical Model (first)"],
    ["innovativeness", "flagship", "p. 3013, Practical Model (first)"],
    ["economic-impact", "flagship", "p. 3015, Practical Model 4"],
    ["actor-independence", "emancipation", "p. 3013, Empowerment as Emancipation"],
    ["actor-independence", "self-governance", "p. 3015, discussion of Table 1"],
    ["networks", "self-determination", "p. 3014, Self-Determination Theory"],
    ["flexibility", "self-governance", "p. 3016, discussion of Table 1"],
    ["monitoring-and-data", "self-governance", "p. 3017, Conclusion"],
  ] as const)("place %s of %s on %s", (criterion, model, locator) => {
    const cell = rating(criterion, model);
    expect(cell === "not-stated" ? [] : cell.sources.map((source) => source.locator)).toEqual([locator]);
  });

  it("keep the passage that contradicts Table 1 on the combination model", () => {
    const cell = rating("ease-of-implementation", "program-combination");
    const conflicting = cell === "not-stated" ? [] : cell.conflicting;
    expect(cell !== "not-stated" && cell.grade).toBe("strong");
    expect(conflicting.map(({ grade, sources }) => [grade, sources[0].locator])).toEqual([
      ["weak", "p. 3013, Practical Model (first)"],
    ]);
  });

  it("contradict each other nowhere else", () => {
    expect(stated.filter(({ cell }) => cell.conflicting.length > 0).map(({ where }) => where)).toEqual([
      "ease-of-implementation, program-combination",
    ]);
  });
});
