import { paperTitle } from "../../source.js";
import type { ModelCriterion } from "../criterion.js";

/** How clear, firm and critical the theory, assumptions and principles behind the model are. */
export const theoreticalFoundation: ModelCriterion<"theoretical-foundation"> = {
  id: "theoretical-foundation",
  label: {
    en: "Clear, firm and critical theory, assumptions and principles",
    id: "Landasan teori, asumsi, dan prinsip yang jelas, tegas, dan kritis",
  },
  definition: {
    en: "How clear, firm and critical the theory, assumptions and principles behind the model are.",
    id: "Seberapa jelas, tegas, dan kritis teori, asumsi, dan prinsip yang mendasari model.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3015, Table 1" },
    { title: paperTitle, locator: "p. 3010, Abstract" },
    { title: paperTitle, locator: "p. 3011, Novelty" },
  ],
  kind: "explicit-table",
  note: {
    en: "The abstract, the novelty section and the conclusion repeat it (pp. 3010, 3011, 3016). Theory, assumptions and principles are always rated together.",
    id: "Diulang dalam abstrak, bagian kebaruan, dan simpulan (hlm. 3010, 3011, 3016). Teori, asumsi, dan prinsip selalu dinilai bersama.",
  },
  ratings: {
    "program-mapping": {
      grade: "weak",
      evidence: {
        en: "Theory, assumptions and principles are stated less firmly and clearly.",
        id: "Teori, asumsi, dan prinsip dinyatakan kurang tegas dan kurang jelas.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
    "form-grouping": {
      grade: "weak",
      evidence: {
        en: "Theory, assumptions and principles are stated less firmly and clearly.",
        id: "Teori, asumsi, dan prinsip dinyatakan kurang tegas dan kurang jelas.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
    "program-combination": {
      grade: "weak",
      evidence: {
        en: "Theory, assumptions and principles are stated less firmly and clearly.",
        id: "Teori, asumsi, dan prinsip dinyatakan kurang tegas dan kurang jelas.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
    flagship: {
      grade: "weak",
      evidence: {
        en: "Theory, assumptions and principles are stated less firmly and clearly.",
        id: "Teori, asumsi, dan prinsip dinyatakan kurang tegas dan kurang jelas.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
    emancipation: {
      grade: "strong",
      evidence: {
        en: "Theory, assumptions and principles are stated relatively clearly and firmly.",
        id: "Teori, asumsi, dan prinsip dinyatakan relatif jelas dan tegas.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
    "self-determination": {
      grade: "strong",
      evidence: {
        en: "Theory, assumptions and principles are stated relatively clearly and firmly.",
        id: "Teori, asumsi, dan prinsip dinyatakan relatif jelas dan tegas.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
    "new-localism": {
      grade: "strong",
      evidence: {
        en: "Theory, assumptions and principles are stated relatively clearly and firmly.",
        id: "Teori, asumsi, dan prinsip dinyatakan relatif jelas dan tegas.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Table 1" }],
      scope: "group",
      hedged: true,
      stance: "stated",
      conflicting: [],
    },
    "self-governance": {
      grade: "strong",
      evidence: {
        en: "Abstract and novelty call its principles robust, critical, clear and firm; Table 1 says relatively clear and firm of its kind.",
        id: "Abstrak dan bagian kebaruan menyebut prinsipnya kuat, kritis, jelas, dan tegas; Tabel 1 menyebut kelompoknya relatif jelas dan tegas.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3015, Table 1" },
        { title: paperTitle, locator: "p. 3010, Abstract" },
        { title: paperTitle, locator: "p. 3011, Novelty" },
      ],
      scope: "group-and-model",
      hedged: false,
      stance: "stated",
      conflicting: [],
    },
  },
};
