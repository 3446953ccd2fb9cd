import type { Finding, Text } from "../../entry.js";
import type { CellPolicy, GapPolicy } from "./cell-policy.js";
import type { Method } from "./method.js";
import type { Cell, Criterion, Problem } from "./problem.js";

/** One criterion as numbers; without `cells` where it is skipped or cannot be resolved. */
export interface Resolved {
  readonly cells: Float64Array | undefined;
  readonly scale: readonly [number, number] | undefined;
  readonly findings: readonly Finding[];
  /** Nothing but numbers in the first place. */
  readonly plain: boolean;
}

/** What a cell holds once its grade has been mapped. */
type Content = number | readonly [number, number] | "not-stated" | "not-applicable";

/** The numbers of one criterion, and a finding for each thing that was decided rather than read. */
export function resolveColumn(problem: Problem, index: number, reads: Method["reads"], policy: CellPolicy): Resolved {
  const criterion = problem.criteria[index]!;
  const column = problem.values.map((row) => row[index]!);
  const findings: Finding[] = [];
  const { grades } = criterion;
  const mapping = reads === "order" ? undefined : policy.grades;
  const numbers = grades === undefined ? undefined : (mapping?.numbers(grades) ?? grades.map((_, place) => place + 1));
  if (grades !== undefined && reads === "numbers") findings.push(gradeFinding(criterion, mapping?.label));
  const contents = column.map((cell) => contentOf(cell, grades, numbers));
  const scale = numbers === undefined ? criterion.scale : ([numbers[0]!, numbers[numbers.length - 1]!] as const);
  const range = scale ?? rangeOf(contents);
  const cells = contents.map((content, row) => {
    if (typeof content === "number") return content;
    const where = {
      pointer: `/values/${row}/${index}`,
      criterion: criterion.id,
      alternative: problem.alternatives[row]!.id,
    };
    if (typeof content !== "string") return resolveInterval(content, criterion, policy, where, findings);
    const choice = (content === "not-stated" ? policy.notStated : policy.notApplicable) ?? "refuse";
    const value = choice === "refuse" || choice === "skip" ? undefined : endOf(range, criterion.direction, choice);
    findings.push(gapFinding(content, choice, value, scale !== undefined, where));
    return value ?? Number.NaN;
  });
  const sound = findings.every(({ code, severity }) => severity !== "error" && code !== "criterion-skipped");
  return {
    cells: sound ? Float64Array.from(cells) : undefined,
    scale,
    findings,
    plain: contents.every((content) => typeof content === "number") && grades === undefined,
  };
}

function contentOf(cell: Cell, grades: readonly string[] | undefined, numbers: readonly number[] | undefined): Content {
  if (typeof cell !== "object") return cell;
  if ("value" in cell) return cell.value;
  if ("interval" in cell) return cell.interval[0] === cell.interval[1] ? cell.interval[0] : cell.interval;
  if ("absent" in cell) return cell.absent;
  return numbers![grades!.indexOf(cell.grade)]!;
}

/** The range of everything that is known in a column. */
function rangeOf(contents: readonly Content[]): readonly [number, number] | undefined {
  const known = contents.flatMap((content) => (typeof content === "string" ? [] : content));
  return known.length === 0
    ? undefined
    : known.reduce<readonly [number, number]>(
        ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
        [Infinity, -Infinity],
      );
}

function endOf(
  range: readonly [number, number] | undefined,
  direction: 1 | -1,
  end: "worst" | "best",
): number | undefined {
  return range?.[(end === "best") === (direction === 1) ? 1 : 0];
}

type Where = NonNullable<Finding["where"]>;

