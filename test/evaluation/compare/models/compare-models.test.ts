import { describe, expect, it } from "vitest";
import {
  compareModels,
  criteria,
  explainComparison,
  gradeMappings,
  models,
  modelsProblem,
  weightedSum,
  type ModelComparison,
} from "../../../../src/index.js";

const theoretical = models.filter(({ kind }) => kind === "theoretical").map(({ id }) => id);
const practical = models.filter(({ kind }) => kind === "practical").map(({ id }) => id);
const evidence = compareModels({ samples: 2000 });
const told = ({ statements }: ModelComparison) => statements.map(({ en }) => en).join("\n");

describe("the view of Table 1", () => {
  const table = compareModels({ view: "table-1", samples: 2000 });

  it("finds two classes of four, and no order between them", () => {
    expect(table.classes).toEqual([practical, theoretical]);
    expect(table.isOrdered).toBe(false);
  });

  it("never has self-governance first alone, whatever the weights", () => {
    expect(table.acceptability.rows.find(({ id }) => id === "self-governance")!.firstAlone).toBe(0);
  });
});

describe("the view of the authors' preference", () => {
  const argued = compareModels({ view: "authors-preference", samples: 2000 });

  it("puts the four theoretical models first, tied", () => {
    expect(argued.first).toEqual(theoretical);
  });

  it("does not single out the model the authors call the best", () => {
    expect(argued.first).toHaveLength(4);
  });
});

describe("the view of the text's evidence", () => {
  it("counts what the paper says of each model", () => {
    const known = Object.fromEntries(evidence.coverage.map(({ id, known: count }) => [id, count]));
    expect(known).toMatchObject({ "self-governance": 13, emancipation: 4 });
  });

  it("says that coverage alone favors the model that is written about most", () => {
    expect(told(evidence)).toContain("coverage alone favors it");
  });

  it("ties all eight when criteria with gaps are left out", () => {
    expect(compareModels({ gaps: "skip", samples: 200 }).first).toHaveLength(8);
  });

  it("lets every model be first when gaps may hold anything", () => {
    expect(evidence.bounds).not.toBe("not-applicable");
    for (const { ranks } of evidence.bounds === "not-applicable" ? [] : evidence.bounds) expect(ranks[0]).toBe(1);
  });

  it("gives self-governance the first place alone under some assumptions and not under others", () => {
    const alone = evidence.assumptions.map(({ first }) => first.length === 1 && first[0] === "self-governance");
    expect(new Set(alone)).toEqual(new Set([true, false]));
  });

  it("takes the first place from self-governance, alone, when only what is stated counts", () => {
    expect(compareModels({ stances: ["stated"], samples: 200 }).first).toEqual([
      "program-combination",
      "flagship",
      "self-governance",
    ]);
  });

  it("covers every choice of statements and gaps", () => {
    expect(evidence.assumptions).toHaveLength(15);
  });

  it("says what would flip the first place", () => {
    expect(told(evidence)).toMatch(/Moving .* of all weight puts/);
  });
});

describe("every view", () => {
  const views = [
    compareModels({ view: "table-1", samples: 200 }),
    compareModels({ view: "authors-preference", samples: 200 }),
    evidence,
    compareModels({ weights: { "ease-of-implementation": 1 }, samples: 200 }),
  ];

  it.each(views)("carries the study's limitations ($view)", ({ limitations }) => {
    expect(limitations).toHaveLength(3);
  });

  it.each(views)("tells the authors' conclusion as their argument ($view)", (view) => {
    expect(view.authors.basis).toBe("argument");
    expect(told(view)).toContain("The authors call");
    expect(told(view)).toContain("no figure here proves or refutes");
  });

  it.each(views)("warns of the rating that another passage contradicts ($view)", ({ findings }) => {
    expect(findings.map(({ code }) => code)).toContain("rating-contradicted");
  });
});

describe("your own weights", () => {
  it("put the practical models first where only ease counts", () => {
    expect(compareModels({ weights: { "ease-of-implementation": 1 }, samples: 200 }).first).toEqual(practical);
  });

  it("of several groups are joined, with each group's own answer beside", () => {
    const { groups, first } = compareModels({
      samples: 200,
      groups: [
        { label: "ministry", weights: { "ease-of-implementation": 3, "proven-effectiveness": 2 } },
        { label: "regions", weights: { "local-autonomy": 3, participation: 1 } },
      ],
    });
    expect(groups.map((group) => group.first)).toEqual([["flagship"], ["self-governance"]]);
    expect(first).toEqual(["self-governance"]);
  });

  it("are refused for a criterion that there is not", () => {
    expect(() => compareModels({ weights: { beauty: 1 } as never })).toThrow(/beauty/);
  });

  it("are asked for in their view", () => {
    expect(() => compareModels({ view: "yours" })).toThrow(/weights or groups/);
  });
});

describe("modelsProblem", () => {
  it("keeps the passage, claim and stance of every rating", () => {
    for (const cell of modelsProblem().values.flat())
      if (typeof cell === "object") expect(Object.keys(cell).sort()).toEqual(["because", "claim", "grade", "stance"]);
  });

  it("has as many known cells as the rows have ratings", () => {
    const rated = criteria.flatMap(({ ratings }) => Object.values(ratings)).filter((each) => each !== "not-stated");
    const known = modelsProblem()
      .values.flat()
      .filter((cell) => cell !== "not-stated");
    expect(known).toHaveLength(rated.length);
  });

  it("leaves out statements that are not to count", () => {
    const cells = modelsProblem({ stances: ["stated"] }).values.flat();
    expect(cells.every((cell) => typeof cell !== "object" || cell.stance === "stated")).toBe(true);
  });
});

describe("explainComparison", () => {
  const cells = { grades: gradeMappings.equalSteps, notStated: "worst" } as const;
  const explained = explainComparison(
    modelsProblem(),
    weightedSum(),
    { first: "emancipation", second: "self-governance" },
    cells,
  );

  it("puts the better one first, whichever was named first", () => {
    expect(explained.contributions.first).toBe("self-governance");
  });

  it("names what is not known of each", () => {
    expect(explained.unknown.filter(({ alternative }) => alternative === "emancipation")).toHaveLength(12);
    expect(explained.statements.at(-1)!.en).toContain("Not known of “Self-governance”");
  });

  it("says everything in both languages", () => {
    for (const { en, id } of explained.statements) expect(en.length > 0 && id.length > 0 && en !== id).toBe(true);
  });
});

describe("weights of one's own", () => {
  it("are refused in a view that has its own, and not left out without a word", () => {
    expect(() => compareModels({ view: "table-1", weights: { participation: 1 } })).toThrow(/view/);
  });
});
