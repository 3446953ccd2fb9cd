import type { Text } from "../../../entry.js";
import { isComputable } from "../../agreement/not-computable.js";
import { namesIn } from "../label-of.js";
import type { Consensus } from "./consensus.js";

/** What the agreement of methods comes to. */
export function consensusSentences(
  { settings, firsts, concordance, borda, kemeny, leftOut }: Omit<Consensus, "statements" | "findings" | "made">,
  name: (id: string) => Text,
): readonly Text[] {
  const [most] = firsts;
  const names = namesIn(most!.ids.map(name));
  const [count, all] = [most!.settings, settings.length];
  const sentences: Text[] = [
    count === all
      ? {
          en: `All ${all} settings put ${names.en} first.`,
          id: `Seluruh ${all} kombinasi metode dan skala menempatkan ${names.id} di peringkat pertama.`,
        }
      : count === all - 1
        ? {
            en: `${count} of ${all} settings put ${names.en} first; one does not.`,
            id: `${count} dari ${all} kombinasi metode dan skala menempatkan ${names.id} di peringkat pertama; satu tidak.`,
          }
        : {
            en: `${count} of ${all} settings put ${names.en} first; the others give ${firsts.length - 1} other ${firsts.length === 2 ? "answer" : "answers"}.`,
            id: `${count} dari ${all} kombinasi metode dan skala menempatkan ${names.id} di peringkat pertama; sisanya memberikan ${firsts.length - 1} jawaban lain.`,
          },
  ];
  if (isComputable(concordance)) {
    const [en, id] = strength(concordance);
    const digits = concordance.toFixed(2);
    sentences.push({
      en: `Agreement of the rankings is ${en} (Kendall’s W ${digits}).`,
      id: `Kesepakatan antarperingkat ${id} (W Kendall ${digits.replace(".", ",")}).`,
    });
  }
  const joint = namesIn(borda.filter(({ rank }) => rank === 1).map(({ id }) => name(id)));
  const order = isComputable(kemeny)
    ? namesIn(
        kemeny.orders
          .map(([first]) => first!)
          .filter(isNew)
          .map(name),
      )
    : joint;
  sentences.push(
    order.en === joint.en
      ? {
          en: `The joint orders put ${joint.en} first.`,
          id: `Urutan gabungan menempatkan ${joint.id} di peringkat pertama.`,
        }
      : {
          en: `By points (Borda) ${joint.en} comes first, by duels turned around least (Kemeny) ${order.en}.`,
          id: `Menurut poin (Borda) ${joint.id} di peringkat pertama; menurut pasangan yang paling sedikit terbalik (Kemeny) ${order.id}.`,
        },
  );
  if (leftOut.length > 0)
    sentences.push({
      en: `${leftOut.length} ${leftOut.length === 1 ? "method" : "methods"} could not use these data.`,
      id: `${leftOut.length} metode tidak dapat menggunakan data ini.`,
    });
  return sentences;
}

const isNew = (id: string, place: number, all: readonly string[]) => all.indexOf(id) === place;

function strength(concordance: number): readonly [string, string] {
  if (concordance >= 0.9) return ["strong", "kuat"];
  if (concordance >= 0.7) return ["good", "baik"];
  if (concordance >= 0.4) return ["moderate", "sedang"];
  return ["weak", "lemah"];
}
