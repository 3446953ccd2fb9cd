import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codingRules } from "../../../src/coding/index.js";
import { citations } from "../../../src/evaluation/classify/cited-rules.js";
import { cueTable, shippedConcepts } from "../../../src/evaluation/classify/cues.js";
import { fold } from "../../../src/evaluation/classify/find/index.js";
import { classifier, classify, explain, SyncError } from "../../../src/index.js";
import type { Candidate, Classification, Facet, Program } from "../../../src/index.js";
import { indonesia, indonesiaReviewed } from "../../../src/samples/index.js";

const shipped = classifier();
const sample = fc.constantFrom(...indonesia);
/** Programs as they may come: real ones, their parts mixed, and any text at all. */
const programs: fc.Arbitrary<Pick<Program, "name"> & Partial<Program>> = fc.oneof(
  sample,
  fc.tuple(sample, sample).map(([one, other]) => ({
    name: other.name,
    description: one.description ?? "",
    context: other.description ?? "",
    agency: one.agency ?? "",
  })),
  fc.record({ name: fc.string({ unit: "binary", minLength: 1 }), description: fc.string({ unit: "grapheme" }) }),
);

const verdicts = ({ relevant, pillar, strategies, forms, components }: Classification) =>
  [relevant, pillar, strategies, forms, components] as const;
const oddsOf = ({ prior, evidence }: Candidate): number => evidence.reduce((sum, { weight }) => sum + weight, prior);
const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));

