const months: Readonly<Partial<Record<string, number>>> = {
  ...numbered("januari februari maret april mei juni juli agustus september oktober november desember"),
  ...numbered("january february march april may june july august september october november december"),
  ...numbered("jan feb mar apr mei jun jul agu sep okt nov des"),
  ...numbered("jan feb mar apr may jun jul aug sep oct nov dec"),
};

function numbered(names: string): Record<string, number> {
  return Object.fromEntries(names.split(" ").map((name, i) => [name, i + 1]));
}

/** Whether a date (or a year, or a year and month) in ISO 8601 is on the calendar. */
export function isCalendarDate(date: string): boolean {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || !Number.isInteger(year) || year < 1945 || year > 2100) return false;
  if (month === undefined) return true;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  return day === undefined || (Number.isInteger(day) && day >= 1 && day <= daysOf(year, month));
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * A date as people write it, in ISO 8601: `31/12/2025` (day first, as in Indonesia), `31 Desember 2025`, `2025-12-31
 * 00:00:00`, `2025`. What is not recognized comes back as it was.
 */
export function isoDate(text: string): string {
  const written = text.trim().toLowerCase();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:\.0+|[t ][\d:.z+-]*)?$/.exec(written);
  if (iso !== null)
    return [iso[1]!, ...[iso[2], iso[3]].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")]))].join(
      "-",
    );
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: [\d:.]*)?$/.exec(written);
  if (dayFirst !== null) return `${dayFirst[3]!}-${dayFirst[2]!.padStart(2, "0")}-${dayFirst[1]!.padStart(2, "0")}`;
  const named = /^(?:(\d{1,2}) )?([a-z]+)\.? (\d{4})$/.exec(written);
  const month = named === null || !Object.hasOwn(months, named[2]!) ? undefined : months[named[2]!];
  if (named === null || month === undefined) return text.trim();
  return [named[3]!, String(month), ...(named[1] === undefined ? [] : [named[1]])]
    .map((part) => part.padStart(2, "0"))
    .join("-");
}
