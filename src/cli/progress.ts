import type { Language } from "../entry.js";
import { writeNumber } from "../evaluation/report/formats/number.js";
import type { World } from "./world.js";

/** Says how far the work is, once it lasts. */
export interface Progress {
  /** So many rows are done. */
  readonly at: (rows: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Work that is done sooner needs no words. */
const patience = 2000;

/** Between two messages: a line that is written over, or lines in a log. */
const pause = { terminal: 250, log: 5000 };

/** Progress of one stretch of work, on standard error; silent where nobody looks, unless asked for. */
export function progress(world: World, isAsked: boolean, language: Language, of?: number): Progress {
  if (!isAsked && !world.terminal.error) return { at: () => undefined, end: () => undefined };
  const began = world.clock();
  let next = began + patience;
  let shown = 0;
  return {
    at(rows) {
      const now = world.clock();
      if (now < next) return;
      next = now + (world.terminal.error ? pause.terminal : pause.log);
      const done = writeNumber(rows, language);
      const all = of === undefined ? "" : `${{ en: " of ", id: " dari " }[language]}${writeNumber(of, language)}`;
      const line = { en: `${done}${all} rows done`, id: `${done}${all} baris selesai` }[language];
      world.say(world.terminal.error ? `\r${line.padEnd(shown)}` : `${line}\n`);
      shown = line.length;
    },
    end() {
      if (shown > 0 && world.terminal.error) world.say(`\r${" ".repeat(shown)}\r`);
    },
  };
}
