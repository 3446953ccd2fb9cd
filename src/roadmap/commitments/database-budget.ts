import { paperTitle } from "../../source.js";
import type { Commitment } from "../commitment.js";

/** Recommended measure: budget for database and reporting. */
export const databaseBudget: Commitment<"database-budget"> = {
  id: "database-budget",
  label: { en: "Budget for database and reporting", id: "Anggaran basis data dan pelaporan" },
  definition: {
    en: "The ministry receives an adequate budget to build a comprehensive database and reporting system for the programs.",
    id: "Kementerian memperoleh anggaran yang memadai untuk membangun basis data dan sistem pelaporan program yang menyeluruh.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3017, Conclusion" },
    { title: paperTitle, locator: "p. 3010, Abstract" },
  ],
  who: {
    text: {
      en: "Ministry of Cooperatives and SMEs, as the paper names it.",
      id: "Kementerian Koperasi dan UKM, sebagaimana disebut dalam makalah.",
    },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "p. 3017, Conclusion" }],
  },
  wordings: {
    abstract: {
      text: {
        en: "Budget allocations for a comprehensive database and reporting system.",
        id: "Alokasi anggaran untuk basis data dan sistem pelaporan yang menyeluruh.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    novelty: "not-stated",
    discussion: "not-stated",
    conclusion: {
      text: {
        en: "An adequate budget for a database and reporting system, nationally and regionally.",
        id: "Anggaran yang memadai untuk basis data dan sistem pelaporan di tingkat nasional dan daerah.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3017, Conclusion" }],
    },
  },
  note: {
    text: {
      en: "Since October 2024 the Ministry of Cooperatives and SMEs is two: the Ministry of Cooperatives and the Ministry of MSMEs.",
      id: "Sejak Oktober 2024 Kementerian Koperasi dan UKM menjadi dua, yaitu Kementerian Koperasi dan Kementerian UMKM.",
    },
    claim: "external-standard",
    sources: [
      { title: "Presidential Regulation 139/2024 (Perpres 139/2024)", locator: "ministries of the 2024-2029 cabinet" },
    ],
  },
};
