import type { Finding, Text } from "../entry.js";
import { writeNumber } from "../evaluation/report/formats/number.js";
import { wrapLine } from "../evaluation/report/formats/text-width.js";
import { words } from "../evaluation/report/formats/words.js";
import type { FindingWriter } from "./finding-writer.js";
import { placeOf } from "./finding-line.js";
import type { Intake } from "./intake-count.js";
import type { Settings } from "./settings.js";
import type { World } from "./world.js";

/** As many places of one kind of finding as are shown; CSV has them all. */
const mostShown = 10;

interface Kind {
  count: number;
  readonly shown: Finding[];
}

/** Findings for people: of one kind together, the gravest first, with the first places of each. */
export function checkText({ language, output }: Settings, world: World): FindingWriter {
  const kinds = new Map<string, Kind>();
  const isShown = output === "-" && world.terminal.output;
  const width = Math.max(40, (isShown ? world.width : undefined) ?? 100);
  const bold = isShown && world.color ? (text: string) => `\u001B[1m${text}\u001B[22m` : (text: string) => text;

  function kindLines(severity: Finding["severity"], code: string, { count, shown }: Kind): string[] {
    const number = count === 1 ? "" : ` (${writeNumber(count, language)})`;
    const isSame = (one: Text | undefined): boolean => shown.every(({ cure }) => cure?.[language] === one?.[language]);
    const cure = shown[0]?.cure;
    const shared = isSame(cure) ? cure : undefined;
    const left = count - shown.length;
    return [
      bold(`${words[severity][language]} ${code}${number}`),
      ...shown.flatMap((found) => {
        const place = placeOf(found, language);
        const own = shared === undefined && found.cure !== undefined ? ` ${found.cure[language]}` : "";
        return indented(`${place === "" ? "" : `${place}: `}${found.message[language]}${own}`, 2);
      }),
      ...(left > 0 ? indented(more(left)[language], 2) : []),
      ...(shared === undefined ? [] : indented(`→ ${shared[language]}`, 2)),
      "",
    ];
  }

  function more(left: number): Text {
    const number = writeNumber(left, language);
    return {
      en: `... and ${number} more; --format csv lists all`,
      id: `... dan ${number} lagi; --format csv menampilkan semua`,
    };
  }

  const indented = (text: string, by: number): string[] =>
    wrapLine(text, width - by - 2).map((line, i) => " ".repeat(i === 0 ? by : by + 2) + line);

  return {
    start: "",
    finding(found) {
      const key = `${found.severity} ${found.code}`;
      const kind = kinds.get(key) ?? { count: 0, shown: [] };
      kind.count++;
      if (kind.shown.length < mostShown) kind.shown.push(found);
      kinds.set(key, kind);
      return "";
    },
    end(intake) {
      const severities = ["error", "warning", "note"] as const;
      const lines = severities.flatMap((severity) =>
        [...kinds].flatMap(([key, kind]) => {
          const [own, code = ""] = key.split(" ");
          return own === severity ? kindLines(severity, code, kind) : [];
        }),
      );
      const counts = severities.map((severity) => sum(kinds, severity));
      return [...lines, ...wrapLine(summary(intake, counts)[language], width), ""].join("\n");
    },
  };

  function summary({ programs, rejected, table }: Intake, counts: readonly number[]): Text {
    const [rows, sound, bad] = [programs + rejected, programs, rejected].map((count) => writeNumber(count, language));
    const [errors, warnings, notes] = counts.map((count) => writeNumber(count, language));
    const kept = table.notChecked.join(", ");
    return {
      en:
        `Rows: ${rows}. Programs: ${sound}. Rejected: ${bad}. Errors: ${errors}, warnings: ${warnings}, notes: ${notes}. Row 1 is the first after the header.` +
        (kept === "" ? "" : ` Columns kept but not checked: ${kept}.`),
      id:
        `Baris: ${rows}. Program: ${sound}. Ditolak: ${bad}. Kesalahan: ${errors}, peringatan: ${warnings}, catatan: ${notes}. Baris 1 adalah baris pertama setelah judul kolom.` +
        (kept === "" ? "" : ` Kolom yang disimpan tanpa diperiksa: ${kept}.`),
    };
  }
}

function sum(kinds: ReadonlyMap<string, Kind>, severity: string): number {
  return [...kinds].reduce((total, [key, { count }]) => (key.startsWith(`${severity} `) ? total + count : total), 0);
}
