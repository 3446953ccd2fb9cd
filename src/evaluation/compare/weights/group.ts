import type { Finding } from "../../../entry.js";
import { SyncError } from "../../../error.js";
import { readJudgements, type Judgements } from "./judgements.js";
import { assertSound, weightingOf, type Weighting } from "./weighting.js";

/** One person's or group's say: their share of the whole, on any scale. */
type Shares = readonly number[] | undefined;

/** The judgements of a group as one matrix. */
export interface GroupJudgements {
  /** Ready for {@link ahpWeights}. */
  readonly judgements: Judgements;
  /**
   * How far the members are from one mind, pair by pair: the geometric standard deviation of their judgements (1: all the
   * same; 2: typically twice or half the group's), the widest pair first.
   */
  readonly disagreement: readonly { readonly row: string; readonly column: string; readonly spread: number }[];
}

/**
 * Aggregates judgements (AIJ): the group acts as one new person, whose judgement of a pair is the weighted geometric mean
 * of the members' judgements. The geometric mean is the only one that keeps reciprocals reciprocal. A member who did
 * not judge a pair does not count for it.
 *
 * Source: Forman & Peniwati (1998), EJOR 108(1):165-169; Aczél & Saaty (1983), Journal of Mathematical Psychology
 * 27(1):93-102.
 *
 * @throws {@link SyncError} `judgements-not-sound` for matrices that cannot be used, or shares that do not fit.
 *
 * @example
 * ```ts
 * import { aggregateJudgements } from "msme-sync";
 *
 * const { judgements, disagreement } = aggregateJudgements({
 *   criteria: ["reach", "cost"],
 *   members: [
 *     [[1, 2], [1 / 2, 1]],
 *     [[1, 8], [1 / 8, 1]],
 *   ],
 * });
 * judgements; // => [[1, 4], [0.25, 1]]
 * disagreement[0]?.spread; // => 2
 * ```
 */
export function aggregateJudgements(input: {
  readonly criteria: readonly string[];
  readonly members: readonly Judgements[];
  readonly shares?: readonly number[] | undefined;
}): GroupJudgements {
  const { criteria, members } = input;
  const shares = soundShares(input.shares, members.length);
  const read = members.map((judgements) => readJudgements(criteria, judgements));
  // One member's pairs need not link all criteria: the group's must, which ahpWeights checks.
  assertSound(read.flatMap(({ findings }) => findings).filter(({ code }) => code !== "judgements-not-linked"));
  const disagreement: { row: string; column: string; spread: number }[] = [];
  const group = criteria.map((_, row) =>
    criteria.map((__, column): number | "not-stated" => (row === column ? 1 : "not-stated")),
  );
  criteria.forEach((row, i) => {
    criteria.slice(i + 1).forEach((column, offset) => {
      const j = i + 1 + offset;
      const said = read.flatMap(({ matrix }, member) =>
        matrix[i]![j] === 0 ? [] : [{ share: shares[member]!, logarithm: Math.log(matrix[i]![j]!) }],
      );
      const total = said.reduce((sum, { share }) => sum + share, 0);
      if (total === 0) return;
      const mean = said.reduce((sum, { share, logarithm }) => sum + share * logarithm, 0) / total;
      const variance = said.reduce((sum, { share, logarithm }) => sum + share * (logarithm - mean) ** 2, 0) / total;
      group[i]![j] = exp(mean);
      group[j]![i] = exp(-mean);
      disagreement.push({ row, column, spread: exp(Math.sqrt(variance)) });
    });
  });
  return { judgements: group, disagreement: disagreement.sort((a, b) => b.spread - a.spread) };
}

/** Rounded to 14 digits, so that the mean of 2 and 8 is 4. */
function exp(logarithm: number): number {
  return Number(Math.exp(logarithm).toPrecision(14));
}

/** The weights of a group, with how far each member is from them. */
export interface GroupWeighting extends Weighting {
  /**
   * For each member in the order given: the share of all weight that would have to move from some criteria to others to
   * turn the member's weights into the group's (0: the same; 1: nothing in common).
   */
  readonly disagreement: readonly number[];
}

