import { paperTitle } from "../source.js";
import type { Evaluation } from "./model.js";

// Table 1 has one cell of strengths and one of weaknesses for each kind of model: what it says holds for the kind, and
// each model of the kind inherits it.

/** Strength of the four practical models. */
export const practicalStrength: Evaluation = {
  scope: "group",
  text: { en: "Relatively easy to implement.", id: "Relatif mudah dilaksanakan." },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
};

/** Weakness of the four practical models. */
export const practicalWeakness: Evaluation = {
  scope: "group",
  text: {
    en: "Rests on theory, assumptions and principles that are stated less firmly and clearly.",
    id: "Bertumpu pada teori, asumsi, dan prinsip yang dinyatakan kurang tegas dan kurang jelas.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3015, Table 1" },
    { title: paperTitle, locator: "p. 3016, Conclusion" },
    { title: paperTitle, locator: "p. 3010, Abstract" },
  ],
};

/** Strength of the four theoretical models. */
export const theoreticalStrength: Evaluation = {
  scope: "group",
  text: {
    en: "Rests on theory, assumptions and principles that are stated relatively clearly and firmly.",
    id: "Bertumpu pada teori, asumsi, dan prinsip yang dinyatakan relatif jelas dan tegas.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
};

/** Weakness of the four theoretical models. */
export const theoreticalWeakness: Evaluation = {
  scope: "group",
  text: {
    en: "Not easy to implement, since it asks for relatively critical thinking.",
    id: "Tidak mudah dilaksanakan karena menuntut cara berpikir yang relatif kritis.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
};
