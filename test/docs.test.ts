import { existsSync, readFileSync } from "node:fs";
import { dirname, posix, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { entryPoints } from "./entry-points.js";
import { assertions, examples, fences, pages } from "./examples.js";
import { sourceFiles } from "./source-files.js";

describe("the examples", () => {
  it.each(examples.map(({ place }) => place))("at %s give what they say", async (place) => {
    try {
      await import(/* @vite-ignore */ `example:${place}`);
    } catch (error) {
      throw new Error(`The example at ${place} fails. ${String(error)}`, { cause: error });
    }
  });

  it("compile as a reader would compile them", () => {
    expect(typeErrors()).toEqual([]);
  });

  it("stand in blocks that are run, or in languages that are none of ours", () => {
    const shown = ["ts", "sh", "text", "csv", "json", "md", "html"];
    const strays = [...pages, ...sourceFiles.keys()].flatMap((file) =>
      fences(file)
        .filter(({ language, words }) => !shown.includes(language) || !["", "continued"].includes(words))
        .map(({ start }) => `${file}:${start}`),
    );
    expect(strays).toEqual([]);
  });
});

/** What the compiler says to the examples, with the options of a reader who is strict and no more. */
function typeErrors(): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    paths: Object.fromEntries(entryPoints.map(({ specifier, file }) => [specifier, [resolve(file)]])),
  };
  const files = new Map(examples.map((example, i) => [resolve(dirname(example.file), `example-${i}.ts`), example]));
  const host = ts.createCompilerHost(options);
  const [fileExists, getSourceFile] = [host.fileExists.bind(host), host.getSourceFile.bind(host)];
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const example = files.get(name);
    return example === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, `${example.code}\nexport {};`, version);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([name, { file }]) => {
    const source = program.getSourceFile(name)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start, messageText }) =>
        `${file}:${source.getLineAndCharacterOfPosition(start ?? 0).line + 1} ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
  });
}

describe("an assertion of an example", () => {
  const example = (code: string) => ({ place: "page.md:1", file: "page.md", code });

  it("is made of an expression and what is said behind it, with its line", () => {
    expect(assertions(example("const one = 1;\none; // => 1"))).toContain('assertThat(one, "page.md:2").toEqual(1);');
  });

  it("is made of an expression over several lines, or behind a condition", () => {
    const made = assertions(example("[1]\n  .map(String); // => ['1']\nif (1 < 2) 'a'; // => 'a'"));
    expect(made).toContain(`assertThat([1]\n  .map(String), "page.md:2").toEqual(['1']);`);
    expect(made).toContain(`if (1 < 2) assertThat('a', "page.md:3").toEqual('a');`);
  });

  it("is not lost in silence where there is no expression", () => {
    expect(() => assertions(example("const one = 1; // => 1"))).toThrow("page.md:1: 1 of 1");
  });
});

describe("the pages", () => {
  it("link to files that exist", () => {
    const broken = pages.flatMap((page) =>
      [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target]) => posix.join(posix.dirname(page), target!))
        .filter((target) => !existsSync(target))
        .map((target) => `${page} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
