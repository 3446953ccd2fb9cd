import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { programSchema, recordFindingCodes, validate, validateAll } from "../../../src/evaluation/index.js";
import { full, misshapen } from "./samples.js";

const codes = (input: unknown) => validate(input).findings.map(({ code }) => code);

describe("a record that is sound", () => {
  test("comes back as it was, with every field and without findings", () => {
    expect(validate(full)).toEqual({ ok: true, program: full, findings: [] });
  });

  test("needs no more than a name", () => {
    expect(validate({ name: "KUR" })).toEqual({ ok: true, program: { name: "KUR" }, findings: [] });
  });

  test("may say null, undefined or nothing at all for what it does not say", () => {
    expect(validate({ name: "KUR", agency: null, level: undefined, description: " " })).toEqual({
      ok: true,
      program: { name: "KUR" },
      findings: [],
    });
  });

  test("keeps a pillar that a person decided to be null", () => {
    const coding = { relevant: false, pillar: null, by: "Rina", because: "kasus 8" };
    expect(validate({ name: "Beasiswa", coding })).toMatchObject({ ok: true, program: { coding } });
  });

  test("survives being written as JSON and read back", () => {
    const answer = validate(full);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });
});

describe("a record of the wrong shape", () => {
  test.each(misshapen)("with %s is refused, saying what and where", (_, input, code, pointer) => {
    const answer = validate(input);
    expect([answer.ok, answer.findings[0]?.code, answer.findings[0]?.where?.pointer]).toEqual([false, code, pointer]);
  });

  test("is refused by the Standard Schema in our own words", async () => {
    const answer = await programSchema["~standard"].validate({ name: "" });
    expect(answer.issues?.map(({ message }) => message)).toEqual(["The program has no name."]);
  });
});

describe("what a record says", () => {
  test.each([
    ["a period that ends before it starts", { period: { start: "2025-06-01", end: "2024-12-31" } }, "dates-backwards"],
    ["a day that is not on the calendar", { period: { start: "2025-02-29" } }, "bad-date"],
    ["a program that is its own parent", { id: "1", parent: "1" }, "own-parent"],
    [
      "regions of a national program",
      { targets: { national: true, regions: [{ scheme: "bps", code: "3204" }] } },
      "national-with-regions",
    ],
    [
      "a BPS code given as one of Kemendagri",
      { targets: { regions: [{ scheme: "kemendagri", code: "3204" }] } },
      "code-does-not-fit",
    ],
    ["a KRO code that is none", { codes: [{ scheme: "KRO", code: "XYZ" }] }, "code-does-not-fit"],
    [
      "a KBLI code without its edition",
      { targets: { sectors: [{ scheme: "KBLI", code: "10792" }] } },
      "kbli-without-edition",
    ],
    [
      "an actor listed twice",
      {
        actors: [
          { name: "BRI", role: "channel" },
          { name: "bri", role: "channel" },
        ],
      },
      "duplicate-actor",
    ],
    ["a code given twice", { coding: { forms: ["financing", "financing"], by: "R", because: "x" } }, "duplicate-code"],
    [
      "codes of an irrelevant program",
      { coding: { relevant: false, pillar: "msme", by: "R", because: "x" } },
      "irrelevant-with-codes",
    ],
    ["an amount with sen", { budgets: [{ amount: 10.5, currency: "IDR" }] }, "amount-rounded"],
    [
      "amounts whose sum is not exact",
      {
        budgets: [
          { amount: 2 ** 53 - 1, currency: "IDR" },
          { amount: 1, currency: "IDR" },
        ],
      },
      "sum-too-large",
    ],
    ["a text longer than a cell", { description: "a".repeat(40_000) }, "long-text"],
    ["control characters", { description: "a\u0000b" }, "control-characters"],
    ["half a character", { description: "a\ud83d" }, "lone-surrogate"],
    ["a text that was damaged before", { description: "a\ufffd" }, "damaged-text"],
  ])("is found: %s", (_, fields, code) => {
    expect(codes({ name: "a", ...fields })).toEqual([code]);
  });

  test("is not backwards when a year ends the month it names", () => {
    expect(codes({ name: "a", period: { start: "2025-06", end: "2025" } })).toEqual([]);
  });

  test("adds up only budgets of one currency, year and stage", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const budgets = [
      { amount: most, currency: "IDR", stage: "planned" },
      { amount: most, currency: "IDR", stage: "spent" },
    ];
    expect(codes({ name: "a", budgets })).toEqual([]);
  });

  test("names the scheme that a code looks like", () => {
    const [found] = validate({ name: "a", targets: { regions: [{ scheme: "kemendagri", code: "3204" }] } }).findings;
    expect(found?.message.en).toContain("It looks like one of BPS.");
  });

  test("is replaced by U+FFFD where it is half a character", () => {
    expect(validate({ name: "a\ud83db" })).toMatchObject({ program: { name: "a\ufffdb" } });
  });
});

