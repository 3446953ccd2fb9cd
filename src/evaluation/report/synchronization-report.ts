import type { Text } from "../../entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import type { Synchronization } from "../synchronize/synchronization.js";
import { withDisplay } from "./jupyter-display.js";
import type { Report } from "./report.js";
import { actionsSection, agenciesMeetSection, notAssessedSection } from "./synchronization-actions.js";
import { overviewSection, programsSection, unplacedSection } from "./synchronization-groups.js";
import { counted, inBoth, program, quoted } from "./wording.js";

function summaryOf({ groups, unplaced }: Synchronization): readonly Text[] {
  const placed = new Set(groups.flatMap(({ programs }) => programs.map(({ id }) => id))).size;
  const filled = groups.filter(({ programs }) => programs.length > 0);
  const [all, left] = [counted(placed, program), counted(unplaced.length, program)];
  const largest = filled.reduce<typeof filled>((best, group) => {
    const most = best[0]?.programs.length ?? 0;
    return group.programs.length > most ? [group] : group.programs.length === most ? [...best, group] : best;
  }, []);
  const meeting = groups.filter(({ agencies }) => agencies.length > 1).length;
  const names = quoted(largest.map(({ label }) => label));
  const size = counted(largest[0]?.programs.length ?? 0, program);
  return [
    {
      en: `${all.en} in ${filled.length} of ${groups.length} groups; ${left.en} in none.`,
      id: `${all.id} masuk dalam ${filled.length} dari ${groups.length} kelompok; ${left.id} belum masuk kelompok mana pun.`,
    },
    ...(largest.length === 0
      ? []
      : [
          {
            en: `The largest: ${names.en}, with ${size.en}${largest.length > 1 ? " each" : ""}.`,
            id: `Yang terbesar: ${names.id}, dengan ${largest.length > 1 ? "masing-masing " : ""}${size.id}.`,
          },
        ]),
    meeting === 0
      ? {
          en: "In no group do several agencies meet.",
          id: "Tidak ada kelompok dengan lebih dari satu instansi.",
        }
      : {
          en: `Several agencies meet in ${counted(meeting, { en: "group", id: "" }).en}, and should coordinate there.`,
          id: `Pada ${meeting} kelompok terdapat lebih dari satu instansi yang perlu berkoordinasi.`,
        },
  ];
}

/**
 * A portfolio grouped by a model, as a report: the groups with their programs, the agencies that meet in them, what is in
 * no group and why, what to do next, and what the model cannot see.
 *
 * @param synchronization - What `synchronize` made.
 * @param portfolio - The portfolio it was made from, for the names of programs; without it they are shown by their ids.
 * @returns The report, as plain data in both languages; write it with one of the `formats`.
 *
 * @example
 * ```ts
 * import { buildPortfolio, models, pick, synchronizationReport, synchronize } from "msme-sync";
 *
 * const portfolio = buildPortfolio([{ name: "Pelatihan kewirausahaan bagi pelaku usaha mikro" }]);
 * const report = synchronizationReport(synchronize(portfolio, pick(models, "program-mapping")), portfolio);
 * report.sections[0].id; // => "groups"
 * ```
 */
export function synchronizationReport(synchronization: Synchronization, portfolio?: Portfolio): Report {
  const { model } = synchronization;
  return withDisplay({
    id: "synchronization",
    title: inBoth((language) => {
      const label = model.label[language];
      return language === "en" ? `Synchronization: ${label}` : `Sinkronisasi: ${label}`;
    }),
    summary: summaryOf(synchronization),
    sections: [
      overviewSection(synchronization),
      actionsSection(synchronization, portfolio),
      ...agenciesMeetSection(synchronization),
      ...programsSection(synchronization, portfolio),
      ...unplacedSection(synchronization, portfolio),
      notAssessedSection(synchronization),
    ],
    findings: synchronization.findings,
    made: synchronization.made,
  });
}
