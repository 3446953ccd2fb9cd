import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inflections, stem } from "../../../../src/evaluation/classify/find/inflect.js";
import { knownRoots } from "../../../../src/evaluation/classify/find/roots.js";

// Forms as in the standard grammar (Tata Bahasa Baku Bahasa Indonesia; Sneddon, Indonesian: A Comprehensive Grammar) and
// as budget lines use them.
const derived: readonly (readonly [root: string, forms: string])[] = [
  ["latih", "latihan pelatihan pelatih melatih dilatih terlatih berlatih latihannya pelatihannya"],
  ["damping", "pendampingan pendamping mendampingi didampingi dampingi"],
  ["suluh", "menyuluh penyuluhan penyuluh menyuluhkan"],
  ["biaya", "pembiayaan membiayai dibiayai berbiaya pembiayaannya"],
  ["kembang", "mengembangkan pengembangan dikembangkan berkembang perkembangan kembangkan"],
  ["daya", "pemberdayaan memberdayakan diberdayakan berdaya keberdayaan"],
  ["wirausaha", "kewirausahaan berwirausaha"],
  ["izin", "perizinan berizin mengizinkan diizinkan izinnya"],
  ["usaha", "pengusaha perusahaan berusaha mengusahakan usahanya usahaku usahamu usahalah usahakah usahapun"],
  ["pasar", "pemasaran memasarkan dipasarkan pasarkan"],
  ["promosi", "mempromosikan dipromosikan berpromosi promosinya"],
  ["tulis", "menulis penulisan penulis ditulis tertulis"],
  ["luas", "perluasan memperluas diperluas meluas"],
  ["kerja", "bekerja pekerja pekerjaan mengerjakan dikerjakan"],
  ["ajar", "mengajar pengajaran mengajarkan"],
  ["cek", "mengecek pengecekan dicek"],
  ["sah", "mengesahkan pengesahan disahkan"],
  ["uji", "menguji pengujian diuji penguji"],
  ["lanjut", "keberlanjutan"],
  ["terampil", "keterampilan"],
  ["mudah", "kemudahan memudahkan dipermudah mempermudah"],
  ["pengaruh", "memengaruhi mempengaruhi"],
  ["sosialisasi", "menyosialisasikan mensosialisasikan"],
  ["izin", "ijin perijinan diijinkan"],
  ["keterampilan", "ketrampilan"],
  ["praktek", "praktik mempraktikkan"],
  ["rintis", "merintis perintisan rintisan dirintis"],
  ["syarat", "mensyaratkan disyaratkan persyaratan"],
];

describe("Indonesian", () => {
  test.each(derived)("%s has its derived forms", (root, forms) => {
    expect(inflections(root, "id")).toEqual(expect.arrayContaining(forms.split(" ")));
  });

  test.each([
    ["pelatihan", "melatih dilatih pelatih pelatihannya"],
    ["pembiayaan", "membiayai dibiayai pembiayaannya"],
    ["pemasaran", "memasarkan dipasarkan"],
    ["memasarkan", "pemasaran dipasarkan"],
    ["pendampingan", "mendampingi pendamping"],
    ["perluasan", "memperluas diperluas"],
    ["pengusaha", "pengusahanya"],
    ["kewirausahaan", "kewirausahaannya"],
  ])("%s, listed with its affixes, goes with the other forms of the act", (word, forms) => {
    expect(inflections(word, "id")).toEqual(expect.arrayContaining([word, ...forms.split(" ")]));
  });

  test.each([
    ["pembiayaan", "biaya"],
    ["pemasaran", "pasar"],
    ["pengusaha", "usaha"],
    ["perusahaan", "berusaha"],
    ["pelatihan", "latihan"],
  ])("%s does not go with %s, which means something else", (word, other) => {
    expect(inflections(word, "id")).not.toContain(other);
  });

  test.each([
    ["memasarkan", "pasar"],
    ["pemasaran", "pasar"],
    ["mengembangkan", "kembang"],
    ["dikembangkan", "kembang"],
    ["mengelola", "kelola"],
    ["pemberdayaan", "daya"],
    ["perindustrian", "industri"],
    ["industri", "industri"],
    ["distribusi", "distribusi"],
    ["mendistribusikan", "distribusi"],
    ["kewirausahaan", "wirausaha"],
    ["penyuluhan", "suluh"],
    ["usahanya", "usaha"],
    ["perijinan", "izin"],
  ])("the stem of %s is %s", (token, root) => {
    expect(stem(token, "id")).toBe(root);
  });
});

describe("English", () => {
  test.each([
    ["loan", "loans"],
    ["company", "companies"],
    ["finance", "financing financed finances financer"],
    ["plan", "planning planned plans planner"],
    ["organize", "organise organised organizing organisers"],
    ["labour", "labor"],
    ["program", "programme programmes programs"],
    ["licence", "license licensing licensed"],
    ["center", "centre centres"],
    ["loans", "loan"],
    ["training", "trainings trained"],
  ])("%s has its forms", (word, forms) => {
    expect(inflections(word, "en")).toEqual(expect.arrayContaining(forms.split(" ")));
  });

  test("training does not find the train", () => {
    expect(inflections("training", "en")).not.toContain("train");
  });

  test.each([
    ["loans", "loan"],
    ["companies", "company"],
    ["financing", "finance"],
    ["planned", "plan"],
  ])("the stem of %s is %s", (token, base) => {
    expect(stem(token, "en")).toBe(base);
  });
});

test.each(["kur", "umkm", "nib", "pirt", "ikm", "bumdes", "sni", "kur2024"])(
  "%s is an abbreviation and stays as it is",
  (word) => {
    expect([inflections(word, "any"), stem(word)]).toEqual([[word], word]);
  },
);

const letters = "abdegiklmnoprstuy".split("");
const word = fc.oneof(
  fc.constantFrom(...knownRoots),
  fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 14 }).map((all) => all.join("")),
  fc
    .tuple(
      fc.constantFrom("", "me", "meng", "pe", "pem", "peng", "di", "ber", "ke", "per", "memper"),
      fc.constantFrom(...knownRoots),
      fc.constantFrom("", "an", "kan", "i", "nya", "ing", "s", "ed"),
    )
    .map((parts) => parts.join("")),
);

test.each(["id", "en", undefined] as const)("a token is a form of its stem, or its own stem (%s)", (language) => {
  fc.assert(
    fc.property(word, (token) => {
      const root = stem(token, language);
      expect(root === token || inflections(root, language ?? "any").includes(token)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("a word is the first of its forms, and no form is repeated", () => {
  fc.assert(
    fc.property(word, fc.constantFrom("id" as const, "en" as const, "any" as const), (listed, language) => {
      const forms = inflections(listed, language);
      expect([forms[0], new Set(forms).size]).toEqual([listed, forms.length]);
    }),
  );
});
