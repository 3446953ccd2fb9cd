import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldedWords } from "../../../../src/evaluation/classify/find/fold.js";
import { inflections } from "../../../../src/evaluation/classify/find/inflect.js";
import { functionWords, languageOf } from "../../../../src/evaluation/classify/find/language.js";
import { compileLexicon, type LexiconEntry } from "../../../../src/evaluation/classify/find/lexicon.js";
import { Matcher } from "../../../../src/evaluation/classify/find/matcher.js";
import { negators } from "../../../../src/evaluation/classify/find/negators.js";
import { naiveHits } from "./naive.js";

const ownWords = [...negators.flatMap(({ phrase }) => foldedWords(phrase)), ...functionWords.id, ...functionWords.en];

function entriesOf(...phrases: readonly string[]): LexiconEntry[] {
  return phrases.map((phrase, cue) => ({ phrase, language: "id", cue }));
}

function countHits(matcher: Matcher, text: string): number {
  matcher.start();
  matcher.read(text);
  return matcher.find();
}

function readAll(matcher: Matcher, text: string): { start: number; end: number; cue: number; negated: boolean }[] {
  const count = countHits(matcher, text);
  const { starts, ends, cues, negated } = matcher.hits;
  return Array.from({ length: count }, (_, i) => ({
    start: starts[i]!,
    end: ends[i]!,
    cue: cues[i]!,
    negated: negated[i] === 1,
  }));
}

function found(text: string, ...phrases: readonly string[]): string[] {
  const matcher = new Matcher(compileLexicon(entriesOf(...phrases)));
  return readAll(matcher, text).map(({ start, end }) => text.slice(start, end));
}

describe("phrases", () => {
  test("every phrase is found, also within a longer one", () => {
    expect(found("Kredit usaha rakyat", "kredit", "kredit usaha", "kredit usaha rakyat", "usaha rakyat")).toEqual([
      "Kredit",
      "Kredit usaha",
      "Kredit usaha rakyat",
      "usaha rakyat",
    ]);
  });

  test("words are found under their affixes", () => {
    expect(found("MELATIH pelaku usahanya", "latih", "pelaku usaha")).toEqual(["MELATIH", "pelaku usahanya"]);
  });

  test.each([
    "modal-usaha",
    "modal / usaha",
    "modal “usaha”",
    "modal (usaha)",
    "modal\u00a0usaha",
    "modal\r\n  usaha",
    "modal & usaha",
  ])("a phrase crosses what stands between in %j", (text) => {
    expect(found(text, "modal usaha")).toHaveLength(1);
  });

  test.each([
    "modal, usaha",
    "modal. Usaha",
    "modal; usaha",
    "modal: usaha",
    "modal 😀 usaha",
    "modal — usaha",
    "modal untuk usaha",
    "modal          usaha",
  ])("a phrase does not cross what stands between in %j", (text) => {
    expect(found(text, "modal usaha")).toEqual([]);
  });

  test("a phrase that lists things crosses commas", () => {
    const text = "Usaha Mikro, Kecil, dan Menengah";
    expect(found(text, "usaha mikro kecil dan menengah")).toEqual([text]);
  });

  test("words are whole: nothing is found inside a longer word", () => {
    expect(found("pelatihanku2 xpelatihan", "pelatihan")).toEqual([]);
  });

  test("reduplication is the word twice", () => {
    expect(found("usaha-usaha kecil", "usaha")).toEqual(["usaha", "usaha"]);
  });

  test("a phrase may have several cues, and repetitions count once", () => {
    const entries: LexiconEntry[] = [7, 3, 7].map((cue) => ({ phrase: "kur", language: "any", cue }));
    const matcher = new Matcher(compileLexicon(entries));
    expect(readAll(matcher, "KUR").map(({ cue }) => cue)).toEqual([7, 3]);
  });

  test("an exact form beats a derived one", () => {
    const matcher = new Matcher(compileLexicon(entriesOf("latih", "pelatihan")));
    expect(readAll(matcher, "pelatihan melatih").map(({ cue }) => cue)).toEqual([1, 0]);
  });

  test("a family counts beside the form that another entry lists", () => {
    const entries: LexiconEntry[] = [
      { phrase: "pelatihan", language: "id", cue: 0 },
      { phrase: "latih", language: "id", cue: 1, family: true },
    ];
    const matcher = new Matcher(compileLexicon(entries));
    expect(readAll(matcher, "pelatihan").map(({ cue }) => cue)).toEqual([0, 1]);
  });

  test("without inflection words are found only as they are listed", () => {
    const matcher = new Matcher(compileLexicon(entriesOf("latih"), { inflect: false }));
    expect(readAll(matcher, "melatih latih").map(({ start }) => start)).toEqual([8]);
  });

  test("accents that combine belong to the hit", () => {
    const text = "un cafe\u0301 usaha";
    expect(found(text, "cafe")).toEqual(["cafe\u0301"]);
  });

  test("letters of other scripts that share a byte are told apart", () => {
    // U+0431 and U+04B1 are 128 apart.
    expect(found("\u0431\u0431\u0431 \u04b1\u04b1\u04b1", "\u0431\u0431\u0431")).toEqual(["\u0431\u0431\u0431"]);
  });
});

