import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import tsup from "../tsup.config.js";
import { entryPoints } from "./entry-points.js";

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

describe("the package", () => {
  it("holds the build, two read-mes, the licence and the changelog, and nothing else", () => {
    const packed = execFileSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], { encoding: "utf8" });
    const [{ files }] = JSON.parse(packed) as [Packed];
    const outside = files.map(({ path }) => path).filter((path) => !path.startsWith("dist/"));
    expect(outside.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.id.md", "README.md", "package.json"]);
  });

  it("builds types for each entry point, and documents each", () => {
    const files = [...new Set(entryPoints.map(({ file }) => file))].sort();
    const { entryPoints: documented } = JSON.parse(readFileSync("typedoc.json", "utf8")) as { entryPoints: string[] };
    const built = [tsup].flat().flatMap((build) => {
      if (typeof build === "function" || typeof build.dts !== "object") return [];
      return Array.isArray(build.entry) ? build.entry : [];
    });
    expect(built.sort()).toEqual(files);
    expect([...documented].sort()).toEqual(files);
  });
});
