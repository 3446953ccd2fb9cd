import { paperTitle } from "../source.js";
import type { Model } from "./model.js";
import { practicalStrength, practicalWeakness } from "./table-one.js";

/** Model 1: programs by the pillar of MSME policy they serve. */
export const programMapping: Model<"program-mapping"> = {
  id: "program-mapping",
  label: { en: "Program mapping", id: "Pemetaan program" },
  definition: {
    en: "Maps every empowerment program to one of three pillars of MSME policy (the enterprises, the financial institutions, the supporting ecosystem) and gives the pillars six main strategies.",
    id: "Memetakan setiap program pemberdayaan ke salah satu dari tiga pilar kebijakan UMKM (UMKM, lembaga keuangan, ekosistem pendukung) dan melengkapi pilar dengan enam strategi utama.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3014, Practical Model 1" },
    { title: paperTitle, locator: "p. 3013, Practical Model (first)" },
  ],
  kind: "practical",
  nature: "analytical",
  proponent: {
    text: { en: "TNP2K with LD-FEB UI, 2021", id: "TNP2K bersama LD-FEB UI, 2021" },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "p. 3013 and p. 3014" }],
  },
  aliases: [
    { name: "mapping model of the form of an MSME empowerment program", locator: "p. 3013" },
    { name: "Model for Mapping Forms of MSME Empowerment Programs", locator: "p. 3014" },
    { name: "Mapping Model for MSME Empowerment Program Forms", locator: "p. 3015, Table 1" },
  ],
  advantages: [
    practicalStrength,
    {
      scope: "model",
      text: {
        en: "Brings structure and clarity into the set of programs.",
        id: "Memberikan struktur dan kejelasan pada himpunan program.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 4 (hybrid)" }],
    },
  ],
  weaknesses: [practicalWeakness],
  groups: [
    {
      id: "msme",
      label: { en: "MSMEs", id: "UMKM" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, Practical Model 1" }],
      membership: { by: "code", facet: "pillar", id: "msme" },
    },
    {
      id: "financial-institutions",
      label: { en: "Financial institutions", id: "Lembaga keuangan" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, Practical Model 1" }],
      membership: { by: "code", facet: "pillar", id: "financial-institutions" },
    },
    {
      id: "ecosystem",
      label: { en: "Ecosystem supporting MSMEs", id: "Ekosistem pendukung UMKM" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, Practical Model 1" }],
      membership: { by: "code", facet: "pillar", id: "ecosystem" },
    },
  ],
  paperCitations: [
    { title: "TNP2K & LD-FEB UI (2021)", locator: "p. 3013 and p. 3014" },
    { title: "Purwaningsih (2019)", locator: "p. 3014" },
  ],
  canonicalSources: [
    {
      title: "TNP2K & LD-FEB UI, Pemetaan Program Pemberdayaan Usaha Mikro, Kecil, dan Menengah (UMKM)",
      locator: "1st ed., 2021, ISBN 978-602-275-216-5",
    },
  ],
};
