import type { Text } from "../entry.js";
import type { PortfolioItem } from "../evaluation/portfolio/portfolio.js";
import { classificationReport } from "../evaluation/report/classification-report.js";
import { textTable } from "../evaluation/report/formats/text-table.js";
import { plainLine } from "../evaluation/report/formats/text-width.js";
import { programLines } from "../evaluation/report/programs-csv.js";
import type { TableColumns } from "../evaluation/report/program-columns.js";
import { csvOptions } from "./csv-options.js";
import type { Settings } from "./settings.js";
import type { World } from "./world.js";

/** Writes classified programs one at a time. */
export interface ItemWriter {
  readonly start: string;
  readonly item: (item: PortfolioItem) => string;
  readonly end: string;
}

/** The writer for the format that was asked for. JSON holds what `buildPortfolio` takes. */
export function itemWriter(columns: TableColumns, settings: Settings, world: World): ItemWriter {
  if (settings.format === "jsonl") return { start: "", item: (item) => `${JSON.stringify(item)}\n`, end: "" };
  if (settings.format === "json") {
    let between = "";
    const item = (one: PortfolioItem): string => {
      const text = between + JSON.stringify(one);
      between = ",\n";
      return text;
    };
    return { start: "[\n", item, end: "\n]\n" };
  }
  if (settings.format === "text") return textWriter(settings, world);
  const { header, line } = programLines(columns, csvOptions(settings));
  return { start: header, item: line, end: "" };
}

const unofficial: Text = {
  en: "Codes are the answers of msme-sync, not an official classification.\n",
  id: "Kode adalah jawaban perangkat lunak msme-sync, bukan klasifikasi resmi.\n",
};

function textWriter({ language, output }: Settings, world: World): ItemWriter {
  const isShown = output === "-" && world.terminal.output;
  const bold = isShown && world.color ? (text: string) => `\u001B[1m${text}\u001B[22m` : (text: string) => text;
  const width = (isShown ? world.width : undefined) ?? 100;
  const item = ({ program, classification }: PortfolioItem): string => {
    const tables = classificationReport(classification)
      .sections.flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "table" ? [textTable(block, language, width)] : []));
    return `${[bold(`${plainLine(program.name)} [${plainLine(program.id)}]`), ...(tables[0] ?? [])].join("\n")}\n\n`;
  };
  return { start: "", item, end: unofficial[language] };
}
