import type { Language } from "../../../entry.js";
import type { Report, ReportFigure, ReportProse, ReportTable } from "../report.js";
import { labelIn } from "./cell.js";
import { madeSentence, sectionsOf } from "./closing.js";
import { figureTable } from "./figure-table.js";
import type { Format } from "./format.js";
import { writeNumber } from "./number.js";
import { textTable } from "./text-table.js";
import { pad, plainLine, textWidth, wrapLine } from "./text-width.js";
import { words } from "./words.js";

/** How plain text is laid out. */
export interface TextOptions {
  /** Columns of the terminal; 100 unless told otherwise. */
  readonly width?: number;
  /** Whether headings are set off by ANSI escape codes; only for a terminal, so `false` unless asked for. */
  readonly color?: boolean;
}

type Style = (text: string) => string;

function barLines({ chart }: ReportFigure, language: Language, width: number): string[] {
  if (chart.type !== "bars") return [];
  const labels = chart.bars.map(({ label }) => plainLine(labelIn(label, language)));
  const values = chart.bars.map(({ value }) => writeNumber(value, language));
  const labelWidth = Math.min(Math.max(...labels.map(textWidth), 1), Math.floor(width / 2));
  const valueWidth = Math.max(...values.map(textWidth), 1);
  const room = Math.max(1, Math.min(40, width - labelWidth - valueWidth - 4));
  const largest = Math.max(...chart.bars.map(({ value }) => value), 0);
  return chart.bars.flatMap(({ value }, i) => {
    const [start = "", ...rest] = wrapLine(labels[i]!, labelWidth);
    const length = largest > 0 && value > 0 ? Math.max(1, Math.round((value / largest) * room)) : 0;
    const bar = `${pad(start, labelWidth, "right")}  ${pad(values[i]!, valueWidth, "left")}  ${"█".repeat(length)}`;
    return [bar.trimEnd(), ...rest];
  });
}

function writeBlock(
  block: ReportTable | ReportProse | ReportFigure,
  language: Language,
  width: number,
  bold: Style,
): string[][] {
  if (block.kind === "prose") return block.paragraphs.map((text) => wrapLine(plainLine(text[language]), width));
  const table = block.kind === "figure" ? figureTable(block) : block;
  const drawn = block.kind === "figure" ? barLines(block, language, width) : [];
  const rows = drawn.length > 0 ? drawn : textTable(table, language, width);
  const caption = wrapLine(plainLine(table.caption[language]), width).map(bold);
  return [
    [...caption, ...(table.rows.length === 0 ? [words.empty[language]] : rows)],
    ...(table.note ? [wrapLine(plainLine(table.note[language]), width)] : []),
  ];
}

function write(report: Report, language: Language, { width = 100, color = false }: TextOptions = {}): string {
  const bold: Style = color ? (text) => `\u001B[1m${text}\u001B[22m` : (text) => text;
  const heading = (text: string, rule: string): string[] => {
    const lines = wrapLine(plainLine(text), width);
    return [...lines.map(bold), rule.repeat(Math.max(...lines.map(textWidth)))];
  };
  const paragraphs: string[][] = [
    heading(report.title[language], "═"),
    ...report.summary.map((text) => wrapLine(plainLine(text[language]), width)),
    ...sectionsOf(report).flatMap((section) => [
      heading(section.title[language], "─"),
      ...section.blocks.flatMap((block) => writeBlock(block, language, width, bold)),
    ]),
    wrapLine(plainLine(madeSentence(report.made)[language]), width),
  ];
  return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Plain text for a terminal or a pipe: aligned tables, bars of block characters, colors only when asked for. */
export const text = {
  id: "text",
  label: { en: "Plain text", id: "Teks biasa" },
  mediaType: "text/plain; charset=utf-8",
  write,
} satisfies Format<"text">;
