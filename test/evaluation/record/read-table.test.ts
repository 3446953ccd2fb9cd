import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/index.js";

describe("a table that holds no programs", () => {
  it("is read by header, whatever stands between its cells", () => {
    expect(readTable('\uFEFFProgram id;Pillar;Reason\r\na;msme;"one; two"\r\n').rows).toEqual([
      { "Program id": "a", Pillar: "msme", Reason: "one; two" },
    ]);
  });

  it("keeps blank rows in between, so that rows keep their numbers, and drops those at the end", () => {
    expect(readTable("id,pillar\na,msme\n,\nb,msme\n,\n\n").rows.map(({ id }) => id)).toEqual(["a", "", "b", ""]);
  });

  it("empties a row whose cells may stand under the wrong header, and says so", () => {
    const { rows, findings } = readTable("id,pillar\na,msme,more\nb,msme");
    expect(rows[0]).toEqual({ id: "", pillar: "" });
    expect(findings.map(({ code, where }) => [code, where?.row])).toEqual([["too-many-cells", 1]]);
  });

  it("keeps two columns of one name apart and no header that reaches a prototype", () => {
    const { rows } = readTable("id,id,__proto__\na,b,c");
    expect(rows).toEqual([{ id: "a", "id (2)": "b", "key:__proto__": "c" }]);
  });

  it("of a workbook is refused", () => {
    expect(readTable("PK\u0003\u0004xl/workbook.xml").findings[0]?.code).toBe("not-text");
  });
});
