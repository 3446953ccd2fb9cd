import { describe, expect, it } from "vitest";
import { type Classification, classifier, classify, type Concept, forms, pillars } from "../../../src/index.js";

const stated = { claim: "library-infers", sources: [{ title: "Test", locator: "p. 1" }] } as const;
const none = { ...stated, texts: [] };
const concept = (id: string, strong: readonly string[]): Concept => ({
  id,
  label: { en: id, id },
  definition: { en: id, id },
  ...stated,
  includes: none,
  excludes: none,
  terms: { en: { strong: [], weak: [] }, id: { strong, weak: [] } },
});
const decisions = ({ relevant, pillar, strategies, forms, components }: Classification) =>
  [relevant, pillar, strategies, forms, components].map(({ decision }) => decision);

describe("a text without evidence", () => {
  it.each(["", "Xyzzy", "123", "tanpa koperasi"])("%j is left to a person", (name) => {
    expect(decisions(classify(name))).toEqual(["review", "review", "review", "review", "review"]);
  });

  it("is left to a person by the lean way too", () => {
    const { relevant, pillar, forms } = classifier().lean(["Xyzzy"])[0]!;
    expect([relevant.decision, pillar.decision, forms.decision]).toEqual(["review", "review", "review"]);
  });
});

describe("answers of which some were never measured", () => {
  const name = "Pelatihan kewirausahaan bagi wirausaha pemula di lapak daring";

  it("are left to a person: nothing is known of how often they are right", () => {
    const own = classifier({ concepts: { pillar: [concept("online", ["lapak daring"])] } });
    expect(own.classify(name).pillar).toMatchObject({ value: "online", decision: "review" });
    expect(own.lean([name])[0]?.pillar.decision).toBe("review");
  });

  it("leave the other facets as they are", () => {
    const own = classifier({ concepts: { form: [...forms, concept("online", ["lapak daring"])] } });
    expect(own.classify(name).forms.decision).toBe("review");
    expect(own.classify(name).pillar.decision).toBe("accept");
  });

  it("are accepted as before where one's own table only leaves some out", () => {
    const own = classifier({ concepts: { pillar: pillars.filter(({ id }) => id !== "ecosystem") } });
    expect(own.classify(name).pillar.decision).toBe("accept");
  });
});
