import type { Text } from "../entry.js";

/** Why the command ends before its work is done, for the person at the terminal; `run` turns it into an exit status. */
export class Stop extends Error {
  override readonly name = "Stop";
  readonly status: 1 | 2;
  readonly text: Text;

  constructor(status: 1 | 2, text: Text) {
    super(text.en);
    this.status = status;
    this.text = text;
  }
}
