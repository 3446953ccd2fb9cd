import type { Mark } from "./svg-drawing.js";
import { measure, shorten } from "./svg-text.js";

const size = 12;
const swatch = 11;

/** The key of a chart, entry after entry, in as many lines as it needs; `bottom` is where it ends. */
export function drawLegend(
  labels: readonly string[],
  width: number,
  sample: (i: number, x: number, y: number) => Mark,
): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  labels.forEach((label, i) => {
    const text = shorten(label, size, width - swatch - 6);
    const needed = swatch + 6 + measure(text, size);
    if (x > 0 && x + needed > width) {
      x = 0;
      y += 19;
    }
    marks.push(sample(i, x, y + 3));
    marks.push({ shape: "text", x: x + swatch + 6, y: y + 13, text, size, anchor: "start", paint: "ink" });
    x += needed + 16;
  });
  return { marks, bottom: labels.length === 0 ? 0 : y + 28 };
}

/** The side of a legend's swatch. */
export const swatchSize = swatch;
