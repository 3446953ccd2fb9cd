import type { Language } from "../../entry.js";
import { notebook, type MediaBundle } from "./formats/notebook.js";
import type { Report } from "./report.js";

/** The method that Deno's notebooks look for on a value that is to be shown. */
export const jupyterDisplay: unique symbol = Symbol.for("Jupyter.display") as never;

/** A value that a notebook shows as HTML, Markdown or plain text, whichever it can. */
export interface Displayable {
  readonly [jupyterDisplay]: () => MediaBundle;
}

/** How a notebook shows a report. */
export function displayable(report: Report, language: Language): Displayable {
  return { [jupyterDisplay]: () => notebook.write(report, language) };
}

/**
 * Lets notebooks show a report by itself, in English. The method is keyed by a symbol and not enumerable, so the report
 * stays plain data: `JSON.stringify`, `structuredClone`, spreading and deep comparison do not see it (and copies do not
 * have it). Only for a report that the caller has just made.
 */
export function withDisplay(report: Report): Report {
  return Object.defineProperty(report, jupyterDisplay, { value: () => notebook.write(report, "en") });
}
