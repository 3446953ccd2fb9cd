import type { ProgramsCsvOptions } from "../evaluation/report/programs-csv.js";
import type { Settings } from "./settings.js";

/** How the command line asks for CSV to be written. */
export function csvOptions({ exact, excel, language, outputDelimiter }: Settings): Required<ProgramsCsvOptions> {
  return {
    safety: exact ? "exact" : "safe",
    language,
    // Excel with Indonesian settings takes the comma for a decimal mark.
    delimiter: outputDelimiter ?? (excel && language === "id" ? ";" : ","),
    byteOrderMark: excel,
  };
}
