import { describe, expect, it } from "vitest";
import { pick } from "../../src/entry.js";
import { commitments, isCommitmentId, isRoadmapStepId, roadmap } from "../../src/roadmap/index.js";

describe("the roadmap", () => {
  it("knows its own ids and no others", () => {
    expect(roadmap.every(({ id }) => isRoadmapStepId(id))).toBe(true);
    expect(isRoadmapStepId("national-commitment")).toBe(false);
  });

  it("lists the steps in their order", () => {
    expect(roadmap.map(({ order }) => order)).toEqual([1, 2, 3, 4]);
  });

  it("lets a step wait for all steps before it", () => {
    roadmap.forEach(({ preconditions }, i) => {
      expect(preconditions).toEqual(roadmap.slice(0, i).map(({ id }) => id));
    });
  });

  it("has the first three steps in every version", () => {
    for (const { id, wordings } of roadmap.slice(0, 3)) expect(Object.values(wordings), id).not.toContain("not-stated");
  });

  it("has institutional change as a step in the discussion only (p. 3016)", () => {
    const { wordings } = pick(roadmap, "institutional-change");
    expect(Object.entries(wordings).flatMap(([version, said]) => (said === "not-stated" ? [] : [version]))).toEqual([
      "discussion",
    ]);
  });

  it("calls the third step a test in the discussion and a certification elsewhere", () => {
    const { wordings } = pick(roadmap, "competency");
    const said = Object.entries(wordings).map(([version, wording]) => [
      version,
      wording !== "not-stated" && /certification/.test(wording.text.en),
    ]);
    expect(Object.fromEntries(said)).toEqual({ abstract: true, novelty: true, discussion: false, conclusion: true });
  });

  it("words each version from that version's own pages", () => {
    const pages = { abstract: /3010/, novelty: /3011/, discussion: /301[56]/, conclusion: /301[67]/ };
    for (const { id, wordings } of [...roadmap, ...commitments]) {
      for (const version of ["abstract", "novelty", "discussion", "conclusion"] as const) {
        const wording = wordings[version];
        if (wording === "not-stated") continue;
        for (const { locator } of wording.sources) expect(locator, `${id}, ${version}`).toMatch(pages[version]);
      }
    }
  });
});

describe("the commitments", () => {
  it("know their own ids and no others", () => {
    expect(commitments.every(({ id }) => isCommitmentId(id))).toBe(true);
    expect(isCommitmentId("competency")).toBe(false);
  });

  it("are all in the conclusion", () => {
    for (const { id, wordings } of commitments) expect(wordings.conclusion, id).not.toBe("not-stated");
  });

  it("leave it open whether category one fits the law", () => {
    const { note } = pick(commitments, "ministry-category");
    expect(note !== "none" && [note.claim, note.text.id.includes("UU 39/2008")]).toEqual(["library-infers", true]);
  });
});
