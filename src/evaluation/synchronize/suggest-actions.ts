import type { Text } from "../../entry.js";
import { leadAgencies } from "../portfolio/agency.js";
import type { PortfolioItem } from "../portfolio/portfolio.js";
import { codesOf, labelOf } from "./codes.js";
import type { Rule } from "./groups.js";
import type { Action, Placement, SynchronizedGroup } from "./synchronization.js";

/** Most names that a sentence lists; the action's own lists hold them all. */
const mostNamed = 5;

/** What the grouping suggests, with reasons: meetings first (those of most agencies first), then what to look into. */
export function suggestActions(
  items: readonly PortfolioItem[],
  groups: readonly SynchronizedGroup[],
  unplaced: readonly Placement[],
  rules: readonly Rule[],
): readonly Action[] {
  const meetings = groups.filter(({ agencies }) => agencies.length > 1).map(meet);
  meetings.sort((a, b) => b.agencies.length - a.agencies.length);
  return [
    ...meetings,
    ...examineEmpty(groups, rules),
    ...decide(groups, unplaced),
    ...lookInto(items, unplaced, rules),
    ...nameAgency(items),
  ];
}

function meet({ id, label, programs, agencies }: SynchronizedGroup): Action {
  const names = agencies.map(({ name }) => name);
  return {
    kind: "meet",
    text: {
      en: `Bring the ${names.length} agencies in "${label.en}" to one table: ${listNames(names, "en")}.`,
      id: `Pertemukan ${names.length} instansi pada "${label.id}": ${listNames(names, "id")}.`,
    },
    because: {
      en: `They lead the group's ${programs.length} programs. That is a reason to talk, not a proof of duplication: compare activities and recipients first; some programs are linked by design.`,
      id: `Instansi-instansi itu memimpin ${programs.length} program dalam kelompok ini. Hal itu alasan untuk berkoordinasi, bukan bukti duplikasi: bandingkan dahulu kegiatan dan penerimanya; sebagian program memang dirancang saling terkait.`,
    },
    groups: [id],
    programs: programs.map((program) => program.id),
    agencies: names,
  };
}

/** Each empty group by itself; combinations that do not occur together, because few portfolios need them all. */
function examineEmpty(groups: readonly SynchronizedGroup[], rules: readonly Rule[]): readonly Action[] {
  const combinations = new Set(
    rules.flatMap(({ membership, slots }) =>
      membership.by === "codes-combination" ? [...slots.values()].map(({ id }) => id) : [],
    ),
  );
  const empty = groups.filter(({ programs }) => programs.length === 0);
  const absent = empty.filter(({ id }) => combinations.has(id));
  const single = empty.filter(({ id }) => !combinations.has(id)).map(examine);
  if (absent.length === 0) return single;
  return [
    ...single,
    {
      kind: "examine",
      text: {
        en: `Ask which of ${absent.length} combinations that do not occur would serve enterprises: ${listNames(inQuotes(absent, "en"), "en")}.`,
        id: `Tanyakan mana dari ${absent.length} kombinasi yang belum ada yang akan bermanfaat bagi pelaku usaha: ${listNames(inQuotes(absent, "id"), "id")}.`,
      },
      because: {
        en: "No program of this portfolio gives just these components together. Not every combination is needed, and several programs may give one between them.",
        id: "Tidak ada program dalam portofolio ini yang memberikan tepat komponen-komponen itu sekaligus. Tidak semua kombinasi diperlukan, dan beberapa program dapat memberikannya bersama-sama.",
      },
      groups: absent.map(({ id }) => id),
      programs: [],
      agencies: [],
    },
  ];
}

function inQuotes(groups: readonly SynchronizedGroup[], language: "en" | "id"): readonly string[] {
  return groups.map(({ label }) => `"${label[language]}"`);
}

function examine({ id, label }: SynchronizedGroup): Action {
  return {
    kind: "examine",
    text: {
      en: `Ask whether "${label.en}" needs a program.`,
      id: `Tanyakan apakah "${label.id}" memerlukan program.`,
    },
    because: {
      en: "No program of this portfolio belongs to the group. It may be served by programs that are not in the portfolio, or not be needed.",
      id: "Tidak ada program dalam portofolio ini yang termasuk kelompok tersebut. Mungkin sudah ada program di luar portofolio, atau memang tidak diperlukan.",
    },
    groups: [id],
    programs: [],
    agencies: [],
  };
}

