/**
 * How fast programs are classified, in relation to a plain scan of their texts and to what a user would pick instead.
 *
 *     npx esbuild bench/classify.ts --bundle --platform=node --format=esm --outfile=/tmp/classify.mjs
 *     npm install --prefix FOLDER @monyone/aho-corasick natural wink-naive-bayes-text-classifier wink-nlp \\
 *       wink-eng-lite-web-model json-rules-engine
 *     node /tmp/classify.mjs [corpus.jsonl] [--peers FOLDER]
 *
 * Without a corpus the texts are made from the library's own words, with a fixed seed. Bundled, not through tsx: what is
 * loaded on the fly is not what ships.
 */
import { isMainThread } from "node:worker_threads";
import { classifier } from "../src/evaluation/classify/classify.js";
import { compileClassifier } from "../src/evaluation/classify/compile.js";
import { classifyWith } from "../src/evaluation/classify/classify-with.js";
import { compileLexicon, Matcher } from "../src/evaluation/classify/find/index.js";
import { leanWith } from "../src/evaluation/classify/lean.js";
import { type Contender, medianOf, type Ratio, ratiosOf, timeOf } from "./interleaved.js";
import { learnerPeers, serveLearners, type Task } from "./learners.js";
import { automatonPeer, expressionPeers, hitCounts } from "./peers.js";
import { corpusPrograms, madePrograms, type ProgramText } from "./program-texts.js";

let sink = 0;
function scan(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  sink ^= sum;
}

function show(ratios: readonly Ratio[]): void {
  for (const { name, against, median, interval } of ratios)
    console.log(`${name} / ${against}: ${median.toFixed(2)} [${interval.map((bound) => bound.toFixed(2)).join(", ")}]`);
}

