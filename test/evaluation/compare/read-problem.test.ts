import { describe, expect, it } from "vitest";
import { readProblem, type Problem } from "../../../src/index.js";

const table = (...rows: readonly string[]) => rows.join("\n");
const head = ["policy,reach,cost", "direction,more,less"] as const;
const body = ["training,900,30", "credit,400,50"] as const;

function problemOf(text: string | Uint8Array): Problem {
  const read = readProblem(text);
  if (!read.ok) throw new Error(read.findings.map(({ message }) => message.en).join("\n"));
  return read.problem;
}

function codesOf(text: string | Uint8Array): readonly string[] {
  const { ok, findings } = readProblem(text);
  expect(ok).toBe(false);
  return findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

const weightsOf = (text: string) => problemOf(text).criteria.map(({ weight }) => weight);

describe("a table with a decision problem", () => {
  it("may have semicolons, decimal commas, a byte order mark and empty rows", () => {
    const text =
      "\uFEFFkebijakan;jangkauan;biaya\r\narah;lebih besar;lebih kecil\r\nbobot;2,5;1\r\n\r\npelatihan;900,5;30,25\r\n;;\r\nkredit;400;50\r\n\r\n";
    expect(problemOf(new TextEncoder().encode(text))).toMatchObject({
      alternatives: [{ id: "pelatihan" }, { id: "kredit" }],
      criteria: [
        { direction: 1, weight: 2.5 },
        { direction: -1, weight: 1 },
      ],
      values: [
        [900.5, 30.25],
        [400, 50],
      ],
    });
  });

  it("counts all criteria alike where there is no row of weights", () => {
    expect(weightsOf(table(...head, ...body))).toEqual([1, 1]);
  });

  it("is refused where the row of weights leaves one out, and nobody is given a 1", () => {
    expect(codesOf(table(...head, "weight,2,", ...body))).toEqual(["weight-not-a-number"]);
  });

  it("takes weights in percent where all of them are", () => {
    expect(weightsOf(table(...head, "weight,70%,30 %", ...body))).toEqual([70, 30]);
  });

  it("does not mix weights in percent with others", () => {
    expect(codesOf(table(...head, "weight,70%,30", ...body))).toEqual(["weight-not-a-number"]);
  });

  it.each(["Weights", "weight:", "BOBOT", "Bobot:"])("knows a row of weights by %s", (name) => {
    expect(weightsOf(table(...head, `${name},2,1`, ...body))).toEqual([2, 1]);
  });

  it.each(["wieght", "weigt", "bobt", "higest", "tertingi"])(
    "does not compare a row named %s as an alternative",
    (name) => {
      expect(codesOf(table(...head, `${name},1000,60`, ...body))).toEqual(["row-misspelt"]);
    },
  );

  it("takes a row as an alternative that is named nearly like another row about the criteria", () => {
    const { alternatives } = problemOf(table(...head, "bobot,2,1", "robot,500,40", ...body));
    expect(alternatives.map(({ id }) => id)).toEqual(["robot", "training", "credit"]);
  });

  it("says what a row of directions under another name should be called, and nothing else", () => {
    expect(codesOf(table(head[0], "directon,more,less", ...body))).toEqual(["row-misspelt"]);
  });

  it("is refused where two rows give weights", () => {
    expect(codesOf(table(...head, "weight,2,1", "bobot,1,2", ...body))).toEqual(["row-twice"]);
  });

  it("is refused where two columns have one name, as two alternatives of one name are", () => {
    expect(codesOf(table("policy,reach,reach", head[1], ...body))).toEqual(["header-twice"]);
  });

  it.each([
    ["higher", "lower"],
    ["besar", "kecil"],
    ["lebih tinggi", "lebih rendah"],
    ["maximize", "minimize"],
    ["maks", "min"],
    ["makin besar makin baik", "makin kecil makin baik"],
  ])("reads the directions %s and %s", (up, down) => {
    const { criteria } = problemOf(table(head[0], `direction,${up},${down}`, ...body));
    expect(criteria.map(({ direction }) => direction)).toEqual([1, -1]);
  });

  it("says what to write into the table where directions are missing", () => {
    const { findings } = readProblem(table(head[0], ...body));
    expect(findings[0]!.message.en).toBe('The criterion "reach" does not say whether more is better.');
    expect(findings[0]!.cure!.id).toContain('baris "arah"');
  });

  it("does not speak of undefined", () => {
    const { findings } = readProblem('{"alternatives":[{"id":"a"}],"criteria":[{"id":"q"}],"values":[[1]]}');
    expect(JSON.stringify(findings)).not.toContain("undefined");
  });

  it("does not speak of intervals where a weight is missing", () => {
    const { findings } = readProblem(table(...head, "weight,2,", ...body));
    expect(findings.map(({ cure }) => cure?.en)).toEqual(["Fill it in."]);
  });

  it("says how an interval is written where one is written otherwise", () => {
    const { findings } = readProblem(table(...head, "training,500-900,30", body[1]));
    expect(findings.find(({ severity }) => severity === "error")!.cure!.en).toContain("3..5");
  });

  it("does not complain about the weights of no criteria", () => {
    expect(codesOf("policy\ntraining\ncredit")).toEqual(["no-criteria"]);
  });

  it("writes the sum of weights in Indonesian as Indonesians do", () => {
    const { findings } = readProblem(table(...head, "weight,2.5,1", ...body));
    expect(findings.find(({ code }) => code === "weights-rescaled")!.message.id).toContain("3,5");
  });
});

describe("a decision problem as JSON", () => {
  const json = '{"alternatives":[{"id":"a"}],"criteria":[{"id":"q","direction":1,"weight":1}],"values":[[7]]}';

  it("may be UTF-16, as Windows tools write it", () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Array.from(json, (letter) => [letter.charCodeAt(0), 0]).flat()]);
    expect(problemOf(bytes).values).toEqual([[7]]);
  });

  it("may begin with a byte order mark, as a text too", () => {
    expect(problemOf(`\uFEFF${json}`).values).toEqual([[7]]);
  });

  it("is refused as a list, and not read as a table", () => {
    expect(codesOf('[{"id":"a"}]')).toEqual(["problem-not-an-object"]);
  });
});

describe("a problem with one alternative", () => {
  it("is compared, with a warning that its first place says nothing", () => {
    const read = readProblem(table(...head, "training,900,30"));
    expect(read.ok).toBe(true);
    expect(read.findings.map(({ code }) => code)).toContain("one-alternative");
  });
});

it("keeps columns that are named by numbers, such as years, where they stand", () => {
  const read = readProblem("policy,2021,cost,2020\ndirection,more,less,more\nweight,1,2,3\nA,5,3,1\nB,4,9,2");
  expect(read.ok && read.problem.criteria.map(({ id, weight }) => [id, weight])).toEqual([
    ["2021", 1],
    ["cost", 2],
    ["2020", 3],
  ]);
  expect(read.ok && read.problem.values).toEqual([
    [5, 3, 1],
    [4, 9, 2],
  ]);
});
