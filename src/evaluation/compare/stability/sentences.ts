import type { Text } from "../../../entry.js";
import { isComputable } from "../../agreement/not-computable.js";
import { namesIn } from "../label-of.js";
import { percent } from "../percent.js";
import type { SmallestChange, Stability } from "./stability.js";

type Label = (id: string) => Text;
type Known = Pick<
  Stability,
  | "first"
  | "weights"
  | "smallestChange"
  | "nearestRival"
  | "isClose"
  | "withoutCriterion"
  | "withoutAlternative"
  | "basis"
>;

/** What the stability of a ranking comes to, in the words of somebody who has to defend it. */
export function stabilitySentences(
  known: Known,
  name: { readonly criterion: Label; readonly alternative: Label },
): readonly Text[] {
  return [
    firstSentence(known, name.alternative),
    ...changeSentences(known, name),
    narrowestSentence(known, name.criterion),
    ...outSentences(known, name),
  ];
}

function firstSentence({ first }: Known, name: Label): Text {
  const names = namesIn(first.map(name));
  return first.length === 1
    ? { en: `${names.en} is first.`, id: `${names.id} menempati peringkat pertama.` }
    : { en: `${names.en} share the first place.`, id: `${names.id} berbagi peringkat pertama.` };
}

/** What would flip the first place; and, where that is not the second, what the second would need. */
function changeSentences(known: Known, name: { readonly criterion: Label; readonly alternative: Label }) {
  const { nearestRival, smallestChange, isClose } = known;
  if (!isComputable(nearestRival)) return [];
  const sentences = changeSentence(nearestRival, isClose, known, name);
  return !isComputable(smallestChange) || smallestChange.second === nearestRival.second
    ? sentences
    : [...sentences, ...changeSentence(smallestChange, false, known, name)];
}

function changeSentence(
  { first, second, moved }: SmallestChange,
  isClose: boolean,
  { basis, weights }: Known,
  { alternative, criterion }: { readonly criterion: Label; readonly alternative: Label },
): readonly Text[] {
  const [one, other] = [alternative(first), alternative(second)];
  if (moved.size === 0)
    return [
      {
        en: `“${one.en}” and “${other.en}” are level: any change of weights can part them.`,
        id: `“${one.id}” dan “${other.id}” setara: perubahan bobot sekecil apa pun dapat memisahkan keduanya.`,
      },
    ];
  const now = new Map(weights.map((each) => [each.criterion, each.weight]));
  const rise = (each: (typeof moved.weights)[number]) => each.weight - now.get(each.id)!;
  const risen = moved.weights.reduce((most, each) => (rise(each) > rise(most) ? each : most));
  const target = criterion(risen.id);
  const [most, paling] = basis === "search" ? ["at most ", "paling banyak "] : ["", ""];
  return [
    {
      en: `Moving ${most}${percent(moved.size).en} of all weight puts “${other.en}” level with “${one.en}”${isClose ? ": a close call" : ""}; “${target.en}” would then weigh ${percent(risen.weight).en} instead of ${percent(now.get(risen.id)!).en}.`,
      id: `Pemindahan ${paling}${percent(moved.size).id} dari seluruh bobot membuat “${other.id}” setara dengan “${one.id}”${isClose ? ": selisihnya tipis" : ""}; bobot “${target.id}” menjadi ${percent(risen.weight).id} dari semula ${percent(now.get(risen.id)!).id}.`,
    },
  ];
}

function narrowestSentence({ weights, first }: Known, name: Label): Text {
  const bounded = weights.filter(({ first: [low, high] }) => low > 0 || high < 1);
  if (bounded.length === 0)
    return {
      en: `No single weight changes who is first${first.length > 1 ? ", and how many share the place" : ""}.`,
      id: `Tidak ada satu bobot pun yang mengubah peringkat pertama${first.length > 1 ? " dan pembagiannya" : ""}.`,
    };
  const room = ({ weight, first: [low, high] }: (typeof bounded)[number]) =>
    Math.min(low > 0 ? weight - low : Infinity, high < 1 ? high - weight : Infinity);
  const narrowest = bounded.reduce((least, each) => (room(each) < room(least) ? each : least));
  const [low, high] = narrowest.first;
  const criterion = name(narrowest.criterion);
  return {
    en: `Most sensitive to “${criterion.en}”: the first stays while it weighs ${percent(low).en} to ${percent(high).en} (now ${percent(narrowest.weight).en}).`,
    id: `Paling peka terhadap “${criterion.id}”: peringkat pertama bertahan selama bobotnya ${percent(low).id} sampai ${percent(high).id} (kini ${percent(narrowest.weight).id}).`,
  };
}

function outSentences(
  { withoutCriterion, withoutAlternative }: Known,
  name: { readonly criterion: Label; readonly alternative: Label },
): readonly Text[] {
  const criteria = withoutCriterion.filter(({ changesFirst }) => changesFirst);
  const alternatives = withoutAlternative.filter(({ changesFirst }) => changesFirst);
  const reversed = withoutAlternative.filter(({ reversals }) => reversals.length > 0);
  const sentences: Text[] = [];
  if (criteria.length > 0) {
    const names = namesIn(criteria.map(({ id }) => name.criterion(id)));
    sentences.push({
      en: `The first changes when one of these criteria is left out: ${names.en}.`,
      id: `Peringkat pertama berubah apabila salah satu kriteria ini dikeluarkan: ${names.id}.`,
    });
  }
  if (alternatives.length > 0)
    sentences.push({
      en: `Rank reversal: ${lowered(alternatives[0]!.statement.en)}`,
      id: `Pembalikan peringkat: ${lowered(alternatives[0]!.statement.id)}`,
    });
  else if (reversed.length > 0)
    sentences.push({
      en: `Rank reversal below the first: ${lowered(reversed[0]!.statement.en)}`,
      id: `Pembalikan peringkat di bawah peringkat pertama: ${lowered(reversed[0]!.statement.id)}`,
    });
  else if (withoutAlternative.length > 0)
    sentences.push({
      en: "Leaving out any one alternative turns no pair of the others around.",
      id: "Pengeluaran satu alternatif mana pun tidak membalik urutan alternatif lain.",
    });
  return sentences;
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
