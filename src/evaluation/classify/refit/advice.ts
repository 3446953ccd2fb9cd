import type { Text } from "../../../entry.js";
import { isComputable } from "../../agreement/index.js";
import type { FigureGained } from "./gain.js";

const points = (share: number): string => (Math.round(Math.abs(share) * 1000) / 10).toFixed(1);
const puncta = (share: number): string => points(share).replace(".", ",");

/** What to do with the numbers that were trained, in a sentence. */
export function adviceOn({ better, difference }: FigureGained): Text {
  if (!isComputable(difference))
    return {
      en: "The gain is not known: keep the numbers that you had.",
      id: "Peningkatannya tidak diketahui: tetap gunakan angka semula.",
    };
  const { value, low, high } = difference;
  if (better === "after")
    return {
      en: `Use the trained numbers: on programs left out they are right more often, by ${points(value)} points on average.`,
      id: `Gunakan angka hasil pelatihan: pada program yang disisihkan, jawabannya lebih sering benar, rata-rata ${puncta(value)} poin.`,
    };
  if (better === "before")
    return {
      en: `Keep the numbers that you had: on programs left out the trained ones are right less often, by ${points(value)} points on average.`,
      id: `Tetap gunakan angka semula: pada program yang disisihkan, angka hasil pelatihan lebih jarang benar, rata-rata ${puncta(value)} poin.`,
    };
  if (value === 0 && low === 0 && high === 0)
    return {
      en: "Keep the numbers that you had: on programs left out no answer changed.",
      id: "Tetap gunakan angka semula: pada program yang disisihkan tidak ada jawaban yang berubah.",
    };
  const signed = (share: number, write: (share: number) => string): string => `${share < 0 ? "−" : "+"}${write(share)}`;
  return {
    en: `Keep the numbers that you had: on programs left out no difference is certain (${signed(low, points)} to ${signed(high, points)} points).`,
    id: `Tetap gunakan angka semula: pada program yang disisihkan tidak ada perbedaan yang pasti (${signed(low, puncta)} sampai ${signed(high, puncta)} poin).`,
  };
}
