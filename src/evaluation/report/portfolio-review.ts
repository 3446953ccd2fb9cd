import type { Text } from "../../entry.js";
import type { Candidate, Classification, Facet, Hit } from "../classify/classification.js";
import type { Portfolio, PortfolioItem } from "../portfolio/portfolio.js";
import type { Program } from "../record/program.js";
import { answerIds, answerLabel, verdictOf } from "./answers.js";
import { writeProbability } from "./formats/number.js";
import type { ReportCell, ReportSection } from "./report.js";
import { inBoth, joinTexts, nameOf, notListed, questions } from "./wording.js";

const none: Text = { en: "none", id: "tidak ada" };

const fields: Readonly<Record<Hit["field"], Text>> = {
  name: { en: "name", id: "nama" },
  description: { en: "description", id: "uraian" },
  agency: { en: "agency", id: "instansi" },
  context: { en: "context", id: "konteks" },
  code: { en: "code", id: "kode" },
};

function withProbability(facet: Facet, candidates: readonly Candidate[]): Text {
  return inBoth((language) =>
    candidates
      .map(({ id, probability }) => `${answerLabel(facet, id)[language]} ${writeProbability(probability, language)}`)
      .join("; "),
  );
}

/** The words of the record that speak most for an answer, and where they stand. */
export function strongestEvidence(
  { hits }: Classification,
  candidates: readonly Candidate[],
  program: Program,
): { readonly read: string; readonly field: Text } | undefined {
  const weights = candidates.flatMap(({ evidence }) => evidence);
  const best = weights.reduce((top, next) => (next.weight > top.weight ? next : top), { hit: -1, weight: 0 });
  const hit = hits[best.hit];
  if (!hit) return undefined;
  const text = hit.field === "code" ? undefined : program[hit.field];
  return { read: text?.slice(hit.start, hit.end) ?? hit.cue, field: fields[hit.field] };
}

/** What the classifier says about one open facet: its answer, the next best one, and what speaks for the answer. */
function openAnswer({ program, classification }: PortfolioItem, facet: Facet): ReportCell[] {
  const ids = answerIds(classification, facet);
  const { candidates } = verdictOf(classification, facet);
  const chosen = candidates.filter(({ id }) => ids.includes(id));
  const next = candidates.find(({ id }) => !ids.includes(id));
  const evidence = strongestEvidence(classification, chosen.length > 0 ? chosen : candidates.slice(0, 1), program);
  return [
    questions[facet],
    chosen.length === 0 ? none : withProbability(facet, chosen),
    next ? withProbability(facet, [next]) : none,
    evidence ? inBoth((language) => `“${evidence.read}” (${evidence.field[language]})`) : none,
  ];
}

/** Every answer that is left to a person, with what the classifier thinks and why. */
export function reviewSection({ items, review }: Portfolio, most: number): ReportSection {
  const title: Text = { en: "What needs review", id: "Apa yang perlu ditelaah" };
  const byId = new Map(items.map((item) => [item.program.id, item]));
  const rows = review.slice(0, most).flatMap(({ id, facets }) => {
    const item = byId.get(id);
    return item ? facets.map((facet): ReportCell[] => [nameOf(item.program), ...openAnswer(item, facet)]) : [];
  });
  if (review.length === 0) {
    const nothing = { en: "Nothing: every answer is accepted.", id: "Tidak ada: semua jawaban diterima." };
    return { id: "review", title, blocks: [{ kind: "prose", id: "review", paragraphs: [nothing] }] };
  }
  return {
    id: "review",
    title,
    blocks: [
      {
        kind: "table",
        id: "review",
        caption: { en: "Answers for a person to decide", id: "Jawaban yang perlu diputuskan oleh petugas" },
        columns: [
          { id: "program", label: { en: "Program", id: "Program" }, kind: "text" },
          { id: "question", label: { en: "Question", id: "Pertanyaan" }, kind: "text" },
          { id: "answer", label: { en: "Classifier's answer", id: "Jawaban pengklasifikasi" }, kind: "text" },
          { id: "next", label: { en: "Next best", id: "Kemungkinan berikutnya" }, kind: "text" },
          { id: "evidence", label: { en: "Strongest evidence", id: "Bukti terkuat" }, kind: "text" },
        ],
        rows,
        note: joinTexts(
          {
            en: "Percentages are calibrated probabilities of single codes, given that the program is relevant. A code near 100% can still stand here: an answer is accepted only where it is certain enough as a whole, relevance and all its codes together.",
            id: "Persentase adalah peluang terkalibrasi setiap kode, dengan anggapan bahwa programnya relevan. Kode dengan peluang mendekati 100% tetap dapat tercantum di sini: jawaban baru diterima apabila cukup pasti secara keseluruhan, yaitu relevansinya dan seluruh kodenya sekaligus.",
          },
          notListed(review.length, most).note,
        ),
      },
    ],
  };
}