describe("the evidence of a classification", () => {
  it("adds up: the prior and the weights of the hits are the log-odds of each probability", () => {
    fc.assert(
      fc.property(programs, (program) => {
        const { relevant, pillar, strategies, forms, components } = classify(program);
        for (const { candidates } of [relevant, strategies, forms, components])
          for (const candidate of candidates) expect(candidate.probability).toBeCloseTo(sigmoid(oddsOf(candidate)), 4);
        const powers = pillar.candidates.map((candidate) => Math.exp(oddsOf(candidate)));
        const sum = powers.reduce((total, power) => total + power, 0);
        pillar.candidates.forEach(({ probability }, i) => {
          expect(probability).toBeCloseTo(powers[i]! / sum, 4);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("stands where it says: each hit's place reads as words, in the field that it names", () => {
    fc.assert(
      fc.property(programs, (program) => {
        for (const { field, start, end, cue } of classify(program).hits) {
          if (field === "code") continue;
          const text = program[field] ?? "";
          const words = fold(text.slice(start, end)).split(" ");
          expect(words.length).toBeGreaterThanOrEqual(cue.split(" ").length);
          expect(fold(text).split(" ").join(" ")).toContain(words.join(" "));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never makes an answer certain, and gives every answer of a facet", () => {
    fc.assert(
      fc.property(programs, (program) => {
        const classification = classify(program);
        expect(verdicts(classification).map(({ candidates }) => candidates.length)).toEqual([2, 3, 6, 6, 4]);
        for (const { candidates } of verdicts(classification))
          for (const { probability } of candidates) {
            expect(probability).toBeGreaterThan(0);
            expect(probability).toBeLessThan(1);
          }
      }),
      { numRuns: 60 },
    );
  });

  it("gives nothing for a cue that a negation takes back", () => {
    const { hits, forms } = classify("Pendampingan UMKM tanpa bantuan modal");
    const negated = hits.flatMap(({ cue, negated }, hit) => (negated ? [[cue, hit] as const] : []));
    expect(negated.map(([cue]) => cue)).toContain("bantuan modal");
    expect(forms.value).not.toContain("financing");
    const used = new Set(forms.candidates.flatMap(({ evidence }) => evidence.map(({ hit }) => hit)));
    expect(negated.filter(([, hit]) => used.has(hit))).toEqual([]);
  });

  it("says so when a text has no known word", () => {
    expect(explain(classify("Xyzzy"), "en").at(-1)).toContain("No word of the text is known");
  });
});

describe("a classification", () => {
  it("is plain data that survives JSON", () => {
    const classification = classify(indonesia[0]!);
    expect(JSON.parse(JSON.stringify(classification))).toEqual(classification);
  });

  it("is the same however often it is asked for, whatever was asked for in between", () => {
    fc.assert(
      fc.property(programs, programs, (one, other) => {
        const first = JSON.stringify(classify(one));
        classify(other);
        expect(JSON.stringify(classify(one))).toBe(first);
      }),
      { numRuns: 30 },
    );
  });

  it("gives an irrelevant program no codes, and keeps its candidates in sight", () => {
    const classification = classify("Pembangunan puskesmas dan pengadaan obat");
    expect(classification.relevant.value).toBe(false);
    expect(classification.pillar.value).toBeNull();
    expect([classification.strategies.value, classification.forms.value, classification.components.value]).toEqual([
      [],
      [],
      [],
    ]);
    expect(classification.pillar.candidates).toHaveLength(3);
  });

  it("keeps people's codes apart and lets them win", () => {
    const coding = { pillar: "ecosystem", by: "Ani", because: "A rule about lenders" } as const;
    const { relevant, pillar, strategies } = classify({ name: "Kredit Usaha Rakyat", coding });
    expect([relevant.by, pillar.value, pillar.by, strategies.by]).toEqual([
      "person",
      "ecosystem",
      "person",
      "classifier",
    ]);
    expect(pillar.candidates[0]?.id).toBe("financial-institutions");
  });

  it("takes codes of the state budget as evidence", () => {
    const name = "Kegiatan prioritas";
    const odds = (program: Pick<Program, "name"> & Partial<Program>): number =>
      oddsOf(classify(program).forms.candidates.find(({ id }) => id === "licensing")!);
    expect(odds({ name, codes: [{ scheme: "KRO", code: "ACA" }] })).toBeGreaterThan(odds({ name }));
    expect(odds({ name, codes: [{ scheme: "RO", code: "7475.PCA.001" }] })).toBeGreaterThan(odds({ name }));
  });

  it("takes letters inside another code for no code of the state budget", () => {
    const codes = [{ scheme: "KRO", code: "XACAX" }];
    expect(classify({ name: "Kegiatan prioritas", codes }).hits).toEqual(classify({ name: "Kegiatan prioritas" }).hits);
  });

  it("agrees with the reviewed pillars of the sample in nine of ten cases", () => {
    const reviewed = new Map(indonesiaReviewed.map(({ id, coding }) => [id, coding.pillar]));
    const right = indonesia.filter((program) => classify(program).pillar.value === reviewed.get(program.id!));
    expect(right.length / indonesia.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe("rules that a verdict cites", () => {
  const groups = new Set(
    cueTable(shippedConcepts, [], []).groups.flatMap((group) => [group, group.replace(/\.(?:strong|weak)$/, "")]),
  );

  it.each(citations)("$rule for $ids is a row of the codebook, called for by groups that exist", (citation) => {
    expect(codingRules.map(({ id }) => id)).toContain(citation.rule);
    expect(citation.groups.filter((group) => !groups.has(group))).toEqual([]);
  });

  it("stand beside the answer they settled", () => {
    expect(classify("Keringanan pajak bagi usaha kecil").pillar.rules).toContain("tax-and-fee-relief");
    expect(classify("Pemberian beasiswa bagi siswa miskin").relevant.rules).toContain("arts-research-scholarship");
  });
});

describe("a lean classification", () => {
  it("gives the same answers and decisions as a full one", () => {
    const lean = shipped.lean(indonesia);
    indonesia.forEach((program, i) => {
      const full = shipped.classify(program);
      expect([
        lean[i]!.relevant.value,
        lean[i]!.pillar.value,
        lean[i]!.strategies.value,
        lean[i]!.forms.value,
        lean[i]!.components.value,
      ]).toEqual(verdicts(full).map(({ value }) => value));
      expect(lean[i]!.pillar.decision).toBe(full.pillar.decision);
      expect(lean[i]!.pillar.probability).toBe(full.pillar.candidates[0]!.probability);
    });
  });
});

describe("why not", () => {
  it("names what was taken back, and what would have counted", () => {
    const whyNot = shipped.whyNot("Pendampingan UMKM tanpa bantuan modal", { facet: "form", id: "financing" });
    expect(whyNot.given).toBe(false);
    expect(whyNot.missing).toBeGreaterThan(0);
    expect(whyNot.takenBack.length).toBeGreaterThan(0);
    expect(whyNot.wouldCount.map(({ phrase }) => phrase)).toContain("kredit");
  });

  it("names what outweighed a pillar, by as much as is missing", () => {
    const whyNot = shipped.whyNot("Kredit Usaha Rakyat", { facet: "pillar", id: "msme" });
    expect(whyNot.outweighedBy[0]?.id).toBe("financial-institutions");
    expect(whyNot.missing).toBeCloseTo(whyNot.outweighedBy[0]!.ahead, 6);
  });

  it("says when an answer was given after all", () => {
    expect(shipped.whyNot("Kredit Usaha Rakyat", { facet: "pillar", id: "financial-institutions" })).toMatchObject({
      given: true,
      missing: 0,
      wouldCount: [],
    });
  });

  it("refuses an answer that there is not", () => {
    expect(() => shipped.whyNot("Kredit", { facet: "pillar", id: "tourism" })).toThrow(SyncError);
  });
});

describe("a flip", () => {
  const facets = fc.constantFrom<Facet>("relevant", "pillar", "strategy", "form", "component");
  const answer = (classification: Classification, facet: Facet): unknown =>
    verdicts(classification)[["relevant", "pillar", "strategy", "form", "component"].indexOf(facet)]!.value;

  it("changes the answer when its program is classified, and nothing else is changed than it says", () => {
    fc.assert(
      fc.property(sample, facets, (program, facet) => {
        const flip = shipped.flip(program, facet);
        if (!flip.found) return;
        expect(answer(shipped.classify(program), facet)).toEqual(flip.before);
        expect(answer(shipped.classify(flip.program), facet)).toEqual(flip.after);
        expect(flip.after).not.toEqual(flip.before);
        if (flip.edit.kind === "add") expect(flip.program.name).toBe(`${program.name}, ${flip.edit.text}`);
      }),
      { numRuns: 25 },
    );
  });

  it("is found where the evidence is thin, and not where no single phrase can outweigh it", () => {
    expect(shipped.flip("Program usaha mikro", "pillar").found).toBe(true);
    expect(
      shipped.flip("Kredit usaha rakyat, penjaminan kredit dan dana bergulir bagi koperasi", "pillar"),
    ).toMatchObject({
      found: false,
    });
  });
});

describe("a classifier of one's own", () => {
  it("finds one's own terms", () => {
    const own = classifier({
      lexicon: [{ phrase: "zumbala", language: "id", facet: "form", id: "market-access", grade: "strong" }],
    });
    const odds = ({ forms }: Classification): number =>
      oddsOf(forms.candidates.find(({ id }) => id === "market-access")!);
    expect(odds(own.classify("Zumbala"))).toBeGreaterThan(odds(classify("Zumbala")));
  });

  it("answers with one's own concepts, by the grade of their terms", () => {
    const stated = { claim: "library-infers", sources: [{ title: "Test", locator: "p. 1" }] } as const;
    const none = { ...stated, texts: [] };
    const own = classifier({
      concepts: {
        form: [
          {
            id: "digital",
            label: { en: "Digital", id: "Digital" },
            definition: { en: "Digital", id: "Digital" },
            ...stated,
            includes: none,
            excludes: none,
            terms: { en: { strong: ["chatbot"], weak: [] }, id: { strong: ["obrolan otomatis"], weak: [] } },
          },
        ],
      },
    });
    const forms = own.classify("Chatbot for small businesses").forms.candidates;
    expect(forms.map(({ id }) => id)).toEqual(["digital"]);
    expect(oddsOf(forms[0]!)).toBeCloseTo(0, 6);
  });

  it("lets overrides win over the record's own codes", () => {
    const by = { by: "Ani", because: "Meeting of 12 May" };
    const own = classifier({ overrides: [{ id: "x", coding: { pillar: "msme", ...by } }] });
    const program = { id: "x", name: "Kredit", coding: { pillar: "ecosystem", ...by } } as const;
    expect(own.classify(program).pillar.value).toBe("msme");
  });

  it("accepts less for a higher target", () => {
    const accepted = (target: number): number =>
      classifier({ target })
        .lean(indonesia)
        .filter(({ pillar }) => pillar.decision === "accept").length;
    expect(accepted(0.8)).toBeGreaterThan(accepted(0.95));
    expect(accepted(0.999)).toBe(0);
  });

  it.each([0, 1, -1, Number.NaN])("refuses the target %s", (target) => {
    expect(() => classifier({ target })).toThrow(SyncError);
  });

  it("refuses own terms of a concept that there is not", () => {
    const lexicon = [{ phrase: "x", language: "en", facet: "form", id: "tourism", grade: "weak" }] as const;
    expect(() => classifier({ lexicon })).toThrow(/tourism/);
  });
});