function resolveInterval(
  interval: readonly [number, number],
  { id, direction }: Criterion,
  policy: CellPolicy,
  where: Where,
  findings: Finding[],
): number {
  const choice = policy.intervals ?? "refuse";
  const span = `${interval[0]} – ${interval[1]}`;
  if (choice === "refuse") {
    findings.push({
      code: "interval-refused",
      severity: "error",
      where,
      message: {
        en: `"${id}" of "${where.alternative ?? ""}" is the interval ${span}, not one number.`,
        id: `"${id}" pada "${where.alternative ?? ""}" berupa selang ${span}, bukan satu bilangan.`,
      },
      cure: {
        en: 'Say what stands for an interval: intervals: "middle", "worst" or "best".',
        id: 'Nyatakan pengganti selang: intervals: "middle", "worst", atau "best".',
      },
    });
    return Number.NaN;
  }
  const value = choice === "middle" ? interval[0] / 2 + interval[1] / 2 : endOf(interval, direction, choice)!;
  findings.push({
    code: "interval-resolved",
    severity: "note",
    where,
    message: {
      en: `The interval ${span} counts as ${value} (${choice}).`,
      id: `Selang ${span} dihitung sebagai ${value} (${choice}).`,
    },
  });
  return value;
}

function gapFinding(
  content: "not-stated" | "not-applicable",
  choice: GapPolicy,
  value: number | undefined,
  declared: boolean,
  where: Where,
): Finding {
  const cell: Text = {
    en: `"${where.criterion ?? ""}" of "${where.alternative ?? ""}" is ${content === "not-stated" ? "not stated" : "not applicable"}`,
    id: `"${where.criterion ?? ""}" pada "${where.alternative ?? ""}" ${content === "not-stated" ? "tidak dinyatakan" : "tidak berlaku"}`,
  };
  if (choice === "skip")
    return {
      code: "criterion-skipped",
      severity: "warning",
      where,
      message: { en: `${cell.en}; the criterion is left out.`, id: `${cell.id}; kriteria ini tidak diikutkan.` },
    };
  if (value === undefined)
    return {
      code: "gap-refused",
      severity: "error",
      where,
      message: {
        en: choice === "refuse" ? `${cell.en}.` : `${cell.en}, and nothing is known to take the ${choice} end of.`,
        id: choice === "refuse" ? `${cell.id}.` : `${cell.id}, dan tidak ada nilai lain sebagai acuan.`,
      },
      cure: {
        en: 'Find the value, or say what stands for it: notStated or notApplicable: "skip", "worst" or "best".',
        id: 'Lengkapi nilainya, atau nyatakan penggantinya: notStated atau notApplicable: "skip", "worst", atau "best".',
      },
    };
  return {
    code: "gap-filled",
    severity: "warning",
    where,
    message: {
      en: `${cell.en}; it counts as ${value}, the ${choice} end of ${declared ? "the declared scale" : "the values in the column"}.`,
      id: `${cell.id}; dihitung sebagai ${value}, ujung ${choice === "best" ? "terbaik" : "terburuk"} dari ${declared ? "rentang yang dinyatakan" : "nilai di kolom itu"}.`,
    },
  };
}

function gradeFinding({ id }: Criterion, label: Text | undefined): Finding {
  if (label === undefined)
    return {
      code: "grades-refused",
      severity: "error",
      where: { criterion: id },
      message: {
        en: `The grades of "${id}" have an order but no distances, and this method needs numbers.`,
        id: `Tingkatan "${id}" memiliki urutan tetapi tidak memiliki jarak, sedangkan metode ini memerlukan bilangan.`,
      },
      cure: {
        en: "Name a mapping (grades: gradeMappings.equalSteps), or use a method of order (dominance, lexicographic).",
        id: "Sebutkan pemetaan (grades: gradeMappings.equalSteps), atau gunakan metode urutan (dominance, lexicographic).",
      },
    };
  return {
    code: "grades-mapped",
    severity: "note",
    where: { criterion: id },
    message: {
      en: `The grades of "${id}" became numbers by ${label.en}.`,
      id: `Tingkatan "${id}" dijadikan bilangan dengan ${label.id}.`,
    },
  };
}