describe("properties", () => {
  const vocabulary =
    "usaha mikro kecil dan menengah latih pelatihan modal kredit izin kur umkm pasar pemasaran kembang promosi loan training firms кредит café".split(
      " ",
    );
  const surface = fc.constantFrom(
    ...vocabulary.flatMap((word) => inflections(fold(word), "any").slice(0, 40)),
    ...vocabulary,
  );
  const separator = fc.constantFrom(
    " ",
    " ",
    " ",
    "-",
    "/",
    ", ",
    ". ",
    "  ",
    "\n",
    " 😀 ",
    "\ud800",
    "\u00ad",
    "e\u0301 ",
    "          ",
    "”",
    "",
  );
  const shout = fc.boolean();
  const text = fc
    .array(fc.tuple(surface, separator, shout), { maxLength: 25 })
    .map((parts) => parts.map(([word, after, loud]) => (loud ? word.toUpperCase() : word) + after).join(""));
  const entry = fc.record({
    phrase: fc
      .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 })
      .chain((words) => fc.constantFrom(words.join(" "), words.join(", "))),
    language: fc.constantFrom("id" as const, "en" as const, "any" as const),
    cue: fc.nat(20),
  });
  const entries = fc.array(entry, { maxLength: 12 });

  test("what is found equals what a plain reading finds", () => {
    fc.assert(
      fc.property(entries, fc.array(text, { maxLength: 3 }), (lexicon, texts) => {
        const matcher = new Matcher(compileLexicon(lexicon));
        for (const one of texts) {
          const hits = readAll(matcher, one).map(({ start, end, cue }) => `${start} ${end} ${cue}`);
          expect([...hits].sort()).toEqual(naiveHits(one, lexicon, ownWords));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("the text between the offsets folds to forms of the phrase's words", () => {
    fc.assert(
      fc.property(entries, text, (lexicon, one) => {
        const numbered = lexicon.map((each, cue) => ({ ...each, cue }));
        for (const { start, end, cue } of readAll(new Matcher(compileLexicon(numbered)), one)) {
          const read = foldedWords(one.slice(start, end));
          const words = foldedWords(numbered[cue]!.phrase);
          expect(read).toHaveLength(words.length);
          words.forEach((word, i) => {
            expect(inflections(word, "any")).toContain(read[i]);
          });
        }
      }),
    );
  });

  test("every phrase is found under any forms of its words", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("latih", "kembang", "usaha", "izin", "suluh"), { minLength: 1, maxLength: 3 }),
        fc.infiniteStream(fc.nat()),
        (words, numbers) => {
          const forms = words.map((word) => {
            const all = inflections(word, "id");
            return all[numbers.next().value! % all.length]!;
          });
          const others = new Set<string>(words);
          fc.pre(forms.every((form, i) => form === words[i] || !others.has(form)));
          expect(found(forms.join(" "), words.join(" "))).toContain(forms.join(" "));
        },
      ),
    );
  });

  test("any text at all can be read, by any lexicon", () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((codes) => String.fromCharCode(...codes));
    fc.assert(
      fc.property(fc.array(units, { maxLength: 8 }), units, (phrases, other) => {
        const lexicon = phrases.map((phrase, cue) => ({ phrase, language: "any" as const, cue }));
        const matcher = new Matcher(compileLexicon(lexicon));
        const one = [...phrases, other].join(". ");
        for (const { start, end, cue } of readAll(matcher, one)) {
          expect(foldedWords(one.slice(start, end))).toHaveLength(foldedWords(phrases[cue]!).length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a matcher knows the language that languageOf says", () => {
    const matcher = new Matcher(compileLexicon(entriesOf("usaha dan modal", "latih")));
    const words = fc.constantFrom(
      ...functionWords.id,
      ...functionWords.en,
      "usaha",
      "melatih",
      "training",
      "modal",
      "Ünïon",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 15 }), (all) => {
        matcher.start();
        matcher.read(all.join(" "));
        expect(matcher.language()).toBe(languageOf(all.join(" ")));
      }),
    );
  });

  test("hits come in order of start, then of end", () => {
    fc.assert(
      fc.property(entries, text, (lexicon, one) => {
        const hits = readAll(new Matcher(compileLexicon(lexicon)), one);
        expect([...hits].sort((a, b) => a.start - b.start || a.end - b.end)).toEqual(hits);
      }),
    );
  });
});

describe("negation", () => {
  const cues = ["modal", "agunan", "pelatihan", "kredit", "usaha", "grant", "loan", "training", "collateral", "bunga"];
  const matcher = new Matcher(compileLexicon(cues.map((phrase, cue) => ({ phrase, language: "any", cue }))));
  const split = (text: string): [kept: string, takenBack: string] => {
    const hits = readAll(matcher, text);
    const pick = (negated: boolean): string =>
      hits
        .filter((hit) => hit.negated === negated)
        .map((hit) => fold(text.slice(hit.start, hit.end)))
        .join(" ");
    return [pick(false), pick(true)];
  };

  test.each([
    ["Pelatihan tanpa bantuan modal", "pelatihan", "modal"],
    ["Kredit yang tidak mensyaratkan agunan", "kredit", "agunan"],
    ["Kredit tanpa agunan, bunga rendah", "kredit bunga", "agunan"],
    ["Kredit tanpa agunan dengan bunga rendah", "kredit bunga", "agunan"],
    ["Tidak memberikan modal tetapi pelatihan", "pelatihan", "modal"],
    ["Pelatihan, bukan kredit. Usaha mikro", "pelatihan usaha", "kredit"],
    ["Selain modal, program juga memberi pelatihan", "modal pelatihan", ""],
    ["Untuk usaha selain kredit", "usaha", "kredit"],
    ["Tidak hanya modal, namun pelatihan", "modal pelatihan", ""],
    ["Bagi usaha tanpa terkecuali", "usaha", ""],
    ["Bantuan tidak terbatas pada modal", "modal", ""],
    ["Usaha yang tidak memiliki agunan", "usaha agunan", ""],
    ["Usaha yang belum mendapat kredit", "usaha kredit", ""],
    ["Agunan tidak dipersyaratkan bagi usaha", "usaha", "agunan"],
    ["Modal dikecualikan", "", "modal"],
    ["Modal dan agunan tanpa kredit dan tanpa bunga", "modal agunan", "kredit bunga"],
    ["Grants that do not require collateral", "grants", "collateral"],
    ["It doesn’t offer loans", "", "loans"],
    ["Training, excluding loans, for usaha", "training usaha", "loans"],
    ["Training without any loan but a grant", "training grant", "loan"],
    ["Support other than loans", "", "loans"],
    ["Not only loans but training", "loans training", ""],
    ["Including but not limited to loans", "loans", ""],
    ["Paid no later than the training", "training", ""],
    ["Collateral is not required", "", "collateral"],
    ["UU No 20 tentang usaha", "usaha", ""],
    ["No. 20 usaha", "usaha", ""],
    ["Firms without access to loans", "loans", ""],
  ])("%s", (text, kept, takenBack) => {
    expect(split(text)).toEqual([kept, takenBack]);
  });

  test("a negation reaches a few words and not to the end of the sentence", () => {
    expect(split("tanpa syarat apa pun di seluruh wilayah kerja diberikan modal")).toEqual(["modal", ""]);
  });

  test("a cue that holds the negator itself is not taken back", () => {
    const own = new Matcher(compileLexicon(entriesOf("tanpa agunan", "agunan")));
    expect(readAll(own, "kredit tanpa agunan").map(({ negated }) => negated)).toEqual([false, true]);
  });

  test("a negation does not reach into the next text", () => {
    countHits(matcher, "tanpa");
    expect(split("modal")).toEqual(["modal", ""]);
  });

  test("negation is the same in a text that needs a map", () => {
    expect(split("cafe\u0301 ﬁ tanpa modal")).toEqual(["", "modal"]);
  });

  test("hits of families are taken back too", () => {
    const family = new Matcher(compileLexicon([{ phrase: "modal", language: "id", cue: 0, family: true }]));
    expect(readAll(family, "modal. tanpa modal").map(({ negated }) => negated)).toEqual([false, true]);
  });
});

describe("hostile input", () => {
  const matcher = new Matcher(compileLexicon(entriesOf("pelatihan usaha mikro", "usaha")));

  test.each([
    ["one long word", "a".repeat(1e6), 0],
    ["a repeated prefix", "pelatihan usaha ".repeat(60_000), 60_000],
    ["emoji", "😀".repeat(5e5), 0],
    ["lone surrogates", "\ud800".repeat(1e6), 0],
    ["negators", "tidak usaha ".repeat(80_000), 80_000],
    ["accents", "usaha\u0301 ".repeat(1e5), 1e5],
    ["controls", "\u0001\u0002usaha\u0000".repeat(1e5), 1e5],
  ])("a million characters of %s", (_, text, count) => {
    expect(countHits(matcher, text)).toBe(count);
  });

  test("phrases that cannot be found are named", () => {
    const phrases = ["", "  ", "😀", "a ".repeat(17), "x".repeat(61), "usaha", "a ".repeat(16), "x".repeat(60)];
    expect(compileLexicon(entriesOf(...phrases)).unusable).toEqual([0, 1, 2, 3, 4]);
  });

  test("names of object members are words like any other", () => {
    expect(found("constructor __proto__ toString", "constructor", "proto", "tostring", "hasownproperty")).toHaveLength(
      3,
    );
  });

  test("words at the limit of length are found", () => {
    const longest = "x".repeat(60);
    expect(found(`${longest} ${longest}x ${longest.repeat(3)}`, longest)).toEqual([longest]);
  });

  test("of forty thousand phrases each is found under a form of its word", () => {
    const letters = "bcdfghjklmnpqrstuvwx";
    const words = Array.from(
      { length: 4e4 },
      (_, i) =>
        `kata${letters[i % 20]!}${letters[Math.floor(i / 20) % 20]!}${letters[Math.floor(i / 400) % 20]!}u${letters[Math.floor(i / 8000)]!}`,
    );
    const matcher = new Matcher(compileLexicon(entriesOf(...words)));
    expect(countHits(matcher, words.map((word) => `di${word}kannya`).join(" "))).toBe(words.length);
  });

  test("of two thousand cues of one phrase, alone or of two words, each is found", () => {
    const cues = Array.from({ length: 2000 }, (_, cue) => cue);
    const own = new Matcher(
      compileLexicon(
        ["modal", "modal usaha"].flatMap((phrase) => cues.map((cue) => ({ phrase, language: "any", cue }))),
      ),
    );
    const hits = readAll(own, "Modal usaha").map(({ cue, end }) => `${String(cue)} ${String(end)}`);
    expect(hits).toEqual([5, 11].flatMap((end) => cues.map((cue) => `${String(cue)} ${String(end)}`)));
  });

  test("more words than can be remembered do not change what is found", () => {
    const own = new Matcher(compileLexicon(entriesOf("usaha", "latih")));
    const words = Array.from({ length: 20_000 }, (_, i) => `${i.toString(36)} ${i % 3 === 0 ? "melatih" : "usahanya"}`);
    for (let turn = 0; turn < 2; turn++) expect(countHits(own, words.join(" "))).toBe(words.length);
  });

  test("an empty lexicon finds nothing", () => {
    expect(countHits(new Matcher(compileLexicon([])), "tanpa modal")).toBe(0);
  });
});
