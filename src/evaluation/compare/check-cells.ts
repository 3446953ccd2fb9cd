import type { Finding, Text } from "../../entry.js";
import { isRange } from "./check-criteria.js";
import { isLabel, isLoose, quoted, unknownProperties, type Loose } from "./check-parts.js";
import { numberFinding } from "./number-finding.js";
import type { Criterion } from "./problem.js";

const known = ["value", "grade", "interval", "absent", "because", "claim", "stance"];
const kinds = ["value", "grade", "interval", "absent"] as const;
const claims: readonly unknown[] = ["paper-states", "paper-implies", "library-infers", "external-standard"];
const stances: readonly unknown[] = ["stated", "implied", "aim", "recommendation"];

/** Findings on one cell, or undefined for a sound one, which is the short way out. */
export function checkCell(
  cell: unknown,
  criterion: Criterion,
  alternative: string,
  row: number,
  column: number,
): readonly Finding[] | undefined {
  const { scale } = criterion;
  if (typeof cell === "number") {
    const size = Math.abs(cell);
    const usable = size === 0 || (size >= 1e-150 && size <= 1e150);
    if (usable && criterion.grades === undefined && (scale === undefined || (cell >= scale[0] && cell <= scale[1])))
      return undefined;
  }
  if (cell === "not-stated" || cell === "not-applicable") return undefined;
  const where = { pointer: `/values/${row}/${column}`, criterion: criterion.id, alternative };
  const subject: Text = {
    en: `The cell "${criterion.id}" of "${alternative}"`,
    id: `Sel "${criterion.id}" pada "${alternative}"`,
  };
  if (isLoose(cell)) return checkRating(cell, criterion, subject, where);
  const found = checkNumber(cell, scale, subject, where);
  return criterion.grades === undefined ? found : [...found, amongGrades(subject, where)];
}

/** A bare number in a column of words has no place among them. */
function amongGrades(subject: Text, where: Where): Finding {
  return {
    code: "number-among-grades",
    severity: "error",
    where,
    message: {
      en: `${subject.en} is a number in a column of grades.`,
      id: `${subject.id} berupa bilangan di kolom tingkatan.`,
    },
    cure: {
      en: "Write { grade: … }, or drop the criterion's grades.",
      id: "Tuliskan { grade: … }, atau hapus tingkatan kriteria.",
    },
  };
}

type Where = NonNullable<Finding["where"]>;

function checkNumber(value: unknown, scale: Criterion["scale"], subject: Text, where: Where): readonly Finding[] {
  const wrong = numberFinding("cell-not-a-number", value, subject, where);
  if (wrong !== undefined) return [wrong];
  const number = value as number;
  if (scale === undefined || (number >= scale[0] && number <= scale[1])) return [];
  return [
    {
      code: "outside-scale",
      severity: "error",
      where,
      message: {
        en: `${subject.en} is ${number}, outside the declared scale from ${scale[0]} to ${scale[1]}.`,
        id: `${subject.id} bernilai ${number}, di luar rentang yang dinyatakan, ${scale[0]} sampai ${scale[1]}.`,
      },
      cure: { en: "Correct the cell or the scale.", id: "Perbaiki sel atau rentangnya." },
    },
  ];
}

function checkRating(rating: Loose, criterion: Criterion, subject: Text, where: Where): readonly Finding[] {
  const findings: Finding[] = [...unknownProperties(rating, known, `the cell "${criterion.id}"`, where)];
  const present = kinds.filter((kind) => rating[kind] !== undefined);
  const [kind] = present;
  const bad = (code: string, message: Text, cure: Text) =>
    findings.push({ code, severity: "error", where, message, cure });
  if (kind === undefined || present.length > 1)
    bad(
      "rating-not-sound",
      {
        en: `${subject.en} is not one of: ${kinds.join(", ")}.`,
        id: `${subject.id} bukan salah satu dari: ${kinds.join(", ")}.`,
      },
      { en: "Give the rating exactly one of them.", id: "Beri penilaian tepat satu di antaranya." },
    );
  else if (kind === "value") findings.push(...checkNumber(rating["value"], criterion.scale, subject, where));
  else if (kind === "grade" && !criterion.grades?.includes(rating["grade"] as string))
    bad(
      "grade-unknown",
      {
        en: `${subject.en} has a grade that the criterion does not list: ${quoted(rating["grade"])}.`,
        id: `${subject.id} memiliki tingkatan yang tidak terdaftar pada kriteria: ${quoted(rating["grade"])}.`,
      },
      criterion.grades === undefined
        ? {
            en: 'List the criterion\'s grades from least to most: grades: ["weak", "strong"].',
            id: 'Daftarkan tingkatan kriteria dari paling rendah: grades: ["lemah", "kuat"].',
          }
        : { en: `Known: ${criterion.grades.join(", ")}.`, id: `Yang dikenal: ${criterion.grades.join(", ")}.` },
    );
  else if (kind === "interval") findings.push(...checkInterval(rating["interval"], criterion, subject, where));
  else if (kind === "absent" && rating["absent"] !== "not-stated" && rating["absent"] !== "not-applicable")
    bad(
      "absence-unknown",
      {
        en: `${subject.en} is absent in an unknown way.`,
        id: `${subject.id} tidak terisi dengan alasan yang tidak dikenal.`,
      },
      { en: "Write not-stated or not-applicable.", id: "Tuliskan not-stated atau not-applicable." },
    );
  if (criterion.grades !== undefined && (kind === "value" || kind === "interval"))
    findings.push(amongGrades(subject, where));
  const { because, claim, stance } = rating;
  if (
    (because !== undefined && !isLabel(because)) ||
    (claim !== undefined && !claims.includes(claim)) ||
    (stance !== undefined && !stances.includes(stance))
  )
    bad(
      "grounds-not-sound",
      {
        en: `${subject.en} has grounds that cannot be read (because, claim or stance).`,
        id: `${subject.id} memiliki dasar yang tidak terbaca (because, claim, atau stance).`,
      },
      {
        en: `because: a text; claim: ${claims.join(", ")}; stance: ${stances.join(", ")}.`,
        id: `because: teks; claim: ${claims.join(", ")}; stance: ${stances.join(", ")}.`,
      },
    );
  return findings;
}

function checkInterval(value: unknown, { scale }: Criterion, subject: Text, where: Where): readonly Finding[] {
  const point = Array.isArray(value) && value.length === 2 && value[0] === value[1];
  if (!point && !isRange(value))
    return [
      {
        code: "interval-not-sound",
        severity: "error",
        where,
        message: {
          en: `${subject.en} is not an interval from a lower to a higher number.`,
          id: `${subject.id} bukan selang dari bilangan lebih kecil ke lebih besar.`,
        },
        cure: { en: "Write interval: [lowest, highest].", id: "Tuliskan interval: [terendah, tertinggi]." },
      },
    ];
  return (value as readonly unknown[]).flatMap((bound) => checkNumber(bound, scale, subject, where));
}
