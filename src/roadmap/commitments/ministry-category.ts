import { paperTitle } from "../../source.js";
import type { Commitment } from "../commitment.js";

/** Recommended measure: ministry in category one. */
export const ministryCategory: Commitment<"ministry-category"> = {
  id: "ministry-category",
  label: { en: "Ministry in category one", id: "Kementerian kelompok I" },
  definition: {
    en: "The ministry's authority is raised to category one, so that it can harmonize MSME policies.",
    id: "Kewenangan kementerian ditingkatkan menjadi kelompok I agar dapat mengharmoniskan kebijakan UMKM.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3016, Conclusion" },
    { title: paperTitle, locator: "p. 3010, Abstract" },
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
        en: "Increasing the ministry's authority; no category is named.",
        id: "Peningkatan kewenangan kementerian; kelompoknya tidak dinyatakan.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3010, Abstract" }],
    },
    novelty: "not-stated",
    discussion: "not-stated",
    conclusion: {
      text: {
        en: "Increasing the ministry's authority to category one.",
        id: "Peningkatan kewenangan kementerian menjadi kelompok I.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, Conclusion" }],
    },
  },
  note: {
    text: {
      en: "The paper does not define category one. The library reads it as the first of the groups of ministries in Law 39/2008; whether the wish fits that law is open.",
      id: "Makalah tidak menjelaskan kategori ini. Pustaka ini membacanya sebagai kelompok I kementerian menurut UU 39/2008; kesesuaiannya dengan undang-undang tersebut belum pasti.",
    },
    claim: "library-infers",
    sources: [{ title: "Law 39/2008 on State Ministries (UU 39/2008)", locator: "groups of ministries" }],
  },
};
