/**
 * How fast, and in how much memory, a long CSV is read.
 *
 *   npx tsx bench/csv-stream.ts [megabytes = 100] [reject | ignore]
 *
 * The table is made on the fly, the same for everyone, and never held as a whole.
 */
import { readCsvStream } from "../src/evaluation/index.js";

const megabytes = Number(process.argv[2] ?? "100");
const duplicateIds = process.argv[3] === "ignore" ? "ignore" : "reject";
const header = "id;Nama Program;Uraian;Perangkat Daerah;Pagu (ribu Rp);Tahun Anggaran;Lokasi;Sumber Dana;No. DPA\r\n";

function line(n: number): string {
  const amount = `${(n % 900) + 1}.${String((n * 7) % 1000).padStart(3, "0")},${n % 10}`;
  const text = `"Pelatihan ""${n}"" bagi pelaku usaha mikro;\nkecil dan menengah, disertai pendampingan usaha dan fasilitasi pemasaran"`;
  return `program-${n};Pelatihan kewirausahaan angkatan ${n};${text};Dinas Koperasi dan UKM;${amount};${2020 + (n % 6)};Kab. Bandung;APBD;DPA/${n}\r\n`;
}

async function* table(bytes: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let made = 0;
  let text = header;
  for (let n = 0; made + text.length < bytes; n++) {
    text += line(n);
    if (text.length < 65_536) continue;
    // A turn of the event loop, as between two reads of a file.
    await new Promise((resolve) => setImmediate(resolve));
    yield encoder.encode(text);
    made += text.length;
    text = "";
  }
  yield encoder.encode(text);
}

let programs = 0;
let rejected = 0;
let findings = 0;
let peak = 0;
const began = performance.now();
const before = process.cpuUsage();
for await (const step of readCsvStream(table(megabytes * 1_000_000), { duplicateIds })) {
  if ("program" in step) programs++;
  else if ("rejected" in step) rejected++;
  else findings = step.table.findings.length;
  if ((programs + rejected) % 1000 === 0) peak = Math.max(peak, process.memoryUsage.rss());
}
const seconds = (performance.now() - began) / 1000;
const used = process.cpuUsage(before);
// On a machine shared with others, the processor's time says more than the clock's.
const processor = (used.user + used.system) / 1e6;
const rows = programs + rejected;
console.log(
  `${megabytes} MB, ${rows} rows (${rejected} rejected, ${findings} findings on the table), ids ${duplicateIds}: ` +
    `${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} rows/s, ${(megabytes / seconds).toFixed(1)} MB/s; ` +
    `processor ${processor.toFixed(1)} s, ${Math.round(rows / processor)} rows/s; ` +
    `peak memory (RSS) ${Math.round(Math.max(peak, process.memoryUsage.rss()) / 1e6)} MB`,
);
