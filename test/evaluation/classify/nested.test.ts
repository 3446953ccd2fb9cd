import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cueTable, shippedConcepts } from "../../../src/evaluation/classify/cues.js";
import { Finder } from "../../../src/evaluation/classify/finder.js";
import { HitList } from "../../../src/evaluation/classify/find/hit-list.js";
import { isTopical, markNested } from "../../../src/evaluation/classify/nested.js";
import { fields, slotsOf } from "../../../src/evaluation/classify/slots.js";

type Place = readonly [cue: number, field: number, start: number, end: number];

function marked(places: readonly Place[], holds: readonly number[]): readonly boolean[] {
  const hits = new HitList();
  for (const place of places) hits.add(...place);
  markNested(hits, Uint8Array.from(holds));
  return places.map((_, at) => hits.nested[at] === 1);
}

describe("hits inside longer terms", () => {
  it("are marked: at the start, in the middle and at the end of one", () => {
    const places: readonly Place[] = [
      [1, 0, 0, 5],
      [0, 0, 0, 20],
      [1, 0, 6, 10],
      [1, 0, 15, 20],
      [1, 0, 15, 25],
    ];
    expect(marked(places, [1, 0])).toEqual([true, false, true, true, false]);
  });

  it("are not marked by words that were learned, nor across texts", () => {
    const places: readonly Place[] = [
      [1, 0, 0, 20],
      [0, 0, 5, 10],
      [0, 1, 2, 8],
    ];
    expect(marked(places, [1, 0])).toEqual([false, false, false]);
  });

  it("are those that a comparison of all with all finds", () => {
    const place = fc.record({
      cue: fc.integer({ min: 0, max: 3 }),
      field: fc.integer({ min: 0, max: 2 }),
      start: fc.integer({ min: 0, max: 12 }),
      length: fc.integer({ min: 1, max: 8 }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 20 }), (made) => {
        const places = made
          .map(({ cue, field, start, length }): Place => [cue, field, start, start + length])
          .sort((one, other) => one[1] - other[1] || one[2] - other[2] || one[3] - other[3]);
        const holds = [1, 0, 1, 0];
        const inside = places.map(([, field, start, end]) =>
          places.some(
            ([cue, other, from, to]) =>
              holds[cue] === 1 && other === field && from <= start && end <= to && to - from > end - start,
          ),
        );
        expect(marked(places, holds)).toEqual(inside);
      }),
    );
  });

  it("count for answers, not for topics", () => {
    const table = cueTable(shippedConcepts, [], []);
    const finder = new Finder(table);
    finder.find({ name: "A personal loan for the wedding of a daughter" });
    const { hits } = finder;
    const at = Array.from(hits.cues.subarray(0, hits.count)).findIndex((cue) => table.cues[cue]!.phrase === "loan");
    expect(hits.nested[at]).toBe(1);
    const field = fields[hits.fields[at]!]!;
    const groups = (nested: boolean): number => slotsOf(table, hits.cues[at]!, field, nested).length;
    expect(groups(true)).toBeLessThan(groups(false));
    const answering = table.cues[hits.cues[at]!]!.groups.filter((group) => !isTopical(table.groups[group]!));
    expect(answering.length).toBeGreaterThan(0);
    expect(groups(true)).toBe(answering.length * 2 + 2);
  });
});
