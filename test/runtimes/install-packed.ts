import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { command } from "./command.js";

/** The project's root. */
export const root = resolve(import.meta.dirname, "../..");

/** What package.json says that these tests read. */
export interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** package.json. */
export const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

/** What can be imported, whatever will be added: "msme-sync", "msme-sync/pillars" and so on. */
export const subpaths = Object.keys(manifest.exports)
  .filter((subpath) => subpath !== "./package.json")
  .map((subpath) => subpath.replace(/^\./, "msme-sync"));

/** An empty project that a stranger made and installed the package in. */
export interface Project {
  readonly folder: string;
  write(file: string, text: string): void;
  remove(): void;
}

/**
 * Packs the build and installs the tarball in a fresh folder. No registry is asked: the dependencies are packed from
 * this project's node_modules, so they are those of the lockfile.
 */
export async function installPacked(): Promise<Project> {
  requireFreshBuild();
  const folder = mkdtempSync(join(tmpdir(), "msme-sync-packed-"));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  const write = (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
  };
  try {
    write("package.json", JSON.stringify({ name: "stranger", private: true, type: "module" }));
    await command("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], root);
    const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz"))!;
    const dependencies = Object.keys(manifest.dependencies).map((name) => join(root, "node_modules", name));
    const quiet = ["--offline", "--ignore-scripts", "--install-links", "--no-audit", "--no-fund", "--loglevel=error"];
    await command("npm", ["install", ...quiet, `./${tarball}`, ...dependencies], folder);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, write, remove };
}

/** These tests are of the build: without one, or with one of older sources, they would say nothing. */
export function requireFreshBuild(): void {
  const built = statSync(join(root, "dist/index.js"), { throwIfNoEntry: false });
  if (built === undefined) throw new Error("There is no build to test: run `npm run build` first.");
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" });
  if (sources.some((file) => statSync(join(root, "src", file)).mtimeMs > built.mtimeMs))
    throw new Error("The build is older than src/: run `npm run build` first.");
}
