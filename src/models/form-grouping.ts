import { paperTitle } from "../source.js";
import type { Model } from "./model.js";
import { practicalStrength, practicalWeakness } from "./table-one.js";

/** Model 2: programs by the form of empowerment, seen from government's role. */
export const formGrouping: Model<"form-grouping"> = {
  id: "form-grouping",
  label: { en: "Form grouping", id: "Pengelompokan bentuk pemberdayaan" },
  definition: {
    en: "Divides empowerment activities into six forms by the role that government plays in the MSME ecosystem.",
    id: "Membagi kegiatan pemberdayaan ke dalam enam bentuk menurut peran pemerintah dalam ekosistem UMKM.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "pp. 3014-3015, Practical Model 2" }],
  kind: "practical",
  nature: "administrative",
  proponent: {
    text: {
      en: "Coordinating Ministry for Economic Affairs",
      id: "Kementerian Koordinator Bidang Perekonomian",
    },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "p. 3014, Practical Model 2" }],
  },
  aliases: [
    { name: "Model of Grouping Forms of Empowerment", locator: "p. 3014" },
    { name: "Grouping Model for MSME Empowerment Forms", locator: "p. 3015, Table 1" },
  ],
  advantages: [
    practicalStrength,
    {
      scope: "model",
      text: {
        en: "Lets government focus on the areas that need intervention and covers every important aspect of empowerment systematically.",
        id: "Memungkinkan pemerintah berfokus pada bidang yang memerlukan intervensi dan mencakup setiap aspek penting pemberdayaan secara sistematis.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 2" }],
    },
  ],
  weaknesses: [practicalWeakness],
  groups: [
    {
      id: "market-access",
      label: { en: "Expanding market access", id: "Perluasan akses pasar" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 2" }],
      membership: { by: "code", facet: "form", id: "market-access" },
    },
    {
      id: "human-resources",
      label: { en: "Human resources capacity of MSMEs", id: "Peningkatan kapasitas SDM UMKM" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 2" }],
      membership: { by: "code", facet: "form", id: "human-resources" },
    },
    {
      id: "product-development",
      label: { en: "Development of MSME products and services", id: "Pengembangan produk dan jasa UMKM" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 2" }],
      membership: { by: "code", facet: "form", id: "product-development" },
    },
    {
      id: "licensing",
      label: { en: "Ease of licensing", id: "Kemudahan perizinan berusaha" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 2" }],
      membership: { by: "code", facet: "form", id: "licensing" },
    },
    {
      id: "financing",
      label: { en: "Financing", id: "Pembiayaan" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 2" }],
      membership: { by: "code", facet: "form", id: "financing" },
    },
    {
      id: "logistics",
      label: { en: "Logistics support", id: "Dukungan logistik" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3015, Practical Model 2" }],
      membership: { by: "code", facet: "form", id: "logistics" },
    },
  ],
  paperCitations: [{ title: "TNP2K & LD-FEB UI (2021)", locator: "p. 3015" }],
  // No document of the ministry itself was found; the paper knows the grouping through TNP2K & LD-FEB UI.
  canonicalSources: "none-found",
};
