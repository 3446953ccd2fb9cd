import { expectTypeOf, it } from "vitest";
import {
  isModelId,
  models,
  type Evidence,
  type Model,
  type ModelId,
  type ModelOutline,
} from "../../src/models/index.js";
import { criteria, type CriterionId, type Membership, type ModelRating } from "../../src/models/index.js";
import type { Statement, Text } from "../../src/entry.js";

it("keeps the ids of models literal", () => {
  expectTypeOf<ModelId>().toEqualTypeOf<
    | "program-mapping"
    | "form-grouping"
    | "program-combination"
    | "flagship"
    | "emancipation"
    | "self-determination"
    | "new-localism"
    | "self-governance"
  >();
  expectTypeOf(models[7]).toEqualTypeOf<Model<"self-governance">>();
  expectTypeOf<"ease-of-implementation">().toExtend<CriterionId>();
  expectTypeOf<string>().not.toExtend<CriterionId>();
});

it("narrows a value that a guard accepts", () => {
  const value: unknown = "flagship";
  if (isModelId(value)) expectTypeOf(value).toEqualTypeOf<ModelId>();
});

it("refuses a statement without a source", () => {
  const text = { en: "Easy.", id: "Mudah." };
  // @ts-expect-error: a fact names its source
  const unsourced: Statement = { text, claim: "paper-states" };
  // @ts-expect-error: an empty list of sources is none
  const empty: Statement = { text, claim: "paper-states", sources: [] };
  // @ts-expect-error: a source says where to look
  const unlocated: Statement = { text, claim: "paper-states", sources: [{ title: "The paper" }] };
  // @ts-expect-error: a fact says who stands behind it
  const unclaimed: Statement = { text, sources: [{ title: "The paper", locator: "p. 3015" }] };
  expectTypeOf([unsourced, empty, unlocated, unclaimed]).toEqualTypeOf<Statement[]>();
});

it("refuses a text in one language", () => {
  // @ts-expect-error: both languages are required
  const half: Text = { en: "Easy." };
  expectTypeOf(half).toEqualTypeOf<Text>();
});

it("refuses a rating without evidence and a criterion without a cell for each model", () => {
  // @ts-expect-error: a grade alone is an opinion without an author
  const bare: ModelRating = { grade: "strong" };
  expectTypeOf(bare).toEqualTypeOf<ModelRating>();
  expectTypeOf<(typeof criteria)[0]["ratings"]>().toEqualTypeOf<
    Readonly<Record<ModelId, ModelRating | "not-stated">>
  >();
});

it("refuses a code under the wrong facet", () => {
  // @ts-expect-error: licensing is a form, not a pillar
  const wrong: Membership = { by: "code", facet: "pillar", id: "licensing" };
  expectTypeOf(wrong).toEqualTypeOf<Membership>();
});

it("takes a model of one's own with a name and groups", () => {
  const own: ModelOutline<"by-strategy"> = {
    id: "by-strategy",
    label: { en: "By strategy", id: "Menurut strategi" },
    groups: [
      {
        id: "market",
        label: { en: "Market", id: "Pasar" },
        claim: "library-infers",
        sources: [{ title: "Our working paper", locator: "p. 2" }],
        membership: { by: "code", facet: "strategy", id: "market-access" },
      },
    ],
  };
  expectTypeOf(models[0]).toExtend<ModelOutline>();
  expectTypeOf(own.groups).items.toHaveProperty("membership").toEqualTypeOf<Membership>();
  expectTypeOf<Evidence["threshold"]>().toEqualTypeOf<Statement | "not-stated">();
});
