import { SyncError } from "../../../error.js";
import { madeWith } from "../../../made.js";
import { notComputable } from "../../agreement/not-computable.js";
import type { CellPolicy } from "../cell-policy.js";
import { namedPolicy } from "../fitted-table.js";
import { labelsOf } from "../label-of.js";
import type { Method } from "../method.js";
import type { Problem } from "../problem.js";
import { soundProblem } from "../sound-problem.js";
import { askMethods } from "./ask-methods.js";
import type { Consensus, ConsensusRow, ConsensusSetting } from "./consensus.js";
import { dissentOf } from "./dissent.js";
import { everyMethod, settingLabel } from "./every-method.js";
import { kemenyLimit, kemenyOrder } from "./kemeny.js";
import { kendallW } from "./kendall-w.js";
import { kendallTau } from "./rank-correlation.js";
import { bordaOrder, copelandOrder, type PointOrder } from "./rank-orders.js";
import { consensusSentences } from "./sentences.js";

/**
 * What many methods and scalings say of one problem: whether they agree (Kendall's W, tau pair by pair), whom most put
 * first, their joint order by Borda, Copeland and Kemeny, and who disagrees and why. A ranking that changes between
 * methods rests on the choice of the method as much as on the data.
 *
 * Methods that cannot use the problem are listed as left out, with the reason. Some methods always agree (MARCOS with the
 * weighted sum under linear scaling), so the joint orders weigh such views more.
 *
 * Sources: Borda (1784), Mémoire sur les élections au scrutin; Copeland (1951), A reasonable social welfare function;
 * Kemeny (1959), Mathematics without numbers, Daedalus 88.
 *
 * @param methods - Every scoring method of the library with every scaling that suits it, where not said.
 * @param cells - What stands for grades, intervals and gaps, as in `compare`.
 * @throws {@link SyncError} `problem-not-sound`; `method-does-not-fit` when no method can use the problem.
 *
 * @example
 * ```ts
 * import { findConsensus, topsis, vikor, weightedSum } from "msme-sync";
 *
 * const { concordance, firsts } = findConsensus(
 *   {
 *     alternatives: [{ id: "training" }, { id: "credit" }, { id: "mentoring" }],
 *     criteria: [
 *       { id: "reach", direction: 1, weight: 2 },
 *       { id: "cost", direction: -1, weight: 1 },
 *     ],
 *     values: [[900, 30], [400, 50], [700, 20]],
 *   },
 *   [weightedSum(), topsis(), vikor()],
 * );
 * concordance; // => 1
 * firsts; // => [{ ids: ["training"], settings: 3 }]
 * ```
 */
export function findConsensus(
  problem: Problem,
  methods: readonly Method[] = everyMethod(),
  cells: CellPolicy = {},
): Consensus {
  const checked = soundProblem(problem);
  const { answered, leftOut, refusals, findings } = askMethods(checked.problem, methods, cells);
  if (answered.length === 0)
    throw new SyncError("method-does-not-fit", {
      method: methods.map(({ id }) => id).join(", "),
      findings: refusals,
    });
  const alternatives = checked.problem.alternatives.map(({ id }) => id);
  const rankings = answered.map(({ ranks }) => ranks);
  const borda = bordaOrder(rankings);
  const name = { criterion: labelsOf(checked.problem.criteria), alternative: labelsOf(checked.problem.alternatives) };
  const settings = answered.map((own): ConsensusSetting => {
    const { method, ranks } = own;
    return {
      method: method.id,
      label: settingLabel(method),
      parameters: method.parameters,
      ranks,
      first: alternatives.filter((_, row) => ranks[row] === 1),
      agreement: kendallTau(ranks, borda.ranks),
      dissent: dissentOf(own, answered, borda.ranks.indexOf(1), name),
    };
  });
  const known = {
    alternatives,
    settings,
    leftOut,
    concordance: kendallW(rankings),
    tau: rankings.map((one) => rankings.map((other) => kendallTau(one, other))),
    firsts: firstsOf(settings),
    borda: rowsOf(alternatives, borda),
    copeland: rowsOf(alternatives, copelandOrder(rankings)),
    kemeny:
      alternatives.length > kemenyLimit
        ? notComputable(
            `there are more than ${kemenyLimit} alternatives`,
            `jumlah alternatif lebih dari ${kemenyLimit}`,
          )
        : kemenyOf(alternatives, rankings),
  };
  return {
    ...known,
    statements: consensusSentences(known, name.alternative),
    findings: [...checked.findings, ...findings],
    made: madeWith({ methods: settings.map(({ label }) => label.en), cells: namedPolicy(cells) }),
  };
}

function rowsOf(ids: readonly string[], { points, ranks }: PointOrder): readonly ConsensusRow[] {
  return ids.map((id, row) => ({ id, points: points[row]!, rank: ranks[row]! }));
}

function kemenyOf(ids: readonly string[], rankings: readonly (readonly number[])[]) {
  const { disagreements, orders } = kemenyOrder(rankings);
  return { disagreements, orders: orders.map((order) => order.map((row) => ids[row]!)) };
}

function firstsOf(settings: readonly ConsensusSetting[]): Consensus["firsts"] {
  const groups = new Map<string, { readonly ids: readonly string[]; settings: number }>();
  for (const { first } of settings) {
    const key = first.join("\n");
    const group = groups.get(key) ?? { ids: first, settings: 0 };
    group.settings++;
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.settings - a.settings);
}
