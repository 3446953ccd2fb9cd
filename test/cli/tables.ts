/** A table as a district keeps it: a title above the header, semicolons, Indonesian amounts, a line of totals. */
export const districtTable = [
  "PEMERINTAH KABUPATEN CONTOH;;;;",
  "Nama Kegiatan;Uraian;Perangkat Daerah;Pagu Anggaran (juta Rp);Tahun",
  "Pelatihan kewirausahaan – angkatan I;Bagi pelaku usaha mikro;Dinas Koperasi dan UKM;Rp1.250.000.000,00;2025",
  "Subsidi bunga kredit bagi UMKM;;Dinas Koperasi dan UKM;750,5;2025",
  ";Tanpa nama;Dinas Perdagangan;10;2025",
  "Fasilitasi sertifikasi halal;Bagi usaha kecil;Dinas Perindustrian;100;2025",
].join("\r\n");

/** The same in Windows-1252, as an old spreadsheet program saves it. */
export const districtBytes = Uint8Array.from(districtTable, (letter) => (letter === "–" ? 0x96 : letter.charCodeAt(0)));

/** So many rows, of which so many, evenly spread, have no name. */
export function longTable(rows: number, broken: number): string {
  const lines = Array.from({ length: rows }, (_, i) =>
    i % (rows / broken) === 0 ? `${i};;Dinas Koperasi` : `${i};Pelatihan usaha mikro ${i};Dinas Koperasi`,
  );
  return ["id;Nama Program;Instansi", ...lines].join("\n");
}
