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

export default defineConfig([
  // Code: one output file for each source file, so that importing a table never loads a dependency.
  { entry: ["src/**/*.ts"], bundle: false, format: "esm", target: "es2022", sourcemap: false },
  // Types: one rolled-up file for each entry point.
  { entry: entries, format: "esm", dts: { only: true } },
]);
