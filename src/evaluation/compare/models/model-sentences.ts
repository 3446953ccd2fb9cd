import type { Text } from "../../../entry.js";
import { models } from "../../../models/index.js";
import { isComputable } from "../../agreement/not-computable.js";
import { labelsOf, namesIn } from "../label-of.js";
import { percent } from "../percent.js";
import { wholeNumber } from "../whole-number.js";
import type { ModelComparison } from "./model-comparison.js";

type Known = Omit<ModelComparison, "statements" | "limitations" | "findings" | "made">;

const name = labelsOf(models);

/** The answer of a comparison of the models, and what it rests on. */
export function modelSentences(known: Known): readonly Text[] {
  const sentences = [
    answer(known),
    ...shares(known),
    ...coverage(known),
    ...gapBounds(known),
    ...choices(known),
    ...flip(known),
    ...groups(known),
  ];
  return [...sentences, authors(known)];
}

function answer({ view, classes, first, gaps, comparison }: Known): Text {
  const names = namesIn(first.map(name));
  if (view === "table-1")
    return {
      en: `Table 1 tells two classes apart and nothing within them: ${namesIn(classes[0]!.map(name)).en} are easier to implement, ${namesIn(classes[1]!.map(name)).en} rest on firmer theory. Neither class dominates the other.`,
      id: `Tabel 1 hanya membedakan dua kelas: ${namesIn(classes[0]!.map(name)).id} lebih mudah dilaksanakan, sedangkan ${namesIn(classes[1]!.map(name)).id} bertumpu pada teori yang lebih tegas. Tidak ada kelas yang mendominasi kelas lain.`,
    };
  if (view === "authors-preference")
    return {
      en: `With theory before ease of implementation, ${names.en} share the first place: Table 1 singles out none of them.`,
      id: `Jika landasan teori didahulukan dari kemudahan pelaksanaan, ${names.id} berbagi peringkat pertama: Tabel 1 tidak menonjolkan salah satunya.`,
    };
  const left = comparison.findings.filter(({ code }) => code === "criterion-skipped");
  const skipped = new Set(left.map(({ where }) => where?.criterion)).size;
  const how = {
    skip: {
      en: `with the ${skipped} criteria left out on which the paper does not rate every model`,
      id: `dengan mengeluarkan ${skipped} kriteria yang tidak dinilai untuk semua model`,
    },
    worst: {
      en: "with everything that the paper does not state counted as weak",
      id: "dengan menganggap lemah semua hal yang tidak dinyatakan dalam naskah",
    },
    interval: {
      en: "with everything that the paper does not state counted as weak (the bounds below let it be anything)",
      id: "dengan menganggap lemah semua hal yang tidak dinyatakan dalam naskah (rentang di bawah membolehkan nilai apa pun)",
    },
  }[gaps];
  return first.length === 1
    ? { en: `${names.en} is first, ${how.en}.`, id: `${names.id} menempati peringkat pertama, ${how.id}.` }
    : { en: `${names.en} share the first place, ${how.en}.`, id: `${names.id} berbagi peringkat pertama, ${how.id}.` };
}

function shares({ acceptability, examined, view }: Known): readonly Text[] {
  const row = acceptability.rows.find(({ id }) => id === examined)!;
  const label = name(examined);
  const [first, alone] = [percent(row.ranks[0]!), percent(row.firstAlone)];
  const samples = wholeNumber(acceptability.samples);
  if (view === "authors-preference") return [];
  if (view === "table-1")
    return [
      {
        en: `With weights, “${label.en}” is first over ${first.en} of all weights, always together with the other theoretical models; alone over ${alone.en} (SMAA, ${samples.en} samples).`,
        id: `Jika diberi bobot, “${label.id}” berada di peringkat pertama pada ${first.id} dari seluruh kemungkinan bobot, selalu bersama model teoretis lain; sendirian pada ${alone.id} (SMAA, ${samples.id} sampel).`,
      },
    ];
  return [
    {
      en: `“${label.en}” is first over ${first.en} of all weights on this reading of the gaps, and alone over ${alone.en} (SMAA, ${samples.en} samples).`,
      id: `“${label.id}” berada di peringkat pertama pada ${first.id} dari seluruh kemungkinan bobot dengan perlakuan sel kosong tersebut, dan sendirian pada ${alone.id} (SMAA, ${samples.id} sampel).`,
    },
  ];
}

