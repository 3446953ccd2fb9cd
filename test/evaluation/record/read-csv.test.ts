import { describe, expect, test } from "vitest";

import { readCsv, SyncError } from "../../../src/index.js";

const bytes = (...values: number[]) => Uint8Array.from(values);
const codesOf = (input: string | Uint8Array, options = {}) => readCsv(input, options).findings.map(({ code }) => code);
const first = (input: string | Uint8Array, options = {}) => readCsv(input, options).programs[0];

describe("encodings", () => {
  const text = "nama program,skpd\nPelatihan café “Bangga”,Dinas – Koperasi\n";
  const utf16 = Buffer.from(text, "utf16le");
  // é, curly quotation marks and a dash, as Excel for Windows writes them.
  const windows = Uint8Array.from(
    text.replace("é", "\xe9").replace("“", "\x93").replace("”", "\x94").replace("–", "\x96"),
    (c) => c.charCodeAt(0),
  );

  test.each([
    ["UTF-8", new TextEncoder().encode(text), []],
    ["UTF-8 with BOM", new TextEncoder().encode(`\ufeff${text}`), []],
    ["UTF-16 LE with BOM", Uint8Array.from([0xff, 0xfe, ...utf16]), []],
    ["UTF-16 BE with BOM", Uint8Array.from([0xfe, 0xff, ...Buffer.from(utf16).swap16()]), []],
    ["UTF-16 LE without BOM", Uint8Array.from(utf16), ["encoding-assumed"]],
    ["UTF-16 BE without BOM", Uint8Array.from(Buffer.from(utf16).swap16()), ["encoding-assumed"]],
    ["Windows-1252", windows, ["encoding-assumed"]],
    ["a string with BOM", `\ufeff${text}`, []],
  ])("%s is read", (_, input, codes) => {
    expect(readCsv(input)).toMatchObject({
      programs: [{ name: "Pelatihan café “Bangga”", agency: "Dinas – Koperasi" }],
      findings: codes.map((code) => ({ code })),
    });
  });

  test("a file put together from two encodings is read whole, with a warning", () => {
    const mixed = Uint8Array.from([...new TextEncoder().encode("nama program\ncafé\n"), 0x63, 0x61, 0x66, 0xe9]);
    expect(readCsv(mixed)).toMatchObject({
      programs: [{ name: "café" }, { name: "café" }],
      findings: [{ code: "encoding-mixed" }],
    });
  });

  test("the option decides where the bytes could be read in two ways", () => {
    const input = new TextEncoder().encode("nama program\ncafé");
    expect(first(input, { encoding: "windows-1252" })?.name).toBe("cafÃ©");
  });
});

describe("layout", () => {
  test.each([",", ";", "\t", "|"])("the delimiter %j is found", (delimiter) => {
    const text = [
      ["nama program", "skpd", "catatan"],
      ["Pelatihan", "Dinas", "satu, dua; tiga"],
    ].map((cells) => cells.join(delimiter));
    const quoted = text.join("\n").replace("satu, dua; tiga", '"satu, dua; tiga"');
    expect(first(quoted)).toEqual({ name: "Pelatihan", agency: "Dinas", extra: { catatan: "satu, dua; tiga" } });
  });

  test.each(["\n", "\r\n", "\r"])("lines end with %j", (end) => {
    expect(readCsv(["nama,skpd", "a,b", "c,d", ""].join(end)).programs).toHaveLength(2);
  });

  test("a quoted cell may hold line ends, delimiters and doubled quotation marks", () => {
    expect(first('nama,deskripsi\na,"satu\r\ndua, ""tiga"""\n')?.description).toBe('satu\r\ndua, "tiga"');
  });

  test("a table of one column needs no delimiter, even where its texts hold one", () => {
    expect(first("nama program\nPelatihan, pendampingan\n")?.name).toBe("Pelatihan, pendampingan");
  });

  test("title lines above the header are passed over and told", () => {
    const reading = readCsv("DAFTAR PROGRAM UMKM\nTahun 2025\n\nNo;Nama Program\n1;KUR\n");
    expect(reading).toMatchObject({
      programs: [{ name: "KUR" }],
      rows: [1],
      findings: [{ code: "lines-above-header" }],
    });
  });

  test("blank lines are no rows, but are counted", () => {
    const reading = readCsv("nama,skpd\na,b\n,\n\nc,d\n");
    expect(reading).toMatchObject({ rows: [1, 4], findings: [{ code: "blank-lines" }] });
    expect(reading.findings[0]?.message.en).toContain("2 blank line(s)");
  });

  test.each([
    ["numbers the columns", "1,2,3", "column-number-row"],
    ["repeats the header", "no,nama,skpd", "repeated-header"],
    ["adds up", ",JUMLAH,5", "total-row"],
  ])("a row that %s is no program", (_, row, code) => {
    expect(readCsv(`no,nama,skpd\n${row}`).rejected[0]?.findings[0]?.code).toBe(code);
  });
});