async function bench(): Promise<void> {
  const parameters = process.argv.slice(2);
  const peersAt = parameters.indexOf("--peers");
  const peersFolder = peersAt < 0 ? undefined : parameters[peersAt + 1];
  const corpus = parameters.find((_, place) => peersAt < 0 || (place !== peersAt && place !== peersAt + 1));

  const started = process.cpuUsage();
  const compiled = compileClassifier();
  const { user, system } = process.cpuUsage(started);
  const { table, finder } = compiled;
  const warm: number[] = [];
  for (let i = 0; i < 5; i++) warm.push(await timeOf(() => compileClassifier()));
  console.log(
    `compile: ${((user + system) / 1000).toFixed(0)} ms of processor time at first use, then ${medianOf(warm).toFixed(0)} ms`,
  );

  const programs = corpus === undefined ? madePrograms(table, 4000) : corpusPrograms(corpus);
  const charactersOf = ({ name, description = "" }: ProgramText): number => name.length + description.length;
  const characters = programs.reduce((sum, program) => sum + charactersOf(program), 0);
  let hits = 0;
  let evidence = 0;
  for (const program of programs) {
    const { hits: found, relevant, pillar, strategies, forms, components } = classifyWith(compiled, program);
    hits += found.length;
    for (const { candidates } of [relevant, pillar, strategies, forms, components])
      for (const candidate of candidates) evidence += candidate.evidence.length;
  }
  const each = (all: number): string => (all / programs.length).toFixed(1);
  console.log(
    `${programs.length} programs, ${each(characters)} characters each, with ${each(hits)} hits ` +
      `(${((1000 * hits) / characters).toFixed(0)} a thousand characters) and ${each(evidence)} pieces of evidence`,
  );

  const phrases = [...new Set(table.cues.filter(({ kind }) => kind === "term").map(({ phrase }) => phrase))];
  const matcher = new Matcher(
    compileLexicon(
      phrases.map((phrase, cue) => ({ phrase, language: "any", cue })),
      { inflect: false },
    ),
  );
  const forEach =
    (run: (program: ProgramText) => unknown) =>
    (chosen: readonly ProgramText[]): void => {
      for (const program of chosen) run(program);
    };
  const ours: readonly Contender<ProgramText>[] = [
    {
      name: "plain charCodeAt scan",
      run: forEach(({ name, description }) => {
        scan(name);
        if (description !== undefined) scan(description);
      }),
    },
    { name: "find hits", run: forEach((program) => finder.find(program)) },
    { name: "lean", run: forEach((program) => leanWith(compiled, program)) },
    { name: "classify", run: forEach((program) => classifyWith(compiled, program)) },
    {
      name: "same phrases, not inflected",
      run: (chosen) => {
        let found = 0;
        for (const { name, description } of chosen) {
          matcher.start();
          matcher.read(name);
          if (description !== undefined) matcher.read(description);
          found += matcher.find();
        }
        hitCounts.set("same phrases, not inflected", found);
      },
    },
  ];

  const taskOf = (folder: string): Task => {
    const phrasesOf = new Map<string, string[]>();
    for (const { phrase, groups } of table.cues)
      for (const group of groups) {
        const name = table.groups[group]!;
        if (!/^(?:pillar|strategy|form|component)\..*\.strong$/.test(name)) continue;
        phrasesOf.set(name, [...(phrasesOf.get(name) ?? []), phrase]);
      }
    const examples = programs.slice(0, 1500).map((program) => {
      const { name, description = "" } = program;
      return [`${name}. ${description}`, classifyWith(compiled, program).pillar.value ?? "none"] as const;
    });
    return { folder, phrasesOf, examples };
  };

  const learners =
    peersFolder === undefined ? undefined : await learnerPeers(new URL(import.meta.url), taskOf(peersFolder));
  const peers = [
    ...expressionPeers(phrases),
    ...(peersFolder === undefined ? [] : [automatonPeer(peersFolder, phrases)]),
    ...(learners?.peers ?? []),
  ];
  if (peersFolder === undefined) console.log("peers that are packages were left out: name their folder with --peers");
  show(await ratiosOf([...ours, ...peers], programs));
  await learners?.end();
  console.log(`hits in the last chunk: ${[...hitCounts].map(([name, count]) => `${name} ${count}`).join("; ")}`);

  const million = 1_000_000;
  const hostile: Readonly<Record<string, string>> = {
    "one long word": "a".repeat(million),
    "a repeated prefix": "pelatihan usaha mikro kecil ".repeat(million / 28),
    emoji: "😀".repeat(million / 2),
    "lone surrogates": "\ud800".repeat(million),
    separators: " ".repeat(million),
    negators: "tidak selain ".repeat(million / 13),
    "combining accents": "e\u0301".repeat(million / 2),
    "words never met": Array.from({ length: million / 8 }, (_, i) =>
      (26 ** 6 + i * 7919).toString(26).padStart(7, "a"),
    ).join(" "),
  };
  const typical = programs.slice(0, Math.round((programs.length * million) / characters));
  for (const [name, text] of Object.entries(hostile)) {
    const contenders: readonly Contender<ProgramText>[] = [
      {
        name: "a million ordinary characters, lean",
        run: () => {
          for (const program of typical) leanWith(compiled, program);
        },
      },
      { name: `${name}, lean`, run: () => leanWith(compiled, { name: text }) },
      {
        name: "a million ordinary characters, classify",
        run: () => {
          for (const program of typical) classifyWith(compiled, program);
        },
      },
      {
        name: `${name}, classify`,
        against: "a million ordinary characters, classify",
        run: () => classifyWith(compiled, { name: text }),
      },
    ];
    show(
      (await ratiosOf(contenders, programs.slice(0, 2), { turns: 5, chunk: 1 })).filter((ratio) =>
        ratio.name.startsWith(name),
      ),
    );
  }

  const { lean } = classifier();
  lean(programs.slice(0, 2000));
  const before = process.memoryUsage();
  const calls = 200;
  for (let i = 0; i < calls; i++) lean([programs[i]!]);
  const after = process.memoryUsage();
  console.log(
    `allocated a call of lean: ${((after.heapUsed - before.heapUsed) / calls).toFixed(0)} bytes of objects, ` +
      `${((after.arrayBuffers - before.arrayBuffers) / calls).toFixed(0)} of arrays`,
  );
  if (sink === 0.5) console.log(sink);
}

if (isMainThread) await bench();
else serveLearners();
