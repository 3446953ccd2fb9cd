import type { Normalization } from "./normalization.js";

/**
 * Share of the way from the worst to the best: (x - lowest) / (highest - lowest), and (highest - x) / (highest - lowest)
 * where less is better. The ends are the criterion's declared scale; without one they are read off the data, and then
 * adding or removing an alternative can turn the ranking of others (finding `scale-from-data`).
 *
 * All equal and no declared scale: 1 for all (pymcdm's convention; scikit-criteria gives 0, which shifts all scores alike).
 */
export const minMax: Normalization = {
  id: "min-max",
  label: { en: "min-max", id: "min-max" },
  fit: ({ direction, scale, lowest, highest }) => {
    const [low, high] = scale ?? [lowest, highest];
    if (low === high) return { form: "constant", value: 1 };
    return direction === 1
      ? { form: "line", origin: low, unit: high - low }
      : { form: "line", origin: high, unit: low - high };
  },
  domain: ({ id, scale }) =>
    scale !== undefined
      ? []
      : [
          {
            code: "scale-from-data",
            severity: "note",
            where: { criterion: id },
            message: {
              en: `The ends of "${id}" are read off the data: adding or removing an alternative can reverse the ranks of others.`,
              id: `Ujung rentang "${id}" dibaca dari data: menambah atau menghapus alternatif dapat membalik peringkat yang lain.`,
            },
            cure: {
              en: "Declare the scale: scale: [lowest, highest].",
              id: "Nyatakan rentangnya: scale: [terendah, tertinggi].",
            },
          },
        ],
};