describe("headers", () => {
  test.each([
    ["NAMA PROGRAM", "name"],
    ["Nama_Program", "name"],
    ["Sub Kegiatan", "name"],
    ["Uraian", "name"],
    ["Judul", "name"],
  ])("%s is the name", (header, field) => {
    expect(first(`${header};x\nKUR;y`)).toMatchObject({ [field]: "KUR" });
  });

  test.each([
    ["K/L", "agency"],
    ["Perangkat Daerah", "agency"],
    ["SKPD", "agency"],
    ["Ministry", "agency"],
    ["Keterangan", "description"],
    ["Uraian Kegiatan", "description"],
    ["Induk", "parent"],
  ])("%s is the %s", (header, field) => {
    expect(first(`nama;${header}\nKUR;y`)).toMatchObject({ [field]: "y" });
  });

  test("of several columns with names, the most specific that is filled is the name and the others the context", () => {
    const reading = readCsv(
      "Program;Kegiatan;Sub Kegiatan\nPengembangan UMKM;Kemasan;Rumah kemasan\nPengembangan UMKM;Kemasan;\n",
    );
    expect(reading.programs).toEqual([
      { name: "Rumah kemasan", context: "Pengembangan UMKM > Kemasan", unit: "activity" },
      { name: "Kemasan", context: "Pengembangan UMKM", unit: "activity" },
    ]);
    expect(reading.findings.map(({ code }) => code)).toEqual(["name-from-several-columns"]);
  });

  test("columns that are not recognized are kept and listed", () => {
    const reading = readCsv("nama;warna;\nKUR;biru");
    expect([reading.programs[0]?.extra, reading.notChecked]).toEqual([{ warna: "biru" }, ["warna"]]);
  });

  test("a column without a header is kept and listed where it holds something", () => {
    const reading = readCsv("nama;;\nKUR;biru;");
    expect([reading.programs[0]?.extra, reading.notChecked]).toEqual([{ "column 2": "biru" }, ["column 2"]]);
    expect(reading.findings.map(({ code }) => code)).toEqual(["empty-header"]);
  });

  test("the option columns says what a header does not", () => {
    expect(first("Judul Besar;Siapa\nKUR;BRI", { columns: { "judul besar": "name", Siapa: "agency" } })).toEqual({
      name: "KUR",
      agency: "BRI",
    });
  });

  test("codes, places, targets and results find their fields", () => {
    const text =
      "Nama Kegiatan\tKode\tKBLI 2020\tLokasi\tSumber Dana\tIndikator\tVolume\tSatuan\tTahun Mulai\tTahun Selesai\tLevel\tSkala Usaha\n" +
      "Kemasan\t7475.QDG.001.051\t10792\tKab. Bandung; 32.04\tAPBD\tUMKM dibina\t1.000\torang\t31/12/2024\t31 Desember 2025\tKabupaten\tMikro dan Kecil\n";
    expect(first(text)).toEqual({
      name: "Kemasan",
      unit: "activity",
      level: "district",
      codes: [
        { scheme: "KRO", code: "QDG" },
        { scheme: "RO", code: "7475.QDG.001" },
        { scheme: "as-written", code: "7475.QDG.001.051" },
      ],
      targets: {
        sizes: ["micro", "small"],
        sectors: [{ scheme: "KBLI", code: "10792", year: 2020 }],
        regions: [
          { scheme: "kemendagri", code: "32.04" },
          { scheme: "as-written", code: "Kab. Bandung", name: "Kab. Bandung" },
        ],
      },
      period: { start: "2024-12-31", end: "2025-12-31" },
      results: [{ indicator: "UMKM dibina", unit: "orang", target: 1000 }],
      extra: { "Sumber Dana": "APBD" },
    });
  });

  test("the columns of our own tables of programs are read back", () => {
    const text =
      "id,nama program,nama (en),pelaku lain,kode nomenklatur,sektor,wilayah,penerima manfaat,anggaran,mata uang,tahun,anggaran 2,mata uang 2,tahap 2\n" +
      '1,Kemasan,Packaging,BRI (channel),SIPD 2.17 (2025); KRO BDG,KBLI 10792 (2020),kemendagri 32.04 (Bandung),"100 UMKM (2025, target)",5,IDR,2025,7,USD,spent\n';
    expect(readCsv(text)).toMatchObject({
      programs: [
        {
          id: "1",
          name: "Kemasan",
          translations: { en: { name: "Packaging" } },
          actors: [{ name: "BRI", role: "channel" }],
          codes: [
            { scheme: "SIPD", code: "2.17", year: 2025 },
            { scheme: "KRO", code: "BDG" },
          ],
          targets: {
            sectors: [{ scheme: "KBLI", code: "10792", year: 2020 }],
            regions: [{ scheme: "kemendagri", code: "32.04", name: "Bandung" }],
          },
          beneficiaries: [{ count: 100, unit: "UMKM", year: 2025, stage: "target" }],
          budgets: [
            { amount: 5, currency: "IDR", year: 2025 },
            { amount: 7, currency: "USD", stage: "spent" },
          ],
        },
      ],
      notChecked: [],
      findings: [],
    });
  });

  test("codes given by a person are taken, by id or by label in either language", () => {
    const text =
      "nama;pilar;strategi;bentuk;dikodekan oleh;alasan\nKUR;Ekosistem pendukung UMKM;market-access | competitiveness;Financing;Rina;kasus 4";
    expect(first(text)?.coding).toEqual({
      by: "Rina",
      because: "kasus 4",
      pillar: "ecosystem",
      strategies: ["market-access", "competitiveness"],
      forms: ["financing"],
    });
  });

  test("codes without a person are kept, and are no decision", () => {
    expect(readCsv("nama;pilar\nKUR;msme")).toMatchObject({
      programs: [{ name: "KUR", extra: { pilar: "msme" } }],
      findings: [{ code: "codes-not-by-people" }],
    });
  });

  test("none is an answer of a person, an empty cell is not", () => {
    const text = "nama;pilar;bentuk;komponen;ditetapkan oleh;alasan\nKUR;msme;tidak ada;;Rina;kasus 4";
    expect(first(text)?.coding).toEqual({ by: "Rina", because: "kasus 4", pillar: "msme", forms: [] });
  });

  test("an unknown code given by a person is refused, naming the column and the codes there are", () => {
    const [found] = readCsv("nama;pilar;coded by;because\nKUR;wisata;Rina;x").rejected[0]!.findings;
    expect([found?.code, found?.where]).toEqual([
      "unknown-code",
      { pointer: "/coding/pillar", row: 1, column: "pilar" },
    ]);
    expect(found?.cure?.en).toContain("ecosystem");
  });
});

