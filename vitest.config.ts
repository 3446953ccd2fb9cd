import { defineConfig } from "vitest/config";

import { reporters } from "./test/reporters.js";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    reporters: reporters("node"),
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
    coverage: { provider: "v8", include: ["src/**/*.ts"], exclude: ["src/cli.ts"], reporter: ["text", "json-summary"] },
  },
});
