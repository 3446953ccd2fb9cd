/**
 * How fast hits are found: interleaved medians of ratios to a plain `charCodeAt` scan of the same strings.
 *
 *     npx esbuild bench/find.ts --bundle --platform=node --format=esm --outfile=find.mjs && node find.mjs [corpus.jsonl]
 *
 * Without an argument the texts are made from the library's own words, with a fixed seed.
 */
import { readFileSync } from "node:fs";
import { compileLexicon, type LexiconEntry, Matcher } from "../src/evaluation/classify/find/index.js";
import { knownRoots } from "../src/evaluation/classify/find/roots.js";
import { inflections } from "../src/evaluation/classify/find/inflect.js";

/** Mulberry32: the same numbers on every run. */
function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const next = random(20260101);
const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
/** As words are used (Zipf): the tenth a tenth as often as the first. */
const pickCommon = <T>(from: readonly T[]): T => from[Math.floor(from.length ** next()) - 1]!;
const syllables =
  "ba be bi bo bu da de di du ga gi ka ke ki ko ku la le li lu ma me mi mu na ni nu pa pe pi ra re ri ru sa se si su ta te ti tu wa ya".split(
    " ",
  );
const endings = ["", "", "n", "k", "s", "t", "r", "ng", "l", "h"];
const invented = Array.from(
  { length: 1800 },
  () => pick(syllables) + pick(syllables) + (next() < 0.4 ? pick(syllables) : "") + pick(endings),
);
const indonesian = [...knownRoots, ...invented].sort(() => next() - 0.5);
const english =
  "access advice agency artisan bank business buyer capital center certificate cluster coaching company consultant cooperative council course credit customer design development digital distribution enterprise equipment export exhibition export factory fair farmer finance firm fisher food forum fund grant growth guarantee guide halal incubation industry information innovation insurance interest investment investor knowledge label laboratory law lending license literacy loan logistics machine market marketing mentor merchant microfinance network office organization owner packaging partner patent payment permit platform policy portal price procurement producer product program promotion quality registration regulation research retail risk sale school sector service skill small stall standard startup subsidy supplier supply support tax technology testing tourism trade trainer training transport village voucher warehouse woman workshop youth".split(
    " ",
  );
const fillers = {
  id: "yang dan di untuk pada dengan dalam oleh bagi serta para melalui tahun kegiatan daerah kabupaten kota provinsi ini dari".split(
    " ",
  ),
  en: "the of and to in for a an with on by from that this their which will be under at".split(" "),
};

function madeText(): string {
  const language = next() < 0.65 ? "id" : "en";
  const length = 50 + Math.floor(1150 * next() ** 2.2);
  let text = "";
  while (text.length < length) {
    const root = pickCommon(language === "id" ? indonesian : english);
    let word = next() < 0.4 ? pick(fillers[language]) : next() < 0.5 ? root : pickCommon(inflections(root, language));
    if (next() < 0.5) word = invented[Math.floor(next() * 400)]! + pick(["kat", "mo", "x", "lon"]);
    if (next() < 0.12) word = word[0]!.toUpperCase() + word.slice(1);
    text += word + (next() < 0.06 ? ", " : next() < 0.05 ? ". " : next() < 0.02 ? "-" : next() < 0.002 ? " – " : " ");
  }
  if (next() < 0.05) text = text.toUpperCase();
  return next() < 0.03 ? `${text} café` : text;
}

function corpusTexts(path: string): string[] {
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { name: string; description?: string })
    .map(({ name, description = "" }) => `${name}. ${description}`)
    .filter((text) => text.length >= 50)
    .map((text) => text.slice(0, 1200));
}

function madeLexicon(cues: number): LexiconEntry[] {
  return Array.from({ length: cues }, (_, cue) => {
    const language = next() < 0.65 ? "id" : "en";
    const words = Array.from({ length: pick([1, 1, 2, 2, 3, 4]) }, () => {
      const root = pick(language === "id" ? indonesian : english);
      return next() < 0.6 ? root : pick(inflections(root, language));
    });
    return { phrase: words.join(" "), language, cue };
  });
}

const path = process.argv[2];
const texts = path === undefined ? Array.from({ length: 4000 }, madeText) : corpusTexts(path);
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const entries = madeLexicon(5000);

let lexicon = compileLexicon([]);
const compileTimes = Array.from({ length: 6 }, () =>
  time(() => {
    lexicon = compileLexicon(entries);
  }),
);
const matcher = new Matcher(lexicon);

let sink = 0;
const scan = (all: readonly string[]): void => {
  let sum = 0;
  for (const text of all) for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  sink ^= sum;
};
let hits = 0;
const findIn = (text: string): number => {
  matcher.start();
  matcher.read(text);
  return matcher.find();
};
const find = (all: readonly string[]): void => {
  hits = 0;
  for (const text of all) hits += findIn(text);
};

/** Processor time in milliseconds: on a shared machine a wall clock measures the neighbours. */
function time(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Median of the ratios of runs that follow one another in random order, and a 95 % interval by bootstrap. */
function ratio(run: () => void, against: () => void, rounds = 41): string {
  for (let i = 0; i < 5; i++) [run, against].forEach(time);
  const ratios = Array.from({ length: rounds }, () => {
    if (next() < 0.5) {
      const one = time(run);
      return one / time(against);
    }
    const other = time(against);
    return time(run) / other;
  });
  const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
  const draws = Array.from({ length: 500 }, () => median(ratios.map(() => pick(ratios)))).sort((a, b) => a - b);
  return `${median([...ratios]).toFixed(2)} [${draws[12]!.toFixed(2)}, ${draws[487]!.toFixed(2)}]`;
}

console.log(
  `${texts.length} texts, ${characters} characters, ${entries.length} entries, ${lexicon.origins.count} words`,
);
const [firstTime, ...warm] = compileTimes.map(Math.round);
console.log(`compile: ${firstTime} ms of processor time the first time, then ${warm.join(", ")}`);
console.log(
  `find / scan: ${ratio(
    () => {
      find(texts);
    },
    () => {
      scan(texts);
    },
  )}`,
);
console.log(`hits: ${hits}, ${((1000 * hits) / characters).toFixed(0)} a thousand characters`);
const million = 1_000_000;
const hostile: Record<string, string> = {
  "one long word": "a".repeat(million),
  "a repeated prefix": "pelatihan usaha mikro kecil ".repeat(million / 28),
  emoji: "😀".repeat(million / 2),
  "lone surrogates": "\ud800".repeat(million),
  separators: " ".repeat(million),
  negators: "tidak selain ".repeat(million / 13),
  "combining accents": "e\u0301".repeat(million / 2),
  ligatures: "ﬁ".repeat(million),
};
for (const [name, text] of Object.entries(hostile)) {
  // Per byte against a typical byte: as many characters of ordinary texts.
  const share = Math.round((texts.length * million) / characters);
  const typical = Array.from({ length: share }, (_, i) => texts[i % texts.length]!);
  console.log(
    `hostile / typical, ${name}: ${ratio(
      () => {
        findIn(text);
      },
      () => {
        find(typical);
      },
      9,
    )} (${findIn(text)} hits)`,
  );
}
if (sink === 0.5) console.log(sink);
