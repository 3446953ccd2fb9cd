/**
 * Indonesian word forms.
 *
 * A root takes its prefixes and suffixes by the rules of the standard grammar, me- and pe- with nasal assimilation
 * (tulis: menulis, penulisan; kembang: mengembangkan; but promosi: mempromosikan, because a cluster keeps its first
 * letter). Spellings that people use beside the standard (mempengaruhi, mensosialisasikan) are formed too.
 *
 * Reduplication needs no form: its hyphen parts words, so `usaha-usaha` is `usaha` twice.
 */

/** Shorter roots would make forms that are other words. */
const minimumRoot = 4;

/** Roots of three letters that budget lines use with affixes. */
const shortRoots: ReadonlySet<string> = new Set(["uji", "cek", "tes", "sah", "las", "cat"]);

/** Whether a root is long enough, or well enough known, to take affixes. */
export function takesAffixes(root: string): boolean {
  return root.length >= minimumRoot || shortRoots.has(root);
}

/** Clitics of the root itself; its other forms take only -nya, the one that official texts use. */
const clitics = ["ku", "mu", "lah", "kah", "pun"] as const;

const startsWithVowel = /^[aeiou]/;
/** Two consonants at the start keep the first one after me- and pe-; so do the digraphs kh and sy. */
const startsWithCluster = /^[bcdfghjklmnpqrstvwxyz]{2}/;
const oneSyllable = /^[^aeiou]*[aeiou][^aeiou]+$/;

/** What stands between me- or pe- and the rest of the word: `meN` before `tulis` is `menulis`. */
export function nasalize(root: string): readonly string[] {
  const [first] = root;
  const rest = root.slice(1);
  const keepsFirst = startsWithCluster.test(root) && !root.startsWith("ng") && !root.startsWith("ny");
  const nasal: string[] = [];
  if (root.length <= 5 && oneSyllable.test(root)) nasal.push(`nge${root}`);
  if (startsWithVowel.test(root) || first === "g" || first === "h" || first === "q") nasal.push(`ng${root}`);
  else if (first === "k") nasal.push(...(keepsFirst ? [`ng${root}`] : [`ng${rest}`, `ng${root}`]));
  else if (first === "p") nasal.push(...(keepsFirst ? [`m${root}`] : [`m${rest}`, `m${root}`]));
  else if (first === "t") nasal.push(...(keepsFirst ? [`n${root}`] : [`n${rest}`, `n${root}`]));
  else if (first === "s") nasal.push(...(keepsFirst ? [`n${root}`] : [`ny${rest}`, `n${root}`]));
  else if (first === "b" || first === "f" || first === "v") nasal.push(`m${root}`);
  else if (first === "c" || first === "d" || first === "j" || first === "z") nasal.push(`n${root}`);
  else nasal.push(root);
  return nasal;
}

/** A root with nothing, -kan and -i. */
export function transitive(root: string): string[] {
  return root.endsWith("i") ? [root, `${root}kan`] : [root, `${root}kan`, `${root}i`];
}

/** Verbs of one act, active and passive: mengembangkan, dikembangkan; memperluas, diperluas. */
export function actVerbs(root: string): string[] {
  return [...nasalize(root).flatMap((nasal) => transitive(`me${nasal}`)), ...transitive(`di${root}`)];
}

/** Who does it, and the doing: pelatih, pelatihan. */
export function agentAndAct(root: string): string[] {
  return nasalize(root).flatMap((nasal) => [`pe${nasal}`, `pe${nasal}an`]);
}

/** ber- loses its r before r, and before a first syllable that ends in -er (kerja: bekerja). */
export function joined(prefix: "ber" | "per" | "ter", root: string): string {
  return root.startsWith("r") || /^[^aeiou]er[^aeiou]/.test(root) ? prefix.slice(0, 2) + root : prefix + root;
}

function nounsOf(root: string): string[] {
  return [
    root,
    `${root}an`,
    ...agentAndAct(root),
    `pe${root}`,
    `pe${root}an`,
    `${joined("per", root)}an`,
    `pem${joined("ber", root)}an`,
    `ke${root}an`,
    `ke${joined("ber", root)}an`,
    `ke${joined("ter", root)}an`,
  ];
}

function verbsOf(root: string): string[] {
  const [ber, per, ter] = [joined("ber", root), joined("per", root), joined("ter", root)];
  return [
    ...actVerbs(root),
    `${root}kan`,
    ...(root.endsWith("i") ? [] : [`${root}i`]),
    ...transitive(ter),
    ber,
    `${ber}an`,
    `${ber}kan`,
    ...transitive(`mem${per}`),
    ...transitive(`di${per}`),
    ...transitive(`mem${ber}`).slice(1),
    ...transitive(`di${ber}`).slice(1),
    `se${root}`,
  ];
}

/** Nouns, and verbs that end in -kan or -i, with -nya and without. */
export function withNya(nouns: readonly string[], verbs: readonly string[]): string[] {
  const forms = [...nouns, ...verbs];
  for (const noun of nouns) forms.push(`${noun}nya`);
  for (const verb of verbs) if (verb.endsWith("kan") || verb.endsWith("i")) forms.push(`${verb}nya`);
  return forms;
}

/** All forms of a dictionary form. */
export function formsOfRoot(root: string): string[] {
  if (!takesAffixes(root)) return [root];
  return [...withNya(nounsOf(root), verbsOf(root)), ...clitics.map((clitic) => root + clitic)];
}
