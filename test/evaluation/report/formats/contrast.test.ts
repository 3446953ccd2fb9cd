import { describe, expect, test } from "vitest";
import { reportStyle } from "../../../../src/evaluation/report/formats/html-style.js";

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** WCAG 2.2: relative contrast of two colors. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const [, light = "", dark = ""] = reportStyle.split(/--paper: /).map((part) => `--paper: ${part}`);

describe.each([
  { theme: "light", css: light },
  { theme: "dark", css: dark },
])("colors of the $theme page", ({ css }) => {
  const colors = Object.fromEntries([...css.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6})/g)].map(([, n, c]) => [n!, c!]));
  const pairs = [
    ["ink", "paper"],
    ["quiet", "paper"],
    ["accent", "paper"],
    ["on-0", "heat-0"],
    ...[1, 2, 3].map((n) => ["on-low", `heat-${n}`]),
    ...[4, 5].map((n) => ["on-high", `heat-${n}`]),
    ...[1, 2].map((n) => ["on-high", `series-${n}`]),
    ...[3, 4].map((n) => ["on-low", `series-${n}`]),
    ["on-5", "series-5"],
    ["on-6", "series-6"],
  ] as [string, string][];

  test.each(pairs)("%s on %s has the contrast that WCAG AA asks of text", (text, ground) => {
    expect(contrast(colors[text]!, colors[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test("bars stand out from the page as WCAG asks of pictures", () => {
    expect(contrast(colors["accent"]!, colors["paper"]!)).toBeGreaterThanOrEqual(3);
  });
});
