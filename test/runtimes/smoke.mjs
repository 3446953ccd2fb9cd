// The same run on every runtime: a table with Indonesian headers goes in, reports in both languages come out. It needs
// only what browsers, Deno and Node share, and takes the library as an argument because a page cannot resolve its name.

const table = `Nama Program;Uraian;Instansi;Pagu (juta Rp);Tahun;Sumber Dana;Catatan
Pelatihan kewirausahaan bagi pelaku usaha mikro;"Pelatihan, pendampingan;
dan magang bagi wirausaha pemula";Kementerian UMKM;1.250,5;2024;APBN;
Kredit Usaha Rakyat;Subsidi bunga kredit modal kerja bagi usaha mikro dan kecil;Kementerian Keuangan;Rp38.000,00;2024;APBN;prioritas
Fasilitasi sertifikasi halal usaha mikro;;BPJPH;90;2024;APBN;
;Baris tanpa nama;Dinas Koperasi;10;2024;APBD;
Pameran produk UMKM «Karya Kreatif»;Pameran dagang dan temu usaha — promosi produk UMKM;Dinas Perdagangan;dua puluh;2023;APBD;
Pembangunan jalan nasional;Preservasi jalan lintas;Kementerian PU;5.000;2024;APBN;
`;

/**
 * @param {string} fact
 * @param {boolean} holds
 */
function check(fact, holds) {
  if (!holds) throw new Error(`does not hold: ${fact}`);
}

/** @param {string} text */
async function sha256(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {typeof import("../../src/index.js")} library
 * @returns {Promise<{ programs: number, rejected: number, bytes: number, hash: string }>} `hash` is of everything the library answered.
 */
export async function smoke(library) {
  const reading = library.readCsv(new TextEncoder().encode(table));
  check("each row is a program or a rejection", reading.programs.length === 4 && reading.rejected.length === 2);
  check("the row without a name is the fourth", reading.rejected[0]?.row === 4);
  check(
    "its cure is said in Indonesian",
    reading.rejected[0]?.findings[0]?.cure?.id.startsWith("Isikan nama") === true,
  );
  check("the amount in words is the fifth", reading.rejected[1]?.findings[0]?.where?.column === "Pagu (juta Rp)");
  check("the unit in the header counts", reading.programs[0]?.budgets?.[0]?.amount === 1_250_500_000);
  check("Rp38.000,00 million is 38 billion", reading.programs[1]?.budgets?.[0]?.amount === 38_000_000_000);
  check("the column it does not know is named", reading.notChecked.includes("Catatan"));

  const [training, credit, , road] = reading.programs.map((program) => library.classify(program));
  check("training belongs to the pillar of the MSMEs", training?.pillar.value === "msme");
  check("subsidized credit is financing", credit?.forms.value.includes("financing") === true);
  check("a national road is no MSME program", road?.relevant.value === false);

  const portfolio = library.buildPortfolio(reading.programs);
  check("the portfolio holds every program", portfolio.items.length === 4);

  const model = library.models.find(({ id }) => id === "program-mapping");
  if (model === undefined) throw new Error("does not hold: program mapping is among the models");
  const synchronization = library.synchronize(portfolio, model);
  const reports = [library.portfolioReport(portfolio), library.synchronizationReport(synchronization)];
  const { html, markdown, csv, json, text } = library.formats;
  const written = reports.flatMap((report) =>
    /** @type {const} */ (["en", "id"]).flatMap((language) =>
      [html, markdown, csv, json, text].map((format) => format.write(report, language)),
    ),
  );
  check(
    "the page is in Indonesian",
    written.some((page) => page.startsWith('<!doctype html>\n<html lang="id">')),
  );
  check(
    "the title is in Indonesian",
    written.some((page) => page.startsWith("# Portofolio program UMKM")),
  );
  check("nothing was written as undefined or NaN", !written.some((page) => /\b(undefined|NaN)\b/.test(page)));

  const all = [JSON.stringify({ reading, portfolio, synchronization }), ...written].join("\0");
  return {
    programs: reading.programs.length,
    rejected: reading.rejected.length,
    bytes: new TextEncoder().encode(all).length,
    hash: await sha256(all),
  };
}
