import type { Finding } from "../../entry.js";
import { madeWith } from "../../made.js";
import type { ModelOutline } from "../../models/index.js";
import { agencySpellings, foldAgency, leadAgencies } from "../portfolio/agency.js";
import type { Portfolio, PortfolioItem } from "../portfolio/portfolio.js";
import { succeededAgencies } from "../portfolio/succeeded-agencies.js";
import { becauseIrrelevant, becauseOfCodes, becauseOfMissing } from "./because.js";
import { codesOf } from "./codes.js";
import { rulesOf, type Rule, type Slot } from "./groups.js";
import { notAssessedBy } from "./not-assessed.js";
import { suggestActions } from "./suggest-actions.js";
import type { MeetingAgency, Placement, Synchronization, SynchronizedGroup } from "./synchronization.js";

/**
 * Groups a portfolio by a model: which programs belong together, which agencies meet there, what is left over and why, and
 * whom that suggests to talk to whom. A program may stand in several groups where the model allows it. A model is data: a
 * row of your own with groups by codes works like the library's.
 *
 * @param portfolio - What {@link buildPortfolio} gave.
 * @param model - A row of the models table, or your own.
 * @returns Groups in the model's order and programs in the portfolio's, each in a group or unplaced.
 * @throws {@link SyncError} `model-needs-more-than-codes` for a model that asks for evidence or answers.
 *
 * @example
 * ```ts
 * import { buildPortfolio, models, pick, synchronize } from "msme-sync";
 *
 * const coding = { pillar: "financial-institutions", by: "Ani", because: "Credit that banks hand out" } as const;
 * const portfolio = buildPortfolio([{ id: "kur", name: "Kredit Usaha Rakyat", coding }]);
 * const { groups, unplaced } = synchronize(portfolio, pick(models, "program-mapping"));
 *
 * groups.map(({ id, programs }) => `${id} ${programs.length}`); // => ["msme 0", "financial-institutions 1", "ecosystem 0"]
 * unplaced; // => []
 * ```
 */
export function synchronize(portfolio: Portfolio, model: ModelOutline): Synchronization {
  const rules = rulesOf(model);
  const places = new Map<Slot, Placement[]>();
  for (const { slots } of rules) for (const slot of slots.values()) places.set(slot, []);
  const unplaced: Placement[] = [];
  for (const item of portfolio.items) {
    const placed = placeItem(item, rules);
    if (placed.length === 0) unplaced.push(unplacedItem(item, rules));
    for (const { slot, placement } of placed) {
      const programs = places.get(slot);
      if (programs === undefined) places.set(slot, [placement]);
      else programs.push(placement);
    }
  }
  const groups = groupsOf(portfolio.items, rules, places);
  return {
    model: { id: model.id, label: model.label },
    groups,
    unplaced,
    findings: findingsOf(portfolio.items),
    actions: suggestActions(portfolio.items, groups, unplaced, rules),
    notAssessed: notAssessedBy(rules),
    made: madeWith({ model: model.id }),
  };
}

function placeItem(
  item: PortfolioItem,
  rules: readonly Rule[],
): readonly { readonly slot: Slot; readonly placement: Placement }[] {
  const { program, classification } = item;
  if (!classification.relevant.value) return [];
  return rules.flatMap((rule) => {
    const { membership, slots } = rule;
    const { codes, verdict } = codesOf(classification, membership.facet);
    const ids =
      membership.by === "code"
        ? codes.filter((code) => code === membership.id).slice(0, 1)
        : membership.of.filter((code) => codes.includes(code));
    if (ids.length < (membership.by === "code" ? 1 : Math.max(1, membership.atLeast))) return [];
    const signature = ids.join("+");
    const slot = slots.get(signature) ?? rule.slotOf(ids);
    slots.set(signature, slot);
    const isOpen = verdict.decision === "review" || classification.relevant.decision === "review";
    const because = becauseOfCodes(item, membership.facet, ids, verdict);
    return [{ slot, placement: { id: program.id, because, decision: isOpen ? "review" : "accept" } as const }];
  });
}

function unplacedItem(item: PortfolioItem, rules: readonly Rule[]): Placement {
  const { program, classification } = item;
  if (!classification.relevant.value) {
    return { id: program.id, because: becauseIrrelevant(item), decision: classification.relevant.decision };
  }
  const looked = new Map<string, Parameters<typeof becauseOfMissing>[1][number]>();
  let isOpen = classification.relevant.decision === "review";
  for (const { membership } of rules) {
    const { codes, verdict } = codesOf(classification, membership.facet);
    if (verdict.decision === "review") isOpen = true;
    const isCombination = membership.by === "codes-combination";
    const has = isCombination ? membership.of.filter((code) => codes.includes(code)) : [];
    looked.set(`${membership.by} ${membership.facet}`, {
      facet: membership.facet,
      has,
      atLeast: isCombination ? membership.atLeast : 1,
    });
  }
  const because = becauseOfMissing(classification, [...looked.values()]);
  return { id: program.id, because, decision: isOpen ? "review" : "accept" };
}

function groupsOf(
  items: readonly PortfolioItem[],
  rules: readonly Rule[],
  places: ReadonlyMap<Slot, readonly Placement[]>,
): readonly SynchronizedGroup[] {
  const programs = new Map(items.map(({ program }) => [program.id, program]));
  const spellings = agencySpellings(programs.values());
  return rules.flatMap(({ slots }) =>
    [...slots.values()].map((slot): SynchronizedGroup => {
      const placements = places.get(slot) ?? [];
      const agencies = new Map<string, string[]>();
      for (const { id } of placements) {
        for (const name of leadAgencies(programs.get(id)!)) {
          const folded = foldAgency(name);
          const led = agencies.get(folded);
          if (led === undefined) agencies.set(folded, [id]);
          else led.push(id);
        }
      }
      const meeting = [...agencies].map(([folded, led]): MeetingAgency => ({
        name: spellings.get(folded) ?? folded,
        programs: led,
      }));
      meeting.sort((a, b) => b.programs.length - a.programs.length || (a.name < b.name ? -1 : 1));
      return { id: slot.id, label: slot.label, programs: placements, agencies: meeting };
    }),
  );
}

function findingsOf(items: readonly PortfolioItem[]): readonly Finding[] {
  const relevant = items.filter(({ classification }) => classification.relevant.value).map(({ program }) => program);
  const nameless = relevant.filter((program) => leadAgencies(program).length === 0).length;
  const succeeded = succeededAgencies(relevant);
  if (nameless === 0) return succeeded;
  return [
    {
      code: "agency-not-stated",
      severity: "warning",
      message: {
        en: `${nameless} relevant ${nameless === 1 ? "record names" : "records name"} no lead agency, so who meets there is not known.`,
        id: `${nameless} catatan yang relevan tidak menyebut instansi penanggung jawab, sehingga belum diketahui instansi mana yang bertemu di sana.`,
      },
      cure: { en: "Fill in the agency.", id: "Lengkapi kolom instansi." },
    },
    ...succeeded,
  ];
}