describe("money", () => {
  test.each([
    ["Pagu", "Rp1.250.000.000,00", 1_250_000_000],
    ["Pagu", "Rp 1.250.000.000,-", 1_250_000_000],
    ["Anggaran (juta Rp)", "1.250,5", 1_250_500_000],
    ["Anggaran (Rp 000)", "1250", 1_250_000],
    ["Pagu (ribuan rupiah)", "0,1", 100],
    ["Pagu (miliar)", "0,3", 300_000_000],
    ["Pagu (Rp. Juta)", "1234567890,123456", 1_234_567_890_123_456],
    ["Budget in million IDR", "4.35", 4_350_000],
    ["Pagu", "1.25E+09", 1_250_000_000],
    ["Pagu (juta Rp)", "Rp 2 miliar", 2_000_000_000],
  ])("under %s, %s is %d rupiah exactly", (header, cell, amount) => {
    expect(first(`nama;${header}\na;${cell}`)?.budgets?.[0]?.amount).toBe(amount);
  });

  test.each([
    ["Pagu Indikatif 2025 (Rp)", { amount: 5, currency: "IDR", year: 2025, stage: "planned" }],
    ["Realisasi TA 2024", { amount: 5, currency: "IDR", year: 2024, stage: "spent" }],
    ["Pagu Definitif (USD)", { amount: 5, currency: "USD", stage: "approved" }],
  ])("the header %s says stage, year and currency", (header, budget) => {
    expect(first(`nama;${header}\na;5`)?.budgets).toEqual([budget]);
  });

  test("year, source of funds, stage and currency come from columns of their own", () => {
    expect(
      first("nama;nilai;tahun anggaran;sumber dana;tahap;mata uang\na;5;TA 2025;APBN;realisasi;usd")?.budgets,
    ).toEqual([{ amount: 5, currency: "USD", year: 2025, source: "APBN", stage: "spent" }]);
  });

  test("a mark that could be of thousands or of decimals is told, with the reading", () => {
    const reading = readCsv("nama;pagu (Rp)\na;1.250");
    expect(reading.programs[0]?.budgets?.[0]?.amount).toBe(1250);
    expect(reading.findings).toMatchObject([
      { code: "ambiguous-number", severity: "warning", where: { row: 1, column: "pagu (Rp)" } },
    ]);
  });

  test("the other values of the column settle such a mark", () => {
    const reading = readCsv("nama;pagu (juta Rp)\na;1.250\nb;12.5");
    expect(reading.programs[0]?.budgets?.[0]?.amount).toBe(1_250_000);
    expect(reading.findings).toMatchObject([{ code: "number-settled-by-column", severity: "note" }]);
  });

  test("the option numbers settles it without a word", () => {
    const reading = readCsv("nama;pagu (juta Rp)\na;1.250", { numbers: "english" });
    expect([reading.programs[0]?.budgets?.[0]?.amount, reading.findings]).toEqual([1_250_000, []]);
  });

  test("sen are rounded with a warning only where there are any", () => {
    expect(codesOf('nama,pagu (Rp)\na,"10,50"\nb,"10,00"')).toEqual(["amount-rounded"]);
  });

  test("amounts without any currency are read as rupiah, and that is told once", () => {
    expect(codesOf("nama;pagu\na;5\nb;6")).toEqual(["currency-assumed"]);
  });

  test.each([
    ["-5", "negative-amount"],
    ["(5)", "negative-amount"],
    ["9007199254740993", "amount-too-large"],
    ["1E+999999999", "amount-too-large"],
    ["lima juta", "unreadable-number"],
    ["1.2.3", "unreadable-number"],
  ])("the amount %s rejects its row, naming the column", (cell, code) => {
    expect(readCsv(`nama;pagu\na;${cell}`).rejected).toMatchObject([
      { row: 1, findings: [{ code, where: { row: 1, column: "pagu" } }], raw: `a;${cell}` },
    ]);
  });

  test.each(["", "-", "n/a", "nihil"])("%j says nothing about money", (cell) => {
    expect(first(`nama;pagu\na;${cell}`)).toEqual({ name: "a" });
  });
});

