import type { Text } from "../../entry.js";
import type { RelationComparison } from "../compare/comparison.js";
import { labelsOf, namesIn } from "../compare/label-of.js";
import type { Problem } from "../compare/problem.js";
import type { ReportSection, ReportTable } from "./report.js";
import { counted, listed } from "./wording.js";

/** How the alternatives stand to each other, for methods that make no ranking. */
export function relationSection(problem: Problem, comparison: RelationComparison): ReportSection {
  return {
    id: "relation",
    title: { en: "How the alternatives stand to each other", id: "Kedudukan antaralternatif" },
    blocks: [
      { kind: "prose", id: "no-ranking", paragraphs: [noRanking] },
      ...(Object.keys(comparison.classes).length > 0 ? [classTable(problem, comparison)] : []),
      standingTable(problem, comparison),
      pairTable(problem, comparison),
    ],
  };
}

const noRanking: Text = {
  en: "This method ends in a relation between pairs and not in scores or ranks. A pair that cannot be compared is an answer: the criteria do not settle which of the two is better.",
  id: "Metode ini menghasilkan relasi antarpasangan, bukan skor atau peringkat. Pasangan yang tidak dapat dibandingkan juga merupakan jawaban: kriteria yang ada tidak memastikan mana yang lebih baik.",
};

/** Whom to choose from, and how many pairs are decided at all. */
export function relationStatements({ alternatives }: Problem, comparison: RelationComparison): readonly Text[] {
  const { classes, relation, method } = comparison;
  const name = labelsOf(alternatives);
  const worse = new Set(
    relation.flatMap(({ first, second, standing }) =>
      standing === "outranks" ? [second] : standing === "outranked" ? [first] : [],
    ),
  );
  const best = classes["kernel"]?.[0] ?? alternatives.map(({ id }) => id).filter((id) => !worse.has(id));
  const names = namesIn(best.map(name));
  const { active, passive } = wordsOf(method);
  return [
    classes["kernel"] !== undefined
      ? { en: `To choose from (kernel): ${names.en}.`, id: `Untuk dipilih (kernel): ${names.id}.` }
      : best.length === 0
        ? {
            en: `Each alternative is ${passive.en} by another.`,
            id: `Setiap alternatif ${passive.id} oleh alternatif lain.`,
          }
        : {
            en: `No other ${active.en} ${names.en}.`,
            id: `Tidak ada alternatif lain yang ${active.id} ${names.id}.`,
          },
    countSentence(relation),
  ];
}

function countSentence(relation: RelationComparison["relation"]): Text {
  const level = relation.filter(({ standing }) => standing === "indifferent").length;
  const open = relation.filter(({ standing }) => standing === "incomparable").length;
  const decided = relation.length - level - open;
  const all = counted(relation.length, { en: "pair", id: "pasangan" });
  return {
    en: `${all.en}: ${decided} decided, ${level} level, ${open} that cannot be compared.`,
    id: `${all.id}: ${decided} memiliki yang lebih unggul, ${level} setara, ${open} tidak dapat dibandingkan.`,
  };
}

const classLabels: Readonly<Record<string, Text>> = {
  kernel: { en: "Kernel: to choose from", id: "Kernel: untuk dipilih" },
  "not-outranked": {
    en: "Outranked by no other, a level one included",
    id: "Tidak diungguli oleh yang lain, termasuk yang setara",
  },
  "not-dominated": { en: "Dominated by no other", id: "Tidak didominasi oleh yang lain" },
  descending: { en: "Distilled from the best down", id: "Distilasi dari yang terbaik ke bawah" },
  ascending: { en: "Distilled from the worst up", id: "Distilasi dari yang terburuk ke atas" },
};

