import { spawnSync } from "node:child_process";

/** What a command printed; throws with its output when it fails. */
export function command(file: string, args: readonly string[], cwd: string, env = process.env): string {
  const { status, stdout, stderr, error } = attempt(file, args, cwd, env);
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** The same for a command that may fail. */
export function attempt(file: string, args: readonly string[], cwd: string, env = process.env) {
  return spawnSync(file, args, { cwd, env, encoding: "utf8", timeout: 120_000 });
}