describe("bad input", () => {
  test.each([
    ["an empty text", ""],
    ["an empty file", bytes()],
    ["only a BOM", bytes(0xef, 0xbb, 0xbf)],
    ["only blanks", " \r\n\t\n"],
  ])("%s is said to be empty", (_, input) => {
    expect(readCsv(input)).toMatchObject({ programs: [], rejected: [], findings: [{ code: "empty-input" }] });
  });

  test.each([
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), "PNG"],
    ["an archive", bytes(0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0), "ZIP"],
    ["a workbook", new TextEncoder().encode("PK\u0003\u0004\u0014\u0000[Content_Types].xml"), "Excel workbook (.xlsx)"],
    ["an old workbook", bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "old Excel workbook"],
    ["a workbook read as text", "PK\u0003\u0004\u0014\u0000xl/worksheets", "Excel workbook (.xlsx)"],
    ["a web page", "<html><table><tr><td>nama program</td></tr></table>", "web page"],
    ["noise", Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 16), "binary file"],
  ])("%s is recognized, with a way out", (_, input, name) => {
    const { findings } = readCsv(input);
    expect([findings.length, findings[0]?.code]).toEqual([1, "not-text"]);
    expect(findings[0]?.message.en).toContain(name);
    expect(findings[0]?.cure?.id).toMatch(/CSV/);
  });

  test("a wrong delimiter is told with the headers that ran together", () => {
    const reading = readCsv("nama program,skpd\nKUR,BRI", { delimiter: ";" });
    expect(reading).toMatchObject({
      programs: [],
      rejected: [{ row: 1, raw: "KUR,BRI", findings: [{ code: "no-header" }] }],
      findings: [{ code: "no-name-column" }],
    });
    expect(reading.findings[0]?.message.en).toContain('"nama program,skpd"');
  });

  test("a table without a column of names names its headers and what would do, and keeps its rows", () => {
    const reading = readCsv("warna,bentuk\nbiru,bulat\n");
    expect(reading.findings.map(({ code }) => code)).toEqual(["no-name-column"]);
    expect(reading.findings[0]?.cure?.id).toContain("nama program");
    expect(reading.rejected.map(({ raw }) => raw)).toEqual(["biru,bulat"]);
  });

  test("a header without rows is told", () => {
    expect(codesOf("nama,skpd\n")).toEqual(["no-rows"]);
  });

  test("the same header twice keeps both columns", () => {
    const reading = readCsv("nama,catatan,catatan\na,x,y");
    expect(reading.programs[0]?.extra).toEqual({ catatan: "x", "catatan (2)": "y" });
    expect(reading.findings.map(({ code }) => code)).toEqual(["duplicate-header"]);
  });

  test("a cell of 1 MB is kept whole with a warning", () => {
    const reading = readCsv(`nama,deskripsi\na,"${"x".repeat(1_000_000)}"\nb,c`);
    expect([reading.programs.length, reading.programs[0]?.description?.length]).toEqual([2, 1_000_000]);
    expect(reading.findings).toMatchObject([{ code: "long-text", where: { row: 1, column: "deskripsi" } }]);
  });

  test("an id used twice rejects the second row, naming the first", () => {
    const reading = readCsv("id,nama\n1,a\n1,b");
    expect(reading.rejected).toMatchObject([
      { row: 2, findings: [{ code: "duplicate-id", where: { row: 2, column: "id" } }] },
    ]);
  });

  test("ids are not watched when that is asked for", () => {
    expect(readCsv("id,nama\n1,a\n1,b", { duplicateIds: "ignore" }).programs).toHaveLength(2);
  });

  test("dates backwards reject their row", () => {
    const reading = readCsv("nama;mulai;selesai\na;2025;2024");
    expect(reading.rejected).toMatchObject([{ findings: [{ code: "dates-backwards", where: { column: "mulai" } }] }]);
  });

  test("headers that reach prototypes are renamed, and no prototype is touched", () => {
    const reading = readCsv("nama,__proto__,constructor\na,x,y");
    expect(reading.programs[0]?.extra).toEqual({ "key:__proto__": "x", "key:constructor": "y" });
    expect(reading.findings.map(({ code }) => code)).toEqual(["reserved-key", "reserved-key"]);
  });

  test("lone surrogates and NUL bytes are mended with a warning each", () => {
    const reading = readCsv("nama,skpd\na\ud83d,b\u0000c\n");
    expect(reading.programs).toEqual([{ name: "a\ufffd", agency: "bc" }]);
    expect(reading.findings.map(({ code, where }) => [code, where?.column])).toEqual([
      ["lone-surrogate", "nama"],
      ["control-characters", "skpd"],
    ]);
  });

  test("a lone surrogate in UTF-16 bytes is found too", () => {
    expect(codesOf(new Uint8Array(Buffer.from("\ufeffnama\na\ud83d\n", "utf16le")))).toEqual(["lone-surrogate"]);
  });

  test("a quotation mark that is never closed costs one row", () => {
    const reading = readCsv('nama,skpd\na,"Dinas\nb,c\nd,"e, f"\n');
    expect(reading.rejected).toMatchObject([{ row: 1, raw: 'a,"Dinas', findings: [{ code: "unterminated-quote" }] }]);
    expect(reading.programs.map(({ name }) => name)).toEqual(["b", "d"]);
  });

  test("a quotation mark left open at the end of the text costs one row", () => {
    const reading = readCsv('nama,skpd\na,b\nc,"d\ne,f');
    expect([reading.rows, reading.rejected.map(({ row }) => row)]).toEqual([[1, 3], [2]]);
  });

  test("a quotation mark that is not doubled is kept, with a warning", () => {
    const reading = readCsv('nama,skpd\n"Program "Bangga" UMKM",b\n');
    expect([reading.programs[0]?.name, reading.findings[0]?.code]).toEqual(['Program "Bangga" UMKM', "stray-quote"]);
  });

  test("a row with too many cells is rejected, one with too few is read with a warning", () => {
    const reading = readCsv("nama,skpd,level\na,b,,c\nd\ne,f,,,,\n");
    expect(reading.rejected.map(({ row, findings }) => [row, findings[0]?.code])).toEqual([[1, "too-many-cells"]]);
    expect(reading.findings.map(({ code, where }) => [code, where?.row])).toEqual([["too-few-cells", 2]]);
  });
});

test.each([{ encoding: "ebcdic" }, { numbers: "roman" }, { delimiter: "::" }, { duplicateIds: "maybe" }])(
  "the option %j is the caller's mistake",
  (options) => {
    expect(() => readCsv("nama\na", options as object)).toThrow(SyncError);
  },
);

test("a reading survives being written as JSON and read back", () => {
  const reading = readCsv("nama;pagu\na;5\n;6");
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
});
