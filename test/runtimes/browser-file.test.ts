import { readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { beforeAll, expect, it } from "vitest";

import { requireFreshBuild, root } from "./install-packed.js";

const globals = new Set<string>();
let text: string;

/** Names that are read as variables; `a.process` and `{ process: 1 }` are not. */
function collect(node: ts.Node): void {
  if (ts.isIdentifier(node)) {
    const { parent } = node;
    const isProperty =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      (ts.isPropertyAssignment(parent) && parent.name === node);
    if (!isProperty) globals.add(node.text);
  }
  ts.forEachChild(node, collect);
}

beforeAll(() => {
  requireFreshBuild();
  text = readFileSync(join(root, "dist/browser.js"), "utf8");
  collect(ts.createSourceFile("browser.js", text, ts.ScriptTarget.ES2022, true));
}, 60_000);

it.each(["process", "Buffer", "eval", "Function"])("the browser's file never names the global %s", (name) => {
  expect(globals).not.toContain(name);
});

it("the browser's file imports nothing", () => {
  expect(ts.preProcessFile(text).importedFiles).toEqual([]);
});

it("the browser's file carries the notices of all it holds", () => {
  expect(text.match(/Copyright \(c\).*/g)).toEqual([
    expect.stringContaining("msme-sync"),
    expect.stringContaining("Matthew Holt"),
    expect.stringContaining("Colin McDonnell"),
  ]);
});
