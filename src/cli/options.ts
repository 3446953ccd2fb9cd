import type { Text } from "../entry.js";
import { commandIds, type CommandId, type FormatId } from "./settings.js";

/** An option of the command line. Help and error messages are written from this table. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands after it; an option without one is a switch. */
  readonly value?: string;
  readonly multiple?: true;
  readonly commands: readonly CommandId[];
  readonly help: Text;
}

const all = commandIds;
/** Commands that read programs; comparing reads a decision problem, or nothing. */
const ofPrograms = ["check", "classify", "report", "synchronize", "train"] as const;
const coded = ["classify", "report", "synchronize"] as const;

/** The formats of each command, the default first. */
export const formatsOf: Readonly<Record<CommandId, readonly FormatId[]>> = {
  check: ["text", "csv", "json"],
  classify: ["csv", "json", "jsonl", "text"],
  report: ["text", "markdown", "html", "json", "csv"],
  synchronize: ["text", "markdown", "html", "json", "csv"],
  train: ["text", "json", "markdown", "html", "csv"],
  compare: ["text", "markdown", "html", "json", "csv"],
};

/** The format that a file's name asks for. */
export const formatsByExtension: Readonly<Record<string, FormatId>> = {
  txt: "text",
  md: "markdown",
  html: "html",
  htm: "html",
  json: "json",
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
};

