import { describe, expect, it } from "vitest";
import { classifier, type ClassifierOptions, classify, forms, type Reason, SyncError } from "../../../src/index.js";

const term = { phrase: "warung tangguh", language: "id", facet: "form", id: "financing", grade: "strong" };
const coding = { pillar: "msme", by: "Ani", because: "Rapat 3 Maret" };

/** The reason and the message with which a classifier is refused. */
function refusal(options: unknown): readonly [Reason, string] | undefined {
  try {
    classifier(options as ClassifierOptions);
  } catch (error) {
    if (error instanceof SyncError) return [error.reason, error.message];
    throw error;
  }
  return undefined;
}

describe("options of a classifier", () => {
  it.each([
    ["a facet that there is not", { lexicon: [{ ...term, facet: "bentuk" }] }, "unknown-option", "bentuk"],
    ["a grade that there is not", { lexicon: [{ ...term, grade: "medium" }] }, "unknown-option", "medium"],
    ["a language that there is not", { lexicon: [{ ...term, language: "jv" }] }, "unknown-option", "jv"],
    ["a phrase without a letter", { lexicon: [{ ...term, phrase: "!?" }] }, "unknown-option", "phrase"],
    ["concepts of a facet that there is not", { concepts: { pilar: [] } }, "unknown-option", "pilar"],
    ["two concepts of one id", { concepts: { form: [...forms, forms[0]] } }, "unknown-option", forms[0].id],
    [
      "a code that there is not",
      { overrides: [{ id: "1", coding: { ...coding, pillar: "umkm" } }] },
      "unknown-id",
      "umkm",
    ],
    [
      "two codings of one program",
      {
        overrides: [
          { id: "1", coding },
          { id: "1", coding },
        ],
      },
      "unknown-option",
      "1",
    ],
    ["a coding by nobody", { overrides: [{ id: "1", coding: { ...coding, by: " " } }] }, "unknown-option", "by"],
    [
      "a coding without why",
      { overrides: [{ id: "1", coding: { ...coding, because: "" } }] },
      "unknown-option",
      "because",
    ],
    ["an option that there is not", { lexicn: [] }, "unknown-option", "lexicn"],
  ])("refuse %s, and name it", (_, options, reason, named) => {
    const refused = refusal(options);
    expect(refused?.[0]).toBe(reason);
    expect(refused?.[1]).toContain(named);
  });

  it("take what is sound", () => {
    expect(refusal({ lexicon: [term], overrides: [{ id: "1", coding }], concepts: { form: forms } })).toBeUndefined();
  });

  it("take codes of one's own concepts in overrides", () => {
    const own = { ...forms[0], id: "digital" };
    const { classify: classifyOwn } = classifier({
      concepts: { form: [...forms, own] },
      overrides: [{ id: "1", coding: { forms: ["digital"], by: "Ani", because: "Rapat 3 Maret" } }],
    });
    expect(classifyOwn({ id: "1", name: "Program" }).forms.value).toEqual(["digital"]);
  });
});

describe("what is classified", () => {
  it.each([undefined, null, 5, {}, { name: 5 }, [], { name: "x", description: 4 }])(
    "%j is refused when it is no program",
    (input) => {
      expect(() => classify(input as unknown as string)).toThrow(SyncError);
    },
  );
});

describe("a question that there is not", () => {
  const { whyNot, flip } = classifier();

  it("is refused by whyNot and flip", () => {
    expect(() => whyNot("Kredit", { facet: "bentuk" as "form", id: "financing" })).toThrow(SyncError);
    expect(() => flip("Kredit", "bentuk" as "form")).toThrow(SyncError);
  });
});
