/** First bytes of files that are no text, and what they are called. */
const signatures: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
  { kind: "xls", bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: "PNG", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: "JPEG", bytes: [0xff, 0xd8, 0xff] },
  { kind: "PDF", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: "gzip", bytes: [0x1f, 0x8b, 0x08] },
  { kind: "RTF", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];
const zip = [0x50, 0x4b, 0x03, 0x04];

/** What a file is that begins with these bytes, if it is known not to be a text table. */
export function fileKind(start: Uint8Array): string | undefined {
  const begins = (bytes: readonly number[]) => bytes.every((byte, i) => start[i] === byte);
  // An .xlsx is a ZIP archive that names its parts in the clear.
  if (begins(zip)) return /\[Content_Types\]\.xml|xl\//.test(latin(start)) ? "xlsx" : "ZIP";
  const found = signatures.find(({ bytes }) => begins(bytes));
  return (
    found?.kind ??
    (/^(\u00ef\u00bb\u00bf)?\s*<(!doctype html|html|table|meta)\b/i.test(latin(start)) ? "html" : undefined)
  );
}

/** Each byte as one character, so that ASCII can be looked for. */
export function latin(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096));
  return text;
}
