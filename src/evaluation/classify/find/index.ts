export { fold, foldedWords } from "./fold.js";
export { HitList } from "./hit-list.js";
export { inflections, stem, type PhraseLanguage } from "./inflect.js";
export { languageOf, type TextLanguage } from "./language.js";
export { compileLexicon, type CompiledLexicon, type LexiconEntry } from "./lexicon.js";
export { Matcher } from "./matcher.js";
