import { execFile } from "node:child_process";

/** How a command ended. */
export interface Ended {
  /** Its exit status, or the name of what kept it from starting. */
  readonly status: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command that may fail. */
export function attempt(file: string, args: readonly string[], cwd: string, env = process.env): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env, timeout: 120_000 }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : (error.code ?? "stopped"), stdout, stderr });
    });
  });
}

/** What a command printed; throws with its output when it fails. */
export async function command(file: string, args: readonly string[], cwd: string): Promise<string> {
  const { status, stdout, stderr } = await attempt(file, args, cwd);
  if (status !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
