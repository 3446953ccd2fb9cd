import { defineConfig } from "vitest/config";

import { reporters } from "./test/reporters.js";

/** What needs a browser; everything else is in vitest.config.ts. */
export default defineConfig({
  test: { include: ["test/browser/**/*.test.ts"], testTimeout: 30_000, reporters: reporters("browser") },
});
