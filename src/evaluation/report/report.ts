import type { Finding, Made, Text } from "../../entry.js";

/** One cell of a table: a text in both languages, a number, a plain string from the data, or a stated absence. */
export type ReportCell =
  | Text
  | string
  | number
  | { readonly absent: "not-stated" | "not-applicable" | "not-computable"; readonly because?: Text };

/** A table with typed columns, free of format. */
export interface ReportTable {
  readonly kind: "table";
  readonly id: string;
  readonly caption: Text;
  readonly columns: readonly {
    readonly id: string;
    readonly label: Text;
    readonly kind: "text" | "count" | "number" | "share" | "probability" | "money";
  }[];
  readonly rows: readonly (readonly ReportCell[])[];
  readonly note?: Text;
}

/** Running text. */
export interface ReportProse {
  readonly kind: "prose";
  readonly id: string;
  readonly paragraphs: readonly Text[];
}

/** A picture described as data: each format draws it as it can (inline SVG, Vega-Lite, a table in Markdown). */
export interface ReportFigure {
  readonly kind: "figure";
  readonly id: string;
  readonly caption: Text;
  /** What the picture shows, for readers who cannot see it. */
  readonly description: Text;
  readonly chart:
    | {
        readonly type: "bars";
        readonly unit: Text;
        readonly bars: readonly {
          readonly label: Text | string;
          readonly value: number;
          /** Where the bar starts, 0 where not said: in a waterfall each bar starts where the one before ended. */
          readonly start?: number;
          readonly low?: number;
          readonly high?: number;
        }[];
      }
    | {
        readonly type: "stacked-bars";
        readonly unit: Text;
        readonly series: readonly Text[];
        /** Whether the last series is what is left of a whole: it is painted pale, whichever place it has. */
        readonly hasRest?: boolean;
        readonly bars: readonly { readonly label: Text | string; readonly values: readonly number[] }[];
      }
    | {
        readonly type: "heatmap";
        readonly unit: Text;
        readonly rows: readonly (Text | string)[];
        readonly columns: readonly (Text | string)[];
        readonly values: readonly (readonly number[])[];
      }
    | {
        readonly type: "lines";
        readonly x: Text;
        readonly y: Text;
        readonly lines: readonly {
          readonly label: Text | string;
          readonly points: readonly (readonly [number, number])[];
        }[];
      };
}

/** One titled part of a report. */
export interface ReportSection {
  readonly id: string;
  readonly title: Text;
  readonly blocks: readonly (ReportTable | ReportProse | ReportFigure)[];
}

/** A report: titles, prose, tables and figures as data, free of format and language. */
export interface Report {
  readonly id: string;
  readonly title: Text;
  /** The two or three sentences a busy reader takes away. */
  readonly summary: readonly Text[];
  readonly sections: readonly ReportSection[];
  readonly findings: readonly Finding[];
  readonly made: Made;
}
