import type { Language } from "../../../entry.js";
import type { Report } from "../report.js";
import type { Format } from "./format.js";
import { writeContents, writeHeader, writeMade, writeSections } from "./html-body.js";
import { escapeHtml } from "./html-escape.js";
import { pageStyle, reportStyle } from "./html-style.js";
import { words } from "./words.js";

function write(report: Report, language: Language): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    // The page needs nothing but its own style; whatever should slip into it can neither run nor load.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(report.title[language])}</title>`,
    `<style>\n${pageStyle}\n${reportStyle}\n</style>`,
    "</head>",
    '<body class="msme-report">',
    `<a class="skip" href="#report">${words.skip[language]}</a>`,
    `<header>\n${writeHeader(report, language)}\n</header>`,
    writeContents(report, language),
    `<main id="report" tabindex="-1">\n${writeSections(report, language)}\n</main>`,
    `<footer>${writeMade(report, language)}</footer>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

/**
 * One HTML file: accessible, printable, readable on a phone, light and dark. No scripts, and nothing is loaded from
 * anywhere.
 */
export const html: Format<"html"> = {
  id: "html",
  label: { en: "Web page", id: "Halaman web" },
  mediaType: "text/html; charset=utf-8",
  write,
};

/** The same report as a piece of a page that is already there, such as a notebook; brings its own style. */
export function writeHtmlFragment(report: Report, language: Language): string {
  return [
    `<div class="msme-report" lang="${language}">`,
    `<style>\n${reportStyle}\n</style>`,
    writeHeader(report, language),
    writeSections(report, language),
    `<footer>${writeMade(report, language)}</footer>`,
    "</div>",
  ].join("\n");
}
