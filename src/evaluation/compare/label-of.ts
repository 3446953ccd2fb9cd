import type { Text } from "../../entry.js";

/** What to call an alternative or criterion: its label in both languages, or its id. */
export function labelOf({ id, label }: { readonly id: string; readonly label?: string | Text | undefined }): Text {
  if (label === undefined) return { en: id, id };
  return typeof label === "string" ? { en: label, id: label } : label;
}

/** Names in a sentence, each in quotation marks, the last after "and". */
export function namesIn(labels: readonly Text[]): Text {
  const joined = (language: "en" | "id", and: string) => {
    const marked = labels.map((label) => `“${label[language]}”`);
    if (marked.length < 3) return marked.join(` ${and} `);
    return `${marked.slice(0, -1).join(", ")}, ${and} ${marked.at(-1)!}`;
  };
  return { en: joined("en", "and"), id: joined("id", "dan") };
}

/** Labels by id, of alternatives or criteria; an unknown id stands for itself. */
export function labelsOf(
  rows: readonly { readonly id: string; readonly label?: string | Text | undefined }[],
): (id: string) => Text {
  const known = new Map(rows.map((row) => [row.id, labelOf(row)]));
  return (id) => known.get(id) ?? { en: id, id };
}
