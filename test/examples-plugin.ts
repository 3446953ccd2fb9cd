import { dirname, resolve } from "node:path";
import ts from "typescript";
import type { Plugin } from "vitest/config";
import { entryPoints } from "./entry-points.js";
import { assertions, examples } from "./examples.js";

const prefix = "example:";

/** Lets tests import an example of the pages and comments by its place, and examples import the package by its name. */
export function examplesPlugin(): Plugin {
  return {
    name: "examples",
    enforce: "pre",
    resolveId(id, importer) {
      if (id.startsWith(prefix)) return `\0${id}`;
      const from = examples.find(({ place }) => importer === `\0${prefix}${place}`);
      // What is not public shows itself by its own file.
      if (from !== undefined && id.startsWith(".")) return resolve(dirname(from.file), id.replace(/\.js$/, ".ts"));
      const entryPoint = entryPoints.find(({ specifier }) => specifier === id);
      return entryPoint === undefined ? undefined : resolve(entryPoint.file);
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const example = examples.find(({ place }) => place === id.slice(prefix.length + 1));
      if (example === undefined) throw new Error(`There is no example at ${id}.`);
      return ts.transpileModule(assertions(example), {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      }).outputText;
    },
  };
}
