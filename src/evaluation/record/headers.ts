import type { BudgetStage, Unit } from "./program.js";

/** What a column can hold. */
export type Field =
  | "name"
  | "name-or-description"
  | "name-en"
  | "name-id"
  | "description"
  | "description-en"
  | "description-id"
  | "context"
  | "id"
  | "parent"
  | "agency"
  | "actors"
  | "implementer"
  | "channel"
  | "partner"
  | "level"
  | "unit"
  | "code"
  | "sector"
  | "legal-basis"
  | "group"
  | "size"
  | "region"
  | "national"
  | "amount"
  | "currency"
  | "year"
  | "stage"
  | "fund-source"
  | "purpose"
  | "start"
  | "end"
  | "period"
  | "beneficiaries"
  | "beneficiary-unit"
  | "indicator"
  | "measure-unit"
  | "baseline"
  | "target"
  | "actual"
  | "volume"
  | "source"
  | "relevant"
  | "pillar"
  | "strategies"
  | "forms"
  | "components"
  | "coded-by"
  | "because"
  | "coded-on";

/** Headers that mean the same thing, folded: lower case, no accents, no punctuation, without units and years. */
export interface HeaderRow {
  readonly field: Field;
  readonly headers: readonly string[];
  /** For names: of several name columns, the one with the highest rank is the most specific. */
  readonly rank?: number;
  /** For names: what a record is whose name comes from here. */
  readonly unit?: Unit;
  /** For amounts: the stage that the header states. */
  readonly stage?: BudgetStage;
  /** For codes: the scheme that the header states. */
  readonly scheme?: string;
}

