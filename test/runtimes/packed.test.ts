import { readdirSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { attempt } from "./command.js";
import { consumerFiles, wrongCall } from "./consumer.js";
import { installPacked, manifest, type Project, root, subpaths } from "./install-packed.js";
import { addSmoke, onDeno, type SmokeAnswer, smokeOnNode } from "./run-smoke.js";

let project: Project;
let onNode: SmokeAnswer;

beforeAll(async () => {
  project = await installPacked();
  addSmoke(project);
  onNode = await smokeOnNode(project, "import.js");
  return () => {
    project.remove();
  };
}, 120_000);

describe("the tarball, installed in an empty project", () => {
  it("holds the build, the licence and what people read, and nothing else", () => {
    const allowed = ["CHANGELOG.md", "LICENSE", "README.id.md", "README.md", "dist", "package.json"];
    const held = readdirSync(join(project.folder, "node_modules/msme-sync"));
    expect(held.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it("brings no packages but its dependencies", () => {
    const installed = readdirSync(join(project.folder, "node_modules")).filter((name) => !name.startsWith("."));
    expect(installed).toEqual(["msme-sync", ...Object.keys(manifest.dependencies)].sort());
  });
});

describe("on Node", { timeout: 60_000 }, () => {
  it("the packed tarball reads a table, classifies it and writes reports", () => {
    expect(onNode).toMatchObject({ programs: 4, rejected: 2 });
  });

  it("require() gives CommonJS the same answer", async () => {
    expect(await smokeOnNode(project, "require.cjs")).toEqual(onNode);
  });

  it.each(subpaths)("%s loads and exports something", async (subpath) => {
    const code = `console.log(Object.keys(await import("${subpath}")).length > 0)`;
    const ended = await attempt(process.execPath, ["--input-type=module", "-e", code], project.folder);
    expect(ended).toEqual({ status: 0, stdout: "true\n", stderr: "" });
  });
});

describe("on Deno", { timeout: 60_000 }, () => {
  it("the packed tarball gives the same bytes with no permission but to read its own files", async () => {
    const { stdout, stderr } = await onDeno(project, "import.js", [`--allow-read=${project.folder}`]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(onNode);
  });

  it("msme-sync/revise asks for one variable of the environment, which immer reads", async () => {
    project.write("revise.js", 'import "msme-sync/revise";\n');
    const read = `--allow-read=${project.folder}`;
    const refused = await onDeno(project, "revise.js", [read]);
    expect(refused.stderr).toContain('Requires env access to "NODE_ENV"');
    const allowed = await onDeno(project, "revise.js", [read, "--allow-env=NODE_ENV"]);
    expect(allowed).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

describe("in a strict TypeScript project", { timeout: 120_000 }, () => {
  const compile = (config: string) =>
    attempt(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", config], project.folder);

  beforeAll(() => {
    for (const [file, text] of Object.entries(consumerFiles)) project.write(file, text);
  });

  it.each(["nodenext", "bundler"])("each subpath compiles under module resolution %s", async (resolution) => {
    expect(await compile(`tsconfig.${resolution}.json`)).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("a wrong call is reported where it is made", async () => {
    const { stdout } = await compile("tsconfig.wrong.json");
    expect(stdout.trimEnd().split("\n")).toEqual(wrongCall.reports);
  });
});
