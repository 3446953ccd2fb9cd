import type { Finding, Text } from "../../entry.js";
import { shown } from "./shown.js";

/** One sentence of the table below: how grave it is, what it says, and what to do about it. */
interface Sentence<Details> {
  readonly severity: Finding["severity"];
  readonly message: (details: Details) => Text;
  readonly cure: (details: Details) => Text;
}

type Value = { readonly value: unknown };
type Listed = Value & { readonly known: readonly string[] };
/** For sentences that need no details. */
type Nothing = Readonly<Record<string, never>>;

const sentence = <Details>(
  severity: Finding["severity"],
  message: (details: Details) => Text,
  cure: (details: Details) => Text,
): Sentence<Details> => ({ severity, message, cure });

const list = (words: readonly string[]): string => words.join(", ");

/** What a binary file is called, and how its table is got out. */
const binaries: Readonly<Record<string, { readonly name: Text; readonly cure: Text }>> = {
  xlsx: {
    name: { en: "an Excel workbook (.xlsx)", id: "buku kerja Excel (.xlsx)" },
    cure: {
      en: "Open it in Excel or LibreOffice and save the sheet with File > Save As > CSV UTF-8.",
      id: "Buka di Excel atau LibreOffice, lalu simpan lembarnya dengan Berkas > Simpan Sebagai > CSV UTF-8.",
    },
  },
  xls: {
    name: { en: "an old Excel workbook (.xls)", id: "buku kerja Excel lama (.xls)" },
    cure: {
      en: "Open it in Excel or LibreOffice and save the sheet with File > Save As > CSV UTF-8.",
      id: "Buka di Excel atau LibreOffice, lalu simpan lembarnya dengan Berkas > Simpan Sebagai > CSV UTF-8.",
    },
  },
  html: {
    name: { en: "a web page (HTML)", id: "halaman web (HTML)" },
    cure: {
      en: "Some systems export web pages under the name .xls: open it in Excel or LibreOffice and save it as CSV UTF-8.",
      id: "Sebagian sistem mengekspor halaman web dengan nama .xls: buka di Excel atau LibreOffice, lalu simpan sebagai CSV UTF-8.",
    },
  },
};

/**
 * Every finding about records and tables: code, severity, message and cure in both languages, to be read in one sitting.
 * A row with a finding of severity `error` is rejected; a row with warnings and notes is a program.
 */
