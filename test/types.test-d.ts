import { expectTypeOf, it } from "vitest";
import {
  formats,
  pick,
  pillars,
  type Classification,
  type Component,
  type ComponentId,
  type Exclusion,
  type Form,
  type FormId,
  type Language,
  type Pillar,
  type PillarId,
  type Program,
  type Strategy,
  type StrategyId,
  SyncError,
} from "../src/index.js";

it("keeps the ids of the rows literal", () => {
  expectTypeOf<PillarId>().toEqualTypeOf<"msme" | "financial-institutions" | "ecosystem">();
  expectTypeOf<StrategyId>().toEqualTypeOf<
    | "market-access"
    | "competitiveness"
    | "entrepreneurship"
    | "financing-and-investment"
    | "business-opportunity"
    | "coordination"
  >();
  expectTypeOf<FormId>().toEqualTypeOf<
    "market-access" | "human-resources" | "product-development" | "licensing" | "financing" | "logistics"
  >();
  expectTypeOf<ComponentId>().toEqualTypeOf<"financing" | "training" | "mentoring" | "market-access">();
});

it("publishes rows by their shape, so that no term reaches a type", () => {
  expectTypeOf(pillars[0]).toEqualTypeOf<Pillar<"msme">>();
  expectTypeOf(pillars[0].terms.id.strong).toEqualTypeOf<readonly string[]>();
});

it("gives a picked row the type of its table", () => {
  expectTypeOf(pick(pillars, "ecosystem").id).toEqualTypeOf<PillarId>();
});

it("refuses an id that no row has", () => {
  // @ts-expect-error: TS2322, there is no such pillar
  const pillar: PillarId = "tourism";
  // @ts-expect-error: TS2322, "market-access" is a strategy, a form and a component, and no pillar
  const answer: Classification["pillar"]["value"] = "market-access";
  // @ts-expect-error: TS2322, a third language
  const language: Language = "jv";
  expectTypeOf([pillar, answer, language]).toBeArray();
});

it("refuses a code of the wrong table in a program", () => {
  // @ts-expect-error: TS2322, licensing is a form
  const program: Program = { name: "NIB", coding: { pillar: "licensing", by: "Ani", because: "Case 4" } };
  expectTypeOf(program).toEqualTypeOf<Program>();
});

it("refuses a row without a claim, without a source, or with an empty list of sources", () => {
  const text = { en: "Tourism", id: "Pariwisata" };
  const sources = [{ title: "Our working paper", locator: "p. 2" }] as const;
  const statements = { claim: "library-infers", sources, texts: [] } as const;
  const terms = { en: { strong: [], weak: [] }, id: { strong: [], weak: [] } };
  const rest = { id: "tourism", label: text, definition: text, includes: statements, excludes: statements, terms };
  // @ts-expect-error: TS2741, a row says who stands behind it
  const unclaimed: Pillar = { ...rest, sources };
  // @ts-expect-error: TS2741, a row says where it comes from
  const unsourced: Strategy = { ...rest, claim: "library-infers" };
  // @ts-expect-error: TS2322, an empty list names no source
  const empty: Form = { ...rest, claim: "library-infers", sources: [] };
  // @ts-expect-error: TS2322, there is no such claim
  const hearsay: Component = { ...rest, claim: "everybody-knows", sources };
  // @ts-expect-error: TS2741, a source says where to look
  const unlocated: Exclusion = { ...rest, claim: "library-infers", sources: [{ title: "Our working paper" }] };
  expectTypeOf([unclaimed, unsourced, empty, hearsay, unlocated]).toExtend<object[]>();
});

it("ties what an error knows to its reason", () => {
  expectTypeOf<SyncError<"unknown-id">["details"]["known"]>().toEqualTypeOf<readonly string[]>();
  // @ts-expect-error: TS2345, there is no such reason
  expectTypeOf(new SyncError("no-such-reason", {})).toExtend<Error>();
});

it("writes a text in all formats but the notebook's, which is an object", () => {
  expectTypeOf(formats.markdown.write).returns.toEqualTypeOf<string>();
  expectTypeOf(formats.notebook.write).returns.not.toEqualTypeOf<string>();
});
