import type { Finding, Language, Made, Text } from "../../../entry.js";
import type { Report, ReportSection } from "../report.js";
import { words } from "./words.js";

function placeOf({ where }: Finding, language: Language): string {
  if (!where) return "";
  const { pointer, row, column, criterion, alternative } = where;
  return [
    row === undefined ? undefined : `${words.row[language]} ${row}`,
    column === undefined ? undefined : `${words.column[language]} ${column}`,
    pointer,
    criterion,
    alternative,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

/** The findings of a report as one more section, so that every format shows them. */
function findingsSection(findings: readonly Finding[]): ReportSection {
  return {
    id: "findings",
    title: words.findings,
    blocks: [
      {
        kind: "table",
        id: "findings",
        caption: words.findingsCaption,
        columns: [
          { id: "severity", label: words.severity, kind: "text" },
          { id: "code", label: words.code, kind: "text" },
          { id: "where", label: words.where, kind: "text" },
          { id: "message", label: words.message, kind: "text" },
          { id: "cure", label: words.cure, kind: "text" },
        ],
        rows: findings.map((finding) => [
          words[finding.severity],
          finding.code,
          { en: placeOf(finding, "en"), id: placeOf(finding, "id") },
          finding.message,
          finding.cure ?? "",
        ]),
      },
    ],
  };
}

/** All sections that are written: the report's own, then its findings, if any. */
export function sectionsOf(report: Report): readonly ReportSection[] {
  return report.findings.length === 0 ? report.sections : [...report.sections, findingsSection(report.findings)];
}

/** What made the report, in one sentence: enough to make it again. */
export function madeSentence(made: Made): Text {
  const options = JSON.stringify(made.options);
  const seed = made.seed === undefined ? { en: "", id: "" } : { en: `, seed ${made.seed}`, id: `, seed ${made.seed}` };
  return {
    en: `Made by ${made.package} ${made.version}, knowledge ${made.knowledge}, options ${options}${seed.en}.`,
    id: `Dibuat dengan ${made.package} ${made.version}, pengetahuan ${made.knowledge}, opsi ${options}${seed.id}.`,
  };
}
