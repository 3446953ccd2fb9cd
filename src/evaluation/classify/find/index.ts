export { fold, foldedWords } from "./fold.js";
export { inflections, stem, type PhraseLanguage } from "./inflect.js";
export { languageFrom, languageOf } from "./language.js";
export { compileLexicon, type CompiledLexicon, type LexiconEntry } from "./lexicon.js";
export { Matcher } from "./matcher.js";
