import type { Language, Text } from "../entry.js";
import { wrapLine } from "../evaluation/report/formats/text-width.js";
import { version } from "../stamp.js";
import { helpTopics, type HelpExample } from "./help-topics.js";
import { formatsOf, options, type Option } from "./options.js";
import { commandIds, type CommandId } from "./settings.js";

const width = 100;

const words = {
  about: {
    en: "Classifies, groups and reports government programs for micro, small and medium enterprises (MSMEs).",
    id: "Mengklasifikasi, mengelompokkan, dan melaporkan program pemerintah bagi usaha mikro, kecil, dan menengah (UMKM).",
  },
  usage: { en: "Usage", id: "Cara pakai" },
  commands: { en: "Commands", id: "Perintah" },
  begin: { en: "First steps", id: "Langkah pertama" },
  examples: { en: "Examples", id: "Contoh" },
  options: { en: "Options", id: "Opsi" },
  formats: { en: "Formats", id: "Bentuk hasil" },
  data: { en: "Data", id: "Data" },
  status: { en: "Exit status", id: "Status keluar" },
  file: {
    en: 'FILE is a table of programs as agencies keep it: CSV (any delimiter and encoding; headers and amounts in Indonesian or English, such as "Nama Kegiatan" and Rp1.250.000.000,00), JSON Lines or a JSON list. Save an Excel workbook as "CSV UTF-8" first. Without FILE, or with "-", standard input is read; the sample portfolio only with --sample.',
    id: 'FILE adalah tabel program sebagaimana disimpan instansi: CSV (pemisah dan pengodean apa pun; judul kolom dan nilai dalam bahasa Indonesia atau Inggris, misalnya "Nama Kegiatan" dan Rp1.250.000.000,00), JSON Lines, atau daftar JSON. Simpan buku kerja Excel sebagai "CSV UTF-8" terlebih dahulu. Tanpa FILE, atau dengan "-", masukan standar yang dibaca; contoh portofolio hanya dengan --sample.',
  },
  statuses: {
    en: "0 done; 1 failed; 2 wrong usage; 3 done, but rows were rejected (standard error lists them).",
    id: "0 selesai; 1 gagal; 2 cara pakai keliru; 3 selesai, tetapi ada baris yang ditolak (disebutkan di galat standar).",
  },
  more: {
    en: 'More about a command: "msme-sync report --help". Bahasa Indonesia: "msme-sync --help --language id".',
    id: 'Selengkapnya tentang suatu perintah: "msme-sync report --help --language id". English: "msme-sync --help".',
  },
  command: { en: "COMMAND", id: "PERINTAH" },
  optionsPlace: { en: "options", id: "opsi" },
  byDefault: { en: " (default)", id: " (bawaan)" },
} as const satisfies Record<string, Text>;

const first: readonly HelpExample[] = [
  helpTopics.report.examples[0]!,
  helpTopics.check.examples[0]!,
  helpTopics.report.examples[1]!,
];

/** Help on one command, or on all of them. */
export function help(command: CommandId | undefined, language: Language): string {
  const lines = command === undefined ? general(language) : about(command, language);
  return `${lines.join("\n")}\n`;
}

function general(language: Language): readonly string[] {
  return [
    `msme-sync ${version}`,
    ...wrapLine(words.about[language], width),
    ...section(words.usage[language], [
      `  msme-sync ${words.command[language]} [FILE] [${words.optionsPlace[language]}]`,
    ]),
    ...section(
      words.commands[language],
      commandIds.flatMap((id) => entry(id, helpTopics[id].short[language], 14)),
    ),
    ...section(
      words.begin[language],
      first.flatMap((example) => exampleLines(example, language)),
    ),
    ...section(words.data[language], indented(words.file[language])),
    ...section(words.status[language], indented(words.statuses[language])),
    "",
    ...wrapLine(words.more[language], width),
  ];
}

function about(command: CommandId, language: Language): readonly string[] {
  const { usage, short, paragraphs, examples } = helpTopics[command];
  const [usual, ...others] = formatsOf[command];
  return [
    `msme-sync ${command}`,
    ...wrapLine(short[language], width),
    ...section(words.usage[language], [`  msme-sync ${usage} [${words.optionsPlace[language]}]`]),
    ...paragraphs.flatMap((text) => ["", ...wrapLine(text[language], width)]),
    ...section(
      words.examples[language],
      examples.flatMap((example) => exampleLines(example, language)),
    ),
    ...section(words.formats[language], [`  ${[`${usual!}${words.byDefault[language]}`, ...others].join(", ")}`]),
    ...section(
      words.options[language],
      options
        .filter((option: Option) => option.commands.includes(command))
        .flatMap((option: Option) => entry(signature(option), option.help[language], 30)),
    ),
    ...section(words.data[language], indented(words.file[language])),
    ...section(words.status[language], indented(words.statuses[language])),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return ["", title, ...lines];
}

const indented = (text: string): readonly string[] => wrapLine(text, width - 2).map((line) => `  ${line}`);

const signature = ({ name, short, value }: Option): string =>
  `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;

function exampleLines({ line, does }: HelpExample, language: Language): readonly string[] {
  return [`  ${line}`, ...wrapLine(does[language], width - 6).map((text) => `      ${text}`)];
}

/** A term and what it means, side by side; a long term stands on a line of its own. */
function entry(term: string, meaning: string, column: number): readonly string[] {
  const lines = wrapLine(meaning, width - column - 2);
  const gap = " ".repeat(column + 2);
  if (term.length + 2 > column) return [`  ${term}`, ...lines.map((line) => gap + line)];
  return lines.map((line, i) => (i === 0 ? `  ${term.padEnd(column)}${line}` : gap + line));
}
