import type { Finding, Text } from "../../entry.js";
import { nomenclatures, regionSchemes } from "./codes.js";
import { isCalendarDate } from "./dates.js";
import { finding } from "./findings.js";
import { budgetSums } from "./budget-sums.js";
import type { Budget, Coding, NomenclatureCode, Program, Region } from "./program.js";

/** What is wrong or doubtful in a record whose shape is right. */
export function check(program: Program): readonly Finding[] {
  return [
    ...(program.id !== undefined && program.id === program.parent
      ? [finding("own-parent", { id: program.id }, { pointer: "/parent" })]
      : []),
    ...checkPeriod(program.period),
    ...checkBudgets(program.budgets ?? []),
    ...(program.codes ?? []).flatMap((code, i) => checkCode(code, `/codes/${i}`)),
    ...(program.targets?.sectors ?? []).flatMap((code, i) => checkCode(code, `/targets/sectors/${i}`)),
    ...(program.targets?.regions ?? []).flatMap((region, i) => checkRegion(region, `/targets/regions/${i}`)),
    ...(program.targets?.national === true && (program.targets.regions ?? []).length > 0
      ? [finding("national-with-regions", {}, { pointer: "/targets/national" })]
      : []),
    ...checkActors(program.actors ?? []),
    ...(program.coding === undefined ? [] : checkCoding(program.coding)),
  ];
}

function checkPeriod(period: Program["period"]): readonly Finding[] {
  const { start, end } = period ?? {};
  const wrong = Object.entries({ start, end }).flatMap(([key, value]) =>
    value === undefined || isCalendarDate(value) ? [] : [finding("bad-date", { value }, { pointer: `/period/${key}` })],
  );
  if (wrong.length > 0 || start === undefined || end === undefined) return wrong;
  // "2025-06" to "2025" is not backwards: the shorter of the two says less, so only what both say is compared.
  const said = Math.min(start.length, end.length);
  return start.slice(0, said) > end.slice(0, said)
    ? [finding("dates-backwards", { start, end }, { pointer: "/period" })]
    : [];
}

/** Only figures of one currency, year and stage are ever added up: a plan and its outcome are not. */
function checkBudgets(budgets: readonly Budget[]): readonly Finding[] {
  const sums = budgetSums();
  budgets.forEach(sums.add);
  return sums.tooLarge().map((currency) => finding("sum-too-large", { currency }, { pointer: "/budgets" }));
}

function checkCode({ scheme, code, year }: NomenclatureCode, pointer: string): readonly Finding[] {
  const known = nomenclatures.get(scheme);
  if (known !== undefined && !known.fits.test(code))
    return [
      finding(
        "code-does-not-fit",
        { value: code, scheme: known.name, pattern: known.pattern },
        { pointer: `${pointer}/code` },
      ),
    ];
  return scheme === "KBLI" && year === undefined ? [finding("kbli-without-edition", { value: code }, { pointer })] : [];
}

function checkRegion({ scheme, code }: Region, pointer: string): readonly Finding[] {
  const known = regionSchemes.get(scheme);
  if (known === undefined || known.fits.test(code)) return [];
  const other = [...regionSchemes.values()].find((candidate) => candidate.fits.test(code));
  const hint: Text | undefined = other && {
    en: `It looks like one of ${other.name}.`,
    id: `Bentuknya seperti kode ${other.name}.`,
  };
  const details = { value: code, scheme: known.name, pattern: known.pattern, ...(hint !== undefined && { hint }) };
  return [finding("code-does-not-fit", details, { pointer: `${pointer}/code` })];
}

function checkActors(actors: NonNullable<Program["actors"]>): readonly Finding[] {
  return actors.flatMap(({ name, role }, i) =>
    actors.findIndex((other) => other.role === role && other.name.trim().toLowerCase() === name.trim().toLowerCase()) <
    i
      ? [finding("duplicate-actor", { name, role }, { pointer: `/actors/${i}` })]
      : [],
  );
}

function checkCoding(coding: Coding): readonly Finding[] {
  const lists = { strategies: coding.strategies, forms: coding.forms, components: coding.components };
  const repeated = Object.entries(lists).flatMap(([facet, ids]) =>
    (ids ?? []).flatMap((id, i) =>
      ids!.indexOf(id as never) < i
        ? [finding("duplicate-code", { value: id }, { pointer: `/coding/${facet}/${i}` })]
        : [],
    ),
  );
  const hasCodes = (coding.pillar ?? null) !== null || Object.values(lists).some((ids) => (ids ?? []).length > 0);
  const date = coding.date;
  return [
    ...repeated,
    ...(date !== undefined && !isCalendarDate(date)
      ? [finding("bad-date", { value: date }, { pointer: "/coding/date" })]
      : []),
    ...(coding.relevant === false && hasCodes ? [finding("irrelevant-with-codes", {}, { pointer: "/coding" })] : []),
  ];
}
