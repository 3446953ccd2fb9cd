export { classificationReport } from "./classification-report.js";
export { display, type Shown } from "./display.js";
export { formats, type Format, type MediaBundle, type TextOptions } from "./formats/index.js";
export type { CsvSafety } from "./formats/csv-line.js";
export type { Displayable } from "./jupyter-display.js";
export { portfolioReport, type PortfolioReportOptions } from "./portfolio-report.js";
export { programsCsv, type ProgramsCsvOptions } from "./programs-csv.js";
export type * from "./report.js";
export { synchronizationReport } from "./synchronization-report.js";
