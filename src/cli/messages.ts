import type { Text } from "../entry.js";
import { commandIds } from "./settings.js";

const meant = (word: string | undefined): Text =>
  word === undefined ? { en: "", id: "" } : { en: ` Did you mean ${word}?`, id: ` Maksud Anda ${word}?` };

const list = (words: readonly string[]): string => words.join(", ");

/** Everything the command says when it is used wrongly or cannot go on: what is wrong and what to do. */
export const messages = {
  unknownCommand: (written: string, word: string | undefined): Text => ({
    en: `There is no command "${written}".${meant(word).en} Commands: ${list(commandIds)}.`,
    id: `Tidak ada perintah "${written}".${meant(word).id} Perintah yang ada: ${list(commandIds)}.`,
  }),
  fileForCommand: (file: string): Text => ({
    en: `The command is missing. Did you mean: msme-sync report ${file}`,
    id: `Perintah belum disebut. Maksud Anda: msme-sync report ${file}`,
  }),
  unknownOption: (written: string, word: string | undefined, command: string): Text => ({
    en: `There is no option ${written}.${meant(word).en} "msme-sync ${command}--help" lists the options.`,
    id: `Tidak ada opsi ${written}.${meant(word).id} "msme-sync ${command}--help" menampilkan semua opsi.`,
  }),
  otherCommandsOption: (option: string, command: string, others: readonly string[]): Text => ({
    en: `${option} does not belong to "${command}" but to: ${list(others)}.`,
    id: `${option} bukan opsi "${command}", melainkan opsi: ${list(others)}.`,
  }),
  needsValue: (option: string, value: string): Text => ({
    en: `${option} needs a value: ${option} ${value}`,
    id: `${option} memerlukan nilai: ${option} ${value}`,
  }),
  takesNoValue: (option: string): Text => ({
    en: `${option} takes no value.`,
    id: `${option} tidak memerlukan nilai.`,
  }),
  unknownValue: (option: string, value: string, known: readonly string[], word?: string): Text => ({
    en: `${option} cannot be "${value}".${meant(word).en} Possible: ${list(known)}.`,
    id: `${option} tidak dapat berisi "${value}".${meant(word).id} Pilihan: ${list(known)}.`,
  }),
  otherCommandsFormat: (format: string, command: string, known: readonly string[]): Text => ({
    en: `"${command}" cannot be written as ${format}. Possible: ${list(known)}.`,
    id: `Hasil "${command}" tidak dapat ditulis sebagai ${format}. Pilihan: ${list(known)}.`,
  }),
  notWritten: (extension: string): Text => ({
    en: `No .${extension} files are written. For a spreadsheet write CSV, for a document HTML: a browser prints it or saves it as PDF.`,
    id: `Berkas .${extension} tidak dapat ditulis. Untuk lembar kerja gunakan CSV; untuk dokumen gunakan HTML, yang dapat dicetak atau disimpan sebagai PDF dari peramban.`,
  }),
  badDelimiter: (option: string, value: string): Text => ({
    en: `${option} is one character, such as ${option} ";" or ${option} tab; "${value}" is not.`,
    id: `${option} berupa satu karakter, misalnya ${option} ";" atau ${option} tab; "${value}" bukan.`,
  }),
  badTarget: (value: string): Text => ({
    en: `--target is a share between 0 and 1, such as 0.95; "${value}" is not.`,
    id: `--target berupa angka antara 0 dan 1, misalnya 0,95; "${value}" bukan.`,
  }),
  badRows: (value: string): Text => ({
    en: `--rows is a number from 1 on, or all; "${value}" is neither.`,
    id: `--rows berupa angka mulai dari 1, atau all; "${value}" bukan keduanya.`,
  }),
  badCurrency: (value: string): Text => ({
    en: `--currency is a code of three letters (ISO 4217), such as IDR or USD; "${value}" is not.`,
    id: `--currency berupa kode tiga huruf (ISO 4217), misalnya IDR atau USD; "${value}" bukan.`,
  }),
  badColumn: (value: string): Text => ({
    en: `--columns is a header and what it holds, such as --columns "Judul=name"; "${value}" is not.`,
    id: `--columns berisi judul kolom dan isinya, misalnya --columns "Judul=name"; "${value}" bukan.`,
  }),
  needsModel: (known: readonly string[]): Text => ({
    en: `Say which model to group by: --model ${known.join(" | ")}.`,
    id: `Sebutkan model pengelompokannya: --model ${known.join(" | ")}.`,
  }),
  severalFiles: (files: readonly string[]): Text => ({
    en: `Only one file is read at a time; these were given: ${list(files)}. File names with spaces need quotation marks.`,
    id: `Hanya satu berkas yang dibaca; yang diberikan: ${list(files)}. Nama berkas yang mengandung spasi perlu diapit tanda kutip.`,
  }),
  fileAndSample: (): Text => ({
    en: "Give a file or --sample, not both.",
    id: "Berikan berkas atau --sample, bukan keduanya.",
  }),
  noData: (command: string): Text => ({
    en:
      `There are no data. Give a file ("msme-sync ${command} programs.csv"), pipe one in ` +
      `("... | msme-sync ${command}") or look at the sample ("msme-sync ${command} --sample").`,
    id:
      `Belum ada data. Berikan berkas ("msme-sync ${command} program.csv"), salurkan data ` +
      `("... | msme-sync ${command}"), atau lihat contohnya ("msme-sync ${command} --sample").`,
  }),
  reviewIsCsv: (): Text => ({
    en: "--review writes a table to be filled in a spreadsheet: CSV only.",
    id: "--review menulis tabel untuk diisi di lembar kerja: hanya CSV.",
  }),
  sameFile: (one: string, other: string): Text => ({
    en: `${one} and ${other} are the same file; writing one would destroy the other. Give another name.`,
    id: `${one} dan ${other} adalah berkas yang sama; menulis salah satunya akan merusak yang lain. Beri nama lain.`,
  }),
  applyFromInput: (): Text => ({
    en: "--apply needs a file; standard input can hold only one table.",
    id: "--apply memerlukan berkas; masukan standar hanya dapat memuat satu tabel.",
  }),
  trainedFromInput: (): Text => ({
    en: "--trained needs a file; standard input holds the programs.",
    id: "--trained memerlukan berkas; masukan standar memuat programnya.",
  }),
  trainedNotReadable: (file: string, reason: string): Text => ({
    en: `${file} holds no trained numbers. ${reason}`,
    id: `${file} tidak memuat angka hasil pelatihan. ${reason}`,
  }),
  fileNotFound: (file: string): Text => ({
    en: `There is no file "${file}". Check the name and the folder.`,
    id: `Berkas "${file}" tidak ditemukan. Periksa nama berkas dan foldernya.`,
  }),
  fileNotReadable: (file: string): Text => ({
    en: `"${file}" may not be read. Ask for the permission, or copy the file to a folder of your own.`,
    id: `"${file}" tidak boleh dibaca. Mintalah izin, atau salin berkas ke folder Anda sendiri.`,
  }),
  isFolder: (file: string): Text => ({
    en: `"${file}" is a folder. Give a file.`,
    id: `"${file}" adalah folder. Berikan berkas.`,
  }),
  folderNotFound: (file: string): Text => ({
    en: `"${file}" cannot be written: its folder does not exist. Make the folder first.`,
    id: `"${file}" tidak dapat ditulis: foldernya belum ada. Buat foldernya terlebih dahulu.`,
  }),
  fileNotWritable: (file: string): Text => ({
    en: `"${file}" may not be written. Close it where it is open, or give another name.`,
    id: `"${file}" tidak boleh ditulis. Tutup bila sedang dibuka, atau beri nama lain.`,
  }),
  fileFailed: (file: string, reason: string): Text => ({
    en: `"${file}" could not be read or written: ${reason}.`,
    id: `"${file}" tidak dapat dibaca atau ditulis: ${reason}.`,
  }),
  badWeight: (value: string): Text => ({
    en: `--weights is a criterion with a number of 0 or more, such as --weights cost=2; "${value}" is not.`,
    id: `--weights berupa kriteria dengan angka 0 atau lebih, misalnya --weights biaya=2; "${value}" bukan.`,
  }),
  unknownCriterion: (id: string, known: readonly string[], word: string | undefined): Text => ({
    en: `The models are not rated on "${id}".${meant(word).en} Criteria: ${list(known)}.`,
    id: `Model tidak dinilai pada "${id}".${meant(word).id} Kriteria: ${list(known)}.`,
  }),
  viewOfModels: (): Text => ({
    en: "--view chooses how the eight models are compared; leave it out with a file of your own.",
    id: "--view menentukan dasar perbandingan delapan model; jangan gunakan bersama berkas Anda sendiri.",
  }),
  modelsNeedScores: (method: string): Text => ({
    en: `${method} ends in a relation and not in scores, and the comparison of the models needs scores. Leave out --method, choose one with scores, such as topsis, or give a file of your own; --view table-1 shows the models by dominance.`,
    id: `${method} menghasilkan relasi, bukan skor, sedangkan perbandingan model memerlukan skor. Hilangkan --method, pilih metode berskor seperti topsis, atau berikan berkas Anda sendiri; --view table-1 menampilkan model menurut dominansi.`,
  }),
  intervalNeedsScores: (method: string): Text => ({
    en: `--gaps interval counts ranks over many samples, and ${method} makes no ranks. Use --gaps worst or skip, or a method with scores, such as topsis.`,
    id: `--gaps interval menghitung peringkat atas banyak sampel, sedangkan ${method} tidak menghasilkan peringkat. Gunakan --gaps worst atau skip, atau metode berskor seperti topsis.`,
  }),
  dominanceReadsNoWeights: (): Text => ({
    en: "Dominance holds whatever the weights are and does not read them; leave out --weights.",
    id: "Dominansi berlaku untuk bobot apa pun dan tidak membacanya; hilangkan --weights.",
  }),
  gradesOfFile: (): Text => ({
    en: "--grades makes numbers of the grades of a file; the models have a mapping of their own. Leave it out.",
    id: "--grades mengubah tingkatan dalam berkas menjadi bilangan; model memiliki pemetaannya sendiri. Hilangkan opsi itu.",
  }),
  gapsHelp: (): Text => ({
    en: "At the command line: --gaps worst, skip or interval; what is not applicable is only skipped.",
    id: "Pada baris perintah: --gaps worst, skip, atau interval; yang tidak berlaku hanya dapat dilewati (skip).",
  }),
  gapsWithoutRanksHelp: (): Text => ({
    en: "At the command line: --gaps worst or skip; what is not applicable is only skipped.",
    id: "Pada baris perintah: --gaps worst atau skip; yang tidak berlaku hanya dapat dilewati (skip).",
  }),
  gradesHelp: (): Text => ({
    en: "At the command line: --grades equal-steps, rising-steps or falling-steps; or --method dominance, which needs no numbers.",
    id: "Pada baris perintah: --grades equal-steps, rising-steps, atau falling-steps; atau --method dominance, yang tidak memerlukan bilangan.",
  }),
  ownViewNeedsWeights: (): Text => ({
    en: "--view yours compares by weights of your own: give --weights, such as --weights participation=2.",
    id: "--view yours membandingkan dengan bobot Anda sendiri: berikan --weights, misalnya --weights participation=2.",
  }),
  weightsNeedOwnView: (view: string): Text => ({
    en: `The view ${view} has weights of its own; leave out --view or --weights.`,
    id: `Sudut pandang ${view} memiliki bobotnya sendiri; jangan gunakan --view bersama --weights.`,
  }),
  weightsAllZero: (): Text => ({
    en: "--weights gives every criterion 0, so nothing counts; give at least one a weight above 0.",
    id: "--weights memberi semua kriteria bobot 0 sehingga tidak ada yang diperhitungkan; beri setidaknya satu bobot di atas 0.",
  }),
  problemNotSound: (lines: readonly string[]): Text => ({
    en: `The problem cannot be compared:\n  ${lines.join("\n  ")}`,
    id: `Masalah ini tidak dapat dibandingkan:\n  ${lines.join("\n  ")}`,
  }),
  brokenJson: (reason: string): Text => ({
    en: `This is not valid JSON: ${reason}. A list of programs looks like [{"name": "..."}, {"name": "..."}].`,
    id: `Ini bukan JSON yang sah: ${reason}. Daftar program berbentuk [{"name": "..."}, {"name": "..."}].`,
  }),
  nothingRead: (name: string): Text => ({
    en: `No program could be read from ${name}.`,
    id: `Tidak ada program yang dapat dibaca dari ${name}.`,
  }),
  changedMeanwhile: (name: string): Text => ({
    en: `${name} changed while it was read; the result is not complete. Run the command again.`,
    id: `${name} berubah saat dibaca; hasilnya tidak lengkap. Jalankan kembali perintahnya.`,
  }),
  nothingReviewed: (name: string): Text => ({
    en: `${name} holds no decisions that could be read.`,
    id: `${name} tidak memuat penetapan yang dapat dibaca.`,
  }),
} as const;
