/**
 * Speed of comparisons beside numpy and pymcdm, interleaved in one run: each pass times every candidate on the same data,
 * and the medians of the passes are printed, in processor time. Run: npx tsx bench/compare.ts [python with numpy and pymcdm]
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import {
  checkProblem,
  compare,
  compareModels,
  estimateAcceptability,
  findConsensus,
  findStability,
  prometheeTwo,
  topsis,
  weightedSum,
  type Problem,
} from "../src/index.js";

/** A small seeded generator (mulberry32), for the same data in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function problemOf(count: number): Problem {
  const random = generator(42);
  return {
    alternatives: Array.from({ length: count }, (_, row) => ({ id: `a${row}` })),
    criteria: Array.from({ length: 10 }, (_, place) => ({
      id: `c${place}`,
      direction: place % 2 === 0 ? 1 : -1,
      weight: 0.1,
    })),
    values: Array.from({ length: count }, () => Array.from({ length: 10 }, () => 1 + 99 * random())),
  };
}

function checked(problem: Problem): Problem {
  const answer = checkProblem(problem);
  if (!answer.ok) throw new Error("the bench's own problem is not sound");
  return answer.problem;
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Processor time of one run in milliseconds: the clock's says more of the neighbours on a shared machine. */
function timeOf(run: () => unknown, repetitions: number): number {
  const batch = Math.min(20, Math.ceil(repetitions / 3));
  const times = Array.from({ length: Math.ceil(repetitions / batch) }, () => {
    const start = process.cpuUsage();
    for (let index = 0; index < batch; index++) run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / batch;
  });
  return median(times);
}

const python = process.argv[2] ?? "python3";
const thousand = problemOf(1000);
const peers = spawn(python, [new URL("compare-peers.py", import.meta.url).pathname], {
  stdio: ["pipe", "pipe", "inherit"],
  env: { ...process.env, OPENBLAS_NUM_THREADS: "1" },
});
const answers = createInterface({ input: peers.stdout })[Symbol.asyncIterator]();
const tell = (line: object) => peers.stdin.write(`${JSON.stringify(line)}\n`);
tell({ values: thousand.values, directions: thousand.criteria.map(({ direction }) => direction) });

async function peer(what: string, name: string, repetitions: number): Promise<number> {
  tell({ what, peer: name, repetitions });
  const answer = await answers.next();
  return answer.done === true ? Number.NaN : Number(answer.value);
}

const ready = checked(thousand);
const few = checked({
  ...thousand,
  alternatives: thousand.alternatives.slice(0, 8),
  values: thousand.values.slice(0, 8),
});
const large = checked(problemOf(100_000));
const linear = prometheeTwo({ preferences: { shape: "linear", indifference: 2, preference: 30 } });
const usual = prometheeTwo();
const candidates: Readonly<Record<string, () => number | Promise<number>>> = {
  "TOPSIS 1000 x 10, numpy, scores only": () => peer("topsis", "numpy", 200),
  "TOPSIS 1000 x 10, numpy, scores and ranks": () => peer("topsis", "numpy-ranked", 200),
  "TOPSIS 1000 x 10, pymcdm": () => peer("topsis", "pymcdm", 20),
  "TOPSIS 1000 x 10, compare": () => timeOf(() => compare(ready, topsis()).rows, 200),
  "TOPSIS 100000 x 10, compare": () => timeOf(() => compare(large, topsis()).rows, 5),
  "PROMETHEE II 1000 x 10, linear, pymcdm": () => peer("promethee", "pymcdm", 3),
  "PROMETHEE II 1000 x 10, linear, compare": () => timeOf(() => compare(ready, linear).rows, 50),
  "PROMETHEE II 1000 x 10, usual, compare": () => timeOf(() => compare(ready, usual).rows, 50),
  "PROMETHEE II 100000 x 10, linear, compare": () => timeOf(() => compare(large, linear).rows, 3),
  "SMAA 8 x 10, 100000 samples, numpy": () => peer("smaa", "numpy", 3),
  "SMAA 8 x 10, 100000 samples, weighted sum": () =>
    timeOf(() => estimateAcceptability(few, weightedSum(), { seed: 1, samples: 100_000 }), 3),
  "SMAA 8 x 10, 10000 samples, TOPSIS": () => timeOf(() => estimateAcceptability(few, topsis(), { seed: 1 }), 3),
  "findStability 8 x 10, weighted sum": () => timeOf(() => findStability(few, weightedSum()), 20),
  "findStability 8 x 10, TOPSIS (searched)": () => timeOf(() => findStability(few, topsis()), 3),
  "findConsensus 8 x 10, 19 settings": () => timeOf(() => findConsensus(few), 20),
  "compareModels, 16 criteria": () => timeOf(() => compareModels(), 1),
  "checkProblem 1000 x 10": () => timeOf(() => checkProblem(thousand), 20),
};

const passes = 5;
const times = new Map(Object.keys(candidates).map((name) => [name, [] as number[]]));
for (let pass = 0; pass <= passes; pass++)
  for (const [name, run] of Object.entries(candidates)) {
    const time = await run();
    if (pass > 0) times.get(name)?.push(time); // The first pass warms up.
  }
peers.stdin.end();
for (const [name, list] of times) {
  const range = `${Math.min(...list).toFixed(3)} - ${Math.max(...list).toFixed(3)}`;
  console.log(`${name.padEnd(46)} ${median(list).toFixed(3).padStart(10)} ms   (${range})`);
}