function decide(groups: readonly SynchronizedGroup[], unplaced: readonly Placement[]): readonly Action[] {
  const isOpen = ({ decision }: Placement): boolean => decision === "review";
  const open = new Set([...groups.flatMap(({ programs }) => programs), ...unplaced].filter(isOpen).map(({ id }) => id));
  if (open.size === 0) return [];
  return [
    {
      kind: "decide",
      text: {
        en: `Have people decide the codes of ${open.size} ${open.size === 1 ? "program" : "programs"}.`,
        id: `Mintakan telaah petugas atas kode ${open.size} program.`,
      },
      because: {
        en: "The classifier is not sure enough of them, so their place in the grouping is provisional.",
        id: "Pengklasifikasi belum cukup yakin, sehingga tempatnya dalam pengelompokan masih sementara.",
      },
      groups: groups.filter(({ programs }) => programs.some(isOpen)).map(({ id }) => id),
      programs: [...open],
      agencies: [],
    },
  ];
}

/** Relevant programs that found no place: those with too few codes to combine, and those with none. */
function lookInto(
  items: readonly PortfolioItem[],
  unplaced: readonly Placement[],
  rules: readonly Rule[],
): readonly Action[] {
  const outside = new Set(unplaced.map(({ id }) => id));
  const codeless: string[] = [];
  const single = new Map<string, { readonly label: Text; readonly ids: string[] }>();
  for (const { program, classification } of items) {
    if (!outside.has(program.id) || !classification.relevant.value) continue;
    const found = rules.flatMap(({ membership }) =>
      membership.by === "code"
        ? []
        : membership.of
            .filter((code) => codesOf(classification, membership.facet).codes.includes(code))
            .map((code) => labelOf(membership.facet, code)),
    );
    if (found.length === 0) codeless.push(program.id);
    for (const label of found) {
      const same = single.get(label.en);
      if (same === undefined) single.set(label.en, { label, ids: [program.id] });
      else same.ids.push(program.id);
    }
  }
  return [...link([...single.values()]), ...describe(codeless)];
}

function link(single: readonly { readonly label: Text; readonly ids: readonly string[] }[]): readonly Action[] {
  if (single.length < 2) return [];
  const programs = [...new Set(single.flatMap(({ ids }) => ids))];
  return [
    {
      kind: "link",
      text: {
        en: `See whether programs that give one kind of help can pass participants on: ${single.map(({ label, ids }) => `${label.en} (${ids.length})`).join(", ")}.`,
        id: `Telaah apakah program dengan satu jenis bantuan dapat saling meneruskan peserta: ${single.map(({ label, ids }) => `${label.id} (${ids.length})`).join(", ")}.`,
      },
      because: {
        en: "Each of them gives too little to be a combination by itself. Whether their participants are the same, the codes do not tell.",
        id: "Masing-masing belum merupakan kombinasi. Apakah pesertanya sama, tidak dapat diketahui dari kode.",
      },
      groups: [],
      programs,
      agencies: [],
    },
  ];
}

function describe(programs: readonly string[]): readonly Action[] {
  if (programs.length === 0) return [];
  return [
    {
      kind: "describe",
      text: {
        en: `Describe more closely what ${programs.length} relevant ${programs.length === 1 ? "program gives" : "programs give"}.`,
        id: `Uraikan lebih rinci apa yang diberikan oleh ${programs.length} program yang relevan.`,
      },
      because: {
        en: "Their name and description name nothing that the model groups by.",
        id: "Nama dan uraiannya tidak menyebut hal yang menjadi dasar pengelompokan model ini.",
      },
      groups: [],
      programs,
      agencies: [],
    },
  ];
}

function nameAgency(items: readonly PortfolioItem[]): readonly Action[] {
  const programs = items
    .filter(({ program, classification }) => classification.relevant.value && leadAgencies(program).length === 0)
    .map(({ program }) => program.id);
  if (programs.length === 0) return [];
  return [
    {
      kind: "name-agency",
      text: {
        en: `Name the lead agency of ${programs.length} ${programs.length === 1 ? "program" : "programs"}.`,
        id: `Sebutkan instansi penanggung jawab untuk ${programs.length} program.`,
      },
      because: {
        en: "Without it nobody can be asked to the table.",
        id: "Tanpa itu, tidak ada instansi yang dapat diundang berkoordinasi.",
      },
      groups: [],
      programs,
      agencies: [],
    },
  ];
}

function listNames(names: readonly string[], language: "en" | "id"): string {
  const more = names.length - mostNamed;
  // Names of agencies hold commas; one more name is as short as saying so.
  if (more <= 1) return names.join("; ");
  return `${names.slice(0, mostNamed).join("; ")}; ${language === "en" ? `and ${more} more` : `dan ${more} lainnya`}`;
}
