import { agencies } from "../../agencies/index.js";
import { pick, type Finding, type Language } from "../../entry.js";
import type { Program } from "../record/program.js";
import { agencySpellings, foldAgency, leadAgencies } from "./agency.js";

/**
 * Agencies named as leading whose work passed to others since: one finding each. They are never merged with their
 * successors, because a record of the old ministry is not a record of a new one.
 */
export function succeededAgencies(programs: readonly Program[]): readonly Finding[] {
  const spellings = agencySpellings(programs);
  const led = new Map<string, number>();
  for (const program of programs) {
    for (const id of leadAgencies(program).map(foldAgency)) led.set(id, (led.get(id) ?? 0) + 1);
  }
  return agencies
    .filter(({ id, successors }) => led.has(id) && successors.length > 0)
    .map(({ id, until, successors }): Finding => {
      const [name, count] = [spellings.get(id)!, led.get(id)!];
      const now = successors.map((successor) => `"${pick(agencies, successor).label.id}"`);
      const there = successors.filter((successor) => led.has(successor)).length;
      const list = (language: Language): string => listed(now, language === "en" ? "and" : "dan");
      const isSplit = successors.length > 1;
      return {
        code: "agency-succeeded",
        severity: "note",
        message: {
          en: `"${name}" ${isSplit ? "was split into" : "became"} ${list("en")} on ${dateIn(until, "en")}. ${count === 1 ? "One record stands" : `${count} records stand`} under the name as written${there === 0 ? "" : ", apart from those of the successors"}.`,
          id: `"${name}" ${isSplit ? "dipecah menjadi" : "berubah menjadi"} ${list("id")} pada ${dateIn(until, "id")}. ${count} catatan tetap dihitung dengan nama sebagaimana tertulis${there === 0 ? "" : ", terpisah dari catatan instansi penerusnya"}.`,
        },
        cure: {
          en: "Write the agency that leads the program today, or leave the name where the record is of that time.",
          id: "Tuliskan instansi yang kini menjadi penanggung jawab, atau biarkan bila catatan memang berasal dari masa itu.",
        },
      };
    });
}

function listed(names: readonly string[], and: string): string {
  const comma = names.length > 2 ? "," : "";
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}${comma} ${and} ${names.at(-1)!}`;
}

const months: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
};

/** 21 October 2024, 21 Oktober 2024. */
function dateIn(date: string, language: Language): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day!} ${months[language][month! - 1]!} ${year!}`;
}
