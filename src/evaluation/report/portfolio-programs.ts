import type { Text } from "../../entry.js";
import type { Facet } from "../classify/classification.js";
import type { Portfolio, PortfolioItem } from "../portfolio/portfolio.js";
import { answerIds, answerLabel, verdictOf } from "./answers.js";
import type { ReportCell, ReportSection } from "./report.js";
import { inBoth, listed, nameOf, notListed, questions } from "./wording.js";

const codes = ["pillar", "strategy", "form", "component"] as const satisfies readonly Facet[];

/** Whether a program's answers stand, or which of them a person should decide. */
export function decisionOf({ classification }: PortfolioItem, open: readonly Facet[]): Text {
  if (open.length > 0) {
    return inBoth((language) => {
      const asked = open.map((facet) => questions[facet][language]).join(", ");
      return language === "en" ? `for review: ${asked}` : `perlu ditelaah: ${asked}`;
    });
  }
  const byPeople = (["relevant", ...codes] as const).some((facet) => verdictOf(classification, facet).by === "person");
  return byPeople ? { en: "given by people", id: "ditetapkan oleh petugas" } : { en: "accepted", id: "diterima" };
}

/** All programs with their codes, in the order of the input. */
export function programsSection({ items, review }: Portfolio, most: number): ReportSection {
  const open = new Map(review.map(({ id, facets }) => [id, facets]));
  const rows = items.slice(0, most).map((item): ReportCell[] => {
    const { program, classification } = item;
    const isRelevant = classification.relevant.value;
    const answers = codes.map((facet): ReportCell => {
      if (!isRelevant) return facet === "pillar" ? answerLabel("relevant", "no") : { absent: "not-applicable" };
      const labels = answerIds(classification, facet).map((id) => answerLabel(facet, id));
      return labels.length === 0 ? { en: "none", id: "tidak ada" } : listed(labels);
    });
    const agency: ReportCell = program.agency ?? { absent: "not-stated" };
    return [nameOf(program), agency, ...answers, decisionOf(item, open.get(program.id) ?? [])];
  });
  return {
    id: "programs",
    title: { en: "All programs", id: "Seluruh program" },
    blocks: [
      {
        kind: "table",
        id: "programs",
        caption: { en: "All programs and their codes", id: "Seluruh program dan kodenya" },
        columns: [
          { id: "program", label: { en: "Program", id: "Program" }, kind: "text" },
          { id: "agency", label: { en: "Agency", id: "Instansi" }, kind: "text" },
          { id: "pillar", label: { en: "Pillar", id: "Pilar" }, kind: "text" },
          { id: "strategies", label: { en: "Strategies (main first)", id: "Strategi (utama dahulu)" }, kind: "text" },
          { id: "forms", label: { en: "Forms", id: "Bentuk" }, kind: "text" },
          { id: "components", label: { en: "Components", id: "Komponen" }, kind: "text" },
          { id: "decision", label: { en: "Decision", id: "Keputusan" }, kind: "text" },
        ],
        rows,
        ...notListed(items.length, most),
      },
    ],
  };
}

/** Who runs the programs. */
export function agenciesSection({ counts }: Portfolio): ReportSection {
  const silent = counts.agency.rows.filter(({ id }) => id === "not-stated");
  const named = counts.agency.rows.filter(({ id }) => id !== "not-stated");
  const sorted = [...named].sort((a, b) => b.records - a.records);
  return {
    id: "agencies",
    title: { en: "Programs by agency", id: "Program menurut instansi" },
    blocks: [
      {
        kind: "table",
        id: "agencies",
        caption: { en: "Leading agencies", id: "Instansi penanggung jawab" },
        columns: [
          { id: "agency", label: { en: "Agency", id: "Instansi" }, kind: "text" },
          { id: "programs", label: { en: "Programs", id: "Program" }, kind: "count" },
          { id: "relevant", label: { en: "Relevant", id: "Relevan" }, kind: "count" },
          { id: "review", label: { en: "For review", id: "Perlu ditelaah" }, kind: "count" },
        ],
        rows: [...sorted, ...silent].map(({ id, label, records, relevant, review }): ReportCell[] => [
          id === "not-stated" ? { absent: "not-stated" } : label,
          records,
          relevant,
          review,
        ]),
        note: {
          en: "A program with several leading agencies stands under each of them. Spellings of one agency are counted together where the library knows them; the most frequent one is shown.",
          id: "Program dengan beberapa instansi penanggung jawab tercatat pada setiap instansi. Berbagai penulisan nama satu instansi dihitung bersama apabila dikenal; yang ditampilkan adalah penulisan yang paling sering.",
        },
      },
    ],
  };
}