/** All options, in the order in which help shows them. */
export const options = [
  {
    name: "sample",
    commands: ofPrograms,
    help: {
      en: "Take the sample portfolio of real Indonesian programs instead of a file.",
      id: "Gunakan contoh portofolio program nyata Indonesia, bukan berkas.",
    },
  },
  {
    name: "model",
    value: "MODEL",
    commands: ["synchronize"],
    help: {
      en: "The model to group by: program-mapping (three pillars), form-grouping (six forms) or program-combination (four components).",
      id: "Model pengelompokan: program-mapping (tiga pilar), form-grouping (enam bentuk), atau program-combination (empat komponen).",
    },
  },
  {
    name: "view",
    value: "VIEW",
    commands: ["compare"],
    help: {
      en: "What the models are compared on: text-evidence (default), table-1 or authors-preference; with --weights: yours.",
      id: "Dasar perbandingan model: text-evidence (bawaan), table-1, atau authors-preference; dengan --weights: yours.",
    },
  },
  {
    name: "weights",
    value: "CRITERION=NUMBER",
    multiple: true,
    commands: ["compare"],
    help: {
      en: "How much a criterion counts, on any scale: --weights reach=3 --weights cost=1. Of the models, criteria not named do not count.",
      id: "Bobot suatu kriteria, dengan skala apa pun: --weights jangkauan=3 --weights biaya=1. Untuk model, kriteria yang tidak disebut tidak dihitung.",
    },
  },
  {
    name: "method",
    value: "METHOD",
    commands: ["compare"],
    help: {
      en: "weighted-sum (default), topsis, vikor, promethee-two and others, with a scaling where there are several: weighted-sum:linear. For a file also methods that make no ranking: dominance, promethee-one, electre-one, electre-three.",
      id: "weighted-sum (bawaan), topsis, vikor, promethee-two, dan lainnya; dengan skala jika ada beberapa: weighted-sum:linear. Untuk berkas juga metode tanpa peringkat: dominance, promethee-one, electre-one, electre-three.",
    },
  },
  {
    name: "gaps",
    value: "skip|worst|interval",
    commands: ["compare"],
    help: {
      en: "What to do where nothing is stated: leave the criterion out, take the worst, or let it be anything.",
      id: "Perlakuan terhadap sel kosong: keluarkan kriterianya, anggap terburuk, atau biarkan bernilai apa pun.",
    },
  },
  {
    name: "grades",
    value: "MAPPING",
    commands: ["compare"],
    help: {
      en: "What numbers the grades of a file become, where a method needs numbers: equal-steps (1, 2, 3), rising-steps (1, 2, 4) or falling-steps (1, 3, 4).",
      id: "Bilangan pengganti tingkatan dalam berkas jika metode memerlukan bilangan: equal-steps (1, 2, 3), rising-steps (1, 2, 4), atau falling-steps (1, 3, 4).",
    },
  },
  {
    name: "format",
    short: "f",
    value: "FORMAT",
    commands: all,
    help: {
      en: "How the result is written; the ending of --output decides when it is left out.",
      id: "Bentuk hasil; bila tidak disebut, ditentukan oleh akhiran nama berkas --output.",
    },
  },
  {
    name: "output",
    short: "o",
    value: "FILE",
    commands: all,
    help: {
      en: "Write the result to a file instead of standard output.",
      id: "Tulis hasil ke berkas, bukan ke keluaran standar.",
    },
  },
  {
    name: "language",
    short: "l",
    value: "en|id",
    commands: all,
    help: {
      en: "Language of results and messages: English (default) or Indonesian.",
      id: "Bahasa hasil dan pesan: Inggris (bawaan) atau Indonesia.",
    },
  },
  {
    name: "review",
    commands: ["classify"],
    help: {
      en: "Write the programs that need a person's decision as a table (CSV) to be filled in a spreadsheet.",
      id: "Tulis program yang memerlukan penetapan petugas sebagai tabel (CSV) untuk diisi di lembar kerja.",
    },
  },
  {
    name: "apply",
    value: "REVIEWED.csv",
    commands: [...coded, "train"],
    help: {
      en: "Read people's decisions back from the filled table; they win over the classifier.",
      id: "Baca kembali penetapan petugas dari tabel yang sudah diisi; penetapan petugas mengalahkan pengklasifikasi.",
    },
  },
  {
    name: "target",
    value: "SHARE",
    commands: coded,
    help: {
      en: "Of the answers accepted without review, the share that shall be right, between 0 and 1 (default 0.95).",
      id: "Bagian yang harus benar dari jawaban yang diterima tanpa telaah, antara 0 dan 1 (bawaan 0,95).",
    },
  },
  {
    name: "trained",
    value: "TRAINED.json",
    commands: [...coded, "train"],
    help: {
      en: "Classify with numbers that train wrote; train itself starts from them.",
      id: "Klasifikasikan dengan angka hasil perintah train; train sendiri memulai dari angka itu.",
    },
  },
  {
    name: "strict",
    commands: ["report"],
    help: {
      en: "Count only programs whose text names small firms, cooperatives or entrepreneurs; the other relevant ones are listed with the reason.",
      id: "Hitung hanya program yang teksnya menyebut usaha mikro, kecil, atau menengah, koperasi, atau wirausaha; program relevan lainnya dicantumkan beserta alasannya.",
    },
  },
  {
    name: "rows",
    value: "NUMBER|all",
    commands: ["report", "synchronize", "train", "compare"],
    help: {
      en: "The most rows of a table to show; text in a terminal shows 12, everything else all.",
      id: "Jumlah baris tabel yang ditampilkan; teks di terminal 12 baris, selain itu semuanya.",
    },
  },
  {
    name: "exact",
    commands: ["check", "classify"],
    help: {
      en: "Write CSV cells exactly as they are. Without it, what a spreadsheet would run as a formula gets an apostrophe.",
      id: "Tulis sel CSV persis seperti aslinya. Tanpa opsi ini, isi yang akan dijalankan lembar kerja sebagai rumus diberi apostrof.",
    },
  },
  {
    name: "excel",
    commands: ["check", "classify"],
    help: {
      en: "Write CSV that Excel opens by double click: with a byte order mark and, in Indonesian, semicolons.",
      id: "Tulis CSV yang langsung terbuka rapi di Excel: dengan penanda urutan bita dan, dalam bahasa Indonesia, titik koma.",
    },
  },
  {
    name: "output-delimiter",
    value: "CHARACTER",
    commands: ["check", "classify"],
    help: {
      en: 'What stands between the cells of CSV results: "," (default), ";" or tab.',
      id: 'Pemisah sel pada hasil CSV: "," (bawaan), ";" atau tab.',
    },
  },
  {
    name: "rejected",
    value: "FILE",
    commands: ofPrograms,
    help: {
      en: "Write every rejected row with its reasons to a CSV file; standard error lists the first 20.",
      id: "Tulis semua baris yang ditolak beserta alasannya ke berkas CSV; galat standar hanya menampilkan 20 baris pertama.",
    },
  },
  {
    name: "input",
    value: "csv|jsonl|json",
    commands: ofPrograms,
    help: {
      en: "What the data are; found from the file's name and beginning when left out.",
      id: "Jenis data; bila tidak disebut, dikenali dari nama dan awal berkas.",
    },
  },
  {
    name: "delimiter",
    value: "CHARACTER",
    commands: all,
    help: {
      en: 'What stands between the cells of the input: ",", ";", "|" or tab; found when left out.',
      id: 'Pemisah sel pada masukan: ",", ";", "|" atau tab; dikenali sendiri bila tidak disebut.',
    },
  },
  {
    name: "encoding",
    value: "ENCODING",
    commands: all,
    help: {
      en: "Encoding of the input: utf-8, utf-16le, utf-16be or windows-1252; found when left out.",
      id: "Pengodean masukan: utf-8, utf-16le, utf-16be, atau windows-1252; dikenali sendiri bila tidak disebut.",
    },
  },
  {
    name: "columns",
    value: "HEADER=FIELD",
    multiple: true,
    commands: ofPrograms,
    help: {
      en: 'What a column holds, where its header is not recognized: --columns "Judul=name". May be repeated.',
      id: 'Isi kolom yang judulnya tidak dikenali: --columns "Judul=name". Boleh diulang.',
    },
  },
  {
    name: "numbers",
    value: "indonesian|english",
    commands: all,
    help: {
      en: "How amounts are written, where their marks alone do not say it: 1.250,50 or 1,250.50.",
      id: "Cara penulisan angka bila tandanya saja belum jelas: 1.250,50 (indonesian) atau 1,250.50 (english).",
    },
  },
  {
    name: "currency",
    value: "CODE",
    commands: ofPrograms,
    help: {
      en: "Currency of amounts that state none, such as USD (default IDR).",
      id: "Mata uang untuk nilai yang tidak menyebutkannya, misalnya USD (bawaan IDR).",
    },
  },
  {
    name: "progress",
    commands: ofPrograms,
    help: {
      en: "Show progress on standard error even where it is not a terminal.",
      id: "Tampilkan kemajuan di galat standar meskipun bukan terminal.",
    },
  },
  {
    name: "help",
    short: "h",
    commands: all,
    help: { en: "Show this help.", id: "Tampilkan bantuan ini." },
  },
  {
    name: "version",
    short: "V",
    commands: all,
    help: { en: "Show the version.", id: "Tampilkan versi." },
  },
] as const satisfies readonly Option[];

/** The name of an option. */
export type OptionName = (typeof options)[number]["name"];