describe("nothing is lost", () => {
  test("of fields that a program does not have", () => {
    const answer = validate({ name: "a", kabupaten: "Bandung", targets: { age: 17 }, extra: { kabupaten: "Garut" } });
    expect(answer).toMatchObject({
      program: { extra: { kabupaten: "Garut", "kabupaten (2)": "Bandung", "targets/age": "17" } },
      findings: [{ code: "unknown-key" }, { code: "unknown-key" }],
    });
  });

  test("of names that reach prototypes, and no prototype is touched", () => {
    const answer = validate(
      JSON.parse('{"name":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    );
    expect(answer).toMatchObject({
      ok: true,
      findings: [{ code: "reserved-key" }, { code: "reserved-key" }, { code: "reserved-key" }],
    });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(answer.ok && Object.getPrototypeOf(answer.program)).toBe(Object.prototype);
  });

  test("of schemes that are named like what every object has", () => {
    const code = { scheme: "constructor", code: "__proto__" };
    expect(validate({ name: "a", codes: [code], targets: { regions: [code] } })).toMatchObject({
      ok: true,
      findings: [],
    });
  });

  test("and the input is not changed", () => {
    const input = Object.freeze({ name: "a\u0000", other: Object.freeze({ x: 1 }) });
    validate(input);
    expect(input).toEqual({ name: "a\u0000", other: { x: 1 } });
  });
});

test("a record that contains itself is refused", () => {
  const input: Record<string, unknown> = { name: "a" };
  input["self"] = input;
  expect(validate(input)).toMatchObject({ ok: false, findings: [{ code: "nested-too-deep" }, {}] });
});

test("no value makes it throw, and a refusal always has an error with a cure", () => {
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true }),
      (input) => {
        const answer = validate(input);
        if (!answer.ok)
          expect(answer.findings.some(({ severity, cure }) => severity === "error" && cure !== undefined)).toBe(true);
      },
    ),
  );
});

test("checking a program again changes nothing and finds no new error", () => {
  fc.assert(
    fc.property(
      fc.record({
        name: fc.string({ unit: "binary", minLength: 1 }),
        a: fc.json(),
        description: fc.string({ unit: "binary" }),
      }),
      (input) => {
        const once = validate(input);
        if (once.ok) expect(validate(once.program)).toMatchObject({ ok: true, program: once.program });
      },
    ),
  );
});

describe("a set of records", () => {
  test("refuses the second program of an id, naming the first", () => {
    const { programs, rejected } = validateAll([
      { id: "1", name: "a" },
      { id: "1", name: "b" },
    ]);
    expect([programs.length, rejected[0]?.row, rejected[0]?.findings[0]?.code]).toEqual([1, 2, "duplicate-id"]);
    expect(rejected[0]?.findings[0]?.message.id).toContain("catatan ke-1");
  });

  test("may name a parent that comes later", () => {
    expect(
      validateAll([
        { id: "1", name: "a", parent: "2" },
        { id: "2", name: "b" },
      ]).findings,
    ).toEqual([]);
  });

  test("warns of a parent that is not there", () => {
    expect(validateAll([{ name: "a", parent: "2" }]).findings.map(({ code }) => code)).toEqual(["unknown-parent"]);
  });

  test("tells a circle of parents once", () => {
    const found = validateAll(
      ["1", "2", "3"].map((id, i, ids) => ({ id, name: id, parent: ids[(i + 1) % 3] })),
    ).findings;
    expect(found.map(({ code }) => code)).toEqual(["parent-cycle"]);
  });

  test("warns when budgets can no longer be added up exactly", () => {
    const rich = { name: "a", budgets: [{ amount: 2 ** 53 - 1, currency: "IDR" }] };
    expect(validateAll([rich, rich]).findings.map(({ code }) => code)).toEqual(["sum-too-large"]);
  });
});

test("codes of findings are kebab-case and each is there once", () => {
  expect(recordFindingCodes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  expect(new Set(recordFindingCodes).size).toBe(recordFindingCodes.length);
});
