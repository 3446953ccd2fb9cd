import type { Portfolio } from "../portfolio/portfolio.js";
import type { StrictReading } from "../portfolio/strict-reading.js";
import { answerIds, answerLabel } from "./answers.js";
import { decisionOf } from "./portfolio-programs.js";
import type { ReportCell, ReportProse, ReportTable } from "./report.js";
import { listed, nameOf, notListed } from "./wording.js";

/** What only the broad reading counts: by whom the texts name, then each program with the reason. */
export function setAsideBlocks(
  { byAudience, setAside }: StrictReading,
  { items, review }: Portfolio,
  most: number,
): readonly (ReportProse | ReportTable)[] {
  if (setAside.length === 0) {
    const paragraph = {
      en: "Both readings count the same programs: nothing is set aside.",
      id: "Kedua pembacaan menghitung program yang sama: tidak ada yang disisihkan.",
    };
    return [{ kind: "prose", id: "set-aside", paragraphs: [paragraph] }];
  }
  const byId = new Map(items.map((item) => [item.program.id, item]));
  const open = new Map(review.map(({ id, facets }) => [id, facets]));
  return [
    {
      kind: "table",
      id: "set-aside-by-audience",
      caption: { en: "What only the broad reading counts", id: "Yang hanya dihitung menurut pembacaan luas" },
      columns: [
        { id: "audience", label: { en: "Whom the text names", id: "Sasaran yang disebut dalam teks" }, kind: "text" },
        { id: "programs", label: { en: "Programs", id: "Program" }, kind: "count" },
        { id: "share", label: { en: "Of those set aside", id: "Dari yang disisihkan" }, kind: "share" },
      ],
      rows: byAudience.map(({ label, programs }) => [label, programs, programs / setAside.length]),
      note: {
        en: "A text can name several audiences: the figures can add up to more than the programs.",
        id: "Satu teks dapat menyebut beberapa sasaran: jumlah angka ini dapat melebihi jumlah program.",
      },
    },
    {
      kind: "table",
      id: "set-aside",
      caption: {
        en: "Programs set aside by the strict reading",
        id: "Program yang disisihkan menurut pembacaan ketat",
      },
      columns: [
        { id: "program", label: { en: "Program", id: "Program" }, kind: "text" },
        { id: "agency", label: { en: "Agency", id: "Instansi" }, kind: "text" },
        { id: "pillar", label: { en: "Pillar", id: "Pilar" }, kind: "text" },
        { id: "because", label: { en: "Why", id: "Alasan" }, kind: "text" },
        { id: "decision", label: { en: "Decision", id: "Keputusan" }, kind: "text" },
      ],
      rows: setAside.slice(0, most).map(({ id, because }): ReportCell[] => {
        const item = byId.get(id)!;
        const pillar = answerIds(item.classification, "pillar").map((one) => answerLabel("pillar", one));
        return [
          nameOf(item.program),
          item.program.agency ?? { absent: "not-stated" },
          pillar.length === 0 ? { en: "none", id: "tidak ada" } : listed(pillar),
          because,
          decisionOf(item, open.get(id) ?? []),
        ];
      }),
      ...notListed(setAside.length, most),
    },
  ];
}
