import type { Language, Text } from "../../entry.js";
import { languages } from "../../entry.js";
import type { Budget, Program } from "../record/program.js";

/** A column of the programs' table: its header in both languages, as `readCsv` understands it, and its cell. */
export interface ProgramColumn {
  readonly header: Text;
  readonly cell: (program: Program) => string;
}

const column = (en: string, id: string, cell: (program: Program) => string | undefined): ProgramColumn => ({
  header: { en, id },
  cell: (program) => cell(program) ?? "",
});

const joined = (values: readonly (string | undefined)[] | undefined): string | undefined =>
  values?.filter((value) => value !== undefined && value !== "").join("; ");

const number = (value: number | undefined): string | undefined => (value === undefined ? undefined : String(value));

/** Details in parentheses after a value, where there are any. */
function withDetails(value: string, ...details: readonly (string | number | undefined)[]): string {
  const stated = details.filter((detail) => detail !== undefined);
  return stated.length === 0 ? value : `${value} (${stated.join(", ")})`;
}

const translated = (language: Language): readonly ProgramColumn[] => [
  column(`name (${language})`, `nama (${language})`, ({ translations }) => translations?.[language]?.name),
  column(
    `description (${language})`,
    `deskripsi (${language})`,
    ({ translations }) => translations?.[language]?.description,
  ),
];

const plain: readonly ProgramColumn[] = [
  column("id", "id", ({ id }) => id),
  column("name", "nama program", ({ name }) => name),
  column("description", "deskripsi", ({ description }) => description),
  ...languages.flatMap(translated),
  column("agency", "instansi", ({ agency }) => agency),
  column("actors", "pelaku lain", ({ actors }) => joined(actors?.map(({ name, role }) => withDetails(name, role)))),
  column("level", "tingkat", ({ level }) => level),
  column("unit", "jenis unit", ({ unit }) => unit),
  column("parent", "induk", ({ parent }) => parent),
  column("context", "konteks", ({ context }) => context),
  column("codes", "kode nomenklatur", ({ codes }) =>
    joined(codes?.map(({ scheme, code, year }) => withDetails(`${scheme} ${code}`, year))),
  ),
  column("legal basis", "dasar hukum", ({ legalBasis }) => joined(legalBasis)),
  column("sizes", "skala usaha", ({ targets }) => joined(targets?.sizes)),
  column("groups", "kelompok sasaran", ({ targets }) => joined(targets?.groups)),
  column("sectors", "sektor", ({ targets }) =>
    joined(targets?.sectors?.map(({ scheme, code, year }) => withDetails(`${scheme} ${code}`, year))),
  ),
  column("regions", "wilayah", ({ targets }) =>
    joined(
      targets?.regions?.map(({ scheme, code, name }) =>
        withDetails(`${scheme} ${code}`, name === code ? undefined : name),
      ),
    ),
  ),
  column("national", "nasional", ({ targets }) =>
    targets?.national === undefined ? undefined : String(targets.national),
  ),
  column("start", "mulai", ({ period }) => period?.start),
  column("end", "selesai", ({ period }) => period?.end),
  column("beneficiaries", "penerima manfaat", ({ beneficiaries }) =>
    joined(beneficiaries?.map(({ count, unit, year, stage }) => withDetails(`${count} ${unit}`, year, stage))),
  ),
  column("results", "hasil", ({ results }) =>
    joined(
      results?.map(({ indicator, unit, baseline, target, actual, year }) =>
        withDetails(
          indicator,
          unit,
          baseline === undefined ? undefined : `baseline ${baseline}`,
          target === undefined ? undefined : `target ${target}`,
          actual === undefined ? undefined : `actual ${actual}`,
          year,
        ),
      ),
    ),
  ),
  column("source", "sumber data", ({ source }) => source),
];

const codes = (values: readonly string[] | undefined): string | undefined =>
  values?.length === 0 ? "none" : joined(values);

/**
 * What people decided, by whom and why. All of these columns or none: one that were missing would let a column of the
 * table that is named like it be read back as a person's.
 */
const coded: readonly ProgramColumn[] = [
  column("relevant", "relevan", ({ coding }) => (coding?.relevant === undefined ? "" : coding.relevant ? "yes" : "no")),
  column("pillar", "pilar", ({ coding }) => (coding?.pillar === null ? "none" : coding?.pillar)),
  column("strategies", "strategi", ({ coding }) => codes(coding?.strategies)),
  column("forms", "bentuk", ({ coding }) => codes(coding?.forms)),
  column("components", "komponen", ({ coding }) => codes(coding?.components)),
  column("coded by", "dikodekan oleh", ({ coding }) => coding?.by),
  column("because", "alasan", ({ coding }) => coding?.because),
  column("coded on", "tanggal pengodean", ({ coding }) => coding?.date),
];

/** The columns of the budget with a number; the second and further ones carry it in their header. */
function budgetColumns(index: number): readonly ProgramColumn[] {
  const suffix = index === 0 ? "" : ` ${index + 1}`;
  const of = (en: string, id: string, read: (budget: Budget) => string | undefined): ProgramColumn =>
    column(en + suffix, id + suffix, ({ budgets }) => (budgets?.[index] ? read(budgets[index]) : undefined));
  return [
    of("budget", "anggaran", ({ amount }) => number(amount)),
    of("currency", "mata uang", ({ currency }) => currency),
    of("year", "tahun", ({ year }) => number(year)),
    of("stage", "tahap", ({ stage }) => stage),
    of("source of funds", "sumber dana", ({ source }) => source),
    of("purpose", "peruntukan", ({ purpose }) => purpose),
  ];
}

/** The columns of a table of programs: what a record can say, then what its table held beside it. */
export interface TableColumns {
  readonly input: readonly ProgramColumn[];
  readonly extra: readonly ProgramColumn[];
}

/** Finds out, program by program, which columns a table of them needs; nothing but the columns is remembered. */
export interface ColumnSurvey {
  readonly see: (program: Program) => void;
  /** The columns that at least one program fills, and the name; then what people decided, where anyone did. */
  readonly columns: () => TableColumns;
}

/** A survey of programs that are yet to come. */
export function columnSurvey(): ColumnSurvey {
  const known = [...plain];
  const filled = new Set(known.filter(({ header }) => header.en === "name"));
  const extra = new Set<string>();
  let budgets = 0;
  let isCoded = false;
  return {
    see(program) {
      isCoded ||= program.coding !== undefined;
      for (; budgets < (program.budgets?.length ?? 0); budgets += 1) known.push(...budgetColumns(budgets));
      for (const one of known) if (!filled.has(one) && one.cell(program) !== "") filled.add(one);
      for (const header of Object.keys(program.extra ?? {})) extra.add(header);
    },
    columns: () => ({
      input: [...known.filter((one) => filled.has(one)), ...(isCoded ? coded : [])],
      extra: [...extra].map(extraColumn),
    }),
  };
}

/** A column of the table that was not known, under the header it had. */
function extraColumn(header: string): ProgramColumn {
  return column(header, header, ({ extra }) => (extra && Object.hasOwn(extra, header) ? extra[header] : undefined));
}
