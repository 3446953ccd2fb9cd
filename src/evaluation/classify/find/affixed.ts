/**
 * Indonesian words that are listed with their affixes.
 *
 * Such a word takes the forms of the same act, not all forms of its root: *pembiayaan* (financing) goes with *membiayai*
 * and *dibiayai*, not with *biaya* (cost); *pemasaran* with *memasarkan*, not with *pasar*. Whoever wants the whole
 * family lists the root. The pairs are those of the standard grammar: peN- -an, peN- and meN- belong together, per- -an
 * goes with memper- and diper-.
 */
import {
  actVerbs,
  agentAndAct,
  formsOfRoot,
  joined,
  nasalize,
  takesAffixes,
  transitive,
  withNya,
} from "./indonesian.js";
import { knownRoots } from "./roots.js";
import { otherSpellings } from "./variants.js";

/** Undoes the nasal assimilation: the roots that `nasal` may come from, likelier ones first. */
function denasalize(nasal: string): string[] {
  const roots: string[] = [];
  if (nasal.startsWith("nge")) roots.push(nasal.slice(3));
  if (nasal.startsWith("ng")) roots.push(nasal.slice(2), `k${nasal.slice(2)}`);
  else if (nasal.startsWith("ny")) roots.push(`s${nasal.slice(2)}`);
  else if (nasal.startsWith("m")) roots.push(`p${nasal.slice(1)}`, nasal.slice(1), nasal);
  else if (nasal.startsWith("n")) roots.push(`t${nasal.slice(1)}`, nasal.slice(1), nasal);
  else roots.push(nasal);
  return roots.filter((root) => takesAffixes(root) && nasalize(root).includes(nasal));
}

/** The roots under me- or pe-; where the list of roots knows one, only that. */
function rootsUnder(nasal: string): readonly string[] {
  const roots = denasalize(nasal);
  const known = roots.filter((root) => knownRoots.has(root));
  return known.length > 0 ? known : roots;
}

const clitic = /(nya|lah|kah|pun|ku|mu)$/;

/** The word without -kan, -i or -an, or whole. */
function withoutSuffix(word: string): string[] {
  if (word.endsWith("kan")) return [word.slice(0, -3), word.slice(0, -2)];
  if (word.endsWith("i")) return [word.slice(0, -1), word];
  return word.endsWith("an") ? [word.slice(0, -2), word] : [word];
}

function firstWithRoot<T>(options: readonly string[], roots: (option: string) => readonly T[]): readonly T[] {
  for (const option of options) {
    const found = roots(option);
    if (found.length > 0) return found;
  }
  return [];
}

const looksAffixed = /^(?:(?:me|pe|di|ber|ter|se).{4,}|ke.{4,}an|.{4,}(?:an|kan|nya))$/;

/** An act that an affixed word names: the roots that it may have, and what is made of each. */
interface Act {
  readonly roots: readonly string[];
  readonly forms: (root: string) => readonly string[];
}

const ofPer = (root: string): string[] => [
  ...transitive(`mem${joined("per", root)}`),
  ...transitive(`di${joined("per", root)}`),
  `${joined("per", root)}an`,
];
const ofMe = (root: string): string[] => [...actVerbs(root), ...agentAndAct(root)];

/** The act that a word with affixes names; none when it is no such word. */
function actOf(word: string): Act | undefined {
  if (knownRoots.has(word) || !looksAffixed.test(word)) return undefined;
  const per = /^(?:memper|diper|per)(.{4,})$/.exec(word)?.[1];
  if (per !== undefined && (!word.startsWith("per") || word.endsWith("an")))
    return { roots: withoutSuffix(per).slice(0, 1).filter(takesAffixes), forms: ofPer };
  if (/^(me|pe)/.test(word)) return { roots: firstWithRoot(withoutSuffix(word.slice(2)), rootsUnder), forms: ofMe };
  if (word.startsWith("di") && /(kan|i)$/.test(word))
    return { roots: withoutSuffix(word.slice(2)).slice(0, 1).filter(takesAffixes), forms: ofMe };
  return { roots: [], forms: ofMe };
}

function formsOfSpelling(word: string): string[] {
  const act = actOf(word);
  return act === undefined ? formsOfRoot(word) : withNya([word], act.roots.flatMap(act.forms));
}

/** All forms of an Indonesian word, whether it is listed as a root or with its affixes, in all its spellings. */
export function indonesianForms(word: string): string[] {
  const forms = formsOfSpelling(word);
  for (const other of otherSpellings(word)) forms.push(...formsOfSpelling(other));
  return forms;
}

/** What the forms of an Indonesian word are built on: itself, its other spellings, and the roots of the act it names. */
export function indonesianStems(word: string): string[] {
  const stems: string[] = [];
  for (const spelling of [word, ...otherSpellings(word)]) stems.push(spelling, ...(actOf(spelling)?.roots ?? []));
  return stems;
}

/** Final clusters that Indonesian roots have; others show that a suffix was cut where none was. */
const impossibleEnd = /[bcdfghjklmnpqrstvwxyz](?<!n)[bcdfhjlmnpqrvwxyz]$|[^nlr]s$(?<=[bcdfghjmpqtvwxz]s)/;

/** What an Indonesian word may be a form of: known roots first, then the shortest. */
export function indonesianRoots(word: string): string[] {
  const bare = word.replace(clitic, "");
  const roots = new Set<string>();
  for (const whole of bare === word ? [word] : [bare, word]) {
    for (const inner of unprefixed(whole)) for (const root of withoutSuffix(inner)) roots.add(root).add(inner);
    if (/an$/.test(whole)) for (const root of withoutSuffix(whole)) roots.add(root);
    roots.add(whole);
  }
  const plausible = [...roots].filter((root) => root !== word && takesAffixes(root) && !impossibleEnd.test(root));
  const known = plausible.filter((root) => knownRoots.has(root));
  const others = plausible.filter((root) => !knownRoots.has(root));
  return [...known, ...others.sort((a, b) => a.length - b.length)];
}

const prefixes = [
  "memper",
  "diper",
  "member",
  "diber",
  "pember",
  "keber",
  "keter",
  "ber",
  "be",
  "ter",
  "te",
  "per",
  "di",
  "ke",
  "se",
];

/** The word without a prefix, in every way that it can be cut. */
function unprefixed(word: string): string[] {
  const cut = prefixes.filter((prefix) => word.startsWith(prefix)).map((prefix) => word.slice(prefix.length));
  if (!/^(me|pe)/.test(word)) return cut;
  const rest = word.slice(2);
  return [
    ...cut,
    ...[rest, ...withoutSuffix(rest)].flatMap((nasal) => denasalize(nasal)),
    ...(word.startsWith("pe") ? [rest] : []),
  ];
}
