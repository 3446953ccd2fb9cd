/** Words of a text that a lexicon knows, in order, side by side in typed arrays. */
export class WordList {
  count = 0;
  /** The number of each word; behind the last one 0, which is no word. */
  words = new Int32Array(0);
  /** The note at the end of each (see `WordFinder.places`). */
  notes = new Int32Array(0);

  /** Makes room for so many words, and for what is written behind the last. */
  makeRoom(size: number): void {
    this.words = new Int32Array(size);
    this.notes = new Int32Array(size);
  }
}
