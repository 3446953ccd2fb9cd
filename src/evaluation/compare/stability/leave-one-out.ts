import type { Text } from "../../../entry.js";
import { notComputable } from "../../agreement/not-computable.js";
import { namesIn } from "../label-of.js";
import type { ScoringMethod } from "../method.js";
import { firstOf, rankedTable } from "../ranked-table.js";
import type { DecisionTable } from "../table.js";
import { withoutColumn, withoutRow } from "./smaller-tables.js";
import type { LeftOut } from "./stability.js";

/** What to call an id. */
type Label = (id: string) => Text;

/** Each criterion left out in turn, the others keeping their proportions. */
export function withoutCriteria(
  table: DecisionTable,
  method: ScoringMethod,
  name: { readonly criterion: Label; readonly alternative: Label },
): readonly LeftOut[] {
  return table.columns.map(({ id }, place) =>
    leftOut(table, withoutColumn(table, place), method, id, name.criterion(id), name.alternative),
  );
}

/** Each alternative left out in turn: what happens to the order of the others. */
export function withoutAlternatives(table: DecisionTable, method: ScoringMethod, name: Label): readonly LeftOut[] {
  if (table.alternatives.length < 3) return [];
  return table.alternatives.map((id, row) => leftOut(table, withoutRow(table, row), method, id, name(id), name));
}

function leftOut(
  table: DecisionTable,
  rest: DecisionTable | undefined,
  method: ScoringMethod,
  id: string,
  without: Text,
  name: Label,
): LeftOut {
  const fits = rest !== undefined && !method.domain(rest).some(({ severity }) => severity === "error");
  if (!fits) {
    const first = notComputable("nothing comparable is left", "tidak ada lagi yang dapat dibandingkan");
    return { id, first, changesFirst: false, reversals: [], statement: unusable(without) };
  }
  const before = rankedTable(table, method);
  const after = rankedTable(rest, method);
  const rankBefore = new Map(table.alternatives.map((each, row) => [each, before.ranks[row]!]));
  const first = firstOf(rest, after);
  const firstBefore = firstOf(table, before).filter((each) => each !== id);
  const changesFirst = firstBefore.length > 0 && first.join("\n") !== firstBefore.join("\n");
  const reversals = reversalsIn(rest.alternatives, rankBefore, after.ranks);
  return { id, first, changesFirst, reversals, statement: sentence(without, first, changesFirst, reversals, name) };
}

function reversalsIn(
  ids: readonly string[],
  before: ReadonlyMap<string, number>,
  after: Uint32Array,
): LeftOut["reversals"] {
  return ids.flatMap((above, one) =>
    ids.flatMap((below, other) =>
      before.get(above)! < before.get(below)! && after[one]! > after[other]! ? [{ above, below }] : [],
    ),
  );
}

function sentence(
  without: Text,
  first: readonly string[],
  changesFirst: boolean,
  reversals: LeftOut["reversals"],
  name: Label,
): Text {
  const start = { en: `Without “${without.en}”`, id: `Tanpa “${without.id}”` };
  if (changesFirst) {
    const names = namesIn(first.map(name));
    return {
      en: `${start.en}, ${names.en} would be first.`,
      id: `${start.id}, ${names.id} akan menempati peringkat pertama.`,
    };
  }
  if (reversals.length === 0)
    return { en: `${start.en}, the order of the others stays.`, id: `${start.id}, urutan yang lain tetap.` };
  const { above, below } = reversals[0]!;
  const [one, other] = [name(above), name(below)];
  const more = reversals.length - 1;
  return {
    en: `${start.en}, “${one.en}” and “${other.en}” change places${more === 0 ? "" : ` (and ${more} more ${more === 1 ? "pair" : "pairs"})`}; the first stays.`,
    id: `${start.id}, “${one.id}” dan “${other.id}” bertukar tempat${more === 0 ? "" : ` (dan ${more} pasangan lain)`}; peringkat pertama tetap.`,
  };
}

function unusable(without: Text): Text {
  return {
    en: `Without “${without.en}”, there is nothing left that the method can compare.`,
    id: `Tanpa “${without.id}”, tidak ada lagi yang dapat dibandingkan dengan metode ini.`,
  };
}
