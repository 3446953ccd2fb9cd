import { expect, test } from "vitest";

import { isFormId } from "../../../src/forms/index.js";
import { kro } from "../../../src/evaluation/index.js";

test("codes come in pairs, ordinary and of a national priority, each once", () => {
  const priority: Record<string, string> = { A: "P", B: "Q", C: "R", D: "S", F: "U" };
  for (const { code, codePriority } of kro) expect(codePriority).toBe(`${priority[code[0]!]!}${code.slice(1)}`);
  expect(new Set(kro.map(({ code }) => code)).size).toBe(kro.length);
});

test("a suggested form is one of the six", () => {
  expect(kro.filter(({ suggestedForm }) => suggestedForm !== null && !isFormId(suggestedForm))).toEqual([]);
});

test("facilitation and mentoring of MSMEs points to no form by itself", () => {
  expect(kro.find(({ codePriority }) => codePriority === "QDG")).toMatchObject({ code: "BDG", suggestedForm: null });
});
