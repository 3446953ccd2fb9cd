import { describe, expect, expectTypeOf, it } from "vitest";
import { SyncError, type Details, type Reason } from "../src/error.js";

const found = {
  code: "no-alternatives",
  severity: "error",
  message: { en: "There is nothing to compare.", id: "Tidak ada yang dibandingkan." },
} as const;

/** One example of every reason: a new one does not compile until it has one here. */
const examples: { readonly [R in Reason]: Details<R> } = {
  "unknown-id": { id: "x", known: ["a", "b"] },
  "unknown-option": { option: "encoding", value: "x", known: ["utf-8"] },
  "model-needs-more-than-codes": { model: "flagship", available: ["program-mapping"] },
  "rows-lost": { rows: 2, answered: 1 },
  "judgements-not-sound": { findings: [found] },
  "method-does-not-fit": { method: "topsis", findings: [found] },
  "problem-not-sound": { findings: [found] },
  "parameter-out-of-range": { parameter: "majority", value: "2", needs: "0 to 1" },
  "rows-do-not-match": { what: "the number of answers", expected: 3, got: 2 },
  "patch-does-not-fit": { op: "replace", path: "/items/0" },
  "weights-do-not-fit": { part: "priors", outputs: 20 },
  "too-few-examples": { examples: 1, needed: 10 },
};

describe.each(Object.entries(examples) as [Reason, Details<Reason>][])("the error %s", (reason, details) => {
  const error = new SyncError(reason, details);

  it("carries its reason and details", () => {
    expect([error.reason, error.details]).toEqual([reason, details]);
  });

  it("is a sentence that names the details", () => {
    expect(error.message).toMatch(/^[A-Z0-9].*\.$/s);
    for (const value of Object.values(details).flat())
      expect(error.message).toContain(typeof value === "object" ? found.message.en : String(value));
  });

  it("can be told from other errors", () => {
    expect(error).toBeInstanceOf(Error);
    expect([error.name, String(error).startsWith("SyncError: ")]).toEqual(["SyncError", true]);
  });
});

it("knows its details by its reason", () => {
  const error = new SyncError("unknown-id", { id: "x", known: [] });
  expectTypeOf(error.details.known).toEqualTypeOf<readonly string[]>();
  expect(error.details.id).toBe("x");
});
