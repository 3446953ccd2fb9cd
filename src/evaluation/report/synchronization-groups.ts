import { writeNumber } from "./formats/number.js";
import type { Text } from "../../entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import type { Placement, Synchronization } from "../synchronize/synchronization.js";
import type { ReportCell, ReportSection, ReportTable } from "./report.js";
import { inBoth, nameOf } from "./wording.js";

/** How programs are named: by their names where the portfolio is at hand, else by their ids. */
export function programNames(portfolio: Portfolio | undefined): (id: string) => Text {
  const names = new Map(portfolio?.items.map(({ program }) => [program.id, nameOf(program)]));
  return (id) => names.get(id) ?? { en: id, id };
}

const decisions: Readonly<Record<Placement["decision"], Text>> = {
  accept: { en: "accepted", id: "diterima" },
  review: { en: "for review", id: "perlu ditelaah" },
};

function placements(
  id: string,
  caption: Text,
  programs: readonly Placement[],
  portfolio: Portfolio | undefined,
): ReportTable {
  const nameIn = programNames(portfolio);
  const agencies = new Map(portfolio?.items.map(({ program }) => [program.id, program.agency]));
  const agency = { id: "agency", label: { en: "Agency", id: "Instansi" }, kind: "text" } as const;
  return {
    kind: "table",
    id,
    caption,
    columns: [
      { id: "program", label: { en: "Program", id: "Program" }, kind: "text" },
      ...(portfolio ? [agency] : []),
      { id: "because", label: { en: "Why", id: "Alasan" }, kind: "text" },
      { id: "decision", label: { en: "Decision", id: "Keputusan" }, kind: "text" },
    ],
    rows: programs.map((placement): ReportCell[] => [
      nameIn(placement.id),
      ...(portfolio ? [agencies.get(placement.id) ?? { absent: "not-stated" as const }] : []),
      placement.because,
      decisions[placement.decision],
    ]),
  };
}

/** All groups beside each other. */
export function overviewSection({ groups }: Synchronization): ReportSection {
  return {
    id: "groups",
    title: { en: "The groups", id: "Kelompok" },
    blocks: [
      {
        kind: "figure",
        id: "group-sizes",
        caption: { en: "Programs in each group", id: "Program pada setiap kelompok" },
        description: inBoth(
          (language) =>
            `${groups.map(({ label, programs }) => `${label[language]}: ${writeNumber(programs.length, language)}`).join("; ")}.`,
        ),
        chart: {
          type: "bars",
          unit: { en: "Programs", id: "Program" },
          bars: groups.map(({ label, programs }) => ({ label, value: programs.length })),
        },
      },
      {
        kind: "table",
        id: "group-table",
        caption: { en: "Groups, programs and agencies", id: "Kelompok, program, dan instansi" },
        columns: [
          { id: "group", label: { en: "Group", id: "Kelompok" }, kind: "text" },
          { id: "programs", label: { en: "Programs", id: "Program" }, kind: "count" },
          { id: "agencies", label: { en: "Agencies", id: "Instansi" }, kind: "count" },
          { id: "review", label: { en: "For review", id: "Perlu ditelaah" }, kind: "count" },
        ],
        rows: groups.map(({ label, programs, agencies }) => [
          label,
          programs.length,
          agencies.length,
          programs.filter(({ decision }) => decision === "review").length,
        ]),
        note: {
          en: "A program can stand in several groups where the model allows it.",
          id: "Satu program dapat masuk dalam beberapa kelompok apabila modelnya memungkinkan.",
        },
      },
    ],
  };
}

/** Each group with its programs; empty groups are in the overview. */
export function programsSection({ groups }: Synchronization, portfolio?: Portfolio): readonly ReportSection[] {
  const filled = groups.filter(({ programs }) => programs.length > 0);
  if (filled.length === 0) return [];
  return [
    {
      id: "programs",
      title: { en: "Programs group by group", id: "Program menurut kelompok" },
      blocks: filled.map(({ id, label, programs }) => placements(`group-${id}`, label, programs, portfolio)),
    },
  ];
}

/** What stands in no group, and why. */
export function unplacedSection({ unplaced }: Synchronization, portfolio?: Portfolio): readonly ReportSection[] {
  if (unplaced.length === 0) return [];
  const caption: Text = { en: "Programs in no group, and why", id: "Program di luar kelompok dan alasannya" };
  return [
    {
      id: "unplaced",
      title: { en: "In no group", id: "Belum masuk kelompok" },
      blocks: [placements("unplaced", caption, unplaced, portfolio)],
    },
  ];
}
