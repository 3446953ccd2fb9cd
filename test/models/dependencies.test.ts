import { build } from "esbuild";
import { expect, it } from "vitest";

it.each(["models", "roadmap", "paper", "coding"])("loads no dependency and no terms with %s", async (folder) => {
  const { metafile } = await build({
    entryPoints: [`src/${folder}/index.ts`],
    bundle: true,
    format: "esm",
    metafile: true,
    write: false,
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs.filter((input) => !input.startsWith(`src/${folder}/`) && input !== "src/source.ts")).toEqual([]);
});
