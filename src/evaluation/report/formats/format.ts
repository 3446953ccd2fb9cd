import type { Language, Named } from "../../../entry.js";
import type { Report } from "../report.js";

/** A way to write a report down: a name, the media type of what comes out, and one pure function. */
export interface Format<Id extends string = string, Output = string> extends Named<Id> {
  /** IANA media type of the output, with its character set where it is text. */
  readonly mediaType: string;
  /** Writes the report in one language. The same report and language always give the same output. */
  readonly write: (report: Report, language: Language) => Output;
}
