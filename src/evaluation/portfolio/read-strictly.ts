import type { Finding } from "../../entry.js";
import { madeWith } from "../../made.js";
import { countsStrictly } from "../classify/counts-strictly.js";
import { buildPortfolio } from "./build-portfolio.js";
import type { Portfolio, PortfolioItem } from "./portfolio.js";
import { readingBudgets } from "./reading-budgets.js";
import { setAsideByAudience, setAsideOf } from "./set-aside.js";
import type { ReadingRow, StrictReading } from "./strict-reading.js";

/**
 * Reads a portfolio strictly: of the relevant programs only those count whose text names small firms, cooperatives or
 * entrepreneurs ({@link countsStrictly}). The others are set aside, each with the reason; irrelevant programs stay what
 * they are. Ministries disagree about who counts: the difference between the readings says how much of a portfolio's
 * figures rests on that.
 *
 * Codes that people gave decide whether a program is relevant and what it does, not whom its text names: a program that a
 * person calls relevant is set aside all the same where its text names none of the three.
 *
 * @param portfolio - What {@link buildPortfolio} gave.
 * @returns Both readings side by side, what is set aside, and the strict portfolio for whatever comes next.
 *
 * @example
 * ```ts
 * import { buildPortfolio, readStrictly } from "msme-sync";
 *
 * const portfolio = buildPortfolio([
 *   { id: "koperasi", name: "Pembinaan koperasi" },
 *   { id: "izin", name: "Fasilitasi izin usaha bagi seluruh pelaku usaha" },
 * ]);
 * const reading = readStrictly(portfolio);
 *
 * reading.totals.strict; // => 1
 * reading.setAside.map(({ id, audiences }) => `${id}: ${audiences.join()}`); // => ["izin: all-firms"]
 * reading.setAside[0]?.because.en; // => "The text names only: all firms."
 * ```
 */
export function readStrictly(portfolio: Portfolio): StrictReading {
  const isSetAside = ({ classification }: PortfolioItem): boolean =>
    classification.relevant.value && !countsStrictly(classification);
  const { records, irrelevant } = portfolio.totals;
  const setAside = portfolio.items.filter(isSetAside).map(setAsideOf);
  const strict = withoutSetAside(
    portfolio,
    portfolio.items.filter((item) => !isSetAside(item)),
  );
  return {
    totals: {
      records,
      strict: strict.totals.relevant,
      setAside: setAside.length,
      setAsideByPeople: setAside.filter(({ by }) => by === "person").length,
      irrelevant,
    },
    rows: [...rowsOf("pillar", portfolio, strict), ...rowsOf("strategy", portfolio, strict)],
    budgets: readingBudgets(portfolio, strict),
    byAudience: setAsideByAudience(setAside),
    setAside,
    portfolio: strict,
    made: strict.made,
  };
}

function rowsOf(facet: ReadingRow["facet"], broad: Portfolio, strict: Portfolio): readonly ReadingRow[] {
  const counted = new Map(strict.counts[facet].rows.map(({ id, records }) => [id, records]));
  return broad.counts[facet].rows.map(({ id, label, records }) => ({
    facet,
    id,
    label,
    broad: records,
    strict: counted.get(id) ?? 0,
  }));
}

/** What was said of ids when the programs came in; their ids are settled, so it is not said anew. */
const aboutIds: ReadonlySet<string> = new Set(["ids-given", "duplicate-id"]);

function withoutSetAside({ findings, made }: Portfolio, kept: readonly PortfolioItem[]): Portfolio {
  const built = buildPortfolio(kept);
  return {
    ...built,
    findings: [...findings.filter(({ code }) => aboutIds.has(code)).map(withoutPlace), ...built.findings],
    made: madeWith({ ...made.options, reading: "strict" }),
  };
}

/** The place among the items is another one now, or none; the message names the program. */
function withoutPlace({ code, severity, message, cure }: Finding): Finding {
  return { code, severity, message, ...(cure !== undefined && { cure }) };
}
