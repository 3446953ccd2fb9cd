/**
 * A table from 32-bit hashes to rows without a probe loop.
 *
 * Hashes fall into buckets by their upper bits. Each bucket gets a number, its displacement, that sends all its hashes
 * to rows that are free: `row = ((hash ^ displacement) * mix) >>> shift`. So a look-up is two loads and one comparison,
 * whether the hash is there or not. Big buckets are placed first, while there is room.
 */
const mix = 0x9e3779b1 | 0;

export interface PerfectHash {
  /** The hash that sits in a row; `emptyKey` in free rows. */
  readonly keys: Int32Array;
  /** Which of the hashes sits in a row; -1 in free rows. */
  readonly members: Int32Array;
  readonly displacements: Uint16Array;
  readonly bucketShift: number;
  readonly rowShift: number;
}

/** What free rows hold. The hash 0, that of an empty token, is never found. */
const emptyKey = 1;

const mostInABucket = 48;

/** Items `0..count-1` in the order of their (small) keys, and where each key's items start. */
function sortByKey(
  count: number,
  keys: number,
  keyOf: (item: number) => number,
): { starts: Int32Array; items: Int32Array } {
  const starts = new Int32Array(keys + 1);
  for (let item = 0; item < count; item++) starts[keyOf(item) + 1]!++;
  for (let key = 0; key < keys; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const items = new Int32Array(count);
  for (let item = 0; item < count; item++) items[next[keyOf(item)]!++] = item;
  return { starts, items };
}

/**
 * Places distinct hashes.
 *
 * @returns `undefined` when a bucket cannot be placed: try hashes made another way.
 */
export function perfectHash(hashes: Int32Array): PerfectHash | undefined {
  const count = hashes.length;
  const rowBits = Math.max(6, Math.ceil(Math.log2(count * 1.4 + 1)));
  const bucketBits = rowBits - 2;
  const rowShift = 32 - rowBits;
  const bucketShift = 32 - bucketBits;
  const buckets = 1 << bucketBits;
  const keys = new Int32Array(1 << rowBits).fill(emptyKey);
  const members = new Int32Array(1 << rowBits).fill(-1);
  const displacements = new Uint16Array(buckets);
  const { starts, items } = sortByKey(count, buckets, (item) => hashes[item]! >>> bucketShift);
  const sizeOf = (bucket: number): number => starts[bucket + 1]! - starts[bucket]!;
  for (let bucket = 0; bucket < buckets; bucket++) if (sizeOf(bucket) > mostInABucket) return undefined;
  const bySize = sortByKey(buckets, mostInABucket + 1, (bucket) => mostInABucket - sizeOf(bucket)).items;
  const rows = new Int32Array(mostInABucket);

  const place = (bucket: number): boolean => {
    const first = starts[bucket]!;
    const size = sizeOf(bucket);
    for (let displacement = 0; displacement < 65536; displacement++) {
      let placed = 0;
      for (; placed < size; placed++) {
        const item = items[first + placed]!;
        const row = Math.imul(hashes[item]! ^ displacement, mix) >>> rowShift;
        if (members[row] !== -1) break;
        members[row] = item;
        rows[placed] = row;
      }
      if (placed === size) {
        displacements[bucket] = displacement;
        for (let i = 0; i < size; i++) keys[rows[i]!] = hashes[items[first + i]!]!;
        return true;
      }
      for (let i = 0; i < placed; i++) members[rows[i]!] = -1;
    }
    return false;
  };
  for (const bucket of bySize) {
    if (sizeOf(bucket) === 0) break;
    if (!place(bucket)) return undefined;
  }
  return { keys, members, displacements, bucketShift, rowShift };
}

/** The row that a hash would sit in. The matcher writes this out in its loop. */
export function rowOf({ displacements, bucketShift, rowShift }: PerfectHash, hash: number): number {
  return Math.imul(hash ^ displacements[hash >>> bucketShift]!, mix) >>> rowShift;
}

export { mix as rowMix };
