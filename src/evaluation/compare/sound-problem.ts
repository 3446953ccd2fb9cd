import type { Finding } from "../../entry.js";
import { SyncError } from "../../error.js";
import { checkProblem, passedWith } from "./check-problem.js";
import type { Problem } from "./problem.js";

/** A checked problem with its findings: the one given if it passed before, a frozen copy otherwise. */
export function soundProblem(problem: Problem): { readonly problem: Problem; readonly findings: readonly Finding[] } {
  const findings = passedWith(problem);
  if (findings !== undefined) return { problem, findings };
  const checked = checkProblem(problem);
  if (!checked.ok) throw new SyncError("problem-not-sound", { findings: checked.findings });
  return checked;
}

/** Stops with one error where a method cannot use what it was given. */
export function refuse(method: string, findings: readonly Finding[]): void {
  if (findings.some((finding) => finding.severity === "error"))
    throw new SyncError("method-does-not-fit", { method, findings });
}
