/**
 * Times things against each other on a machine that is busy with other work. All take turns, in random order, on the same
 * texts, long enough that caches are warm; what counts is the processor's time (a clock would measure the neighbours), and of that the ratio within a turn.
 */
export interface Contender<T> {
  readonly name: string;
  readonly run: (texts: readonly T[]) => unknown;
  /** Slow ones see only so many texts a turn. */
  readonly most?: number;
  /** What it is put in relation to: the name of another; without it the first contender. */
  readonly against?: string;
}

export interface Ratio {
  readonly name: string;
  readonly against: string;
  readonly median: number;
  /** Of the median, by bootstrap. */
  readonly interval: readonly [low: number, high: number];
}

/** Mulberry32: the same numbers on every run. */
export function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export const medianOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Processor time in milliseconds, of so many runs. */
export async function timeOf(run: () => unknown, repetitions = 1): Promise<number> {
  const start = process.cpuUsage();
  for (let i = 0; i < repetitions; i++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Shorter runs are repeated until they take so long: the processor's time is counted in microseconds. */
const shortest = 0.5;

async function timeEach<T>({ run }: Contender<T>, texts: readonly T[], repetitions: number): Promise<number> {
  return (await timeOf(() => run(texts), repetitions)) / repetitions;
}

/** Ratios of contenders over so many turns, each on another chunk of texts. */
export async function ratiosOf<T>(
  contenders: readonly Contender<T>[],
  texts: readonly T[],
  { turns = 48, chunk = 500, seed = 1 } = {},
): Promise<readonly Ratio[]> {
  const next = randomFrom(seed);
  const chunkAt = (turn: number, most: number): readonly T[] => {
    const start = (turn * chunk) % Math.max(1, texts.length - chunk);
    return texts.slice(start, start + Math.min(chunk, most));
  };
  const repetitions = new Map<string, number>();
  const most = (contender: Contender<T>): number => contender.most ?? chunk;
  for (const contender of contenders) {
    for (let turn = 0; turn < (most(contender) < chunk ? 2 : 10); turn++)
      await contender.run(chunkAt(turn, most(contender)));
    const once = await timeEach(contender, chunkAt(0, most(contender)), 3);
    repetitions.set(contender.name, Math.max(1, Math.ceil(shortest / Math.max(once, 0.001))));
  }
  const first = contenders[0]!;
  const ratios = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let turn = 0; turn < turns; turn++) {
    for (const contender of [...contenders].sort(() => next() - 0.5)) {
      const slow = most(contender) < chunk;
      if (contender === first || (slow && turn % 8 !== 0)) continue;
      const chosen = chunkAt(turn, most(contender));
      const against = contenders.find(({ name }) => name === contender.against) ?? first;
      // A slow contender sees few texts, so the other one is repeated more often on them.
      const often = repetitions.get(against.name)! * Math.ceil(chunk / chosen.length);
      const other = await timeEach(against, chosen, often);
      ratios.get(contender.name)!.push((await timeEach(contender, chosen, repetitions.get(contender.name)!)) / other);
    }
  }
  return contenders.slice(1).map(({ name, against = first.name }) => {
    const all = ratios.get(name)!;
    const draws = Array.from({ length: 500 }, () => medianOf(all.map(() => all[Math.floor(next() * all.length)]!)));
    draws.sort((a, b) => a - b);
    return { name, against, median: medianOf(all), interval: [draws[12]!, draws[487]!] };
  });
}
