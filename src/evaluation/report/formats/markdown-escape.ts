/**
 * Text that Markdown shows as it is: one line, no markup, no HTML, no table border. Emphasis inside a word needs no
 * escape for `_`, so that codes stay readable in the source.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, "\uFFFD")
      // eslint-disable-next-line no-control-regex -- a control character has no place in a text for people
      .replace(/[\u0000-\u0020\u007F-\u009F\u2028\u2029]+/g, " ")
      .trim()
      .replace(/[\\`*[\]<>|~$]/g, "\\$&")
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      .replace(/&(?=#?\w+;)/g, "&amp;")
      .replace(/^(?:[#=]|[-+](?=\s|$|-))/, "\\$&")
      .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2")
  );
}
