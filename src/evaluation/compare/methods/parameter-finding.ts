import type { Finding, Text } from "../../../entry.js";

/** A parameter that a method cannot work with. Methods are made without a check; a comparison refuses them with this. */
export function parameterFinding(parameter: string, value: unknown, needs: Text): Finding {
  return {
    code: "parameter-out-of-range",
    severity: "error",
    message: {
      en: `The parameter "${parameter}" is ${String(value)}; it needs ${needs.en}.`,
      id: `Parameter "${parameter}" bernilai ${String(value)}; yang diperlukan ${needs.id}.`,
    },
    cure: { en: `Give ${needs.en}.`, id: `Isi dengan ${needs.id}.` },
  };
}

/** Findings on a parameter that must lie between 0 and 1. */
export function shareFindings(parameter: string, value: number): readonly Finding[] {
  if (value >= 0 && value <= 1) return [];
  return [parameterFinding(parameter, value, { en: "a number from 0 to 1", id: "bilangan 0 sampai 1" })];
}
