import { defineConfig } from "vitest/config";
import { examplesPlugin } from "./test/examples-plugin.js";

import { reporters } from "./test/reporters.js";

export default defineConfig({
  plugins: [examplesPlugin()],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    reporters: reporters("node"),
    // Left alone, vitest keeps one of two cores to itself, and the tests take half as long again.
    maxWorkers: 2,
    // The library keeps nothing that a test could change, so files share its modules: read once a worker, not once a file.
    isolate: false,
    // No test measures time: this only ends one that hangs, also on a machine that is busy with other work.
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/cli.ts"], reporter: ["text", "json-summary"] },
  },
});
