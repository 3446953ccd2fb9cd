import { readdirSync, readFileSync } from "node:fs";

/** All files of src, by their path in the repository, with their text. */
export const sourceFiles: ReadonlyMap<string, string> = new Map(
  readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((path) => `src/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => [path, readFileSync(path, "utf8")]),
);
