import type { Text } from "../../entry.js";
import { isComputable } from "../agreement/not-computable.js";
import type { Consensus } from "../compare/consensus/consensus.js";
import { labelsOf } from "../compare/label-of.js";
import type { Problem } from "../compare/problem.js";
import type { ReportFigure, ReportSection, ReportTable } from "./report.js";
import { listed } from "./wording.js";

/** What other methods and scalings say, and who disagrees. */
export function consensusSection(problem: Problem, consensus: Consensus): ReportSection {
  const { leftOut } = consensus;
  return {
    id: "methods",
    title: { en: "What other methods say", id: "Apa kata metode lain" },
    blocks: [
      { kind: "prose", id: "statements", paragraphs: consensus.statements },
      firstFigure(problem, consensus),
      agreementFigure(consensus),
      settingTable(problem, consensus),
      jointTable(problem, consensus),
      ...(leftOut.length > 0 ? [leftOutTable(consensus)] : []),
    ],
  };
}

function firstFigure({ alternatives }: Problem, { firsts, settings }: Consensus): ReportFigure {
  const name = labelsOf(alternatives);
  return {
    kind: "figure",
    id: "firsts",
    caption: { en: "Whom the settings put first", id: "Siapa yang ditempatkan pertama" },
    description: {
      en: `Of ${settings.length} settings of methods and scalings, how many put whom first.`,
      id: `Dari ${settings.length} kombinasi metode dan skala, berapa yang menempatkan siapa di peringkat pertama.`,
    },
    chart: {
      type: "bars",
      unit: { en: "Settings", id: "Kombinasi metode dan skala" },
      bars: firsts.map(({ ids, settings: count }) => ({ label: listed(ids.map(name)), value: count })),
    },
  };
}

/** Settings with the same ranks are one row and column: they would only repeat each other. */
function groupsOf({ settings }: Consensus): readonly { readonly labels: readonly Text[]; readonly place: number }[] {
  const groups = new Map<string, { labels: Text[]; place: number }>();
  settings.forEach(({ ranks, label }, place) => {
    const group = groups.get(ranks.join(","));
    if (group === undefined) groups.set(ranks.join(","), { labels: [label], place });
    else group.labels.push(label);
  });
  return [...groups.values()];
}

const letter = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : String.fromCharCode(64 + Math.floor(place / 26), 65 + (place % 26));

function agreementFigure(consensus: Consensus): ReportFigure {
  const groups = groupsOf(consensus);
  const rows = groups.map(({ labels }, place) => {
    const [label] = labels;
    const more = labels.length - 1;
    return {
      en: `${letter(place)} ${label!.en}${more > 0 ? ` and ${more} more` : ""}`,
      id: `${letter(place)} ${label!.id}${more > 0 ? ` dan ${more} lainnya` : ""}`,
    };
  });
  return {
    kind: "figure",
    id: "agreement",
    caption: { en: "Agreement of methods and scalings", id: "Kesepakatan metode dan skala" },
    description: {
      en: "For each two rankings, how many of 100 pairs of alternatives stand in the same order: 100 is the same ranking, 50 is chance, 0 is reversed. Settings with the same ranking are one row.",
      id: "Untuk setiap dua peringkat, berapa dari 100 pasangan alternatif yang urutannya sama: 100 berarti peringkat sama, 50 kebetulan, 0 terbalik. Kombinasi dengan peringkat sama menjadi satu baris.",
    },
    chart: {
      type: "heatmap",
      unit: {
        en: "Pairs of alternatives in the same order, % (50 is chance)",
        id: "Pasangan alternatif dengan urutan sama, % (50 berarti kebetulan)",
      },
      rows,
      columns: groups.map((_, place) => letter(place)),
      values: groups.map(({ place: one }) =>
        groups.map(({ place: other }) =>
          Math.round(100 * sameOrder(consensus.settings[one]!.ranks, consensus.settings[other]!.ranks)),
        ),
      ),
    },
  };
}

/** Share of all pairs that two rankings put in the same order; level in both counts, level in one counts half. */
function sameOrder(one: readonly number[], other: readonly number[]): number {
  let [same, pairs] = [0, 0];
  for (let i = 0; i < one.length; i++)
    for (let j = i + 1; j < one.length; j++) {
      const distance = Math.abs(Math.sign(one[i]! - one[j]!) - Math.sign(other[i]! - other[j]!));
      same += 1 - distance / 2;
      pairs++;
    }
  return pairs === 0 ? 1 : same / pairs;
}

function settingTable({ alternatives }: Problem, consensus: Consensus): ReportTable {
  const name = labelsOf(alternatives);
  return {
    kind: "table",
    id: "settings",
    caption: { en: "Each method and scaling", id: "Setiap metode dan skala" },
    columns: [
      { id: "setting", label: { en: "Method and scaling", id: "Metode dan skala" }, kind: "text" },
      { id: "first", label: { en: "Puts first", id: "Menempatkan pertama" }, kind: "text" },
      { id: "agreement", label: { en: "Tau with the joint order", id: "Tau dengan urutan gabungan" }, kind: "number" },
      { id: "why", label: { en: "Why it differs", id: "Mengapa berbeda" }, kind: "text" },
    ],
    rows: consensus.settings.map(({ label, first, agreement, dissent }) => [
      label,
      listed(first.map(name)),
      isComputable(agreement) ? Math.round(agreement * 100) / 100 + 0 : agreement,
      dissent === "none" ? "" : dissent,
    ]),
  };
}

function jointTable({ alternatives }: Problem, { borda, copeland, kemeny }: Consensus): ReportTable {
  const name = labelsOf(alternatives);
  const [order] = isComputable(kemeny) ? kemeny.orders : [];
  return {
    kind: "table",
    id: "joint-orders",
    caption: { en: "Joint orders of all settings", id: "Urutan gabungan semua kombinasi" },
    columns: [
      { id: "alternative", label: { en: "Alternative", id: "Alternatif" }, kind: "text" },
      { id: "borda", label: { en: "Rank by Borda", id: "Peringkat Borda" }, kind: "count" },
      { id: "copeland", label: { en: "Rank by Copeland", id: "Peringkat Copeland" }, kind: "count" },
      { id: "kemeny", label: { en: "Place by Kemeny", id: "Tempat menurut Kemeny" }, kind: "count" },
    ],
    rows: borda
      .map(({ id, rank }, row) => ({ id, rank, duel: copeland[row]!.rank }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ id, rank, duel }) => [
        name(id),
        rank,
        duel,
        order === undefined ? (kemeny as Extract<typeof kemeny, { absent: unknown }>) : order.indexOf(id) + 1,
      ]),
    ...(isComputable(kemeny) &&
      kemeny.orders.length > 1 && {
        note: {
          en: `${kemeny.orders.length} orders are equally good by Kemeny; one is shown.`,
          id: `${kemeny.orders.length} urutan sama baiknya menurut Kemeny; satu ditampilkan.`,
        },
      }),
  };
}

function leftOutTable({ leftOut }: Consensus): ReportTable {
  return {
    kind: "table",
    id: "methods-left-out",
    caption: { en: "Methods that could not be asked", id: "Metode yang tidak dapat digunakan" },
    columns: [
      { id: "method", label: { en: "Method", id: "Metode" }, kind: "text" },
      { id: "because", label: { en: "Reason", id: "Alasan" }, kind: "text" },
    ],
    rows: leftOut.map(({ label, because }) => [label, because]),
  };
}
