import { readFileSync } from "node:fs";

import { defineConfig } from "tsup";

/** The package's public entry points; package.json "exports" names the same ones. */
const entries = [
  "src/index.ts",
  "src/pillars/index.ts",
  "src/strategies/index.ts",
  "src/forms/index.ts",
  "src/components/index.ts",
  "src/models/index.ts",
  "src/roadmap/index.ts",
  "src/evaluation/index.ts",
  "src/samples/index.ts",
  "src/evaluation/revise/index.ts",
];

// Their licences ask that the notice goes with every copy: the one file must carry them itself.
const notices = [".", "node_modules/papaparse", "node_modules/zod"]
  .map((folder) => readFileSync(`${folder}/LICENSE`, "utf8").trim())
  .join("\n\n");

// Only errors are worth a line: there are some three hundred files.
const silent = true;

export default defineConfig([
  // Code: one output file for each source file, so that importing a table never loads a dependency.
  { entry: ["src/**/*.ts"], bundle: false, format: "esm", target: "es2022", sourcemap: false, silent },
  // The root with its dependencies in one file, for pages without a bundler.
  {
    entry: { browser: "src/index.ts" },
    format: "esm",
    target: "es2022",
    platform: "browser",
    noExternal: [/./],
    splitting: false,
    silent,
    minify: true,
    // Says at the start what it is: tools that only look at the text take a parser inside for CommonJS.
    banner: { js: "export {};" },
    footer: { js: `/*!\n${notices}\n*/` },
  },
  // Types: one rolled-up file for each entry point.
  { entry: entries, format: "esm", dts: { only: true }, silent },
]);
