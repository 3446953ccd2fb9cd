import { readFileSync } from "node:fs";

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

/** package.json, as far as the guards need it. */
export const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

/**
 * What can be imported, and the source file it is written in: read off package.json, so that nothing is listed twice. By
 * the types rather than the code, since one source may be built in two ways.
 */
export const entryPoints: readonly { readonly specifier: string; readonly file: string }[] = Object.entries(
  manifest.exports,
).flatMap(([subpath, target]) =>
  typeof target === "string"
    ? []
    : [
        {
          specifier: manifest.name + subpath.slice(1),
          file: target.types.replace("./dist/", "src/").replace(/\.d\.ts$/, ".ts"),
        },
      ],
);
