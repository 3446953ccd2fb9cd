import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CueTable } from "../../../src/evaluation/classify/cues.js";
import { FilledRows } from "../../../src/evaluation/classify/filled-rows.js";
import { FillingsByPlace } from "../../../src/evaluation/classify/fillings.js";
import { HitList } from "../../../src/evaluation/classify/find/index.js";
import {
  fields,
  groupStamp,
  phraseStamp,
  slotsOf,
  slotsOfGroup,
  stampCount,
} from "../../../src/evaluation/classify/slots.js";

const cue = (phrase: string, ...groups: number[]): CueTable["cues"][number] => ({
  phrase,
  language: "en",
  kind: "term",
  groups,
});

/** One cue belongs to more groups than are copied at once, one to none. */
const table: CueTable = {
  groups: [
    "sense.loan",
    "form.financing.strong",
    "topic.money",
    "pillar.msme.strong",
    "audience.women.weak",
    "sense.tax",
  ],
  cues: [cue("loan", 0, 1, 2), cue("all", 0, 1, 2, 3, 4, 5), cue("word"), cue("tax", 5, 2)],
  masks: [],
};

/** The stamp of a slot: slots that are filled together share one. */
function stampOf(slot: number): number {
  const phrases = table.groups.length * slotsOfGroup.length;
  if (slot >= phrases) return phraseStamp(table, (slot - phrases) >> 1);
  return groupStamp(Math.floor(slot / slotsOfGroup.length), slot % slotsOfGroup.length === 2);
}

const rowLength = 10;

interface Given {
  readonly cue: number;
  readonly field: number;
  readonly negated: boolean;
  readonly nested: boolean;
}

/** By hit: the rows that it is the first to fill. */
function collected(given: readonly Given[], filled: FilledRows): number[][] {
  const hits = new HitList();
  given.forEach(({ cue: found, field, negated, nested }, at) => {
    hits.add(found, field, 0, 1);
    hits.negated[at] = Number(negated);
    hits.nested[at] = Number(nested);
  });
  const count = filled.collect(hits);
  const rows = given.map((_, hit) =>
    Array.from(filled.rows.subarray(hit === 0 ? 0 : filled.upTo(hit - 1), filled.upTo(hit))).sort((a, b) => a - b),
  );
  expect(rows.flat().length).toBe(count);
  return rows;
}

/** The same, by the slots of each hit, one after the other. */
function expected(given: readonly Given[], numbers: Int32Array): number[][] {
  const filled = new Set<number>();
  return given.map(({ cue: found, field, negated, nested }) => {
    if (negated) return [];
    const stamps = new Set(slotsOf(table, found, fields[field]!, nested).map(stampOf));
    const fresh = [...stamps].filter((stamp) => numbers[stamp]! >= 0 && !filled.has(stamp));
    for (const stamp of fresh) filled.add(stamp);
    return fresh.map((stamp) => (2 * numbers[stamp]! + (field === 0 ? 0 : 1)) * rowLength).sort((a, b) => a - b);
  });
}

const hit = fc.record({
  cue: fc.integer({ min: 0, max: table.cues.length - 1 }),
  field: fc.integer({ min: 0, max: fields.length - 1 }),
  negated: fc.boolean(),
  nested: fc.boolean(),
});
/** Hits come name first. */
const programs = fc.array(
  fc.array(hit, { maxLength: 90 }).map((hits) => hits.sort((one, other) => one.field - other.field)),
  { minLength: 1, maxLength: 3 },
);
const worths = fc.array(fc.boolean(), { minLength: stampCount(table), maxLength: stampCount(table) });

describe("rows that hits fill", () => {
  it("are those of the slots of the hits, each counted once, for the hit that comes first, program by program", () => {
    fc.assert(
      fc.property(programs, worths, (all, isWorth) => {
        let count = 0;
        const numbers = Int32Array.from(isWorth, (worth) => (worth ? count++ : -1));
        const filled = new FilledRows(new FillingsByPlace(table, numbers), count, rowLength, 7);
        for (const given of all) expect(collected(given, filled)).toEqual(expected(given, numbers));
      }),
    );
  });
});
