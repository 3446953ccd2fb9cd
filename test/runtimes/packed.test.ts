import { readdirSync } from "node:fs";
import { join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { attempt } from "./command.js";
import { consumerFiles, wrongCall } from "./consumer.js";
import { installPacked, manifest, type Project, root } from "./install-packed.js";
import { addSmoke, onDeno, type SmokeAnswer, smokeOnNode } from "./run-smoke.js";

let project: Project;
let onNode: SmokeAnswer;

beforeAll(() => {
  project = installPacked();
  addSmoke(project);
  onNode = smokeOnNode(project, "import.js");
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

describe("on Node", () => {
  it("the packed tarball reads a table, classifies it and writes reports", () => {
    expect(onNode).toMatchObject({ programs: 4, rejected: 2 });
  });

  it("require() gives CommonJS the same answer", () => {
    expect(smokeOnNode(project, "require.cjs")).toEqual(onNode);
  });
});

describe("on Deno", { timeout: 60_000 }, () => {
  it("the packed tarball gives the same bytes with no permission but to read its own files", () => {
    const { stdout, stderr } = onDeno(project, "import.js", [`--allow-read=${project.folder}`]);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(onNode);
  });

  it("msme-sync/revise asks for one variable of the environment, which immer reads", () => {
    project.write(
      "revise.js",
      `import { revisePortfolio } from "msme-sync/revise";\nconsole.log(typeof revisePortfolio);\n`,
    );
    const read = `--allow-read=${project.folder}`;
    expect(onDeno(project, "revise.js", [read]).stderr).toContain('Requires env access to "NODE_ENV"');
    expect(onDeno(project, "revise.js", [read, "--allow-env=NODE_ENV"]).stdout).toBe("function\n");
  });
});

describe("in a strict TypeScript project", { timeout: 120_000 }, () => {
  const typescript = join(root, "node_modules/typescript/bin/tsc");

  beforeAll(() => {
    for (const [file, text] of Object.entries(consumerFiles)) project.write(file, text);
  });

  it.each(["nodenext", "bundler"])("each subpath compiles under module resolution %s", (resolution) => {
    expect(attempt(process.execPath, [typescript, "-p", `tsconfig.${resolution}.json`], project.folder).stdout).toBe(
      "",
    );
  });

  it("a wrong call is reported where it is made", () => {
    const { stdout } = attempt(process.execPath, [typescript, "-p", "tsconfig.wrong.json"], project.folder);
    expect(
      stdout
        .trim()
        .split("\n")
        .filter((line) => !line.startsWith(" ")),
    ).toEqual(wrongCall.reports);
  });
});
