import type { Text } from "../../entry.js";
import type { BudgetKey, BudgetTotal, Money, Portfolio } from "../portfolio/portfolio.js";
import type { ReportCell, ReportSection } from "./report.js";
import { counted, inBoth, program } from "./wording.js";

const stages: Readonly<Record<Exclude<BudgetTotal["stage"], "not-stated">, Text>> = {
  planned: { en: "planned", id: "pagu indikatif" },
  approved: { en: "approved", id: "pagu definitif" },
  revised: { en: "revised", id: "pagu perubahan" },
  spent: { en: "spent", id: "realisasi" },
};

const units: Readonly<Record<Exclude<BudgetTotal["unit"], "not-stated">, Text>> = {
  policy: { en: "policy", id: "kebijakan" },
  program: { en: "program", id: "program" },
  activity: { en: "activity", id: "kegiatan" },
  output: { en: "output", id: "keluaran" },
  package: { en: "procurement package", id: "paket pengadaan" },
};

const notStated: ReportCell = { absent: "not-stated" };

/** A sum as a cell. */
export const moneyCell = (amount: Money): ReportCell =>
  amount === "not-computable"
    ? { absent: "not-computable", because: { en: "too large to be exact", id: "terlalu besar untuk dihitung tepat" } }
    : amount;

/** Which budget figures, in a few words: "IDR 2024, approved, activity". */
export function budgetKeyText({ currency, year, stage, unit }: BudgetKey): Text {
  return inBoth((language) =>
    [
      year === "not-stated" ? currency : `${currency} ${year}`,
      ...(stage === "not-stated" ? [] : [stages[stage][language]]),
      ...(unit === "not-stated" ? [] : [units[unit][language]]),
    ].join(", "),
  );
}

/** Budgets by currency, year, stage and unit; nothing where no record states one. */
export function budgetsSection({ budgets, items, totals }: Portfolio): readonly ReportSection[] {
  if (budgets.length === 0) return [];
  const stated = items.filter(({ program: { budgets: own } }) => own !== undefined && own.length > 0).length;
  const [some, silent] = [counted(stated, program), counted(totals.records - stated, program)];
  return [
    {
      id: "budgets",
      title: { en: "Budgets", id: "Anggaran" },
      blocks: [
        {
          kind: "prose",
          id: "budgets-stated",
          paragraphs: [
            {
              en: `A budget is stated for ${some.en}${stated === totals.records ? "" : `; for ${silent.en} it is not`}. Figures of different currencies, years, stages or units of analysis are never added up.`,
              id: `Anggaran dinyatakan untuk ${some.id}${stated === totals.records ? "" : `; untuk ${silent.id} tidak dinyatakan`}. Angka dengan mata uang, tahun, tahap, atau satuan analisis yang berbeda tidak pernah dijumlahkan.`,
            },
          ],
        },
        {
          kind: "table",
          id: "budgets",
          caption: { en: "Budgets as stated", id: "Anggaran sebagaimana dinyatakan" },
          columns: [
            { id: "currency", label: { en: "Currency", id: "Mata uang" }, kind: "text" },
            { id: "year", label: { en: "Year", id: "Tahun" }, kind: "text" },
            { id: "stage", label: { en: "Stage", id: "Tahap" }, kind: "text" },
            { id: "unit", label: { en: "Unit", id: "Satuan" }, kind: "text" },
            { id: "amount", label: { en: "Amount", id: "Jumlah" }, kind: "money" },
            { id: "programs", label: { en: "Programs", id: "Program" }, kind: "count" },
            { id: "relevant", label: { en: "Of it, relevant", id: "Di antaranya relevan" }, kind: "money" },
            { id: "inside", label: { en: "Held by a parent", id: "Termuat pada induk" }, kind: "money" },
          ],
          rows: budgets.map(({ currency, year, stage, unit, amount, records, relevant, inside }) => [
            currency,
            year === "not-stated" ? notStated : String(year),
            stage === "not-stated" ? notStated : stages[stage],
            unit === "not-stated" ? notStated : units[unit],
            moneyCell(amount),
            records,
            moneyCell(relevant.amount),
            moneyCell(inside.amount),
          ]),
          note: {
            en: "Whole units of the currency. What a parent's figure already holds is not in the amount.",
            id: "Dalam satuan utuh mata uang. Angka yang sudah termuat pada program induk tidak dihitung lagi dalam jumlah.",
          },
        },
      ],
    },
  ];
}
