import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { sourceFiles } from "./source-files.js";

/** A piece of code that a reader finds: a block of a page or of a comment. */
export interface Example {
  /** File and line of its first line, such as `README.md:31`. */
  readonly place: string;
  readonly file: string;
  /** The code, on the lines on which it stands in its file; all other lines are empty. */
  readonly code: string;
}

/** A fenced block as it stands in a file. */
interface Block {
  readonly language: string;
  readonly words: string;
  /** Index of the first line of code. */
  readonly start: number;
  readonly lines: readonly string[];
}

/** Pages whose code is run. */
export const pages: readonly string[] = [
  ...readdirSync("."),
  ...readdirSync("docs").map((name) => `docs/${name}`),
].filter((path) => path.endsWith(".md"));

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i++) {
    const fence = /^\s*```(\S*) ?(.*)$/.exec(lines[i]!);
    if (fence === null) continue;
    const start = i + 1;
    for (i++; i < lines.length && !/^\s*```\s*$/.test(lines[i]!); i++);
    blocks.push({ language: fence[1]!, words: fence[2]!, start, lines: lines.slice(start, i) });
  }
  return blocks;
}

/** The lines of a source file that stand in comments of the form TSDoc reads, without what frames them. */
function commentLines(text: string): readonly string[] {
  return text.split("\n").map((line) => (/^\s*\* ?/.test(line) ? line.replace(/^\s*\* ?/, "") : ""));
}

/** All fenced blocks of a file, in whatever language. */
export function fences(file: string): readonly Block[] {
  const text = sourceFiles.get(file) ?? readFileSync(file, "utf8");
  return blocksOf(file.endsWith(".ts") ? commentLines(text) : text.split("\n"));
}

/** The examples of one file. A block marked `ts continued` goes on where the one before it ended. */
function examplesOf(file: string): readonly Example[] {
  const examples: { place: string; file: string; code: string }[] = [];
  for (const { language, words, start, lines } of fences(file)) {
    if (language !== "ts") continue;
    const before = words === "continued" ? examples.pop() : undefined;
    const code = before?.code ?? "";
    const gap = "\n".repeat(start - (code.split("\n").length - 1));
    examples.push({ place: before?.place ?? `${file}:${start + 1}`, file, code: code + gap + lines.join("\n") });
  }
  return examples;
}

/** Every example of the pages and of the comments in src. */
export const examples: readonly Example[] = [...pages, ...sourceFiles.keys()].flatMap(examplesOf);

/** What an example must give, as code: `value; // => expected` becomes an assertion that says where it stands. */
export function assertions({ file, code, place }: Example): string {
  const source = ts.createSourceFile(`${place}.ts`, code, ts.ScriptTarget.ES2022, true);
  const edits: { at: number; text: string }[] = [];
  let found = 0;
  const visit = (node: ts.Node): void => {
    const expected = ts.isExpressionStatement(node) ? expectedAfter(code, node.end) : undefined;
    if (ts.isExpressionStatement(node) && expected !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.end).line + 1;
      edits.push({ at: node.expression.getStart(), text: "assertThat(" });
      edits.push({ at: node.expression.end, text: `, ${JSON.stringify(`${file}:${line}`)}).toEqual(${expected})` });
      found++;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const promised = code.split("// =>").length - 1;
  if (found !== promised) {
    throw new Error(
      `${place}: ${promised - found} of ${promised} "// =>" stand behind something else than an expression and ";".`,
    );
  }
  const asserting = edits
    .sort((a, b) => b.at - a.at)
    .reduce((text, { at, text: inserted }) => text.slice(0, at) + inserted + text.slice(at), code);
  return `import { expect as assertThat } from "vitest";${asserting}\nexport {};`;
}

function expectedAfter(code: string, end: number): string | undefined {
  const [comment] = ts.getTrailingCommentRanges(code, end) ?? [];
  if (comment === undefined) return undefined;
  return /^\/\/ => (.+)$/.exec(code.slice(comment.pos, comment.end))?.[1];
}
