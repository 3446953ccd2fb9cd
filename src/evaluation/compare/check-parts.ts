import type { Finding } from "../../entry.js";

/** A plain object, as data from outside may or may not be. */
export type Loose = Readonly<Record<string, unknown>>;

/** True for objects that are neither null nor a list. */
export function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text as it may stand in a problem: a string, or one string in each language. */
export function isLabel(value: unknown): boolean {
  return (
    typeof value === "string" || (isLoose(value) && typeof value["en"] === "string" && typeof value["id"] === "string")
  );
}

/** Findings on names: every part has an id, no id twice, labels are texts, no property is misspelt. */
export function checkNames(
  parts: readonly unknown[],
  kind: "alternative" | "criterion",
  known: readonly string[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  const list = kind === "alternative" ? "alternatives" : "criteria";
  const noun = kind === "alternative" ? { en: "alternative", id: "alternatif" } : { en: "criterion", id: "kriteria" };
  parts.forEach((part, index) => {
    const pointer = `/${list}/${index}`;
    const id = isLoose(part) ? part["id"] : undefined;
    if (!isLoose(part) || typeof id !== "string" || id === "") {
      findings.push({
        code: "id-missing",
        severity: "error",
        where: { pointer },
        message: {
          en: `The ${noun.en} in place ${index + 1} has no id.`,
          id: `${kind === "alternative" ? "Alternatif" : "Kriteria"} ke-${index + 1} tidak memiliki id.`,
        },
        cure: {
          en: `Give it an id: { id: "…" }; in a table, a name.`,
          id: `Beri id: { id: "…" }; dalam tabel, beri nama.`,
        },
      });
      return;
    }
    const where = { pointer, [kind]: id };
    const first = seen.get(id);
    if (first !== undefined) {
      findings.push({
        code: "id-twice",
        severity: "error",
        where,
        message: {
          en: `The id "${id}" stands for two ${kind === "alternative" ? "alternatives" : "criteria"}, in places ${first + 1} and ${index + 1}.`,
          id: `Id "${id}" dipakai dua ${noun.id}, yaitu ke-${first + 1} dan ke-${index + 1}.`,
        },
        cure: { en: "Give each an id of its own.", id: "Beri masing-masing id tersendiri." },
      });
    } else seen.set(id, index);
    if (part["label"] !== undefined && !isLabel(part["label"]))
      findings.push({
        code: "label-not-a-text",
        severity: "error",
        where,
        message: { en: `The label of "${id}" is not a text.`, id: `Label "${id}" bukan teks.` },
        cure: { en: "Write a string, or { en, id }.", id: "Tuliskan string, atau { en, id }." },
      });
    findings.push(...unknownProperties(part, known, `"${id}"`, where));
  });
  return findings;
}

/** A property that nothing reads is more often a slip of the pen than a remark: say so. */
export function unknownProperties(
  part: Loose,
  known: readonly string[],
  name: string,
  where: NonNullable<Finding["where"]>,
): readonly Finding[] {
  return Object.keys(part)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      code: "unknown-property",
      severity: "warning",
      where,
      message: {
        en: `The property "${key}" of ${name} is not read.`,
        id: `Properti "${key}" pada ${name} tidak dibaca.`,
      },
      cure: { en: `Known: ${known.join(", ")}.`, id: `Yang dikenal: ${known.join(", ")}.` },
    }));
}

/** A value as it can be quoted in a sentence: strings and numbers as they are, anything else by its kind. */
export function quoted(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (typeof value === "number" || value === undefined || value === null) return String(value);
  return Array.isArray(value) ? "a list" : typeof value;
}
