import { describe, expect, it } from "vitest";
import ts from "typescript";
import { entryPoints } from "./entry-points.js";

/** Values and types that each entry point exports, one a line. */
function publicNames(): string {
  const options = ts.parseJsonConfigFileContent(
    ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)).config,
    ts.sys,
    ".",
  ).options;
  const program = ts.createProgram(
    entryPoints.map(({ file }) => file),
    options,
  );
  const checker = program.getTypeChecker();
  return entryPoints
    .map(({ specifier, file }) => {
      const first = entryPoints.find((other) => other.file === file)!;
      if (first.specifier !== specifier) return `${specifier}\n  everything of ${first.specifier}`;
      const source = program.getSourceFile(file)!;
      const names = checker.getExportsOfModule(checker.getSymbolAtLocation(source)!).map((symbol) => {
        const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
        return `${target.flags & ts.SymbolFlags.Value ? "" : "type "}${symbol.name}`;
      });
      return `${specifier}\n${names.sort().join("\n")}\n`.replaceAll("\n", "\n  ").trimEnd();
    })
    .join("\n\n")
    .concat("\n");
}

describe("the public names", () => {
  it("are the ones in api.txt: what leaves breaks somebody, what comes is for ever (if meant: npx vitest run test/api.test.ts -u)", async () => {
    await expect(publicNames()).toMatchFileSnapshot("api.txt");
  }, 120_000);
});
