import type { Named } from "../../entry.js";
import type { Level, Unit } from "../record/program.js";

/** The row for records that are silent about a facet. */
export const notStated: Named<"not-stated"> = {
  id: "not-stated",
  label: { en: "Not stated", id: "Tidak dinyatakan" },
};

/** The levels of government with their labels, from the nation down. */
export const levels: readonly Named<Level>[] = [
  { id: "national", label: { en: "National", id: "Nasional" } },
  { id: "province", label: { en: "Province", id: "Provinsi" } },
  { id: "district", label: { en: "District or city", id: "Kabupaten/kota" } },
  { id: "subdistrict", label: { en: "Subdistrict", id: "Kecamatan" } },
  { id: "village", label: { en: "Village", id: "Desa/kelurahan" } },
];

/** The units of analysis with their labels, from the widest to the narrowest. */
export const units: readonly Named<Unit>[] = [
  { id: "policy", label: { en: "Policy", id: "Kebijakan" } },
  { id: "program", label: { en: "Program", id: "Program" } },
  { id: "activity", label: { en: "Activity", id: "Kegiatan" } },
  { id: "output", label: { en: "Output", id: "Keluaran" } },
  { id: "package", label: { en: "Procurement package", id: "Paket pengadaan" } },
];

/** The two answers to whether a program is relevant. */
export const relevances: readonly Named<"yes" | "no">[] = [
  { id: "yes", label: { en: "Relevant", id: "Relevan" } },
  { id: "no", label: { en: "Not relevant", id: "Tidak relevan" } },
];

/** Where a record stands between machine and people. */
export const statuses: readonly Named<"relevant" | "irrelevant" | "review">[] = [
  { id: "relevant", label: { en: "Relevant", id: "Relevan" } },
  { id: "irrelevant", label: { en: "Not relevant", id: "Tidak relevan" } },
  { id: "review", label: { en: "For a person to decide", id: "Perlu ditelaah" } },
];
