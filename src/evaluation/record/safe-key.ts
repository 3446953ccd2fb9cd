/** Names that reach an object's prototype when they are assigned carelessly, here or in a program downstream. */
const reserved: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Whether a key must not be used as the name of a field. */
export const isReserved = (key: string): boolean => reserved.has(key);

/** The name under which a value with any key is kept. */
export const safeKey = (key: string): string => (isReserved(key) ? `key:${key}` : key);

/** The key itself, or the key with the first number that is not taken. */
export function unusedKey(taken: object, key: string): string {
  if (!Object.hasOwn(taken, key)) return key;
  for (let n = 2; ; n++) if (!Object.hasOwn(taken, `${key} (${n})`)) return `${key} (${n})`;
}
