import { copyFileSync } from "node:fs";
import { join } from "node:path";

import { attempt, command, type Ended } from "./command.js";
import { type Project, root } from "./install-packed.js";

/** What the smoke test answers: the same on every runtime. */
export interface SmokeAnswer {
  readonly programs: number;
  readonly rejected: number;
  readonly bytes: number;
  readonly hash: string;
}

const files = {
  "import.js": `import * as library from "msme-sync";
import { smoke } from "./smoke.mjs";
console.log(JSON.stringify(await smoke(library)));
`,
  "require.cjs": `const library = require("msme-sync");
require("./smoke.mjs").smoke(library).then((answer) => console.log(JSON.stringify(answer)));
`,
};

/** Puts the smoke test and the two ways to start it into the project. */
export function addSmoke(project: Project): void {
  copyFileSync(join(root, "test/runtimes/smoke.mjs"), join(project.folder, "smoke.mjs"));
  for (const [file, text] of Object.entries(files)) project.write(file, text);
}

/** Runs it on this Node. */
export async function smokeOnNode(project: Project, file: keyof typeof files): Promise<SmokeAnswer> {
  return JSON.parse(await command(process.execPath, [file], project.folder)) as SmokeAnswer;
}

/** Runs a file of the project on Deno from its npm package, with an environment of nothing but what Deno is told. */
export function onDeno(project: Project, file: string, permissions: readonly string[]): Promise<Ended> {
  // Its own starter finds the binary also where npm did not run Deno's install script.
  const deno = join(root, "node_modules/deno/bin.cjs");
  const env = { DENO_DIR: join(project.folder, ".deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };
  const args = [deno, "run", "--no-prompt", "--no-remote", ...permissions, file];
  return attempt(process.execPath, args, project.folder, env);
}
