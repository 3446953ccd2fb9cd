/**
 * A table from 32-bit hashes to rows without a probe loop.
 *
 * Hashes fall into buckets by their upper bits. Each bucket gets a number, its displacement, that sends all its hashes
 * to rows that are free: `row = ((hash ^ displacement) * mix) >>> shift`. So a look-up is two loads and one comparison,
 * whether the hash is there or not. Big buckets are placed first, while there is room.
 */
export const rowMix = 0x9e3779b1 | 0;

export interface PerfectHash {
  /** By row: which of the hashes sits there; -1: none. Of equal hashes, the first. */
  readonly members: Int32Array;
  /** Pairs of a hash that equals an earlier one, and that earlier one, by their places. */
  readonly repeated: readonly (readonly [later: number, earlier: number])[];
  readonly displacements: Uint16Array;
  readonly bucketShift: number;
  readonly rowShift: number;
}

const mostInABucket = 64;

/** Items `0..count-1` in the order of their (small) keys, and where each key's items start. */
function sortByKey(keys: Int32Array, keyCount: number): { starts: Int32Array; items: Int32Array } {
  const starts = new Int32Array(keyCount + 1);
  for (const key of keys) starts[key + 1]!++;
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!;
  const next = starts.slice();
  const items = new Int32Array(keys.length);
  for (let item = 0; item < keys.length; item++) items[next[keys[item]!]!++] = item;
  return { starts, items };
}

/**
 * Places hashes.
 *
 * @returns `undefined` when a bucket cannot be placed: try hashes made another way.
 */
export function perfectHash(hashes: Int32Array): PerfectHash | undefined {
  const rowBits = Math.max(6, Math.ceil(Math.log2(hashes.length * 1.2 + 1)));
  const bucketBits = rowBits - 3;
  const [rowShift, bucketShift] = [32 - rowBits, 32 - bucketBits];
  const buckets = 1 << bucketBits;
  const members = new Int32Array(1 << rowBits).fill(-1);
  const displacements = new Uint16Array(buckets);
  const repeated: [number, number][] = [];
  const { starts, items } = sortByKey(
    hashes.map((hash) => hash >>> bucketShift),
    buckets,
  );
  const fullness = new Int32Array(buckets);
  for (let bucket = 0; bucket < buckets; bucket++) {
    const size = starts[bucket + 1]! - starts[bucket]!;
    if (size > mostInABucket) return undefined;
    fullness[bucket] = mostInABucket - size;
  }
  const distinct = new Int32Array(mostInABucket);
  const rows = new Int32Array(mostInABucket);
  for (const bucket of sortByKey(fullness, mostInABucket + 1).items) {
    let size = 0;
    next: for (let i = starts[bucket]!; i < starts[bucket + 1]!; i++) {
      const item = items[i]!;
      for (let j = 0; j < size; j++) {
        if (hashes[distinct[j]!] !== hashes[item]) continue;
        repeated.push([item, distinct[j]!]);
        continue next;
      }
      distinct[size++] = item;
    }
    let displacement = 0;
    for (let placed = 0; placed < size;) {
      const row = Math.imul(hashes[distinct[placed]!]! ^ displacement, rowMix) >>> rowShift;
      if (members[row] === -1) {
        members[row] = distinct[placed]!;
        rows[placed++] = row;
        continue;
      }
      while (placed > 0) members[rows[--placed]!] = -1;
      if (++displacement === 65536) return undefined;
    }
    displacements[bucket] = displacement;
  }
  return { members, repeated, displacements, bucketShift, rowShift };
}
