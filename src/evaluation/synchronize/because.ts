import type { Text } from "../../entry.js";
import type { Classification, Verdict } from "../classify/classification.js";
import type { PortfolioItem } from "../portfolio/portfolio.js";
import { facetLabels, labelOf, type CodeFacet } from "./codes.js";

/** Why a program belongs to a group: the codes, and who gave them. */
export function becauseOfCodes(
  item: PortfolioItem,
  facet: CodeFacet,
  ids: readonly string[],
  verdict: Verdict<unknown>,
): Text {
  const who = whoSays(item, verdict, ids);
  const labels = ids.map((id) => labelOf(facet, id));
  return {
    en: `${capital(facetLabels[facet].en)}: ${labels.map(({ en }) => en).join(" + ")}, ${who.en}.`,
    id: `${capital(facetLabels[facet].id)}: ${labels.map(({ id }) => id).join(" + ")}, ${who.id}.`,
  };
}

/** Why a program is in no group: it is not relevant. */
export function becauseIrrelevant(item: PortfolioItem): Text {
  const who = whoSays(item, item.classification.relevant, ["no"]);
  return {
    en: `Not relevant to MSMEs, ${who.en}; it has no codes.`,
    id: `Tidak relevan bagi UMKM, ${who.id}; program ini tidak memiliki kode.`,
  };
}

/** Why a relevant program is in no group: it has none of the codes, or too few for a combination. */
export function becauseOfMissing(
  classification: Classification,
  missing: readonly { readonly facet: CodeFacet; readonly has: readonly string[]; readonly atLeast: number }[],
): Text {
  const reasons = missing.map(({ facet, has, atLeast }) => {
    const labels = has.map((id) => labelOf(facet, id));
    return {
      en:
        has.length === 0
          ? `it has no ${facetLabels[facet].en} that the model groups by`
          : `${labels.map(({ en }) => en).join(" + ")} alone is no combination of ${atLeast} or more`,
      id:
        has.length === 0
          ? `tidak memiliki ${facetLabels[facet].id} yang menjadi dasar pengelompokan model ini`
          : `${labels.map(({ id }) => id).join(" + ")} saja belum merupakan kombinasi ${atLeast} ${facetLabels[facet].id} atau lebih`,
    };
  });
  const open = classification.relevant.decision === "review";
  return {
    en: `${open ? "Probably relevant" : "Relevant"}, but ${reasons.map(({ en }) => en).join("; ")}.`,
    id: `${open ? "Kemungkinan relevan" : "Relevan"}, tetapi ${reasons.map(({ id }) => id).join("; ")}.`,
  };
}

function whoSays({ program: { coding } }: PortfolioItem, verdict: Verdict<unknown>, ids: readonly string[]): Text {
  if (verdict.by === "person") {
    if (coding === undefined) return { en: "as coded by a person", id: "menurut pengodean oleh petugas" };
    return {
      en: `as coded by ${coding.by} (${coding.because})`,
      id: `menurut pengodean oleh ${coding.by} (${coding.because})`,
    };
  }
  const found = ids.flatMap((id) => verdict.candidates.filter((candidate) => candidate.id === id));
  const shares = found.map(({ probability }) => probability.toFixed(2));
  const open = verdict.decision === "review";
  return {
    en: `by the classifier${shares.length === 0 ? "" : ` (probability ${shares.join(", ")})`}${open ? ", for a person to confirm" : ""}`,
    id: `menurut pengklasifikasi${shares.length === 0 ? "" : ` (peluang ${shares.map(decimalComma).join("; ")})`}${open ? ", masih perlu ditelaah" : ""}`,
  };
}

function decimalComma(share: string): string {
  return share.replace(".", ",");
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
