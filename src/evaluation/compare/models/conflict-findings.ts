import type { Finding, Named, Text } from "../../../entry.js";
import type { ModelCriterion, RatingGrade } from "../../../models/criterion.js";
import { criteria, type CriterionId, type ModelId } from "../../../models/index.js";

/** The grades in both languages. */
export const gradeLabels: Readonly<Record<RatingGrade, Text>> = {
  weak: { en: "weak", id: "lemah" },
  moderate: { en: "moderate", id: "sedang" },
  strong: { en: "strong", id: "kuat" },
};

/** Ratings that another passage of the paper contradicts: the comparison uses one of the two, and says so. */
export function conflictFindings(
  models: readonly Named<ModelId>[],
  chosen: readonly CriterionId[],
): readonly Finding[] {
  return (criteria as readonly ModelCriterion<CriterionId>[])
    .filter(({ id }) => chosen.includes(id))
    .flatMap((criterion) =>
      models.flatMap(({ id, label }): readonly Finding[] => {
        const rating = criterion.ratings[id];
        if (rating === "not-stated") return [];
        return rating.conflicting.map(({ grade, sources: [source] }) => ({
          code: "rating-contradicted",
          severity: "warning",
          where: { criterion: criterion.id, alternative: id },
          message: {
            en: `“${label.en}” counts as ${gradeLabels[rating.grade].en} on “${criterion.label.en}”; another passage (${source.locator}) makes it ${gradeLabels[grade].en}.`,
            id: `“${label.id}” dinilai ${gradeLabels[rating.grade].id} pada “${criterion.label.id}”; bagian lain naskah (${source.locator}) menilainya ${gradeLabels[grade].id}.`,
          },
          cure: {
            en: "Take modelsProblem(), change the cell, and compare again.",
            id: "Gunakan modelsProblem(), ubah selnya, lalu bandingkan kembali.",
          },
        }));
      }),
    );
}
