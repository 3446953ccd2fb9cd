import type { Text } from "../../entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import type { Synchronization } from "../synchronize/synchronization.js";
import type { ReportSection } from "./report.js";
import { programNames } from "./synchronization-groups.js";
import { inBoth, listed } from "./wording.js";

/** The most names that a cell holds; the rest is counted, and stands in the groups. */
const mostNames = 8;

function someNames(ids: readonly string[], nameIn: (id: string) => Text): Text {
  const names = listed(ids.slice(0, mostNames).map(nameIn));
  const left = ids.length - mostNames;
  if (left <= 0) return names;
  return { en: `${names.en}; and ${left} more`, id: `${names.id}; dan ${left} lainnya` };
}

/** What the grouping suggests to do. */
export function actionsSection({ actions }: Synchronization, portfolio?: Portfolio): ReportSection {
  const title: Text = { en: "What to do", id: "Tindak lanjut" };
  if (actions.length === 0) {
    const nothing = { en: "The grouping suggests nothing to do.", id: "Pengelompokan ini tidak menyarankan tindakan." };
    return { id: "actions", title, blocks: [{ kind: "prose", id: "actions", paragraphs: [nothing] }] };
  }
  const nameIn = programNames(portfolio);
  return {
    id: "actions",
    title,
    blocks: [
      {
        kind: "table",
        id: "actions",
        caption: { en: "Suggested actions", id: "Tindakan yang disarankan" },
        columns: [
          { id: "action", label: { en: "Action", id: "Tindakan" }, kind: "text" },
          { id: "because", label: { en: "Why", id: "Alasan" }, kind: "text" },
          { id: "programs", label: { en: "Programs", id: "Program" }, kind: "text" },
        ],
        rows: actions.map(({ text, because, programs }) => [text, because, someNames(programs, nameIn)]),
      },
    ],
  };
}

/** Which agencies meet in which group. */
export function agenciesMeetSection({ groups }: Synchronization): readonly ReportSection[] {
  const meeting = groups.filter(({ agencies }) => agencies.length > 1);
  if (meeting.length === 0) return [];
  return [
    {
      id: "agencies",
      title: { en: "Agencies that meet", id: "Instansi dalam kelompok yang sama" },
      blocks: [
        {
          kind: "table",
          id: "agencies",
          caption: {
            en: "Groups in which several agencies run programs",
            id: "Kelompok dengan program dari beberapa instansi",
          },
          columns: [
            { id: "group", label: { en: "Group", id: "Kelompok" }, kind: "text" },
            { id: "count", label: { en: "Agencies", id: "Jumlah instansi" }, kind: "count" },
            { id: "agencies", label: { en: "Agencies (programs)", id: "Instansi (program)" }, kind: "text" },
          ],
          rows: meeting.map(({ label, agencies }) => [
            label,
            agencies.length,
            agencies.map(({ name, programs }) => `${name} (${programs.length})`).join("; "),
          ]),
        },
      ],
    },
  ];
}

/** What the model cannot see. */
export function notAssessedSection({ notAssessed }: Synchronization): ReportSection {
  const note: Text = {
    en: "Groups come from codes that are answers of the msme-sync library, not an official classification.",
    id: "Kelompok disusun dari kode yang merupakan jawaban perangkat lunak msme-sync, bukan klasifikasi resmi.",
  };
  const paragraphs = [...notAssessed, note].map((text) => inBoth((language) => text[language]));
  return {
    id: "not-assessed",
    title: { en: "What this does not say", id: "Apa yang tidak dinilai" },
    blocks: [{ kind: "prose", id: "not-assessed", paragraphs }],
  };
}
