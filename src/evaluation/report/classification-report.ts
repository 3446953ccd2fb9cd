import type { Text } from "../../entry.js";
import type { Classification, Facet } from "../classify/classification.js";
import { answerIds, answerLabel, verdictOf } from "./answers.js";
import { withDisplay } from "./jupyter-display.js";
import { strongestEvidence } from "./portfolio-review.js";
import type { Report, ReportCell } from "./report.js";
import { inBoth, listed, questions } from "./wording.js";

const facets: readonly Facet[] = ["relevant", "pillar", "strategy", "form", "component"];

const none: Text = { en: "none", id: "tidak ada" };

const decisions: Readonly<Record<"accept" | "review" | "person", Text>> = {
  accept: { en: "accepted", id: "diterima" },
  review: { en: "for review", id: "perlu ditelaah" },
  person: { en: "given by people", id: "ditetapkan oleh petugas" },
};

function answerRow(classification: Classification, facet: Facet): ReportCell[] {
  const verdict = verdictOf(classification, facet);
  const ids = answerIds(classification, facet);
  const chosen = verdict.candidates.filter(({ id }) => ids.includes(id));
  const evidence = strongestEvidence(classification, chosen, classification.program);
  return [
    questions[facet],
    ids.length === 0 ? none : listed(ids.map((id) => answerLabel(facet, id))),
    chosen[0]?.probability ?? { absent: "not-applicable" },
    decisions[verdict.by === "person" ? "person" : verdict.decision],
    evidence ? inBoth((language) => `“${evidence.read}” (${evidence.field[language]})`) : none,
  ];
}

/**
 * One classification as a short report: the answer to each question, how sure it is, and what speaks most for it.
 *
 * @param classification - What `classify` answered.
 * @returns The report; write it with one of the `formats`.
 *
 * @example
 * ```ts
 * import { classificationReport, classify } from "msme-sync";
 *
 * classificationReport(classify("Pelatihan kewirausahaan bagi pelaku usaha mikro")).sections.length; // => 1
 * ```
 */
export function classificationReport(classification: Classification): Report {
  const { name } = classification.program;
  return withDisplay({
    id: "classification",
    title: { en: name, id: name },
    summary: [],
    sections: [
      {
        id: "answers",
        title: { en: "How it is coded", id: "Pengodean" },
        blocks: [
          {
            kind: "table",
            id: "answers",
            caption: { en: "Answers of the classifier", id: "Jawaban pengklasifikasi" },
            columns: [
              { id: "question", label: { en: "Question", id: "Pertanyaan" }, kind: "text" },
              { id: "answer", label: { en: "Answer", id: "Jawaban" }, kind: "text" },
              { id: "probability", label: { en: "Probability", id: "Peluang" }, kind: "probability" },
              { id: "decision", label: { en: "Decision", id: "Keputusan" }, kind: "text" },
              { id: "evidence", label: { en: "Strongest evidence", id: "Bukti terkuat" }, kind: "text" },
            ],
            rows: facets.map((facet) => answerRow(classification, facet)),
            note: {
              en: "Of several answers, the probability is that of the likeliest. The codes are answers of the msme-sync library, not an official classification.",
              id: "Jika jawabannya beberapa, peluang yang ditampilkan adalah yang tertinggi. Kode adalah jawaban perangkat lunak msme-sync, bukan klasifikasi resmi.",
            },
          },
        ],
      },
    ],
    findings: [],
    made: classification.made,
  });
}
