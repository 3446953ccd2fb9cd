import type { Finding } from "../../entry.js";
import type { Coding } from "../record/program.js";
import { givesCodes } from "../classify/apply-coding.js";
import { readCodes, readRelevance, reviewCodes, type CodeColumn } from "./review-codes.js";
import type { ReviewColumnId } from "./review-columns.js";
import { reviewFindings } from "./review-findings.js";

/** What a row decides. Without answers there is no coding; with findings of severity error it must not be applied. */
export interface CodingRead {
  readonly coding?: Coding;
  readonly findings: readonly Finding[];
}

type Answers = Omit<Coding, "by" | "because" | "date">;

/** Reads the decision of one edited row, on top of what people decided about the program before. */
export function readCoding(
  row: number,
  cells: Readonly<Partial<Record<ReviewColumnId, string>>>,
  earlier: Coding | undefined,
): CodingRead {
  const cell = (column: ReviewColumnId): string => (cells[column] ?? "").trim();
  const findings: Finding[] = [];
  const answers = readAnswers(row, cell, findings);
  const by = cell("by");
  const because = cell("because");
  if (findings.length > 0) return { findings };
  if (Object.keys(answers).length === 0) {
    return { findings: by === "" && because === "" ? [] : [reviewFindings.noAnswer(row)] };
  }
  if (by === "") findings.push(reviewFindings.missing(row, "by"));
  if (because === "") findings.push(reviewFindings.missing(row, "because"));
  const settled = settle(answers, earlier);
  if (settled.relevant === false && givesCodes(settled)) findings.push(reviewFindings.contradictory(row));
  if (findings.length > 0) return { findings };
  const date = isoDate(cell("date"));
  if (date === undefined && cell("date") !== "") findings.push(reviewFindings.unreadDate(row, cell("date")));
  const coding: Coding = {
    ...settled,
    by: joined(earlier?.by, by),
    because: joined(earlier?.because, because),
    ...(date !== undefined && { date }),
  };
  return { coding, findings };
}

function readAnswers(row: number, cell: (column: ReviewColumnId) => string, findings: Finding[]): Answers {
  const answers: { -readonly [Key in keyof Answers]: Answers[Key] } = {};
  const relevance = readRelevance(cell("relevant"));
  if (relevance === "unknown") findings.push(reviewFindings.unknownRelevance(row, cell("relevant")));
  else if (relevance !== "blank") answers.relevant = relevance;

  const read = (column: CodeColumn): readonly string[] | undefined => {
    const { isBlank, codes, unknown } = readCodes(column, cell(column));
    for (const written of unknown) findings.push(reviewFindings.unknownCode(row, column, written, reviewCodes[column]));
    return isBlank || unknown.length > 0 ? undefined : codes;
  };
  // "None" in every column of codes is what an irrelevant program has, so it contradicts nothing there.
  const pillar = read("pillar");
  if (pillar?.length === 1) answers.pillar = pillar[0] as NonNullable<Answers["pillar"]>;
  else if (pillar !== undefined && (pillar.length > 1 || relevance !== false)) {
    findings.push(reviewFindings.severalPillars(row, cell("pillar")));
  }
  const strategies = read("strategies");
  if (strategies !== undefined && strategies.length > 0)
    answers.strategies = strategies as NonNullable<Answers["strategies"]>;
  else if (strategies !== undefined && relevance !== false) findings.push(reviewFindings.noStrategy(row));
  const forms = read("forms");
  if (forms !== undefined && (forms.length > 0 || relevance !== false)) {
    answers.forms = forms as NonNullable<Answers["forms"]>;
  }
  const components = read("components");
  if (components !== undefined && (components.length > 0 || relevance !== false)) {
    answers.components = components as NonNullable<Answers["components"]>;
  }
  return answers;
}

/** The new answers before the earlier ones; calling a program irrelevant takes its earlier codes back. */
function settle(answers: Answers, earlier: Coding | undefined): Answers {
  if (earlier === undefined || answers.relevant === false) return answers;
  const { relevant, pillar, strategies, forms, components } = earlier;
  return {
    ...(relevant !== undefined && { relevant }),
    ...(pillar !== undefined && { pillar }),
    ...(strategies !== undefined && { strategies }),
    ...(forms !== undefined && { forms }),
    ...(components !== undefined && { components }),
    ...answers,
  };
}

/** Two people's names or reasons in one cell, the earlier first; who stands there already is not named again. */
function joined(earlier: string | undefined, now: string): string {
  if (earlier === undefined || earlier === "") return now;
  return earlier.split("; ").includes(now) || earlier === now ? earlier : `${earlier}; ${now}`;
}

/** A calendar date, or nothing. */
function isoDate(text: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? text : undefined;
}
