/**
 * Abbreviations and coined names of Indonesian budget lines that look like words. They take no affix, and no stem is
 * taken from them. Those of two letters, without a vowel or with a digit need no list.
 */
const listed: ReadonlySet<string> = new Set([
  ..."kur nib ikm ukm umk sni oss wub bri bni ojk opd dak dau irt sme bum tik".split(" "),
  ...["umkm", "kumkm", "kukm", "koukm", "umkmk", "bumn", "bumd", "bumdes", "bumdesma", "plut", "pirt", "spirt", "bpum"],
  ...[
    "bpom",
    "halal",
    "lpdb",
    "lpmukp",
    "umi",
    "mekaar",
    "pnm",
    "pena",
    "kube",
    "wubi",
    "opop",
    "padi",
    "sehati",
    "siapik",
  ],
  ...["sikp", "sidt", "siinas", "skpd", "opd", "apbd", "apbn", "dipa", "renja", "renstra", "rkpd", "rpjmd", "rpjmn"],
  ...[
    "bimtek",
    "diklat",
    "sosdik",
    "dekranasda",
    "disperindag",
    "diskop",
    "kadin",
    "hipmi",
    "asean",
    "apec",
    "msme",
    "msmes",
    "smes",
  ],
  ...["nswi", "ojol", "qris", "oss", "kbli", "tkdn", "epik", "ukmk", "ikma", "posyantek", "uppka", "prakerja"],
]);

/** Whether a folded word is an abbreviation, to be matched as it stands. */
export function isAbbreviation(word: string): boolean {
  return word.length < 3 || !/[aeiou]/.test(word) || /[^a-z]/.test(word) || listed.has(word);
}
