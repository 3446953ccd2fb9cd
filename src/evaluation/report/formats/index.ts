import { csv } from "./csv.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { notebook } from "./notebook.js";
import { text } from "./text.js";
import { vegaLite } from "./vega-lite.js";

export type { Format } from "./format.js";
export type { MediaBundle } from "./notebook.js";
export type { TextOptions } from "./text.js";
export type { VegaLiteFigure } from "./vega-lite.js";

/**
 * The formats a report can be written in: `formats.html.write(report, "id")`. Each is a value with an id, a label, a
 * media type and one pure function; `notebook` and `vegaLite` write objects, the others a
 * text.
 */
export const formats = { markdown, html, csv, json, text, notebook, vegaLite } as const;
