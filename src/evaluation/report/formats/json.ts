import type { Format } from "./format.js";

/** The report as it is, in both languages: what a program reads back with `JSON.parse`. The language changes nothing. */
export const json: Format<"json"> = {
  id: "json",
  label: { en: "JSON", id: "JSON" },
  mediaType: "application/json",
  write: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
