import { paperTitle } from "../../source.js";
import type { Commitment } from "../commitment.js";

/** Recommended measure: regulation of the coordinating ministry. */
export const coordinatorRegulation: Commitment<"coordinator-regulation"> = {
  id: "coordinator-regulation",
  label: {
    en: "Regulation of the coordinating ministry",
    id: "Pengaturan kementerian sebagai koordinator program",
  },
  definition: {
    en: "The institutional regulations of the ministry are adjusted so that it can coordinate and align the empowerment programs.",
    id: "Peraturan kelembagaan kementerian disesuaikan agar mampu mengoordinasikan dan menyelaraskan program pemberdayaan.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3016, Conclusion" },
    { title: paperTitle, locator: "p. 3010, Abstract" },
    { title: paperTitle, locator: "p. 3011, Novelty" },
  ],
  who: {
    text: {
      en: "Ministry of Cooperatives and SMEs, as the paper names it.",
      id: "Kementerian Koperasi dan UKM, sebagaimana disebut dalam makalah.",
    },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "p. 3016, Conclusion" }],
  },
  wordings: {
    abstract: {
      text: {
        en: "Adjusting the ministry's institutional regulations so that it coordinates the programs.",
        id: "Penyesuaian peraturan kelembagaan kementerian agar menjadi koordinator program.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    novelty: {
      text: {
        en: "Regulatory support and institutional change, especially in the ministry, so that it coordinates and aligns more effectively.",
        id: "Dukungan regulasi dan perubahan kelembagaan, terutama di kementerian, agar lebih efektif mengoordinasikan dan menyelaraskan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3011, Novelty" }],
    },
    discussion: "not-stated",
    conclusion: {
      text: {
        en: "Adjusting the regulations so that the ministry is an effective coordinator and aligner.",
        id: "Penyesuaian peraturan agar kementerian menjadi koordinator dan penyelaras yang efektif.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, Conclusion" }],
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
