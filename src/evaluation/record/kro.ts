import type { Claim, Source } from "../../entry.js";
import type { FormId } from "../../forms/index.js";

/** One code of the *Klasifikasi Rincian Output*, the kinds of output that the central government budgets for. */
export interface KroRow {
  /** The code for ordinary outputs, such as BDG. */
  readonly code: string;
  /** The code of the same kind of output under a national priority, such as QDG. */
  readonly codePriority: string;
  /** Its official name, in Indonesian. */
  readonly name: string;
  /** The form of empowerment that the kind of output points to by itself; `null` where it points to none. Our inference. */
  readonly suggestedForm: FormId | null;
}

/** Who stands behind the suggested forms: the library, from the names alone. */
export const kroClaim: { readonly claim: Claim; readonly sources: readonly [Source, ...Source[]] } = {
  claim: "library-infers",
  sources: [
    {
      title: "KRO codes and names as found in public budget documents",
      locator: "seen 2026-11; not checked against the current reference of DJA",
    },
  ],
};

/** The KRO codes that programs for small enterprises are budgeted under. Codes that are not listed are legal too. */
export const kro: readonly KroRow[] = [
  { code: "ACA", codePriority: "PCA", name: "Perizinan Produk", suggestedForm: "licensing" },
  { code: "ACB", codePriority: "PCB", name: "Perizinan Masyarakat", suggestedForm: "licensing" },
  { code: "ACC", codePriority: "PCC", name: "Perizinan Kelompok Masyarakat", suggestedForm: "licensing" },
  { code: "ACD", codePriority: "PCD", name: "Perizinan Lembaga", suggestedForm: "licensing" },
  { code: "ADA", codePriority: "PDA", name: "Standarisasi Produk", suggestedForm: "product-development" },
  { code: "ADC", codePriority: "PDC", name: "Sertifikasi Produk", suggestedForm: "product-development" },
  { code: "ADI", codePriority: "PDI", name: "Sertifikasi Profesi dan SDM", suggestedForm: "human-resources" },
  { code: "AEA", codePriority: "PEA", name: "Koordinasi", suggestedForm: null },
  { code: "AEB", codePriority: "PEB", name: "Forum", suggestedForm: null },
  { code: "AEC", codePriority: "PEC", name: "Kerja sama", suggestedForm: null },
  { code: "AEE", codePriority: "PEE", name: "Kemitraan", suggestedForm: "market-access" },
  { code: "AEF", codePriority: "PEF", name: "Sosialisasi dan Diseminasi", suggestedForm: null },
  { code: "AEG", codePriority: "PEG", name: "Konferensi dan Event", suggestedForm: null },
  { code: "AEH", codePriority: "PEH", name: "Promosi", suggestedForm: "market-access" },
  { code: "AFA", codePriority: "PFA", name: "Norma, Standard, Prosedur dan Kriteria", suggestedForm: null },
  { code: "BAC", codePriority: "QAC", name: "Pelayanan Publik kepada badan usaha", suggestedForm: null },
  { code: "BAD", codePriority: "QAD", name: "Pelayanan Publik kepada industri", suggestedForm: null },
  { code: "BAE", codePriority: "QAE", name: "Pelayanan Publik kepada UMKM", suggestedForm: null },
  { code: "BAF", codePriority: "QAF", name: "Pelayanan Publik kepada Koperasi", suggestedForm: null },
  { code: "BDB", codePriority: "QDB", name: "Fasilitasi dan Pembinaan Lembaga", suggestedForm: null },
  { code: "BDC", codePriority: "QDC", name: "Fasilitasi dan Pembinaan Masyarakat", suggestedForm: null },
  { code: "BDD", codePriority: "QDD", name: "Fasilitasi dan Pembinaan Kelompok Masyarakat", suggestedForm: null },
  { code: "BDE", codePriority: "QDE", name: "Fasilitasi dan Pembinaan Keluarga", suggestedForm: null },
  { code: "BDF", codePriority: "QDF", name: "Fasilitasi dan Pembinaan Koperasi", suggestedForm: null },
  { code: "BDG", codePriority: "QDG", name: "Fasilitasi dan Pembinaan UMKM", suggestedForm: null },
  { code: "BDH", codePriority: "QDH", name: "Fasilitasi dan Pembinaan Badan Usaha", suggestedForm: null },
  { code: "BDI", codePriority: "QDI", name: "Fasilitasi dan Pembinaan Industri", suggestedForm: null },
  { code: "BDJ", codePriority: "QDJ", name: "Fasilitasi dan Pembinaan Start up", suggestedForm: null },
  { code: "BEA", codePriority: "QEA", name: "Bantuan Masyarakat", suggestedForm: "financing" },
  { code: "BEB", codePriority: "QEB", name: "Bantuan Keluarga", suggestedForm: "financing" },
  { code: "BEC", codePriority: "QEC", name: "Bantuan Produk", suggestedForm: "product-development" },
  { code: "BEG", codePriority: "QEG", name: "Bantuan Peralatan / Sarana", suggestedForm: "product-development" },
  { code: "BEH", codePriority: "QEH", name: "Bantuan Kelompok Masyarakat", suggestedForm: "financing" },
  { code: "BEI", codePriority: "QEI", name: "Bantuan Lembaga", suggestedForm: "financing" },
  { code: "BEM", codePriority: "QEM", name: "Bantuan Pelaku Usaha", suggestedForm: "financing" },
  { code: "BFA", codePriority: "QFA", name: "Subsidi kepada Masyarakat", suggestedForm: "financing" },
  { code: "BFB", codePriority: "QFB", name: "Subsidi kepada Lembaga", suggestedForm: "financing" },
  { code: "BGA", codePriority: "QGA", name: "Tata Kelola Kelembagaan Publik Bidang Ekonomi", suggestedForm: null },
  { code: "BMA", codePriority: "QMA", name: "Data dan Informasi Publik", suggestedForm: null },
  { code: "BMB", codePriority: "QMB", name: "Komunikasi Publik", suggestedForm: null },
  {
    code: "CAH",
    codePriority: "RAH",
    name: "Sarana Bidang Industri dan Perdagangan",
    suggestedForm: "product-development",
  },
  { code: "CBL", codePriority: "RBL", name: "Prasarana Bidang Industri dan Perdagangan", suggestedForm: "logistics" },
  {
    code: "DCA",
    codePriority: "SCA",
    name: "Pelatihan Bidang Komunikasi dan Informatika",
    suggestedForm: "human-resources",
  },
  {
    code: "DCC",
    codePriority: "SCC",
    name: "Pelatihan Bidang Pertanian dan Perikanan",
    suggestedForm: "human-resources",
  },
  {
    code: "DCD",
    codePriority: "SCD",
    name: "Pelatihan Bidang Pariwisata dan Kebudayaan",
    suggestedForm: "human-resources",
  },
  {
    code: "DCE",
    codePriority: "SCE",
    name: "Pelatihan Bidang Kehutanan dan Lingkungan Hidup",
    suggestedForm: "human-resources",
  },
  { code: "DCF", codePriority: "SCF", name: "Pelatihan Bidang Ekonomi dan Keuangan", suggestedForm: "human-resources" },
  { code: "DCH", codePriority: "SCH", name: "Pelatihan Bidang Industri", suggestedForm: "human-resources" },
  { code: "DCJ", codePriority: "SCJ", name: "Pelatihan Bidang Sosial", suggestedForm: "human-resources" },
  { code: "DCL", codePriority: "SCL", name: "Pelatihan Bidang Ekonomi Kreatif", suggestedForm: "human-resources" },
  { code: "FAB", codePriority: "UAB", name: "Sistem Informasi Pemerintahan", suggestedForm: null },
  { code: "FAE", codePriority: "UAE", name: "Pemantauan dan Evaluasi serta Pelaporan", suggestedForm: null },
  { code: "FBA", codePriority: "UBA", name: "Fasilitasi dan Pembinaan Pemerintah Daerah", suggestedForm: null },
  { code: "FBB", codePriority: "UBB", name: "Fasilitasi dan Pembinaan Pemerintah Desa", suggestedForm: null },
];
