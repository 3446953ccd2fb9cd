import type { Format } from "./format.js";
import { writeHtmlFragment } from "./html.js";
import { markdown } from "./markdown.js";
import { text } from "./text.js";

/** One result in the media types that notebooks choose from. */
export type MediaBundle = Readonly<Record<"text/html" | "text/markdown" | "text/plain", string>>;

/** The bundle that Jupyter and Deno notebooks show: a piece of HTML, with Markdown and plain text for lesser displays. */
export const notebook: Format<"notebook", MediaBundle> = {
  id: "notebook",
  label: { en: "Notebook", id: "Notebook" },
  mediaType: "application/vnd.jupyter.mimebundle+json",
  write: (report, language) => ({
    "text/html": writeHtmlFragment(report, language),
    "text/markdown": markdown.write(report, language),
    "text/plain": text.write(report, language),
  }),
};
