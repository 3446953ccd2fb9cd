import { defineConfig } from "vitest/config";

import { reporters } from "./test/reporters.js";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    reporters: reporters("node"),
    // Properties take seconds where a machine is shared; a limit is for what hangs.
    testTimeout: 30_000,
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/cli.ts"], reporter: ["text", "json-summary"] },
  },
});