const sentences = {
  // The record's shape
  "not-a-record": sentence<Value>(
    "error",
    ({ value }) => ({
      en: `A program is an object with a name; this is ${shown(value)}.`,
      id: `Program adalah objek yang memiliki nama; ini adalah ${shown(value)}.`,
    }),
    () => ({
      en: 'Give each program as an object, such as { "name": "…" }.',
      id: 'Tuliskan setiap program sebagai objek, misalnya { "name": "…" }.',
    }),
  ),
  "missing-name": sentence<Nothing>(
    "error",
    () => ({ en: "The program has no name.", id: "Program tidak memiliki nama." }),
    () => ({
      en: "Fill in the name: it is the one thing every program must have.",
      id: "Isikan nama program: hanya nama yang wajib ada pada setiap program.",
    }),
  ),
  "missing-value": sentence<{ readonly key: string }>(
    "error",
    ({ key }) => ({ en: `"${key}" is missing or empty.`, id: `"${key}" tidak ada atau kosong.` }),
    ({ key }) => ({
      en: `Fill in "${key}", or leave out the whole entry that it belongs to.`,
      id: `Isikan "${key}", atau hapus seluruh entri tempatnya berada.`,
    }),
  ),
  "wrong-type": sentence<Value & { readonly expected: string }>(
    "error",
    ({ value, expected }) => ({
      en: `Expected ${kinds[expected]?.en ?? expected}, found ${shown(value)}.`,
      id: `Seharusnya ${kinds[expected]?.id ?? expected}, tetapi tertulis ${shown(value)}.`,
    }),
    ({ expected }) => ({
      en: `Write it as ${kinds[expected]?.en ?? expected}, or leave it out.`,
      id: `Tuliskan sebagai ${kinds[expected]?.id ?? expected}, atau kosongkan.`,
    }),
  ),
  "not-in-list": sentence<Listed>(
    "error",
    ({ value }) => ({
      en: `${shown(value)} is not one of the values this field can have.`,
      id: `${shown(value)} bukan salah satu nilai yang berlaku untuk isian ini.`,
    }),
    ({ known }) => ({ en: `Use one of: ${list(known)}.`, id: `Gunakan salah satu dari: ${list(known)}.` }),
  ),
  "unknown-code": sentence<Listed>(
    "error",
    ({ value }) => ({
      en: `There is no code ${shown(value)} in this facet.`,
      id: `Tidak ada kode ${shown(value)} pada segi ini.`,
    }),
    ({ known }) => ({ en: `Codes there are: ${list(known)}.`, id: `Kode yang tersedia: ${list(known)}.` }),
  ),
  "nested-too-deep": sentence<{ readonly deepest: number }>(
    "error",
    ({ deepest }) => ({
      en: `The record is nested more than ${deepest} levels deep, or contains itself.`,
      id: `Isian bersarang lebih dari ${deepest} tingkat, atau memuat dirinya sendiri.`,
    }),
    () => ({ en: "Flatten the record.", id: "Sederhanakan susunan isian tersebut." }),
  ),
  "unknown-key": sentence<Value & { readonly key: string; readonly keptAs: string }>(
    "warning",
    ({ key, keptAs }) => ({
      en: `A program has no field "${key}"; its value is kept under extra as "${keptAs}" and was not checked.`,
      id: `Program tidak memiliki isian "${key}"; nilainya disimpan pada extra sebagai "${keptAs}" dan tidak diperiksa.`,
    }),
    () => ({
      en: "Correct the field's name if it is misspelled; otherwise nothing needs to be done.",
      id: "Perbaiki nama isian bila salah tulis; bila tidak, tidak ada yang perlu dilakukan.",
    }),
  ),
  "reserved-key": sentence<{ readonly key: string; readonly keptAs: string }>(
    "warning",
    ({ key, keptAs }) => ({
      en: `"${key}" is a name that JavaScript reserves; the value is kept under extra as "${keptAs}".`,
      id: `"${key}" adalah nama yang dicadangkan JavaScript; nilainya disimpan pada extra sebagai "${keptAs}".`,
    }),
    () => ({ en: "Rename the field or column.", id: "Ganti nama isian atau kolom tersebut." }),
  ),

  // Its texts
  "lone-surrogate": sentence<{ readonly count: number }>(
    "warning",
    ({ count }) => ({
      en: `The text holds ${count} half character(s) (lone surrogates); each was replaced by U+FFFD.`,
      id: `Teks memuat ${count} karakter yang terpotong (surrogate tunggal); masing-masing diganti dengan U+FFFD.`,
    }),
    () => ({
      en: "Correct the text at its source: a character was cut in two there.",
      id: "Perbaiki teks pada sumbernya: ada karakter yang terpotong di sana.",
    }),
  ),
  "damaged-text": sentence<{ readonly count: number }>(
    "warning",
    ({ count }) => ({
      en: `The text holds ${count} replacement character(s) (U+FFFD): it was damaged before it came here.`,
      id: `Teks memuat ${count} karakter pengganti (U+FFFD): teks telah rusak sebelum dibaca.`,
    }),
    () => ({
      en: "Export the source again as UTF-8 and correct the text.",
      id: "Ekspor kembali sumbernya sebagai UTF-8 dan perbaiki teksnya.",
    }),
  ),
  "control-characters": sentence<{ readonly count: number }>(
    "warning",
    ({ count }) => ({
      en: `${count} invisible control character(s) were taken out of the text.`,
      id: `${count} karakter kendali yang tidak tampak dihapus dari teks.`,
    }),
    () => ({ en: "Check that the text reads well.", id: "Periksa apakah teks terbaca dengan baik." }),
  ),
  "long-text": sentence<{ readonly length: number; readonly longest: number }>(
    "warning",
    ({ length, longest }) => ({
      en: `The text has ${length} characters, more than the ${longest} that a spreadsheet cell can hold. It is kept whole.`,
      id: `Teks berisi ${length} karakter, melebihi ${longest} karakter yang dapat dimuat satu sel lembar kerja. Teks disimpan utuh.`,
    }),
    () => ({
      en: "Check whether a quotation mark is missing and several cells ran together.",
      id: "Periksa apakah ada tanda kutip yang hilang sehingga beberapa sel tergabung.",
    }),
  ),

  // What it says
  "negative-amount": sentence<Value>(
    "error",
    ({ value }) => ({
      en: `A budget cannot be negative: ${shown(value)}.`,
      id: `Anggaran tidak boleh negatif: ${shown(value)}.`,
    }),
    () => ({
      en: "Give the amount itself; a cut is a new figure with the stage revised.",
      id: "Tuliskan jumlahnya; pengurangan ditulis sebagai angka baru dengan tahap revisi.",
    }),
  ),
  "amount-too-large": sentence<Value>(
    "error",
    ({ value }) => ({
      en: `${shown(value)} is beyond 9,007,199,254,740,991, the largest amount that is kept exactly.`,
      id: `${shown(value)} melampaui 9.007.199.254.740.991, jumlah terbesar yang dapat disimpan dengan tepat.`,
    }),
    () => ({
      en: "Check the unit (thousands or millions?) and the number of zeros.",
      id: "Periksa satuan (ribu atau juta?) dan banyaknya angka nol.",
    }),
  ),
  "amount-rounded": sentence<Value & { readonly amount: number }>(
    "warning",
    ({ value, amount }) => ({
      en: `${shown(value)} was rounded to whole units of the currency: ${amount}.`,
      id: `${shown(value)} dibulatkan ke satuan mata uang yang utuh: ${amount}.`,
    }),
    () => ({
      en: "Give whole rupiah (or whole units of the currency).",
      id: "Tuliskan dalam rupiah utuh (atau satuan mata uang yang utuh).",
    }),
  ),
  "sum-too-large": sentence<{ readonly currency: string }>(
    "warning",
    ({ currency }) => ({
      en: `The amounts in ${currency} of one year and stage add up to more than 9,007,199,254,740,991, so their sum cannot be computed exactly.`,
      id: `Jumlah nilai dalam ${currency} untuk satu tahun dan tahap melampaui 9.007.199.254.740.991 sehingga totalnya tidak dapat dihitung dengan tepat.`,
    }),
    () => ({
      en: "Check the units of the largest amounts, or sum in parts.",
      id: "Periksa satuan pada nilai-nilai terbesar, atau jumlahkan per bagian.",
    }),
  ),
  "bad-currency": sentence<Value>(
    "error",
    ({ value }) => ({
      en: `${shown(value)} is not a currency code of ISO 4217.`,
      id: `${shown(value)} bukan kode mata uang menurut ISO 4217.`,
    }),
    () => ({
      en: "Use three capital letters, such as IDR or USD.",
      id: "Gunakan tiga huruf kapital, misalnya IDR atau USD.",
    }),
  ),
  "bad-count": sentence<Value>(
    "error",
    ({ value }) => ({
      en: `A count is a whole number from 0 up; this is ${shown(value)}.`,
      id: `Banyaknya penerima adalah bilangan bulat mulai dari 0; tertulis ${shown(value)}.`,
    }),
    () => ({ en: "Give a whole number, or leave it out.", id: "Tuliskan bilangan bulat, atau kosongkan." }),
  ),
  "bad-year": sentence<Value>(
    "error",
    ({ value }) => ({
      en: `${shown(value)} is not a year from 1945 to 2100.`,
      id: `${shown(value)} bukan tahun antara 1945 dan 2100.`,
    }),
    () => ({
      en: "Give one year in four digits, such as 2025.",
      id: "Tuliskan satu tahun dengan empat angka, misalnya 2025.",
    }),
  ),
  "bad-date": sentence<Value>(
    "error",
    ({ value }) => ({
      en: `${shown(value)} is not a date that exists.`,
      id: `${shown(value)} bukan tanggal yang ada.`,
    }),
    () => ({
      en: "Write dates as year, month, day: 2025-12-31. The year alone will do.",
      id: "Tuliskan tanggal sebagai tahun, bulan, hari: 2025-12-31. Tahun saja sudah cukup.",
    }),
  ),
  "dates-backwards": sentence<{ readonly start: string; readonly end: string }>(
    "error",
    ({ start, end }) => ({
      en: `The program ends (${end}) before it starts (${start}).`,
      id: `Program berakhir (${end}) sebelum dimulai (${start}).`,
    }),
    () => ({ en: "Correct the two dates.", id: "Perbaiki kedua tanggal tersebut." }),
  ),
  "national-with-regions": sentence<Nothing>(
    "warning",
    () => ({
      en: "The program is marked as national and also names regions.",
      id: "Program ditandai berskala nasional, tetapi juga menyebut wilayah tertentu.",
    }),
    () => ({
      en: "Keep one of the two: the regions where it is limited to them, national where it is not.",
      id: "Pilih salah satu: wilayah bila program terbatas di sana, nasional bila tidak terbatas.",
    }),
  ),
  "code-does-not-fit": sentence<Value & { readonly scheme: string; readonly pattern: Text; readonly hint?: Text }>(
    "warning",
    ({ value, scheme, hint }) => ({
      en: `${shown(value)} does not look like a code of ${scheme}.${hint === undefined ? "" : ` ${hint.en}`}`,
      id: `${shown(value)} tidak berbentuk seperti kode ${scheme}.${hint === undefined ? "" : ` ${hint.id}`}`,
    }),
    ({ pattern }) => ({ en: `Expected: ${pattern.en}.`, id: `Bentuk yang benar: ${pattern.id}.` }),
  ),
  "kbli-without-edition": sentence<Value>(
    "warning",
    ({ value }) => ({
      en: `The KBLI code ${shown(value)} has no edition; codes moved between KBLI 2020 and KBLI 2025.`,
      id: `Kode KBLI ${shown(value)} tidak menyebut edisi; kode berubah antara KBLI 2020 dan KBLI 2025.`,
    }),
    () => ({ en: "Give the edition in year: 2020 or 2025.", id: "Cantumkan edisi pada year: 2020 atau 2025." }),
  ),
  "duplicate-actor": sentence<{ readonly name: string; readonly role: string }>(
    "warning",
    ({ name, role }) => ({
      en: `${shown(name)} is listed more than once as ${role}.`,
      id: `${shown(name)} tercantum lebih dari sekali sebagai ${role}.`,
    }),
    () => ({ en: "List it once.", id: "Cantumkan sekali saja." }),
  ),
  "duplicate-code": sentence<Value>(
    "warning",
    ({ value }) => ({ en: `The code ${shown(value)} is given twice.`, id: `Kode ${shown(value)} tercantum dua kali.` }),
    () => ({
      en: "Give each code once, the main one first.",
      id: "Cantumkan setiap kode sekali, yang utama di depan.",
    }),
  ),
  "irrelevant-with-codes": sentence<Nothing>(
    "warning",
    () => ({
      en: "A person judged the program irrelevant and yet gave it codes; an irrelevant program has none.",
      id: "Program dinyatakan tidak relevan, tetapi tetap diberi kode; program yang tidak relevan tidak memiliki kode.",
    }),
    () => ({ en: "Take the codes out, or set relevant to true.", id: "Hapus kodenya, atau nyatakan program relevan." }),
  ),
  "own-parent": sentence<{ readonly id: string }>(
    "error",
    ({ id }) => ({
      en: `The program ${shown(id)} names itself as its parent.`,
      id: `Program ${shown(id)} menyebut dirinya sendiri sebagai induk.`,
    }),
    () => ({
      en: "Give the id of the program above it, or leave parent out.",
      id: "Tuliskan id program di atasnya, atau kosongkan induk.",
    }),
  ),

  // A set of records
  "duplicate-id": sentence<{ readonly id: string; readonly first: number }>(
    "error",
    ({ id, first }) => ({
      en: `The id ${shown(id)} was already used by record ${first}.`,
      id: `Id ${shown(id)} telah dipakai oleh catatan ke-${first}.`,
    }),
    () => ({
      en: "Give each program an id of its own, or take the second one out if it is the same program.",
      id: "Beri setiap program id tersendiri, atau hapus yang kedua bila programnya sama.",
    }),
  ),
  "unknown-parent": sentence<{ readonly parent: string }>(
    "warning",
    ({ parent }) => ({
      en: `No accepted program of the set has the id ${shown(parent)} that is named as parent.`,
      id: `Tidak ada program yang diterima dengan id ${shown(parent)} yang disebut sebagai induk.`,
    }),
    () => ({ en: "Add the parent or correct its id.", id: "Tambahkan program induknya atau perbaiki id-nya." }),
  ),
  "parent-cycle": sentence<{ readonly ids: readonly string[] }>(
    "warning",
    ({ ids }) => ({
      en: `These programs are each other's parents: ${list(ids)}.`,
      id: `Program-program ini saling menjadi induk: ${list(ids)}.`,
    }),
    () => ({
      en: "Decide which one stands above the others.",
      id: "Tentukan program mana yang berada di atas yang lain.",
    }),
  ),

  // The file
  "empty-input": sentence<Nothing>(
    "error",
    () => ({ en: "There is nothing in the input.", id: "Masukan kosong." }),
    () => ({
      en: "Check that the right file was given and that the export finished.",
      id: "Periksa apakah berkasnya benar dan ekspornya telah selesai.",
    }),
  ),
  "not-text": sentence<{ readonly kind: string }>(
    "error",
    ({ kind }) => ({
      en: `This is not a text table but ${binaries[kind]?.name.en ?? `a binary file (${kind})`}.`,
      id: `Ini bukan tabel teks, melainkan ${binaries[kind]?.name.id ?? `berkas biner (${kind})`}.`,
    }),
    ({ kind }) =>
      binaries[kind]?.cure ?? {
        en: "Give a CSV or JSON Lines file; a spreadsheet can be saved as CSV UTF-8.",
        id: "Berikan berkas CSV atau JSON Lines; lembar kerja dapat disimpan sebagai CSV UTF-8.",
      },
  ),
  "encoding-assumed": sentence<{ readonly encoding: string }>(
    "note",
    ({ encoding }) => ({
      en: `The text carries no mark of its encoding and was read as ${encoding}.`,
      id: `Teks tidak bertanda pengodean dan dibaca sebagai ${encoding}.`,
    }),
    () => ({
      en: "If letters look wrong, give the option encoding, or save the file as CSV UTF-8.",
      id: "Bila ada huruf yang keliru, gunakan opsi encoding, atau simpan berkas sebagai CSV UTF-8.",
    }),
  ),
  "encoding-mixed": sentence<{ readonly count: number }>(
    "warning",
    ({ count }) => ({
      en: `${count} byte(s) are not the encoding of the rest of the file and were read as Windows-1252.`,
      id: `${count} bita tidak sesuai dengan pengodean isi berkas lainnya dan dibaca sebagai Windows-1252.`,
    }),
    () => ({
      en: "The file was put together from several sources: save each as UTF-8 before joining them.",
      id: "Berkas digabung dari beberapa sumber: simpan masing-masing sebagai UTF-8 sebelum digabung.",
    }),
  ),
  "no-name-column": sentence<{
    readonly headers: readonly string[];
    readonly accepted: readonly string[];
    readonly delimiter: string;
  }>(
    "error",
    ({ headers, delimiter }) => ({
      en: `No column holds the programs' names. Headers found (columns separated by ${shown(delimiter)}): ${list(headers.map(shown))}.`,
      id: `Tidak ada kolom nama program. Judul kolom yang ditemukan (kolom dipisah ${shown(delimiter)}): ${list(headers.map(shown))}.`,
    }),
    ({ accepted }) => ({
      en: `Name one column, for example: ${list(accepted)}; or say which one it is with the option columns. If all headers ran together, give the option delimiter.`,
      id: `Beri nama salah satu kolom, misalnya: ${list(accepted)}; atau tunjukkan dengan opsi columns. Bila semua judul tergabung, gunakan opsi delimiter.`,
    }),
  ),
  "no-rows": sentence<Nothing>(
    "warning",
    () => ({ en: "The table has a header and no rows.", id: "Tabel hanya berisi judul kolom, tanpa baris data." }),
    () => ({ en: "Check that the export was complete.", id: "Periksa apakah ekspornya lengkap." }),
  ),
  "lines-above-header": sentence<{ readonly lines: readonly string[] }>(
    "note",
    ({ lines }) => ({
      en: `${lines.length} line(s) above the header were passed over: ${list(lines.map(shown))}.`,
      id: `${lines.length} baris di atas judul kolom dilewati: ${list(lines.map(shown))}.`,
    }),
    () => ({
      en: "Nothing needs to be done if they are a title.",
      id: "Tidak ada yang perlu dilakukan bila itu judul tabel.",
    }),
  ),
  "duplicate-header": sentence<{ readonly header: string; readonly keptAs: string }>(
    "warning",
    ({ header, keptAs }) => ({
      en: `The header ${shown(header)} occurs more than once; the later column is kept as ${shown(keptAs)}.`,
      id: `Judul kolom ${shown(header)} muncul lebih dari sekali; kolom berikutnya disimpan sebagai ${shown(keptAs)}.`,
    }),
    () => ({ en: "Give each column a header of its own.", id: "Beri setiap kolom judul tersendiri." }),
  ),
  "empty-header": sentence<{ readonly keptAs: string }>(
    "note",
    ({ keptAs }) => ({
      en: `A column without a header is kept under extra as ${shown(keptAs)}.`,
      id: `Kolom tanpa judul disimpan pada extra sebagai ${shown(keptAs)}.`,
    }),
    () => ({ en: "Give the column a header.", id: "Beri judul pada kolom tersebut." }),
  ),
  "second-column-for-field": sentence<{ readonly field: string; readonly used: string }>(
    "note",
    ({ field, used }) => ({
      en: `${shown(used)} was already read as ${field}; this column is kept under extra.`,
      id: `${shown(used)} telah dibaca sebagai ${field}; kolom ini disimpan pada extra.`,
    }),
    () => ({
      en: "Say with the option columns which one is meant, if it is the other.",
      id: "Bila yang dimaksud kolom lain, tunjukkan dengan opsi columns.",
    }),
  ),
  "name-from-several-columns": sentence<{ readonly headers: readonly string[] }>(
    "note",
    ({ headers }) => ({
      en: `Several columns hold names. The most specific that is filled in becomes the name, those above it the context: ${list(headers.map(shown))}.`,
      id: `Beberapa kolom memuat nama. Kolom terisi yang paling rinci menjadi nama, kolom di atasnya menjadi konteks: ${list(headers.map(shown))}.`,
    }),
    () => ({
      en: "Say with the option columns which column is the name, if it is another.",
      id: "Bila kolom nama adalah kolom lain, tunjukkan dengan opsi columns.",
    }),
  ),
  "column-not-found": sentence<{ readonly header: string; readonly headers: readonly string[] }>(
    "warning",
    ({ header }) => ({
      en: `The option columns names ${shown(header)}, which the table does not have.`,
      id: `Opsi columns menyebut ${shown(header)} yang tidak ada dalam tabel.`,
    }),
    ({ headers }) => ({ en: `Headers there are: ${list(headers)}.`, id: `Judul kolom yang ada: ${list(headers)}.` }),
  ),
  "currency-assumed": sentence<{ readonly currency: string }>(
    "note",
    ({ currency }) => ({
      en: `No currency is stated for some amounts; they were read as ${currency}.`,
      id: `Mata uang sebagian nilai tidak dinyatakan; nilainya dibaca sebagai ${currency}.`,
    }),
    () => ({
      en: "Give the currency in the header, a column, or the option currency.",
      id: "Cantumkan mata uang pada judul kolom, kolom tersendiri, atau opsi currency.",
    }),
  ),
  "codes-not-by-people": sentence<Nothing>(
    "note",
    () => ({
      en: "Codes without a person who gave them were not taken as decisions; they are kept under extra.",
      id: "Kode tanpa nama pemberi kode tidak dianggap sebagai keputusan; kode tersebut disimpan pada extra.",
    }),
    () => ({
      en: "Fill in the column coded by (and because) where a person decided.",
      id: "Isikan kolom dikodekan oleh (dan alasan) bila kode diputuskan oleh seseorang.",
    }),
  ),
  "answers-passed-over": sentence<{ readonly count: number }>(
    "note",
    ({ count }) => ({
      en: `The ${count} columns with the classifier's answers of an earlier run were passed over; codes that people gave were read.`,
      id: `Sebanyak ${count} kolom berisi jawaban pengklasifikasi dari proses sebelumnya dilewati; kode yang ditetapkan oleh petugas tetap dibaca.`,
    }),
    () => ({
      en: "Classify the programs again; to make an answer a person's, fill in pillar, strategies, forms or components and coded by.",
      id: "Klasifikasikan kembali programnya; agar suatu jawaban menjadi keputusan petugas, isikan pilar, strategi, bentuk, atau komponen serta dikodekan oleh.",
    }),
  ),
  "blank-lines": sentence<{ readonly count: number }>(
    "note",
    ({ count }) => ({
      en: `${count} blank line(s) were passed over; they count in the row numbers.`,
      id: `${count} baris kosong dilewati; baris itu tetap dihitung dalam nomor baris.`,
    }),
    () => ({ en: "Nothing needs to be done.", id: "Tidak ada yang perlu dilakukan." }),
  ),

  // Its rows
  "no-header": sentence<Nothing>(
    "error",
    () => ({
      en: "The row could not be read, because the table's columns were not recognized.",
      id: "Baris tidak dapat dibaca karena kolom tabel tidak dikenali.",
    }),
    () => ({ en: "Mend the header first.", id: "Perbaiki judul kolom terlebih dahulu." }),
  ),
  "too-few-cells": sentence<{ readonly cells: number; readonly columns: number }>(
    "warning",
    ({ cells, columns }) => ({
      en: `The row has ${cells} cell(s), the header ${columns}; the missing ones were taken as empty.`,
      id: `Baris berisi ${cells} sel, judul kolom ${columns}; sel yang kurang dianggap kosong.`,
    }),
    () => ({
      en: "Check whether a line break split the row.",
      id: "Periksa apakah baris terpotong oleh pergantian baris.",
    }),
  ),
  "too-many-cells": sentence<{ readonly cells: number; readonly columns: number; readonly delimiter: string }>(
    "error",
    ({ cells, columns }) => ({
      en: `The row has ${cells} cells, the header only ${columns}, so its cells cannot be told apart.`,
      id: `Baris berisi ${cells} sel, judul kolom hanya ${columns}, sehingga selnya tidak dapat dipastikan.`,
    }),
    ({ delimiter }) => ({
      en: `Put texts that contain ${shown(delimiter)} in double quotation marks.`,
      id: `Apit teks yang memuat ${shown(delimiter)} dengan tanda kutip ganda.`,
    }),
  ),
  "stray-quote": sentence<Nothing>(
    "warning",
    () => ({
      en: "A quotation mark inside a quoted cell is not doubled; it was kept as it stands.",
      id: "Tanda kutip di dalam sel berkutip tidak digandakan; tanda itu dipertahankan.",
    }),
    () => ({
      en: 'Double quotation marks inside quoted cells: "".',
      id: 'Gandakan tanda kutip di dalam sel berkutip: "".',
    }),
  ),
  "unterminated-quote": sentence<Nothing>(
    "error",
    () => ({
      en: "A quotation mark is opened in this line and never closed; reading went on with the next line.",
      id: "Tanda kutip dibuka pada baris ini dan tidak ditutup; pembacaan dilanjutkan pada baris berikutnya.",
    }),
    () => ({
      en: "Close the quotation mark, or take it out.",
      id: "Tutup tanda kutip tersebut, atau hapus.",
    }),
  ),
  "total-row": sentence<Value>(
    "note",
    ({ value }) => ({
      en: `${shown(value)} is a line of totals, not a program; counting it would count money twice.`,
      id: `${shown(value)} adalah baris jumlah, bukan program; bila dihitung, anggaran terhitung dua kali.`,
    }),
    () => ({
      en: "Nothing needs to be done; give it another name if it is a program.",
      id: "Tidak ada yang perlu dilakukan; ganti namanya bila memang program.",
    }),
  ),
  "column-number-row": sentence<Nothing>(
    "note",
    () => ({ en: "The row only numbers the columns.", id: "Baris ini hanya berisi nomor kolom." }),
    () => ({ en: "Nothing needs to be done.", id: "Tidak ada yang perlu dilakukan." }),
  ),
  "repeated-header": sentence<Nothing>(
    "note",
    () => ({ en: "The row repeats the header.", id: "Baris ini mengulang judul kolom." }),
    () => ({ en: "Nothing needs to be done.", id: "Tidak ada yang perlu dilakukan." }),
  ),
  "unreadable-number": sentence<Value>(
    "error",
    ({ value }) => ({
      en: `${shown(value)} cannot be read as one number.`,
      id: `${shown(value)} tidak dapat dibaca sebagai satu bilangan.`,
    }),
    () => ({
      en: "Write it in digits, such as 1250000000 or Rp1.250.000.000, or leave the cell empty.",
      id: "Tuliskan dengan angka, misalnya 1250000000 atau Rp1.250.000.000, atau kosongkan selnya.",
    }),
  ),
  "ambiguous-number": sentence<Value & { readonly reading: string }>(
    "warning",
    ({ value, reading }) => ({
      en: `${shown(value)} can be read in two ways (a mark of thousands or of decimals); it was read as ${reading}.`,
      id: `${shown(value)} dapat dibaca dengan dua cara (tanda ribuan atau desimal); nilai ini dibaca sebagai ${reading}.`,
    }),
    () => ({
      en: "Give the option numbers (indonesian or english), or write numbers without marks of thousands.",
      id: "Gunakan opsi numbers (indonesian atau english), atau tulis bilangan tanpa tanda ribuan.",
    }),
  ),
  "number-settled-by-column": sentence<Value & { readonly reading: string }>(
    "note",
    ({ value, reading }) => ({
      en: `${shown(value)} alone could be read in two ways; the other values of its column settle it: ${reading}.`,
      id: `${shown(value)} dapat dibaca dengan dua cara; nilai lain pada kolomnya memastikan bacaannya: ${reading}.`,
    }),
    () => ({ en: "Nothing needs to be done.", id: "Tidak ada yang perlu dilakukan." }),
  ),
  "number-word-assumed": sentence<Value>(
    "note",
    ({ value }) => ({
      en: `The M in ${shown(value)} was read as miliar (10^9), as in Indonesian.`,
      id: `Huruf M pada ${shown(value)} dibaca sebagai miliar.`,
    }),
    () => ({ en: "Write miliar or million in full.", id: "Tuliskan miliar atau juta secara lengkap." }),
  ),
  "word-not-recognized": sentence<Listed & { readonly field: string }>(
    "warning",
    ({ value, field }) => ({
      en: `${shown(value)} was not recognized as a ${field}; it is kept under extra.`,
      id: `${shown(value)} tidak dikenali sebagai ${field}; nilainya disimpan pada extra.`,
    }),
    ({ known }) => ({ en: `Use one of: ${list(known)}.`, id: `Gunakan salah satu dari: ${list(known)}.` }),
  ),
  "not-a-number": sentence<Value>(
    "warning",
    ({ value }) => ({
      en: `${shown(value)} is not a number; it is kept under extra as text.`,
      id: `${shown(value)} bukan bilangan; nilainya disimpan pada extra sebagai teks.`,
    }),
    () => ({
      en: "Write a number, with its unit in a column of its own.",
      id: "Tuliskan bilangan, dengan satuan pada kolom tersendiri.",
    }),
  ),
  "coding-without-reason": sentence<Nothing>(
    "warning",
    () => ({
      en: 'Codes were given without a reason; the reason is recorded as "not-stated".',
      id: 'Kode diberikan tanpa alasan; alasannya dicatat sebagai "not-stated".',
    }),
    () => ({ en: "Fill in the column because.", id: "Isikan kolom alasan." }),
  ),
  "broken-json": sentence<Value>(
    "error",
    ({ value }) => ({ en: `The line is not JSON: ${shown(value)}.`, id: `Baris ini bukan JSON: ${shown(value)}.` }),
    () => ({
      en: "Write one JSON object a line, with double quotation marks and without a comma at the end. A JSON array is checked with validateAll(JSON.parse(text)).",
      id: "Tuliskan satu objek JSON per baris, dengan tanda kutip ganda dan tanpa koma di akhir. Larik JSON diperiksa dengan validateAll(JSON.parse(text)).",
    }),
  ),
} satisfies Record<string, Sentence<never>>;

