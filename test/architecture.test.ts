import { builtinModules } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files.js";

/** The architecture: a file imports from its own layer or from those above it in this list. */
const layers = [
  "error.ts",
  "entry.ts",
  "source.ts",
  "stamp.ts",
  "made.ts",
  "pillars/",
  "strategies/",
  "forms/",
  "components/",
  "audiences/",
  "agencies/",
  "exclusions/",
  "senses/",
  "models/",
  "roadmap/",
  "paper/",
  "coding/",
  "evaluation/record/",
  "evaluation/agreement/",
  "evaluation/classify/",
  "evaluation/portfolio/",
  "evaluation/synchronize/",
  "evaluation/compare/",
  "evaluation/readiness/",
  "evaluation/revise/",
  "evaluation/report/",
  "evaluation/index.ts",
  "samples/",
  "index.ts",
  "cli/",
  "cli.ts",
];

/** Modules from outside, and the only files that may import them. */
const outside: Readonly<Record<string, RegExp>> = {
  zod: /\/schema\.ts$/,
  immer: /^src\/evaluation\/revise\//,
  papaparse: /^src\/evaluation\/record\/csv\.ts$/,
};
/** The only file that touches files and the process; the command's other files may read arguments (`node:util`). */
const mayTouchTheProcess = /^src\/cli\.ts$/;
const readsArguments = /^src\/cli\//;

const layerOf = (file: string): number => layers.findIndex((layer) => file.startsWith(`src/${layer}`));

interface Import {
  readonly from: string;
  readonly specifier: string;
  /** The file that is meant, for relative imports. */
  readonly to: string | undefined;
}

const imports: readonly Import[] = [...sourceFiles].flatMap(([from, text]) =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName: specifier }) => ({
    from,
    specifier,
    to: specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts") : undefined,
  })),
);
const arrow = ({ from, specifier, to }: Import): string => `${from} → ${to ?? specifier}`;

/** The first ring of imports that leads back to where it started. */
function cycle(): readonly string[] {
  const targets = new Map([...sourceFiles.keys()].map((file): [string, string[]] => [file, []]));
  for (const { from, to } of imports) if (to !== undefined) targets.get(from)?.push(to);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of targets.get(file) ?? []) {
      const found = visit(target, [...path, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of targets.keys()) {
    const found = visit(file, []);
    if (found.length > 0) return found;
  }
  return [];
}

describe("imports in src", () => {
  it("start in files that have a place in the order", () => {
    expect([...sourceFiles.keys()].filter((file) => layerOf(file) === -1)).toEqual([]);
  });

  it("lead to files that exist, written as they are after the build", () => {
    expect(
      imports
        .filter(({ specifier, to }) => to !== undefined && !(specifier.endsWith(".js") && sourceFiles.has(to)))
        .map(arrow),
    ).toEqual([]);
  });

  it("go up, never down", () => {
    expect(imports.filter(({ from, to }) => to !== undefined && layerOf(to) > layerOf(from)).map(arrow)).toEqual([]);
  });

  it("go in no circle", () => {
    expect(cycle()).toEqual([]);
  });

  it("name each dependency only where it belongs", () => {
    const strays = imports.filter(({ from, specifier, to }) => {
      if (to !== undefined) return false;
      if (specifier === "node:util" && readsArguments.test(from)) return false;
      if (specifier.startsWith("node:")) return !mayTouchTheProcess.test(from);
      const packageName = specifier.split("/")[0]!;
      return outside[packageName]?.test(from) !== true;
    });
    expect(strays.map(arrow)).toEqual([]);
  });

  it("name modules of Node as such", () => {
    expect(imports.filter(({ specifier }) => builtinModules.includes(specifier)).map(arrow)).toEqual([]);
  });
});

/** Names through which a clock, a locale, chance, the environment or generated code would come in. */
const globals = new Set([
  "Date",
  "Intl",
  "process",
  "performance",
  "crypto",
  "navigator",
  "eval",
  "Function",
  "console",
]);
const members = /^(toLocale\w*|localeCompare|random|now)$/;

function isReadAsValue(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeReferenceNode(parent) || ts.isQualifiedName(parent)) return false;
  if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) return parent.name !== node;
  return !(ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isMethodDeclaration(parent));
}

/** `Date.UTC(year, month, day)`, which reads no clock. */
function isCalendar(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.getText() === "Date.UTC" && ts.isCallExpression(node.parent);
}

/** `new Date(Date.UTC(...))`: arithmetic with days, the same everywhere. */
function isDay(node: ts.Node): boolean {
  return (
    ts.isNewExpression(node) && node.arguments?.length === 1 && node.arguments[0]!.getText().startsWith("Date.UTC(")
  );
}

/** What a file reads that is not in its arguments. */
function hiddenInputs(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const report = (node: ts.Node): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file}:${line + 1} ${node.getText()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && globals.has(node.text) && isReadAsValue(node)) {
      if (!isCalendar(node.parent) && !isDay(node.parent)) report(node);
    }
    if (ts.isPropertyAccessExpression(node) && members.test(node.name.text)) report(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("the code in src", () => {
  it("reads no clock, locale, chance, process or generated code", () => {
    const files = [...sourceFiles].filter(([file]) => !mayTouchTheProcess.test(file));
    expect(files.flatMap(([file, text]) => hiddenInputs(file, text))).toEqual([]);
  });

  it("is seen when it does", () => {
    const hidden =
      "Date.now(); new Date(); Math.random(); 'a'.localeCompare('b'); process.env; new Intl.Collator(); new Date(Date.UTC(2024, 0, 1));";
    expect(hiddenInputs("probe.ts", hidden)).toEqual([
      "probe.ts:1 Date.now",
      "probe.ts:1 Date",
      "probe.ts:1 Date",
      "probe.ts:1 Math.random",
      "probe.ts:1 'a'.localeCompare",
      "probe.ts:1 process",
      "probe.ts:1 Intl",
    ]);
  });
});