/** Every header that is recognized, in both languages. The camel-case names of a program's fields fold to these too. */
export const headerRows: readonly HeaderRow[] = [
  {
    field: "name",
    rank: 8,
    headers: [
      "name",
      "nama",
      "title",
      "judul",
      "judul program",
      "nama program kegiatan",
      "program kegiatan",
      "program activity",
      "nama kegiatan program",
    ],
  },
  {
    field: "name",
    rank: 7,
    unit: "package",
    headers: ["nama paket", "paket", "paket pekerjaan", "nama paket pengadaan", "package", "package name"],
  },
  {
    field: "name",
    rank: 6,
    unit: "activity",
    headers: [
      "sub kegiatan",
      "subkegiatan",
      "nama sub kegiatan",
      "nama subkegiatan",
      "sub activity",
      "subactivity",
      "sub activity name",
    ],
  },
  {
    field: "name",
    rank: 5,
    unit: "output",
    headers: [
      "nama ro",
      "rincian output",
      "nama rincian output",
      "output",
      "nama output",
      "keluaran",
      "output name",
      "rincian keluaran",
    ],
  },
  {
    field: "name",
    rank: 4,
    unit: "activity",
    headers: [
      "kegiatan",
      "nama kegiatan",
      "activity",
      "activity name",
      "aktivitas",
      "nama aktivitas",
      "nama kegiatan utama",
      "project",
      "project name",
      "proyek",
      "nama proyek",
    ],
  },
  { field: "name", rank: 3, unit: "output", headers: ["nama kro", "klasifikasi rincian output"] },
  {
    field: "name",
    rank: 2,
    unit: "program",
    headers: [
      "program",
      "nama program",
      "program name",
      "programme",
      "nama program umkm",
      "program pemberdayaan",
      "skema",
      "scheme",
      "nama skema",
      "scheme name",
      "nama layanan",
      "layanan",
      "nama bantuan",
    ],
  },
  { field: "name", rank: 1, unit: "policy", headers: ["kebijakan", "nama kebijakan", "policy", "policy name"] },
  {
    field: "name-or-description",
    headers: [
      "uraian",
      "uraian kegiatan",
      "uraian program",
      "uraian sub kegiatan",
      "uraian program kegiatan",
      "nomenklatur",
      "nomenklatur urusan",
      "rincian",
      "uraian pekerjaan",
    ],
  },
  {
    field: "name-en",
    headers: ["name en", "name english", "english name", "nama inggris", "nama bahasa inggris", "nama en"],
  },
  {
    field: "name-id",
    headers: ["name id", "name indonesian", "indonesian name", "nama indonesia", "nama bahasa indonesia", "nama id"],
  },
  {
    field: "description",
    headers: [
      "description",
      "deskripsi",
      "deskripsi program",
      "deskripsi kegiatan",
      "keterangan",
      "penjelasan",
      "gambaran umum",
      "ringkasan",
      "summary",
      "abstract",
      "objective",
      "objectives",
      "tujuan",
      "tujuan program",
      "tujuan kegiatan",
      "program description",
      "details",
      "detail",
      "latar belakang",
      "uraian singkat",
      "deskripsi singkat",
    ],
  },
  {
    field: "description-en",
    headers: ["description en", "deskripsi en", "deskripsi bahasa inggris", "english description"],
  },
  {
    field: "description-id",
    headers: ["description id", "deskripsi id", "deskripsi bahasa indonesia", "indonesian description"],
  },
  {
    field: "context",
    headers: [
      "context",
      "konteks",
      "induk kegiatan",
      "urusan",
      "bidang",
      "bidang urusan",
      "prioritas nasional",
      "program prioritas",
      "kegiatan prioritas",
      "sasaran strategis",
    ],
  },
  { field: "id", headers: ["id", "program id", "id program", "record id", "identifier", "id kegiatan", "nomor id"] },
  {
    field: "parent",
    headers: ["parent", "induk", "parent id", "id induk", "kode induk", "parent program", "program induk"],
  },
  {
    field: "agency",
    headers: [
      "agency",
      "instansi",
      "k l",
      "kl",
      "kementerian",
      "lembaga",
      "kementerian lembaga",
      "nama k l",
      "nama kementerian",
      "kementerian negara lembaga",
      "skpd",
      "nama skpd",
      "opd",
      "nama opd",
      "perangkat daerah",
      "nama perangkat daerah",
      "satker",
      "nama satker",
      "satuan kerja",
      "nama satuan kerja",
      "unit kerja",
      "dinas",
      "dinas badan",
      "ministry",
      "department",
      "lead agency",
      "responsible agency",
      "institution",
      "institusi",
      "nama instansi",
      "organisasi",
      "nama lembaga",
      "penanggung jawab",
      "instansi penanggung jawab",
      "pengampu",
      "kementerian lembaga pengampu",
      "pemda",
      "pemerintah daerah",
      "skpd opd",
      "opd skpd",
      "unit organisasi",
      "ministry agency",
      "implementing agency",
    ],
  },
  { field: "actors", headers: ["actors", "pelaku lain", "other actors"] },
  { field: "implementer", headers: ["implementer", "pelaksana", "instansi pelaksana", "unit pelaksana", "executor"] },
  { field: "channel", headers: ["channel", "penyalur", "lembaga penyalur", "bank penyalur"] },
  { field: "partner", headers: ["partner", "partners", "mitra", "mitra kerja", "instansi terkait", "lembaga mitra"] },
  {
    field: "level",
    headers: ["level", "tingkat", "tingkat pemerintahan", "level pemerintahan", "jenjang", "government level"],
  },
  {
    field: "unit",
    headers: ["unit", "jenis", "jenis unit", "unit of analysis", "unit analisis", "jenis rekaman", "record type"],
  },
  {
    field: "code",
    headers: [
      "kode",
      "code",
      "kode rekening",
      "kode kegiatan",
      "kode program",
      "kode sub kegiatan",
      "kode nomenklatur",
      "nomenclature code",
      "codes",
      "no rekening",
      "nomor rekening",
      "account code",
      "kode anggaran",
    ],
  },
  { field: "code", scheme: "KRO", headers: ["kro", "kode kro"] },
  { field: "code", scheme: "RO", headers: ["ro", "kode ro"] },
  { field: "code", scheme: "RUP", headers: ["kode rup", "rup", "id rup"] },
  { field: "code", scheme: "SIPD", headers: ["kode sipd", "sipd"] },
  { field: "sector", headers: ["sectors", "sector", "sektor", "sektor usaha"] },
  { field: "sector", scheme: "KBLI", headers: ["kbli", "kode kbli", "sektor kbli", "kbli code"] },
  {
    field: "legal-basis",
    headers: ["legal basis", "dasar hukum", "peraturan", "regulasi", "landasan hukum", "regulation"],
  },
  {
    field: "group",
    headers: [
      "sasaran",
      "kelompok sasaran",
      "sasaran program",
      "target group",
      "target groups",
      "groups",
      "target penerima",
      "target beneficiaries",
      "penerima",
      "segmen sasaran",
    ],
  },
  {
    field: "size",
    headers: ["size", "sizes", "skala usaha", "kelas usaha", "ukuran usaha", "target size", "size class"],
  },
  {
    field: "region",
    headers: [
      "location",
      "lokasi",
      "wilayah",
      "region",
      "regions",
      "lokasi kegiatan",
      "lokasi program",
      "daerah",
      "area",
      "wilayah sasaran",
      "cakupan wilayah",
      "kabupaten kota",
      "kab kota",
      "kabupaten",
      "kota",
      "provinsi",
      "province",
      "district",
      "kecamatan",
      "desa",
      "kelurahan",
      "desa kelurahan",
      "kode wilayah",
      "region code",
      "lokus",
      "lokus kegiatan",
    ],
  },
  { field: "national", headers: ["national", "nasional", "berskala nasional", "nationwide"] },
  {
    field: "amount",
    stage: "planned",
    headers: [
      "pagu indikatif",
      "anggaran indikatif",
      "indicative budget",
      "planned budget",
      "usulan anggaran",
      "pagu usulan",
      "rencana anggaran",
      "kebutuhan anggaran",
      "indikatif",
      "budget planned",
      "rka",
    ],
  },
  {
    field: "amount",
    stage: "approved",
    headers: [
      "pagu definitif",
      "definitif",
      "pagu dipa",
      "dipa",
      "pagu dpa",
      "dpa",
      "anggaran disetujui",
      "alokasi",
      "alokasi anggaran",
      "allocation",
      "approved budget",
      "apbn murni",
      "apbd murni",
      "anggaran murni",
      "anggaran ditetapkan",
      "budget approved",
      "appropriation",
    ],
  },
  {
    field: "amount",
    stage: "revised",
    headers: [
      "pagu revisi",
      "anggaran perubahan",
      "pagu perubahan",
      "revised budget",
      "anggaran setelah perubahan",
      "apbd perubahan",
      "pergeseran",
      "anggaran revisi",
      "budget revised",
    ],
  },
  {
    field: "amount",
    stage: "spent",
    headers: [
      "realisasi",
      "realisasi anggaran",
      "realisasi keuangan",
      "spent",
      "expenditure",
      "spending",
      "actual spending",
      "budget realization",
      "realization",
      "disbursed",
      "disbursement",
      "budget spent",
      "serapan",
      "penyerapan",
      "penyaluran",
    ],
  },
  {
    field: "amount",
    headers: [
      "pagu",
      "anggaran",
      "nilai",
      "budget",
      "amount",
      "pagu anggaran",
      "jumlah anggaran",
      "total anggaran",
      "nilai anggaran",
      "total pagu",
      "jumlah dana",
      "nilai pagu",
      "budget amount",
      "total budget",
      "biaya",
      "dana",
      "cost",
      "funding",
      "nilai kontrak",
      "anggaran kegiatan",
      "anggaran program",
    ],
  },
  { field: "currency", headers: ["currency", "mata uang", "valuta", "budget currency", "currency code"] },
  {
    field: "year",
    headers: [
      "year",
      "tahun",
      "tahun anggaran",
      "ta",
      "t a",
      "fiscal year",
      "budget year",
      "fy",
      "tahun pelaksanaan",
      "thn",
    ],
  },
  { field: "stage", headers: ["stage", "tahap", "tahap anggaran", "budget stage", "tahapan anggaran", "jenis pagu"] },
  {
    field: "fund-source",
    headers: [
      "sumber dana",
      "sumber anggaran",
      "sumber pendanaan",
      "sumber pembiayaan",
      "source of funds",
      "fund source",
      "funding source",
      "source of funding",
      "asal dana",
      "budget source",
    ],
  },
  {
    field: "purpose",
    headers: ["purpose", "peruntukan", "kegunaan", "penggunaan", "budget purpose", "jenis belanja", "akun"],
  },
  {
    field: "start",
    headers: [
      "start",
      "mulai",
      "tanggal mulai",
      "start date",
      "tgl mulai",
      "tahun mulai",
      "period start",
      "awal",
      "start year",
      "waktu mulai",
    ],
  },
  {
    field: "end",
    headers: [
      "end",
      "selesai",
      "tanggal selesai",
      "end date",
      "tgl selesai",
      "tahun selesai",
      "period end",
      "akhir",
      "end year",
      "berakhir",
      "waktu selesai",
      "tanggal berakhir",
    ],
  },
  { field: "period", headers: ["period", "periode", "masa berlaku", "jangka waktu", "waktu pelaksanaan"] },
  {
    field: "beneficiaries",
    headers: [
      "beneficiaries",
      "penerima manfaat",
      "jumlah penerima",
      "jumlah penerima manfaat",
      "number of beneficiaries",
      "jumlah peserta",
      "peserta",
      "jumlah umkm",
      "beneficiary count",
      "participants",
      "jumlah debitur",
      "debitur",
    ],
  },
  { field: "beneficiary-unit", headers: ["satuan penerima", "beneficiary unit", "jenis penerima"] },
  {
    field: "indicator",
    headers: [
      "indikator",
      "indicator",
      "indikator kinerja",
      "indikator keluaran",
      "indikator output",
      "indikator kegiatan",
      "indikator program",
      "performance indicator",
      "tolok ukur",
      "tolok ukur kinerja",
      "ikk",
      "iku",
      "result indicator",
    ],
  },
  {
    field: "measure-unit",
    headers: [
      "satuan",
      "unit of measure",
      "measurement unit",
      "indicator unit",
      "satuan target",
      "satuan volume",
      "result unit",
    ],
  },
  { field: "baseline", headers: ["baseline", "kondisi awal", "data awal"] },
  {
    field: "target",
    headers: [
      "target",
      "target kinerja",
      "target output",
      "target keluaran",
      "target volume",
      "target value",
      "target fisik",
    ],
  },
  {
    field: "actual",
    headers: [
      "actual",
      "capaian",
      "realisasi kinerja",
      "realisasi fisik",
      "capaian kinerja",
      "realisasi target",
      "actual value",
      "realisasi output",
    ],
  },
  { field: "volume", headers: ["volume", "vol", "kuantitas", "quantity"] },
  {
    field: "source",
    headers: ["source", "sumber", "sumber data", "data source", "url", "tautan", "reference", "referensi", "link"],
  },
  { field: "relevant", headers: ["relevant", "relevan"] },
  { field: "pillar", headers: ["pillar", "pilar"] },
  { field: "strategies", headers: ["strategies", "strategy", "strategi"] },
  { field: "forms", headers: ["forms", "form", "bentuk", "bentuk pemberdayaan", "form of empowerment"] },
  { field: "components", headers: ["components", "component", "komponen", "komponen kombinasi"] },
  {
    field: "coded-by",
    headers: [
      "coded by",
      "by",
      "dikodekan oleh",
      "pemberi kode",
      "penilai",
      "coder",
      "pengode",
      "coding by",
      "decided by",
      "ditetapkan oleh",
      "reviewer",
      "penelaah",
    ],
  },
  { field: "because", headers: ["because", "alasan", "reason", "coding because", "sebab", "why", "mengapa"] },
  { field: "coded-on", headers: ["coded on", "tanggal pengodean", "coding date", "tanggal kode"] },
];

/** Headers that a table without a recognizable name column is offered. */
export const nameExamples: readonly string[] = [
  "nama program",
  "kegiatan",
  "sub kegiatan",
  "uraian",
  "judul",
  "name",
  "program",
  "activity",
];
