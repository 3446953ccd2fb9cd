import type { Language } from "../../../entry.js";
import type { Report, ReportSection } from "../report.js";
import { madeSentence, sectionsOf } from "./closing.js";
import { anchor, escapeHtml } from "./html-escape.js";
import { writeHtmlFigure } from "./html-figure.js";
import { writeHtmlTable } from "./html-table.js";
import { words } from "./words.js";

function writeSection(section: ReportSection, language: Language): string {
  const id = anchor(section.id);
  const blocks = section.blocks.map((block) => {
    if (block.kind === "table") return writeHtmlTable(block, id, language);
    if (block.kind === "figure") return writeHtmlFigure(block, id, language);
    return block.paragraphs.map((text) => `<p>${escapeHtml(text[language])}</p>`).join("\n");
  });
  return [
    `<section id="${id}" aria-labelledby="${id}-heading">`,
    `<h2 id="${id}-heading">${escapeHtml(section.title[language])}</h2>`,
    ...blocks,
    "</section>",
  ].join("\n");
}

/** The contents of a report, for readers who want one part of it. */
export function writeContents(report: Report, language: Language): string {
  const items = sectionsOf(report).map(
    (section) => `<li><a href="#${anchor(section.id)}">${escapeHtml(section.title[language])}</a></li>`,
  );
  const label = words.contents[language];
  return `<nav aria-label="${label}"><h2>${label}</h2><ol>\n${items.join("\n")}\n</ol></nav>`;
}

/** Title and summary. */
export function writeHeader(report: Report, language: Language): string {
  const summary = report.summary.map((text) => `<p>${escapeHtml(text[language])}</p>`);
  return [
    `<h1>${escapeHtml(report.title[language])}</h1>`,
    `<div class="summary" role="group" aria-label="${words.summary[language]}">`,
    ...summary,
    "</div>",
  ].join("\n");
}

/** All sections. */
export function writeSections(report: Report, language: Language): string {
  return sectionsOf(report)
    .map((section) => writeSection(section, language))
    .join("\n");
}

/** What made the report. */
export function writeMade(report: Report, language: Language): string {
  return `<p>${escapeHtml(madeSentence(report.made)[language])}</p>`;
}
