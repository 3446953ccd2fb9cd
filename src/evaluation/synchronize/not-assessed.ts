import type { Text } from "../../entry.js";
import { facetLabels, type CodeFacet } from "./codes.js";
import type { Rule } from "./groups.js";

const always: readonly Text[] = [
  {
    en: "Overlap and duplication: programs in one group share a code; whether they have the same activities for the same recipients is not compared.",
    id: "Tumpang tindih dan duplikasi: program dalam satu kelompok memiliki kode yang sama; apakah kegiatannya sama bagi penerima yang sama tidak dibandingkan.",
  },
  {
    en: "Effectiveness, sustainability and growth of the enterprises: codes say what a program does, not whether it works.",
    id: "Efektivitas, keberlanjutan, dan pertumbuhan usaha: kode menyatakan apa yang dilakukan program, bukan apakah program itu berhasil.",
  },
  {
    en: "Regions, periods, beneficiaries and money: programs are grouped whether or not they meet in place and time.",
    id: "Wilayah, periode, penerima manfaat, dan anggaran: program dikelompokkan tanpa melihat apakah tempat dan waktunya sama.",
  },
  {
    en: "Roles beside the lead: implementers, channels and partners are not counted as agencies that meet.",
    id: "Peran selain penanggung jawab: pelaksana, penyalur, dan mitra tidak dihitung sebagai instansi yang bertemu.",
  },
  {
    en: "The principles of the theoretical models (independence, motivation, locality, self-governance): these need answers about each program.",
    id: "Asas model teoretis (kemandirian, motivasi, kelokalan, tata kelola mandiri): hal ini memerlukan jawaban atas setiap program.",
  },
];

/** What a model that groups by these rules cannot see. */
export function notAssessedBy(rules: readonly Rule[]): readonly Text[] {
  const used = new Set(rules.map(({ membership }) => membership.facet));
  const unused = (Object.keys(facetLabels) as CodeFacet[]).filter((facet) => !used.has(facet));
  const texts: Text[] = [];
  if (unused.length > 0) {
    texts.push({
      en: `Other codes: the model groups by ${list(used, "en", "and")} alone and does not look at ${list(unused, "en", "or")}.`,
      id: `Kode lain: model ini mengelompokkan hanya menurut ${list(used, "id", "dan")} dan tidak melihat ${list(unused, "id", "atau")}.`,
    });
  }
  if (rules.some(({ membership }) => membership.by === "codes-combination")) {
    texts.push({
      en: "Whether the parts of a combination reach the same participants, and in what order: only that the program names them is known.",
      id: "Apakah bagian-bagian suatu kombinasi menjangkau peserta yang sama dan dengan urutan apa: yang diketahui hanyalah bahwa program menyebutkannya.",
    });
  }
  return [...texts, ...always];
}

function list(facets: Iterable<CodeFacet>, language: "en" | "id", last: string): string {
  const names = [...facets].map((facet) => facetLabels[facet][language]);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1) ?? ""}`;
}
