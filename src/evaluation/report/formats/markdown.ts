import type { Language } from "../../../entry.js";
import type { Report, ReportFigure, ReportProse, ReportTable } from "../report.js";
import { isNumeric, writeRows } from "./cell.js";
import { madeSentence, sectionsOf } from "./closing.js";
import { figureTable } from "./figure-table.js";
import type { Format } from "./format.js";
import { escapeMarkdown as escape } from "./markdown-escape.js";
import { words } from "./words.js";

const line = (cells: readonly string[]): string => `| ${cells.map(escape).join(" | ")} |`;

function writeTable(table: ReportTable, language: Language): string[] {
  const head = line(table.columns.map(({ label }) => label[language]));
  const rule = `| ${table.columns.map(({ kind }) => (isNumeric(kind) ? "---:" : "---")).join(" | ")} |`;
  const body = writeRows(table, language).map(line);
  return [
    `**${escape(table.caption[language])}**`,
    body.length === 0 ? words.empty[language] : [head, rule, ...body].join("\n"),
    ...(table.note ? [escape(table.note[language])] : []),
  ];
}

function writeBlock(block: ReportTable | ReportProse | ReportFigure, language: Language): string[] {
  if (block.kind === "table") return writeTable(block, language);
  if (block.kind === "prose") return block.paragraphs.map((text) => escape(text[language]));
  // The numbers stand here for all to read, so nobody needs the description of the picture.
  return writeTable(figureTable(block), language);
}

function write(report: Report, language: Language): string {
  const parts = [
    `# ${escape(report.title[language])}`,
    ...report.summary.map((text) => escape(text[language])),
    ...sectionsOf(report).flatMap((section) => [
      `## ${escape(section.title[language])}`,
      ...section.blocks.flatMap((block) => writeBlock(block, language)),
    ]),
    "---",
    escape(madeSentence(report.made)[language]),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** GitHub-flavored Markdown; figures are written as tables. */
export const markdown: Format<"markdown"> = {
  id: "markdown",
  label: { en: "Markdown", id: "Markdown" },
  mediaType: "text/markdown; charset=utf-8; variant=GFM",
  write,
};