/** What a value is called, by the schema's name of its kind. */
const kinds: Readonly<Record<string, Text>> = {
  string: { en: "a text", id: "teks" },
  number: { en: "a number", id: "bilangan" },
  boolean: { en: "true or false", id: "true atau false" },
  array: { en: "a list", id: "daftar" },
  object: { en: "an object", id: "objek" },
  record: { en: "an object of texts", id: "objek berisi teks" },
};

/** The code of a finding about a record or a table. Match on this, never on the message. */
export type RecordFindingCode = keyof typeof sentences;

/** All codes of findings about records and tables, in the table's order. */
export const recordFindingCodes = Object.keys(sentences) as readonly RecordFindingCode[];

type DetailsOf<Code extends RecordFindingCode> = Parameters<(typeof sentences)[Code]["message"]>[0];

/** A finding of one code, with its sentences filled in. */
export function finding<Code extends RecordFindingCode>(
  code: Code,
  details: DetailsOf<Code>,
  where?: Finding["where"],
): Finding {
  const { severity, message, cure } = sentences[code] as Sentence<DetailsOf<Code>>;
  return { code, severity, ...(where !== undefined && { where }), message: message(details), cure: cure(details) };
}

/** Whether any of the findings speaks against the record. */
export const hasError = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === "error");
