import type { Cell } from "./cell.js";
import type { Column } from "./columns.js";
import { isoDate } from "./dates.js";
import { toNumber, toWhole, type Decimal } from "./decimal.js";
import { add, keep, say, set, type Draft } from "./draft.js";
import { currencyWords, isNoNumber, readNumber, type NumberReading, type NumberStyle } from "./number.js";
import { readWord, stageWords } from "./words.js";

/** How the numbers of one column are written, and whether that is the caller's word or the column's own evidence. */
export interface ColumnStyle {
  readonly style: NumberStyle;
  readonly isAsked: boolean;
}

/** What the cells of a row say about money and time, besides the amounts themselves. */
export interface MoneyCells {
  readonly amounts: readonly Cell[];
  readonly currency: Cell | undefined;
  readonly year: Cell | undefined;
  readonly stage: Cell | undefined;
  readonly source: Cell | undefined;
  readonly purpose: Cell | undefined;
}

/** Puts the budgets of a row, or the year alone where there are none, into the record. */
export function addBudgets(
  draft: Draft,
  cells: MoneyCells,
  styles: ReadonlyMap<number, ColumnStyle>,
  assumedCurrency: { readonly currency: string; readonly isAsked: boolean },
): void {
  const before = countBudgets(draft);
  const year = cells.year === undefined ? undefined : readYear(draft, cells.year.column, cells.year.text);
  const stage = cells.stage === undefined ? undefined : readWord(stageWords, cells.stage.text);
  if (cells.stage !== undefined && stage === undefined) {
    const known = stageWords.map(([word]) => word);
    say(draft, cells.stage.column, "word-not-recognized", { value: cells.stage.text, field: "stage", known });
    keep(draft, cells.stage.column, cells.stage.text);
  }
  const stated = cells.currency === undefined ? undefined : codeOf(cells.currency.text);
  for (const { column, text } of cells.amounts) {
    const read = readAmount(draft, column, text, styles.get(column.index));
    if (read === undefined) continue;
    const currency = read.currency ?? column.currency ?? stated;
    if (currency === undefined && !assumedCurrency.isAsked) draft.notes.add("currency-assumed");
    const at = column.row?.stage ?? stage;
    const of = column.year ?? year;
    add(
      draft,
      "budgets",
      {
        amount: read.amount,
        currency: currency ?? assumedCurrency.currency,
        ...(of !== undefined && { year: of }),
        ...(at !== undefined && { stage: at }),
        ...(cells.source !== undefined && { source: cells.source.text }),
        ...(cells.purpose !== undefined && { purpose: cells.purpose.text }),
      },
      column,
    );
    // The closest column wins, so a wrong currency or year is looked for where it was written.
    const entry = `/budgets/${countBudgets(draft) - 1}`;
    if (read.currency === undefined && column.currency === undefined && cells.currency !== undefined)
      draft.origins.push({ pointer: `${entry}/currency`, column: cells.currency.column.key });
    if (column.year === undefined && cells.year !== undefined)
      draft.origins.push({ pointer: `${entry}/year`, column: cells.year.column.key });
  }
  if (countBudgets(draft) > before) return;
  // Without an amount, what was said about money has no place of its own, and is kept.
  if (year !== undefined && draft.record["period"] !== undefined) keep(draft, cells.year!.column, cells.year!.text);
  else if (year !== undefined) set(draft, "period", { start: String(year), end: String(year) }, cells.year!.column);
  for (const cell of [cells.currency, cells.stage, cells.source, cells.purpose])
    if (cell !== undefined) keep(draft, cell.column, cell.text);
}

const countBudgets = (draft: Draft): number => ((draft.record["budgets"] ?? []) as readonly unknown[]).length;

const codeOf = (text: string): string => currencyWords.get(text.trim().toLowerCase()) ?? text.trim().toUpperCase();

function readYear(draft: Draft, column: Column, text: string): number | undefined {
  const single = /^(?:T\.?A\.? ?|tahun (?:anggaran )?|FY ?)?(\d{4})(?:[.,]0+)?$/i.exec(text);
  if (single !== null) return Number(single[1]);
  if (addPeriod(draft, column, text)) return undefined;
  say(draft, column, "bad-year", { value: text });
  return undefined;
}

/** Reads "2021-2024" or "2021 s.d. 2024" as a period. */
export function addPeriod(draft: Draft, column: Column, text: string): boolean {
  const [, start, end] =
    /^(.*?\d{4})\s*(?:[-–/]|s\.? ?\/?d\.?|sampai(?: dengan)?|hingga|to)\s*(.*\d{4})$/i.exec(text.trim()) ?? [];
  if (start === undefined || end === undefined) return false;
  const dates = [isoDate(start), isoDate(end)] as const;
  if (!dates.every((date) => /^\d{4}(-\d\d){0,2}$/.test(date))) return false;
  if (draft.record["period"] !== undefined) keep(draft, column, text);
  else set(draft, "period", { start: dates[0], end: dates[1] }, column);
  return true;
}

function readAmount(
  draft: Draft,
  column: Column,
  text: string,
  style: ColumnStyle | undefined,
): { readonly amount: number; readonly currency?: string } | undefined {
  if (isNoNumber(text)) return undefined;
  const reading = readNumber(text, style?.style);
  if (reading === undefined) {
    say(draft, column, "unreadable-number", { value: text });
    return undefined;
  }
  const scaled: Decimal = { ...reading.value, exponent: reading.value.exponent + (reading.hasWord ? 0 : column.power) };
  const answer = toWhole(scaled);
  if (answer === "too-large" || answer.whole < 0) {
    say(draft, column, answer === "too-large" ? "amount-too-large" : "negative-amount", { value: text });
    return undefined;
  }
  sayHowRead(draft, column, text, reading, style, String(answer.whole));
  if (answer.isRounded) say(draft, column, "amount-rounded", { value: text, amount: answer.whole });
  return { amount: answer.whole, ...(reading.currency !== undefined && { currency: reading.currency }) };
}

/** Says how a number was read where it could have been read otherwise. */
function sayHowRead(
  draft: Draft,
  column: Column,
  value: string,
  reading: NumberReading,
  style: ColumnStyle | undefined,
  read: string,
): void {
  if (reading.isMiliarAssumed) say(draft, column, "number-word-assumed", { value });
  if (!reading.isAmbiguous || style?.isAsked === true) return;
  say(draft, column, style === undefined ? "ambiguous-number" : "number-settled-by-column", { value, reading: read });
}

/** A plain number (a count, a target), with what stands behind it: "100 UMKM". */
export function readMeasure(
  draft: Draft,
  column: Column,
  text: string,
  style: ColumnStyle | undefined,
): { readonly number: number; readonly unit?: string } | undefined {
  if (isNoNumber(text)) return undefined;
  const whole = readNumber(text, style?.style);
  const split = whole === undefined ? /^([-+]?[\d.,]*\d)\s*(\D.*)$/.exec(text) : null;
  const reading = whole ?? (split === null ? undefined : readNumber(split[1]!, style?.style));
  if (reading === undefined) {
    say(draft, column, "not-a-number", { value: text });
    keep(draft, column, text);
    return undefined;
  }
  const number = toNumber(reading.value);
  if (!Number.isFinite(number)) {
    say(draft, column, "unreadable-number", { value: text });
    return undefined;
  }
  sayHowRead(draft, column, text, reading, style, String(number));
  return { number, ...(split !== null && { unit: split[2]!.trim() }) };
}
