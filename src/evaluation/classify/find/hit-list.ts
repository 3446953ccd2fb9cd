/** Hits of one program side by side in typed arrays that are used again for the next: nothing is allocated for a text. */
export class HitList {
  count = 0;
  cues = new Int32Array(256);
  /** Numbers of `fields`. */
  fields = new Uint8Array(256);
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  negated = new Uint8Array(256);
  /** 1: inside a longer term, by which its topic is told. */
  nested = new Uint8Array(256);

  /** Adds a hit that nothing takes back. */
  add(cue: number, field: number, start: number, end: number): void {
    this.put(cue, start, end);
    this.begin(this.count - 1, field);
  }

  /** Adds a hit of which {@link begin} will say the rest. */
  put(cue: number, start: number, end: number): void {
    const at = this.count;
    if (at === this.cues.length) this.grow();
    this.cues[at] = cue;
    this.starts[at] = start;
    this.ends[at] = end;
    this.count = at + 1;
  }

  /** Says of the hits from a place on in which field they stand, and that nothing takes them back. */
  begin(from: number, field: number): void {
    const { fields, negated, nested, count } = this;
    for (let at = from; at < count; at++) {
      fields[at] = field;
      negated[at] = 0;
      nested[at] = 0;
    }
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
        this.nested[kept] = this.nested[at]!;
      }
      kept++;
    }
    this.count = kept;
  }

  /** Makes room for twice as many. */
  grow(): void {
    const length = this.cues.length * 2;
    const grown = <A extends Int32Array | Uint8Array>(old: A, bigger: A): A => {
      bigger.set(old);
      return bigger;
    };
    this.cues = grown(this.cues, new Int32Array(length));
    this.fields = grown(this.fields, new Uint8Array(length));
    this.starts = grown(this.starts, new Int32Array(length));
    this.ends = grown(this.ends, new Int32Array(length));
    this.negated = grown(this.negated, new Uint8Array(length));
    this.nested = grown(this.nested, new Uint8Array(length));
  }
}