/**
 * Aggregates priorities (AIP): the members stay separate persons, each with weights of their own (found by any method),
 * and the group's weights are the weighted geometric or arithmetic mean of theirs.
 *
 * Source: Forman & Peniwati (1998), EJOR 108(1):165-169.
 *
 * @throws {@link SyncError} `judgements-not-sound` when members weight different criteria, or shares do not fit.
 *
 * @example
 * ```ts
 * import { aggregatePriorities, directWeights } from "msme-sync";
 *
 * const { weights, disagreement } = aggregatePriorities({
 *   members: [directWeights({ reach: 3, cost: 1 }), directWeights({ reach: 1, cost: 3 })],
 * });
 * weights.map(({ weight }) => weight); // => [0.5, 0.5]
 * disagreement; // => [0.25, 0.25]
 * ```
 */
export function aggregatePriorities(input: {
  readonly members: readonly Weighting[];
  readonly shares?: readonly number[] | undefined;
  readonly mean?: "geometric" | "arithmetic" | undefined;
}): GroupWeighting {
  const { members, mean = "geometric" } = input;
  const shares = soundShares(input.shares, members.length);
  const ids = members[0]!.weights.map(({ id }) => id);
  const lists = members.map(({ weights }) => {
    const known = new Map(weights.map(({ id, weight }) => [id, weight]));
    if (known.size !== ids.length || !ids.every((id) => known.has(id))) assertSound([differentCriteria]);
    return ids.map((id) => known.get(id)!);
  });
  const points = ids.map((_, place) => {
    const values = lists.map((list) => list[place]!);
    if (mean === "arithmetic") return values.reduce((sum, value, member) => sum + shares[member]! * value, 0);
    if (values.some((value, member) => value === 0 && shares[member]! > 0)) return 0;
    return Math.exp(
      values.reduce((sum, value, member) => sum + (shares[member] === 0 ? 0 : shares[member]! * Math.log(value)), 0),
    );
  });
  if (!points.some((value) => value > 0)) assertSound([nothingShared]);
  const group = weightingOf("group", ids, points, [], { mean, shares, members: members.map(({ method }) => method) });
  const disagreement = lists.map(
    (list) => list.reduce((sum, weight, place) => sum + Math.abs(weight - group.weights[place]!.weight), 0) / 2,
  );
  return { ...group, disagreement };
}

function soundShares(shares: Shares, count: number): readonly number[] {
  const given = shares ?? Array.from({ length: count }, () => 1);
  const sum = given.reduce((total, share) => total + share, 0);
  if (count === 0 || given.length !== count || !given.every((share) => share >= 0) || !(sum > 0 && sum < Infinity))
    throw new SyncError("judgements-not-sound", { findings: [sharesDoNotFit(count)] });
  return given.map((share) => share / sum);
}

function sharesDoNotFit(count: number): Finding {
  return {
    code: "shares-do-not-fit",
    severity: "error",
    message: {
      en: `A group of ${count} needs a share of 0 or more for each member, and at least one member with a share.`,
      id: `Kelompok beranggotakan ${count} memerlukan bagian 0 atau lebih untuk setiap anggota, dan setidaknya satu anggota dengan bagian.`,
    },
    cure: { en: "Leave the shares out to count all alike.", id: "Kosongkan bagian agar semua dihitung sama." },
  };
}

const differentCriteria: Finding = {
  code: "members-differ",
  severity: "error",
  message: {
    en: "The members weight different criteria.",
    id: "Para anggota memberi bobot pada kriteria yang berbeda.",
  },
  cure: { en: "Give every member the same criteria.", id: "Beri setiap anggota kriteria yang sama." },
};

const nothingShared: Finding = {
  code: "nothing-shared",
  severity: "error",
  message: {
    en: "Every criterion has the weight 0 with some member, so the geometric mean leaves nothing.",
    id: "Setiap kriteria berbobot 0 menurut salah satu anggota, sehingga rata-rata geometrik tidak menyisakan apa pun.",
  },
  cure: { en: 'Use mean: "arithmetic".', id: 'Gunakan mean: "arithmetic".' },
};
