import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import * as methods from "../../../src/evaluation/compare/methods/index.js";

describe("importing one method", () => {
  it.each(Object.keys(methods))("%s ships at most 5,000 bytes minified", async (name) => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { ${name} } from "./src/evaluation/compare/methods/index.js";`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(5000);
  });
});
