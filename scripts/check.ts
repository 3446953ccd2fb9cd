// Everything but the tests, in two lanes that take about as long as one another: most tools use one processor only.
//   npm run check
import { spawn } from "node:child_process";

const lanes = [["lint"], ["format:check", "build", "check:package", "check:docs"]] as const;

/** Runs a script of package.json; what it says is shown when it has ended, so that lanes do not talk at once. */
function run(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const said: Buffer[] = [];
    const child = spawn("npm", ["run", "--silent", script], { stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("close", (code) => {
      console.log(`${code === 0 ? "ok    " : "failed"} npm run ${script}`);
      if (code !== 0) console.log(Buffer.concat(said).toString());
      resolve(code === 0);
    });
  });
}

/** Runs scripts one after another, up to the first that fails. */
async function inOrder(scripts: readonly string[]): Promise<boolean> {
  for (const script of scripts) if (!(await run(script))) return false;
  return true;
}

const passed = await Promise.all(lanes.map(inOrder));
if (passed.includes(false)) process.exitCode = 1;
