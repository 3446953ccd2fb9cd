import type { Finding } from "../../../entry.js";
import { numberFinding } from "../number-finding.js";
import { assertSound } from "./weighting.js";

/** Points by criterion, checked: numbers of 0 or more, not all 0. */
export function soundPoints(points: Readonly<Record<string, number>>): readonly (readonly [string, number])[] {
  const entries = Object.entries(points);
  const findings = entries.flatMap(([criterion, value]): readonly Finding[] => {
    const subject = { en: `The weight of "${criterion}"`, id: `Bobot "${criterion}"` };
    const wrong = numberFinding("weight-not-a-number", value, subject, { criterion });
    if (wrong !== undefined) return [wrong];
    if (value >= 0) return [];
    const message = { en: `${subject.en} is negative (${value}).`, id: `${subject.id} negatif (${value}).` };
    const cure = { en: "Write 0 or more.", id: "Tuliskan 0 atau lebih." };
    return [{ code: "weight-negative", severity: "error", where: { criterion }, message, cure }];
  });
  if (findings.length === 0 && !entries.some(([, value]) => value > 0))
    findings.push({
      code: "weights-all-zero",
      severity: "error",
      message: { en: "No criterion has a weight above 0.", id: "Tidak ada kriteria dengan bobot di atas 0." },
      cure: { en: "Give at least one criterion a weight.", id: "Beri bobot setidaknya pada satu kriteria." },
    });
  assertSound(findings);
  return entries;
}
