import type { Text } from "../../../entry.js";
import { contributionsTo } from "../stability/contributions.js";
import type { Answered } from "./ask-methods.js";
import { settingLabel } from "./every-method.js";

type Label = (id: string) => Text;

/**
 * Why a setting puts others first than the joint order does: the criterion that does most for its first against the joint
 * first, and whether the same method with another scaling agrees with the joint order, so that the scaling decides.
 */
export function dissentOf(
  own: Answered,
  all: readonly Answered[],
  joint: number,
  name: { readonly criterion: Label; readonly alternative: Label },
): Text | "none" {
  if (own.ranks[joint] === 1) return "none";
  const first = own.ranks.indexOf(1);
  const { criteria } = contributionsTo(own.table, own.method, first, joint);
  const most = criteria.reduce((best, each) => (each.contribution > best.contribution ? each : best));
  const [one, other] = [first, joint].map((row) => name.alternative(own.table.alternatives[row]!)) as [Text, Text];
  const criterion = name.criterion(most.id);
  const sibling = all.find(({ method, ranks }) => method.id === own.method.id && ranks[joint] === 1);
  const scaling = sibling === undefined ? { en: "", id: "" } : scalingDecides(settingLabel(sibling.method));
  return {
    en: `Puts “${one.en}” before “${other.en}”, most of all for “${criterion.en}”.${scaling.en}`,
    id: `Menempatkan “${one.id}” di atas “${other.id}”, terutama karena “${criterion.id}”.${scaling.id}`,
  };
}

function scalingDecides(label: Text): Text {
  return {
    en: ` The scaling decides: “${label.en}” does not.`,
    id: ` Skala menentukan hasil: “${label.id}” tidak demikian.`,
  };
}
