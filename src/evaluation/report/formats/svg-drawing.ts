import { escapeHtml } from "./html-escape.js";
import { measure } from "./svg-text.js";

/** A drawn thing; `paint` is a class of the report's style sheet. */
export type Mark =
  | {
      readonly shape: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly paint: string;
    }
  | { readonly shape: "path"; readonly points: readonly (readonly [number, number])[]; readonly paint: string }
  | TextMark;

/** A line of text; `y` is its baseline. Turned text runs upwards from its place. */
export interface TextMark {
  readonly shape: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly paint: string;
  readonly turned?: boolean;
}

/** A picture as a list of marks, so that what overlaps can be tested before anything is drawn. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** The space that a text takes. */
export function boxOf(mark: TextMark): { left: number; top: number; right: number; bottom: number } {
  const length = measure(mark.text, mark.size);
  const before = { start: 0, middle: length / 2, end: length }[mark.anchor];
  const [up, down] = [mark.size * 0.8, mark.size * 0.25];
  return mark.turned
    ? { left: mark.x - up, right: mark.x + down, top: mark.y - (length - before), bottom: mark.y + before }
    : { left: mark.x - before, right: mark.x - before + length, top: mark.y - up, bottom: mark.y + down };
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

function element(mark: Mark): string {
  switch (mark.shape) {
    case "rect":
      return `<rect class="${mark.paint}" x="${round(mark.x)}" y="${round(mark.y)}" width="${round(Math.max(0, mark.width))}" height="${round(Math.max(0, mark.height))}"/>`;
    case "path": {
      const points = mark.points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L");
      return `<path class="${mark.paint}" d="M${points}"/>`;
    }
    case "text": {
      const place = `x="${round(mark.x)}" y="${round(mark.y)}"`;
      const turn = mark.turned ? ` transform="rotate(-90 ${round(mark.x)} ${round(mark.y)})"` : "";
      return `<text class="${mark.paint}" ${place} font-size="${mark.size}" text-anchor="${mark.anchor}"${turn}>${escapeHtml(mark.text)}</text>`;
    }
  }
}

/** The picture as inline SVG, with the title and description that screen readers say instead. */
export function writeSvg(drawing: Drawing, id: string, title: string, description: string, layout: string): string {
  const [width, height] = [round(drawing.width), round(drawing.height)];
  return [
    `<svg class="${layout}" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="${id}-title">${escapeHtml(title)}</title>`,
    `<desc id="${id}-desc">${escapeHtml(description)}</desc>`,
    ...drawing.marks.map(element),
    "</svg>",
  ].join("\n");
}