function coverage({ coverage: rows, view, examined }: Known): readonly Text[] {
  if (view === "table-1" || view === "authors-preference") return [];
  const most = rows.reduce((best, each) => (each.known > best.known ? each : best));
  const least = rows.reduce((best, each) => (each.known < best.known ? each : best));
  const own = rows.find(({ id }) => id === examined)!;
  const highest = Math.max(...rows.map(({ mean }) => mean ?? 0));
  const byMean = namesIn(
    rows.filter(({ mean }) => mean !== undefined && highest - mean < 1e-9).map(({ id }) => name(id)),
  );
  const [one, other] = [name(most.id), name(least.id)];
  const favors = most.id === own.id;
  return [
    {
      en: `The paper rates “${one.en}” on ${most.known} of ${most.of} criteria and “${other.en}” on ${least.known}${favors ? ": wherever gaps count as weak, coverage alone favors it" : ""}. By the average of what is stated, however little, ${byMean.en} ${byMean.en.includes(" and ") ? "lead" : "leads"}.`,
      id: `Naskah menilai “${one.id}” pada ${most.known} dari ${most.of} kriteria dan “${other.id}” pada ${least.known}${favors ? ": jika sel kosong dianggap lemah, cakupan data saja sudah menguntungkannya" : ""}. Menurut rata-rata hal yang dinyatakan, betapa pun sedikit, ${byMean.id} unggul.`,
    },
  ];
}

function gapBounds({ bounds }: Known): readonly Text[] {
  if (bounds === "not-applicable") return [];
  const able = bounds.filter(({ ranks }) => ranks[0] === 1);
  const sure = bounds.filter(({ ranks }) => ranks[1] === 1);
  const names = namesIn((sure.length > 0 ? sure : able).map(({ id }) => name(id)));
  if (sure.length > 0)
    return [
      {
        en: `Whatever the gaps hold, ${names.en} stays first under these weights.`,
        id: `Apa pun isi sel kosong, ${names.id} tetap di peringkat pertama dengan bobot ini.`,
      },
    ];
  return [
    {
      en: `If gaps may hold anything, ${able.length} of ${bounds.length} models can be first under these weights.`,
      id: `Jika sel kosong dapat berisi apa pun, ${able.length} dari ${bounds.length} model dapat menempati peringkat pertama dengan bobot ini.`,
    },
  ];
}

function choices({ assumptions, examined }: Known): readonly Text[] {
  if (assumptions.length === 0) return [];
  const decided = assumptions.filter(({ gaps }) => gaps !== "interval");
  const alone = decided.filter(({ first }) => first.length === 1 && first[0] === examined);
  const shared = decided.filter(({ first }) => first.length > 1 && first.includes(examined));
  const label = name(examined);
  const low = Math.min(...assumptions.map(({ shareAlone }) => shareAlone));
  const high = Math.max(...assumptions.map(({ shareAlone }) => shareAlone));
  return [
    {
      en: `Over ${decided.length} sets of assumptions on statements and gaps, “${label.en}” is first alone in ${alone.length}, shares the first place in ${shared.length}; its share of all weights runs from ${percent(low).en} to ${percent(high).en}.`,
      id: `Pada ${decided.length} kombinasi asumsi tentang pernyataan dan sel kosong, “${label.id}” menempati peringkat pertama sendirian pada ${alone.length} kombinasi dan berbagi pada ${shared.length} kombinasi; bagiannya dari seluruh bobot berkisar ${percent(low).id} sampai ${percent(high).id}.`,
    },
  ];
}

function flip({ stability }: Known): readonly Text[] {
  if (stability === "not-applicable" || !isComputable(stability.nearestRival)) return [];
  return stability.statements.slice(1, 3);
}

function groups({ groups: results }: Known): readonly Text[] {
  if (results.length < 2) return [];
  const firsts = new Set(results.map(({ first }) => first.join("\n")));
  const widest = results.reduce((most, each) => (each.disagreement > most.disagreement ? each : most));
  return [
    {
      en: `${results.length} groups with their own weights put ${firsts.size === 1 ? "the same first" : `${firsts.size} different answers first`}; furthest from the joint weights is “${widest.label.en}” (${percent(widest.disagreement).en} of all weight).`,
      id: `${results.length} kelompok dengan bobot masing-masing memberikan ${firsts.size === 1 ? "peringkat pertama yang sama" : `${firsts.size} jawaban berbeda`}; yang paling jauh dari bobot gabungan ialah “${widest.label.id}” (${percent(widest.disagreement).id} dari seluruh bobot).`,
    },
  ];
}

/** The conclusion of the authors is told as theirs. */
function authors({ authors: { model, text, sources } }: Known): Text {
  const pages = sources.map(({ locator }) => locator).join("; ");
  const label = name(model);
  return {
    en: `The authors call “${label.en}” the best model by argument (${pages}): “${text.en}” That is their judgement, which no figure here proves or refutes.`,
    id: `Penulis naskah menyebut “${label.id}” sebagai model terbaik melalui argumen (${pages.replace(/\bpp?\. /g, "hlm. ")}): “${text.id}” Itu merupakan penilaian penulis, yang tidak dibuktikan ataupun dibantah oleh angka di sini.`,
  };
}
