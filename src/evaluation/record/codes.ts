import type { Text } from "../../entry.js";

/** What the codes of one official scheme look like. */
export interface CodePattern {
  /** The scheme's name as people write it. */
  readonly name: string;
  readonly fits: RegExp;
  readonly pattern: Text;
}

/** Codes of nomenclatures: what they look like, not which ones exist (they change every year). */
export const nomenclatures: ReadonlyMap<string, CodePattern> = new Map(
  Object.entries({
    SIPD: {
      name: "SIPD (Permendagri 90/2019)",
      fits: /^(\d|X)\.(\d{2}|XX)(\.\d{2}(\.\d\.\d{2}(\.\d{2,4})?)?)?$/,
      pattern: { en: "2.17.07.2.01.0003 or the beginning of one", id: "2.17.07.2.01.0003 atau bagian awalnya" },
    },
    KRO: {
      name: "KRO",
      fits: /^[ABCDFPQRSU][A-Z]{2}$/,
      pattern: {
        en: "three letters, the first A, B, C, D or F (P, Q, R, S, U for national priorities), such as BDG",
        id: "tiga huruf, huruf pertama A, B, C, D, atau F (P, Q, R, S, U untuk prioritas nasional), misalnya BDG",
      },
    },
    RO: {
      name: "RO",
      fits: /^(\d{4}\.)?[ABCDFPQRSU][A-Z]{2}\.\d{3}$/,
      pattern: { en: "7475.QDG.001 or QDG.001", id: "7475.QDG.001 atau QDG.001" },
    },
    RUP: { name: "RUP", fits: /^\d{6,10}$/, pattern: { en: "6 to 10 digits", id: "6 sampai 10 angka" } },
    KBLI: {
      name: "KBLI",
      fits: /^([A-V]|\d{2,5})$/,
      pattern: {
        en: "a letter A to V or 2 to 5 digits, leading zeros kept",
        id: "satu huruf A sampai V atau 2 sampai 5 angka, nol di depan dipertahankan",
      },
    },
  }),
);

/** Codes of areas. */
export const regionSchemes: ReadonlyMap<string, CodePattern> = new Map(
  Object.entries({
    kemendagri: {
      name: "Kemendagri",
      fits: /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/,
      pattern: { en: "32, 32.04, 32.04.05 or 32.04.05.2001", id: "32, 32.04, 32.04.05, atau 32.04.05.2001" },
    },
    bps: {
      name: "BPS",
      fits: /^\d{2}(\d{2}(\d{3}(\d{3})?)?)?$/,
      pattern: { en: "32, 3204, 3204010 or 3204010001", id: "32, 3204, 3204010, atau 3204010001" },
    },
    "iso-3166-2": {
      name: "ISO 3166-2",
      fits: /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/,
      pattern: { en: "ID-JB", id: "ID-JB" },
    },
  }),
);
