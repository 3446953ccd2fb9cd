import { describe, expect, it } from "vitest";
import { formatsOf } from "../../src/cli/options.js";
import { ran } from "./fake-world.js";

const table = "policy,reach,cost\ndirection,more,less\nweight,2,1\ntraining,900,30\ncredit,400,50\nmentoring,700,20\n";
const files = { "policies.csv": table };

describe("msme-sync compare", () => {
  it("compares the eight models where no file is given, without waiting for standard input", async () => {
    const { status, out } = await ran(["compare"]);
    expect(status).toBe(0);
    expect(out).toContain("The eight models of synchronization compared");
    expect(out).toContain("coverage alone favors it");
  });

  it.each(["table-1", "authors-preference"])("shows the view %s", async (view) => {
    const { status, out } = await ran(["compare", "--view", view, "--language", "id"]);
    expect(status).toBe(0);
    expect(out).toContain("Keterbatasan menurut naskah");
  });

  it.each([
    [["--view", "yours"], "give --weights"],
    [["--weights", "participation=0"], "nothing counts"],
    [["--view", "table-1", "--weights", "participation=1"], "weights of its own"],
  ])("refuses %j, and says what to do", async (options, said) => {
    const { status, error: err } = await ran(["compare", ...options]);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });

  it("takes weights of your own", async () => {
    const { out } = await ran(["compare", "--weights", "ease-of-implementation=2,participation=1", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({
      made: { options: { view: "yours", weights: { "ease-of-implementation": 2, participation: 1 } } },
    });
  });

  it.each(formatsOf.compare)("compares the alternatives of a file as %s", async (format) => {
    const { status, out } = await ran(["compare", "policies.csv", "--format", format], { files });
    expect(status).toBe(0);
    expect(out).toContain("mentoring");
  });

  describe.each(["dominance", "promethee-one", "electre-one", "electre-one:vector", "electre-three"])(
    "--method %s, which makes no ranking",
    (method) => {
      it.each(formatsOf.compare.flatMap((format) => [[format, "en"] as const, [format, "id"] as const]))(
        "reports the relation as %s in %s",
        async (format, language) => {
          const args = ["compare", "policies.csv", "--method", method, "--format", format, "--language", language];
          const { status, out } = await ran(args, { files });
          expect(status).toBe(0);
          expect(out).toMatch({ en: /outranks|dominates/, id: /mengungguli|mendominasi/ }[language]);
        },
      );

      it("is refused for the models, which are compared by scores", async () => {
        const { status, error } = await ran(["compare", "--method", method]);
        expect(status).toBe(2);
        expect(error).toContain("needs scores");
      });

      it("is refused with --gaps interval, which counts ranks", async () => {
        const { status, error } = await ran(["compare", "policies.csv", "--method", method, "--gaps", "interval"], {
          files,
        });
        expect(status).toBe(2);
        expect(error).toContain("makes no ranks");
      });

      it.each(["skip", "worst"])("takes gaps as --gaps %s says", async (gaps) => {
        const stdin = table.replace("400,50", ",50");
        const { status } = await ran(["compare", "-", "--method", method, "--gaps", gaps], { stdin });
        expect(status).toBe(0);
      });
    },
  );

  it("refuses --weights beside dominance, which reads none", async () => {
    const { status, error } = await ran(
      ["compare", "policies.csv", "--method", "dominance", "--weights", "reach=1", "--language", "id"],
      { files },
    );
    expect(status).toBe(2);
    expect(error).toContain("hilangkan --weights");
  });

  it("takes the usual scaling of ELECTRE I where none is named", async () => {
    const { out } = await ran(["compare", "policies.csv", "--method", "electre-one", "--format", "json"], { files });
    expect(JSON.parse(out)).toMatchObject({ made: { options: { method: "electre-one", normalization: "sum" } } });
  });

  it("reads a problem from standard input", async () => {
    const { status, out } = await ran(["compare", "-", "--method", "topsis"], { stdin: table });
    expect(status).toBe(0);
    expect(out).toContain("“training” is first.");
  });

  it("takes a table as an Indonesian office writes it", async () => {
    const stdin =
      "kebijakan;jangkauan;biaya\narah;lebih besar;lebih kecil\nbobot;2;1\npelatihan;1.900;Rp30,5 juta\nkredit;400;Rp50 juta\n";
    const { status, out } = await ran(["compare", "-", "--language", "id"], { stdin });
    expect(status).toBe(0);
    expect(out).toContain("“pelatihan” menempati peringkat pertama.");
  });

  it("refuses a number that could be a thousand times another, until it is told how numbers are written", async () => {
    const stdin = "policy,reach\ndirection,more\ntraining,1.900\ncredit,400\n";
    const refused = await ran(["compare", "-"], { stdin });
    expect(refused.status).toBe(1);
    expect(refused.error).toContain("may be thousands or decimals");
    const { out } = await ran(["compare", "-", "--numbers", "english"], { stdin });
    expect(out).toContain("“credit” is first.");
  });

  it("says which criterion has no direction", async () => {
    const { status, error } = await ran(["compare", "-"], { stdin: "policy,reach\ntraining,900\ncredit,400\n" });
    expect(status).toBe(1);
    expect(error).toContain('"reach" does not say whether more is better');
  });

  it("says which cell is missing, and what to do", async () => {
    const stdin = table.replace("400,50", ",50");
    const { status, error } = await ran(["compare", "-"], { stdin });
    expect(status).toBe(1);
    expect(error).toContain('"reach" of "credit" is not stated');
  });

  it.each(["skip", "worst", "interval"])("treats missing cells by --gaps %s", async (gaps) => {
    const { status } = await ran(["compare", "-", "--gaps", gaps], { stdin: table.replace("400,50", ",50") });
    expect(status).toBe(0);
  });

  const graded = JSON.stringify({
    alternatives: [{ id: "a" }, { id: "b" }],
    criteria: [
      { id: "q", direction: 1, weight: 1, grades: ["weak", "moderate", "strong"] },
      { id: "r", direction: 1, weight: 1, scale: [0, 1000] },
    ],
    values: [
      [{ grade: "strong" }, "not-stated"],
      [{ grade: "weak" }, { interval: [500, 900] }],
    ],
  });

  it.each(["en", "id"])("names the options that help with grades, gaps and intervals in %s", async (language) => {
    const { status, error } = await ran(["compare", "-", "--language", language], { stdin: graded });
    expect(status).toBe(1);
    expect(error).toContain("--grades equal-steps");
    expect(error).toContain("--gaps worst");
  });

  it("names no options where none helps", async () => {
    const { error } = await ran(["compare", "-"], { stdin: table.replace("900", "many") });
    expect(error).not.toContain("--g");
  });

  it.each(["worst", "skip", "interval"])("compares grades by a mapping that is named, gaps as %s", async (gaps) => {
    const args = ["compare", "-", "--grades", "rising-steps", "--gaps", gaps, "--format", "json"];
    const { status, out } = await ran(args, { stdin: graded });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ made: { options: { cells: { grades: "rising-steps" } } } });
  });

  it("leaves out a criterion that does not apply to all where --gaps is skip, and lets nothing stand for it", async () => {
    const stdin = table.replace("400,50", "not applicable,50");
    expect((await ran(["compare", "-", "--gaps", "skip"], { stdin })).status).toBe(0);
    expect((await ran(["compare", "-", "--gaps", "worst"], { stdin })).status).toBe(1);
  });

  it("lists the criteria where a misspelt weight is for", async () => {
    const { error } = await ran(["compare", "policies.csv", "--weights", "reech=3", "--language", "id"], { files });
    expect(error).toContain("reach, cost");
  });

  it.each([
    [["compare", "--weights", "beauty=1"], "beauty"],
    [["compare", "--weights", "participation"], "--weights is a criterion with a number"],
    [["compare", "--view", "tables"], "Did you mean table-1?"],
    [["compare", "policies.csv", "--method", "topsi"], "Did you mean topsis?"],
    [["compare", "--grades", "equal-steps"], "grades of a file"],
    [["compare", "policies.csv", "--grades", "even"], "equal-steps"],
    [["compare", "policies.csv", "--method", "topsis:log"], "topsis:vector"],
    [["compare", "policies.csv", "--view", "table-1"], "leave it out with a file of your own"],
    [["compare", "--sample"], "--sample does not belong"],
  ])("refuses %j as wrong usage", async (args, told) => {
    const { status, error } = await ran(args, { files });
    expect(status).toBe(2);
    expect(error).toContain(told);
  });
});