function classTable({ alternatives }: Problem, { classes }: RelationComparison): ReportTable {
  const name = labelsOf(alternatives);
  return {
    kind: "table",
    id: "classes",
    caption: { en: "Groups the method ends in, best first", id: "Kelompok hasil metode, yang terbaik di atas" },
    columns: [
      { id: "group", label: { en: "Group", id: "Kelompok" }, kind: "text" },
      { id: "place", label: { en: "Place", id: "Urutan" }, kind: "count" },
      { id: "alternatives", label: { en: "Alternatives", id: "Alternatif" }, kind: "text" },
    ],
    rows: Object.entries(classes).flatMap(([id, groups]) =>
      groups.map((group, place) => [
        classLabels[id] ?? id,
        place + 1,
        group.length === 0 ? { en: "none", id: "tidak ada" } : listed(group.map(name)),
      ]),
    ),
  };
}

interface Words {
  readonly active: Text;
  readonly passive: Text;
}

const outranking: Words = {
  active: { en: "outranks", id: "mengungguli" },
  passive: { en: "outranked", id: "diungguli" },
};
const dominating: Words = {
  active: { en: "dominates", id: "mendominasi" },
  passive: { en: "dominated", id: "didominasi" },
};

/** Outranking rests on weights and thresholds, dominance on nothing; a report does not call one the other. */
function wordsOf(method: string): Words {
  return method === "dominance" ? dominating : outranking;
}

const level: Text = { en: "is level with", id: "setara dengan" };
const open: Text = { en: "cannot be compared with", id: "tidak dapat dibandingkan dengan" };

/** One row an alternative, in the problem's order: sorted by a count it would read as a ranking. */
function standingTable({ alternatives }: Problem, { relation, method }: RelationComparison): ReportTable {
  const name = labelsOf(alternatives);
  const counts = new Map(alternatives.map(({ id }) => [id, { above: 0, below: 0, level: 0, open: 0 }]));
  for (const { first, second, standing } of relation) {
    const [one, other] = [counts.get(first)!, counts.get(second)!];
    const isLevel = standing === "indifferent";
    if (standing === "outranks" || standing === "outranked") {
      const [better, worse] = standing === "outranks" ? [one, other] : [other, one];
      better.above++;
      worse.below++;
    } else for (const count of [one, other]) count[isLevel ? "level" : "open"]++;
  }
  const { active, passive } = wordsOf(method);
  return {
    kind: "table",
    id: "standings",
    caption: { en: "How many others each stands above", id: "Banyaknya alternatif lain menurut kedudukan" },
    columns: [
      { id: "alternative", label: { en: "Alternative", id: "Alternatif" }, kind: "text" },
      { id: "above", label: active, kind: "count" },
      { id: "below", label: { en: `is ${passive.en} by`, id: `${passive.id} oleh` }, kind: "count" },
      { id: "level", label: level, kind: "count" },
      { id: "open", label: open, kind: "count" },
    ],
    rows: [...counts].map(([id, count]) => [name(id), count.above, count.below, count.level, count.open]),
  };
}

/** Decided pairs first, the better one in front; then those that are level; then those that cannot be compared. */
function pairTable({ alternatives }: Problem, { relation, method }: RelationComparison): ReportTable {
  const name = labelsOf(alternatives);
  const { active } = wordsOf(method);
  const decided = relation.flatMap(({ first, second, standing }) =>
    standing === "outranks"
      ? [[name(first), active, name(second)]]
      : standing === "outranked"
        ? [[name(second), active, name(first)]]
        : [],
  );
  const pairs = (wanted: "indifferent" | "incomparable", word: Text) =>
    relation.flatMap(({ first, second, standing }) => (standing === wanted ? [[name(first), word, name(second)]] : []));
  return {
    kind: "table",
    id: "pairs",
    caption: { en: "How each pair stands", id: "Kedudukan setiap pasangan" },
    columns: [
      { id: "first", label: { en: "Alternative", id: "Alternatif" }, kind: "text" },
      { id: "standing", label: { en: "Standing", id: "Kedudukan" }, kind: "text" },
      { id: "second", label: { en: "Other alternative", id: "Alternatif lain" }, kind: "text" },
    ],
    rows: [...decided, ...pairs("indifferent", level), ...pairs("incomparable", open)],
  };
}
