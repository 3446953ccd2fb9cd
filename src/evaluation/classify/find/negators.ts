/** A word or phrase that takes back the cues around it, or that only looks as if it did. */
export interface Negator {
  readonly phrase: string;
  /** How many words after it are taken back. */
  readonly after?: number;
  /** How many words before it are taken back. */
  readonly before?: number;
  /** Whether its own last word is taken back: what is waived, such as collateral. */
  readonly last?: boolean;
  /** Whether it takes back one thing only: a list goes on without it ("without fees, training or advice"). */
  readonly single?: boolean;
  /** Whether it adds rather than excepts when a word of {@link additions} follows ("selain modal, juga pelatihan"). */
  readonly mayAdd?: boolean;
}

/**
 * What negates, in both languages at once, since texts mix them. All of this is inferred by the library from how program
 * descriptions are written (claim `library-infers`); the paper says nothing about negation.
 *
 * Where several start at one place the longest counts. One that reaches nowhere is an idiom: it stands here so that the
 * shorter negator inside it does not count.
 *
 * A lack that a program answers to is no negation: "usaha yang belum berizin" is what a licensing program is for, and
 * "firms without access to finance" what a credit program is for.
 */
export const negators: readonly Negator[] = [
  { phrase: "selain", after: 4, mayAdd: true },
  ...["bukan", "tidak", "tak", "kecuali", "terkecuali"].map((phrase) => ({ phrase, after: 4 })),
  ...["tanpa", "without"].map((phrase) => ({ phrase, after: 4, single: true })),
  // Who gets it stands right behind: "kredit tanpa agunan UMKM", "no-collateral loans".
  ...["agunan", "jaminan", "bunga", "biaya"].map((waived) => ({ phrase: `tanpa ${waived}`, last: true })),
  ...["collateral", "interest", "fee"].map((waived) => ({ phrase: `no ${waived}`, last: true })),
  ...[
    "tidak termasuk",
    "tidak lagi",
    "tidak untuk",
    "bukan untuk",
    "tidak dalam bentuk",
    "bukan berupa",
    "tidak berupa",
  ].map((phrase) => ({ phrase, after: 5 })),
  ...["not", "except", "excluding", "excludes", "exclude", "other than", "rather than", "instead of"].map((phrase) => ({
    phrase,
    after: 4,
  })),
  ...["not including", "not for", "except for", "no longer", "neither", "nor", "exclusive of"].map((phrase) => ({
    phrase,
    after: 5,
  })),
  ...["not in the form of", "without the need for"].map((phrase) => ({ phrase, after: 3 })),
  { phrase: "cannot", after: 4 },
  ...["doesn't", "don't", "isn't", "aren't", "won't", "can't"].map((phrase) => ({ phrase, after: 5 })),
  ...["no", "non", "nir"].map((phrase) => ({ phrase, after: phrase === "no" ? 3 : 1 })),

  // After what they negate.
  ...["dikecualikan", "tidak diperlukan", "tidak dipersyaratkan", "tidak disyaratkan", "tidak diwajibkan"].map(
    (phrase) => ({
      phrase,
      before: 4,
    }),
  ),
  ...["not required", "not needed", "not included", "not covered", "not eligible", "not provided"].map((phrase) => ({
    phrase,
    before: 4,
  })),
  ...["is excluded", "are excluded", "not applicable", "not part of", "not offered"].map((phrase) => ({
    phrase,
    before: 4,
  })),
  ...["tidak diberikan", "tidak disediakan", "tidak termasuk dalam", "bukan bagian dari"].map((phrase) => ({
    phrase,
    before: 4,
  })),
  { phrase: "excluded", before: 1 },

  // Only one word: the negation is part of a name for people or things.
  ...[
    "tidak mampu",
    "tidak layak",
    "tidak langsung",
    "tidak tetap",
    "tidak terduga",
    "tidak sekolah",
    "tidak bergerak",
  ].map(idiom),

  // Not only, but also.
  ...[
    "tidak hanya",
    "tidak saja",
    "tidak sekadar",
    "tidak sekedar",
    "bukan hanya",
    "bukan saja",
    "bukan sekadar",
    "bukan sekedar",
  ].map(idiom),
  ...[
    "not only",
    "not just",
    "not merely",
    "not simply",
    "not limited to",
    "not limited",
    "tidak terbatas",
    "tak hanya",
  ].map(idiom),
  // Bounds and emphasis.
  ...["tidak kurang dari", "tidak lebih dari", "tidak melebihi", "paling tidak", "tidak lain", "mau tidak mau"].map(
    idiom,
  ),
  ...[
    "no later than",
    "not later than",
    "no less than",
    "not less than",
    "no more than",
    "not more than",
    "no fewer than",
  ].map(idiom),
  ...[
    "tanpa terkecuali",
    "tanpa kecuali",
    "tidak terkecuali",
    "without exception",
    "whether or not",
    "without prejudice",
    "no matter",
  ].map(idiom),
  ...["not exceeding", "not exceed", "tanpa henti", "tanpa batas", "tanpa diskriminasi", "without discrimination"].map(
    idiom,
  ),
  // Besides.
  ...["selain itu", "selain daripada itu", "in addition to"].map(idiom),
  // A lack to be answered.
  ...[
    "tidak memiliki",
    "tidak mempunyai",
    "tidak punya",
    "tidak dapat mengakses",
    "tidak bisa mengakses",
    "tanpa akses",
  ].map(idiom),
  ...["cannot get", "cannot obtain", "excluded from"].map(idiom),
  // What need not be paid is help.
  ...["tidak perlu membayar", "tidak dikenai", "tidak dikenakan", "not subject to", "not have to pay"].map(idiom),
  ...["without access", "no access", "not have", "not yet"].map(idiom),
  ...["cannot access", "cannot afford", "not access", "not afford", "not able to", "not been able to"].map(idiom),
  // Names.
  ...[
    "bukan bank",
    "non bank",
    "non profit",
    "not for profit",
    "non governmental",
    "non pemerintah",
    "non performing",
  ].map(idiom),
];

function idiom(phrase: string): Negator {
  return { phrase };
}

/** Words at which a negation ends, unless they follow it at once ("tidak untuk", "not with"). */
export const clauseBreaks: ReadonlySet<string> = new Set(
  (
    "tetapi tapi namun melainkan sedangkan sehingga agar supaya untuk bagi kepada oleh dengan melalui karena yang guna serta juga hanya memperoleh mendapat mendapatkan menerima akan tetap " +
    "but however while whereas so that which who through with by for to because although though also instead only may receive receives get gets"
  ).split(" "),
);

/** Before the last item of a list that a negation takes back as a whole ("no grants, loans or guarantees"). */
export const alternatives: ReadonlySet<string> = new Set(["atau", "ataupun", "maupun", "or", "nor"]);

/** Later in the sentence these show that something is added. */
export const additions: ReadonlySet<string> = new Set(["juga", "pula", "turut", "also"]);
