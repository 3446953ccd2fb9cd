import type { Finding, Language } from "../entry.js";
import { plainLine } from "../evaluation/report/formats/text-width.js";
import { words } from "../evaluation/report/formats/words.js";

/** Where a finding is, in words: `row 12, column "Pagu"`. */
export function placeOf({ where }: Finding, language: Language): string {
  const { row, column, pointer } = where ?? {};
  return [
    ...(row === undefined ? [] : [`${words.row[language]} ${row}`]),
    ...(column !== undefined ? [`${words.column[language]} "${column}"`] : pointer === undefined ? [] : [pointer]),
  ].join(", ");
}

/** A finding as one line: where, what, and what to do about it. */
export function findingLine(finding: Finding, language: Language): string {
  const place = placeOf(finding, language);
  const cure = finding.cure === undefined ? "" : ` ${finding.cure[language]}`;
  return plainLine(`${place === "" ? "" : `${place}: `}${finding.message[language]}${cure}`);
}

/** Of the findings of a rejected row, those for which it was rejected. */
export function reasonsOf(findings: readonly Finding[]): readonly Finding[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  return errors.length > 0 ? errors : findings;
}
