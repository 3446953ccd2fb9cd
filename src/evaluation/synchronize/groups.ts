import type { Named, Text } from "../../entry.js";
import { SyncError } from "../../error.js";
import type { ByCombination, Membership, ModelId, ModelOutline } from "../../models/index.js";
import { labelOf, type CodeFacet } from "./codes.js";

/** How a program belongs to a group by nothing but its codes. */
export type MembershipByCodes = Extract<Membership, { readonly by: "code" | "codes-combination" }>;

/**
 * The models that need nothing but a program's codes. A test reads the same list off the rows; importing the rows for it
 * would make this step half as large again (65 to 103 KB).
 */
export const modelsOfCodes: readonly ModelId[] = ["program-mapping", "form-grouping", "program-combination"];

/** Most codes whose every selection is shown as a group; of more codes only the selections that occur are. */
const mostShownInFull = 6;

/** One group to place programs in: a row of the model, or one signature of a row by combination. */
export interface Slot extends Named {
  /** Codes that must be there (by code), or that must be all of those counted (by combination). */
  readonly ids: readonly string[];
}

/** One rule of a model with the groups it can place programs in, by the joined ids of their codes. */
export interface Rule {
  readonly membership: MembershipByCodes;
  readonly slots: Map<string, Slot>;
  /** The group of a signature that occurs, for combinations of too many codes to show all. */
  readonly slotOf: (ids: readonly string[]) => Slot;
}

/**
 * The rules of a model in its own order.
 *
 * @throws {@link SyncError} `model-needs-more-than-codes` when a group asks for evidence or answers.
 */
export function rulesOf(model: ModelOutline): readonly Rule[] {
  return model.groups.map((group): Rule => {
    const { membership } = group;
    if (membership.by === "evidence" || membership.by === "principle") {
      throw new SyncError("model-needs-more-than-codes", { model: model.id, available: modelsOfCodes });
    }
    if (membership.by === "code") {
      const slot: Slot = { id: group.id, label: group.label, ids: [membership.id] };
      return { membership, slots: new Map([[membership.id, slot]]), slotOf: () => slot };
    }
    const prefix = model.groups.length === 1 ? "" : `${group.id}:`;
    const slotOf = (ids: readonly string[]): Slot => ({
      id: prefix + ids.join("+"),
      label: joinLabels(membership.facet, ids),
      ids,
    });
    const shown = membership.of.length > mostShownInFull ? [] : selections(membership);
    return { membership, slots: new Map(shown.map((ids) => [ids.join("+"), slotOf(ids)])), slotOf };
  });
}

function joinLabels(facet: CodeFacet, ids: readonly string[]): Text {
  const labels = ids.map((id) => labelOf(facet, id));
  return { en: labels.map(({ en }) => en).join(" + "), id: labels.map(({ id }) => id).join(" + ") };
}

/** Every selection of enough codes, the smaller ones first, each in the order of the codes. */
function selections({ of, atLeast }: ByCombination): readonly (readonly string[])[] {
  let chosen: readonly (readonly string[])[] = [[]];
  for (const id of of) chosen = chosen.flatMap((ids) => [[...ids, id], ids]);
  return chosen.filter(({ length }) => length >= Math.max(1, atLeast)).sort((one, other) => one.length - other.length);
}
