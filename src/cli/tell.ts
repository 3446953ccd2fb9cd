import type { Language, Text } from "../entry.js";
import { writeNumber } from "../evaluation/report/formats/number.js";
import { words } from "../evaluation/report/formats/words.js";
import { findingLine, reasonsOf } from "./finding-line.js";
import type { Intake } from "./intake-count.js";
import type { Settings } from "./settings.js";

/** What a person should know about the data beside the result: faults of the table, rejected rows, how many warnings. */
export function tell(intake: Intake, settings: Settings): string {
  const { language } = settings;
  const lines: string[] = [];
  for (const found of intake.table.findings)
    if (found.severity !== "note") lines.push(`${words[found.severity][language]}: ${findingLine(found, language)}`);
  if (intake.rejected > 0) lines.push(...rejections(intake, settings));
  if (intake.warnings > 0) lines.push(warned(intake.warnings, settings)[language]);
  return lines.map((line) => `${line}\n`).join("");
}

function rejections({ rejected, programs, firstRejected }: Intake, { language, rejected: file }: Settings): string[] {
  const [some, all] = [writeNumber(rejected, language), writeNumber(rejected + programs, language)];
  const head: Text = {
    en: `${some} of ${all} rows ${rejected === 1 ? "was" : "were"} rejected and ${rejected === 1 ? "is" : "are"} not in the result (row 1 is the first after the header):`,
    id: `${some} dari ${all} baris ditolak dan tidak masuk hasil (baris 1 adalah baris pertama setelah judul kolom):`,
  };
  const rows = firstRejected.flatMap(({ row, findings }) =>
    reasonsOf(findings).map((found) => `  ${findingLine({ ...found, where: { ...found.where, row } }, language)}`),
  );
  const left = rejected - firstRejected.length;
  if (file !== undefined) return [head[language], ...rows, ...more(left, language), written(file)[language]];
  const hint: Text = { en: "  --rejected FILE writes them all.", id: "  --rejected BERKAS menulis semuanya." };
  return [head[language], ...rows, ...more(left, language), ...(left > 0 ? [hint[language]] : [])];
}

function more(left: number, language: Language): string[] {
  if (left <= 0) return [];
  const count = writeNumber(left, language);
  return [{ en: `  ... and ${count} more.`, id: `  ... dan ${count} lagi.` }[language]];
}

const written = (file: string): Text => ({
  en: `All rejected rows with their reasons are in ${file}.`,
  id: `Semua baris yang ditolak beserta alasannya ada di ${file}.`,
});

function warned(count: number, { source, language }: Settings): Text {
  const number = writeNumber(count, language);
  const file = source === "sample" ? " --sample" : source.file === "-" ? "" : ` ${source.file}`;
  return {
    en: `${number} ${count === 1 ? "warning" : "warnings"} about rows that were kept: see "msme-sync check${file}".`,
    id: `${number} peringatan tentang baris yang tetap dibaca: lihat "msme-sync check${file}".`,
  };
}
