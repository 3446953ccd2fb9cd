import type { Text } from "../../entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { writeNumber } from "./formats/number.js";
import type { StrictReading } from "../portfolio/strict-reading.js";
import { accountOf, readingSummary, type ReportReading } from "./portfolio-readings.js";
import { counted, inBoth, partOf, program, quoted } from "./wording.js";

function howMany({ totals }: Portfolio): Text {
  const { records, relevant } = totals;
  if (records === 0) return { en: "The portfolio is empty.", id: "Portofolio ini kosong." };
  const [all, share] = [counted(records, program), partOf(relevant, records)];
  const some = inBoth((language) => writeNumber(relevant, language));
  const part: Text =
    relevant === records
      ? { en: "all of them", id: "seluruhnya" }
      : relevant === 0
        ? { en: "none of them", id: "tidak satu pun" }
        : { en: `${some.en} of them (${share.en})`, id: `${some.id} di antaranya (${share.id})` };
  return {
    en: `The portfolio holds ${all.en}; ${part.en} ${relevant === 1 ? "strengthens" : "strengthen"} micro, small or medium enterprises.`,
    id: `Portofolio ini memuat ${all.id}; ${part.id} memperkuat usaha mikro, kecil, atau menengah.`,
  };
}

function whichPillar({ counts, totals }: Portfolio): readonly Text[] {
  const rows = counts.pillar.rows;
  const most = Math.max(0, ...rows.map(({ records }) => records));
  if (most === 0) return [];
  const leaders = rows.filter(({ records }) => records === most);
  const names = quoted(leaders.map(({ label }) => label));
  const [number, share] = [counted(most, program), partOf(most, totals.relevant)];
  if (leaders.length > 1) {
    return [
      {
        en: `No pillar leads: ${names.en} have ${number.en} each (${share.en} of the relevant ones).`,
        id: `Tidak ada pilar yang menonjol: ${names.id} masing-masing memiliki ${number.id} (${share.id} dari yang relevan).`,
      },
    ];
  }
  const dominates = most * 2 > totals.relevant;
  return [
    {
      en: `The pillar ${names.en} ${dominates ? "dominates" : "is the largest"}, with ${number.en} (${share.en} of the relevant ones).`,
      id: `Pilar ${names.id} ${dominates ? "mendominasi" : "paling banyak"}, yaitu ${number.id} (${share.id} dari yang relevan).`,
    },
  ];
}

/** Facets a director asks about; whom a program is for is in the section on what is not covered. */
const asked = { pillar: "pilar", strategy: "strategi", form: "bentuk", component: "komponen" } as const;

function whatIsMissing({ notCovered, totals }: Portfolio): readonly Text[] {
  const missing = notCovered.flatMap(({ facet, label }) => (facet === "audience" ? [] : [{ facet, label }]));
  if (totals.relevant === 0) return [];
  if (missing.length === 0) {
    return [
      {
        en: "Every pillar, strategy, form and component has at least one relevant program.",
        id: "Setiap pilar, strategi, bentuk, dan komponen memiliki sedikitnya satu program yang relevan.",
      },
    ];
  }
  const names = inBoth((language) =>
    missing.map(({ facet, label }) => `${language === "en" ? facet : asked[facet]} “${label[language]}”`).join(", "),
  );
  return [{ en: `Not covered: ${names.en}.`, id: `Belum tercakup: ${names.id}.` }];
}

function whatNeedsReview({ totals }: Portfolio): readonly Text[] {
  if (totals.records === 0) return [];
  if (totals.review === 0) {
    return [{ en: "No answer is left for a person to decide.", id: "Tidak ada jawaban yang masih perlu ditelaah." }];
  }
  const [number, share] = [counted(totals.review, program), partOf(totals.review, totals.records)];
  return [
    {
      en: `For ${number.en} (${share.en}) a person should still decide at least one answer.`,
      id: `Pada ${number.id} (${share.id}) masih ada sedikitnya satu jawaban yang perlu ditelaah dan diputuskan oleh petugas.`,
    },
  ];
}

/** The sentences a director reads: how many, which pillar, what is missing, what is left to decide. */
export function portfolioSummary(drawn: Portfolio, strictly: StrictReading, reading: ReportReading): readonly Text[] {
  const isStrict = reading === "strict" && strictly.totals.records > 0;
  return [
    isStrict ? accountOf(strictly) : howMany(drawn),
    ...whichPillar(drawn),
    ...(isStrict ? [] : readingSummary(strictly)),
    ...whatIsMissing(drawn),
    ...whatNeedsReview(drawn),
  ];
}
