import { audiences } from "../../audiences/index.js";
import type { Text } from "../../entry.js";
import type { PortfolioItem } from "./portfolio.js";
import type { SetAside, SetAsideRow } from "./strict-reading.js";

/** A relevant program that the strict reading sets aside, with the reason. */
export function setAsideOf({ program, classification: { relevant, audiences: named } }: PortfolioItem): SetAside {
  const known = audiences.filter(({ id }) => named.some((one) => one.id === id));
  return {
    id: program.id,
    audiences: known.map(({ id }) => id),
    by: relevant.by,
    because: becauseOf(
      known.map(({ label }) => label),
      relevant.by,
    ),
  };
}

function becauseOf(named: readonly Text[], by: SetAside["by"]): Text {
  const list = (language: keyof Text): string => named.map((label) => label[language].toLowerCase()).join(", ");
  const whom: Text =
    named.length === 0
      ? { en: "The text names no audience.", id: "Teks tidak menyebut sasaran." }
      : { en: `The text names only: ${list("en")}.`, id: `Teks hanya menyebut: ${list("id")}.` };
  if (by === "classifier") return whom;
  return {
    en: `${whom.en} A person calls the program relevant.`,
    id: `${whom.id} Petugas menetapkan program ini relevan.`,
  };
}

/** Programs set aside by whom their texts name, then those that name nobody. */
export function setAsideByAudience(setAside: readonly SetAside[]): readonly SetAsideRow[] {
  const none = setAside.filter((one) => one.audiences.length === 0).length;
  return [
    ...audiences
      .filter(({ strict }) => !strict)
      .map(({ id, label }) => ({
        id,
        label,
        programs: setAside.filter((one) => one.audiences.includes(id)).length,
      })),
    { id: "none", label: { en: "Nobody", id: "Tidak menyebut sasaran" }, programs: none },
  ];
}
