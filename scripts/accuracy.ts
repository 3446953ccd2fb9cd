// Measures the shipped classifier on labelled programs that it was not fitted on; prints the figures and writes docs/accuracy.md.
//   npm run accuracy -- FOLDER [--ablation]      FOLDER holds corpus.jsonl and dev-labels.jsonl
// --ablation (some minutes, needs train-labels.jsonl too) fits again without one ingredient after another and keeps what
// that is worth in scripts/ingredients.json; the page shows what was kept last.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { shippedWeights } from "../src/evaluation/classify/weights/shipped.js";
import {
  accuracyReport,
  agreementOf,
  classifier,
  formats,
  lengthBand,
  type OtherFigures,
  type Report,
  type Text,
} from "../src/index.js";
import { knowledge } from "../src/stamp.js";
import { confusionExamples } from "./confusion-examples.js";
import { keptFiguresElsewhere } from "./figures-elsewhere.js";
import { keepIngredients, keptIngredients, measureIngredients } from "./ingredients.js";
import { type Labelled, labelledPrograms } from "./labelled-programs.js";

const page = "docs/accuracy.md";
const targets = [0.9, 0.92, 0.95, 0.97, 0.98, 0.99];
/** Sources of fewer programs stand together: a share of a handful tells nothing. */
const fewest = 10;

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function folderAndStep(): { readonly folder: string; readonly ablation: boolean } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { ablation: { type: "boolean" } } });
  const ablation = values.ablation === true;
  const needed = ["corpus.jsonl", "dev-labels.jsonl", ...(ablation ? ["train-labels.jsonl"] : [])];
  const [folder] = positionals;
  if (folder === undefined)
    stop(
      `Say where the labels are: npm run accuracy -- FOLDER (with ${needed.join(" and ")}). They are not part of the project.`,
    );
  const missing = needed.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0)
    stop(`${folder} has no ${missing.join(" and no ")}. The labels are not part of the project: say where they are.`);
  return { folder, ablation };
}

const textOf = ({ program: { name, description } }: Labelled): string =>
  description === undefined ? name : `${name} ${description}`;

function sourcesOf(programs: readonly Labelled[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { source } of programs) counts.set(source, (counts.get(source) ?? 0) + 1);
  return programs.map(({ source }) => (counts.get(source)! < fewest ? `sources of fewer than ${fewest}` : source));
}

/** What the rows are: said from the rows themselves, so that it cannot grow old. */
function rowsOf(programs: readonly Labelled[]): readonly Text[] {
  const n = programs.length;
  const sources = new Set(programs.map(({ source }) => source)).size;
  const hard = programs.filter((one) => one.hard).length;
  return [
    {
      en: `Measured on ${n} program texts of ${sources} public sources, each coded by two people under the codebook and then settled; on ${hard} of them reasonable people differ. Texts and labels are not part of the project, because the texts' licences are not ours.`,
      id: `Diukur pada ${n} teks program dari ${sources} sumber publik, masing-masing dikodekan oleh dua orang menurut buku kode lalu diputuskan; pada ${hard} di antaranya pendapat yang wajar dapat berbeda. Teks dan kodenya bukan bagian dari proyek karena lisensi teks bukan milik kami.`,
    },
    {
      en: "No number was fitted on these texts. They are of other families than the texts that were fitted on, but of the same sources: figures hold for texts like these, and are lower elsewhere (see the figures with whole sources left out, which npm run fit measures).",
      id: "Tidak ada angka yang dicocokkan dengan teks-teks ini. Teks-teks ini berbeda rumpun dari teks pencocokan, tetapi berasal dari sumber yang sama: angka berlaku untuk teks serupa dan lebih rendah pada teks lain (lihat angka dengan seluruh sumber disisihkan, yang diukur oleh npm run fit).",
    },
    {
      en: "Figures with texts or sources left out of the fit flatter a little: the numbers had not seen those texts, but people who widened the senses and homonyms had read part of the answers that were wrong on them. On the texts measured here nobody had.",
      id: "Angka dengan teks atau sumber yang disisihkan dari pencocokan sedikit terlalu baik: angkanya memang belum melihat teks itu, tetapi orang yang memperluas makna kata dan homonim telah membaca sebagian jawaban yang keliru padanya. Pada teks yang diukur di sini tidak seorang pun.",
    },
  ];
}

/** What each coder said before the codes were settled: nobody can be asked to do better than they agree. */
function codersOf(programs: readonly Labelled[]): readonly OtherFigures[] {
  const gold = programs.map(({ coding }) => coding);
  const most = Math.min(...programs.map(({ coders }) => coders.length));
  return Array.from({ length: most }, (_, i) => ({
    label: { en: `Coder ${i + 1}`, id: `Pengode ${i + 1}` },
    figures: agreementOf(
      gold,
      programs.map(({ coders }) => coders[i]!),
    ),
  }));
}

/** Says on the page what was measured with other numbers than those that ship now. */
function stale(ofThisFit: boolean, knowledgeThen: string): readonly Text[] {
  return [
    ...(ofThisFit
      ? []
      : [
          {
            en: "The figures on other texts are those of an earlier fit; npm run fit measures them anew.",
            id: "Angka pada teks lain berasal dari pencocokan sebelumnya; npm run fit mengukurnya kembali.",
          },
        ]),
    ...(knowledgeThen === knowledge
      ? []
      : [
          {
            en: `What ingredients are worth was measured with knowledge ${knowledgeThen}, before the last changes; npm run accuracy with --ablation measures it anew.`,
            id: `Manfaat setiap bahan diukur dengan pengetahuan ${knowledgeThen}, sebelum perubahan terakhir; npm run accuracy dengan --ablation mengukurnya kembali.`,
          },
        ]),
  ];
}

function measured(programs: readonly Labelled[]): Report {
  const gold = programs.map(({ coding }) => coding);
  const answers = (target?: number) => {
    const { classify } = classifier(target === undefined ? {} : { target });
    return programs.map(({ program }) => classify(program));
  };
  const agreement = agreementOf(gold, answers(), {
    slices: {
      language: programs.map(({ language }) => language),
      source: sourcesOf(programs),
      length: programs.map((one) => lengthBand(textOf(one))),
    },
  });
  const elsewhere = keptFiguresElsewhere(shippedWeights);
  const ingredients = keptIngredients();
  return accuracyReport(agreement, {
    rows: [...rowsOf(programs), ...stale(elsewhere.ofThisFit, ingredients.knowledge)],
    fitted: shippedWeights,
    others: codersOf(programs),
    examples: confusionExamples(agreement),
    targets: targets.map((target) => ({
      target,
      accepted: agreementOf(gold, answers(target), { resamples: 1 }).accepted,
    })),
    elsewhere: elsewhere.figures,
    ingredients: ingredients.measured,
  });
}

const { folder, ablation } = folderAndStep();
const programs = labelledPrograms(folder, "dev-labels.jsonl");
if (ablation)
  keepIngredients(
    measureIngredients(labelledPrograms(folder, "train-labels.jsonl"), programs, (message) => {
      console.error(message);
    }),
  );
const report = measured(programs);
const shown = ["figures", "elsewhere", "slices", "acceptance"];
const short = { ...report, sections: report.sections.filter(({ id }) => shown.includes(id)) };
console.log(formats.text.write(short, "en", { width: 200 }));
writeFileSync(page, formats.markdown.write(report, "en"));
console.log(`All of it stands in ${page}.`);
