/** Hits of one program side by side in typed arrays that are used again for the next: nothing is allocated for a text. */
export class HitList {
  count = 0;
  cues = new Int32Array(256);
  /** Numbers of `fields`. */
  fields = new Uint8Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  negated = new Uint8Array(256);

  add(cue: number, field: number, start: number, end: number, negated: number): void {
    this.makeRoom(this.count + 1);
    this.set(this.count++, cue, field, start, end, negated);
  }

  /** Writes a hit at a place for which there is room. */
  set(at: number, cue: number, field: number, start: number, end: number, negated: number): void {
    this.cues[at] = cue;
    this.fields[at] = field;
    this.starts[at] = start;
    this.ends[at] = end;
    this.negated[at] = negated;
  }

  /** Keeps only the hits that `keep` says, in their order. */
  filter(keep: (at: number) => boolean): void {
    let kept = 0;
    for (let at = 0; at < this.count; at++) {
      if (!keep(at)) continue;
      if (kept !== at) {
        this.cues[kept] = this.cues[at]!;
        this.fields[kept] = this.fields[at]!;
        this.starts[kept] = this.starts[at]!;
        this.ends[kept] = this.ends[at]!;
        this.negated[kept] = this.negated[at]!;
      }
      kept++;
    }
    this.count = kept;
  }

  /** Makes room for so many hits in all. */
  makeRoom(hits: number): void {
    if (hits <= this.cues.length) return;
    const grown = <A extends Int32Array | Uint8Array>(old: A, make: (length: number) => A): A => {
      const bigger = make(hits * 2);
      bigger.set(old);
      return bigger;
    };
    this.cues = grown(this.cues, (length) => new Int32Array(length));
    this.fields = grown(this.fields, (length) => new Uint8Array(length));
    this.starts = grown(this.starts, (length) => new Int32Array(length));
    this.ends = grown(this.ends, (length) => new Int32Array(length));
    this.negated = grown(this.negated, (length) => new Uint8Array(length));
  }
}
