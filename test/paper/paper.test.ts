import { describe, expect, it } from "vitest";
import { pick } from "../../src/entry.js";
import {
  aggregates,
  conflicts,
  isAggregateId,
  isConflictId,
  isLimitationId,
  limitations,
  paper,
} from "../../src/paper/index.js";
import { paperTitle } from "../../src/source.js";

describe("the paper", () => {
  it("is cited by its authors and the beginning of its title", () => {
    const names = paper.authors.map((author) => author.split(" ").at(-1)).join(" & ");
    expect(`${names}, ${paper.title}`.startsWith(paperTitle)).toBe(true);
  });

  it("is found under its DOI", () => {
    expect(paper.href).toBe(`https://doi.org/${paper.doi}`);
  });
});

describe("the published counts", () => {
  it("know their own ids and no others", () => {
    expect(aggregates.every(({ id }) => isAggregateId(id))).toBe(true);
    expect(isAggregateId("120")).toBe(false);
  });

  it("say by the library's own inference what is unknown about them", () => {
    for (const { id, unknown } of aggregates) {
      expect(
        unknown.map(({ claim }) => claim),
        id,
      ).toEqual(unknown.map(() => "library-infers"));
    }
  });
});

describe("the conflicts", () => {
  it("know their own ids and no others", () => {
    expect(conflicts.every(({ id }) => isConflictId(id))).toBe(true);
    expect(isConflictId("typo")).toBe(false);
  });

  it("take the paper's word for the first reading", () => {
    for (const { id, readings } of conflicts) expect(readings[0].claim, id).toMatch(/^paper-/);
  });

  it("have readings that differ", () => {
    for (const { id, readings } of conflicts) {
      expect(new Set(readings.map(({ text }) => text.en)).size, id).toBe(readings.length);
      expect(new Set(readings.map(({ text }) => text.id)).size, id).toBe(readings.length);
    }
  });

  it("are resolved by the library, in its own name", () => {
    for (const { id, resolution } of conflicts) expect(resolution.claim, id).toBe("library-infers");
  });

  // Read against the paper's text.
  it.each([
    ["theoretical-model-count", 0, "p. 3010, Abstract"],
    ["combination-ease", 0, "p. 3015, Table 1"],
    ["combination-ease", 1, "p. 3013, Practical Model (first)"],
    ["strategies-source", 1, "p. 3014, Practical Model 1"],
    ["capital-and-second-pillar", 0, "p. 3011, Novelty"],
    ["purpose-and-criteria", 0, "p. 3011, Literature Review"],
    ["ministry-authority", 1, "p. 3016, Conclusion"],
    ["primary-data", 0, "p. 3012, Methodology"],
  ] as const)("place %s, reading %i, on %s", (id, reading, locator) => {
    expect(pick(conflicts, id).readings[reading].sources[0].locator).toBe(locator);
  });
});

describe("the limitations", () => {
  it("know their own ids and no others", () => {
    expect(limitations.every(({ id }) => isLimitationId(id))).toBe(true);
    expect(isLimitationId("sample-size")).toBe(false);
  });

  it("stand on p. 3017", () => {
    for (const { sources } of limitations) expect(sources[0].locator).toBe("p. 3017, Conclusion");
  });
});
