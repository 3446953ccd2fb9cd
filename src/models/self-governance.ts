import { paperTitle } from "../source.js";
import type { Model } from "./model.js";
import { selfGovernancePrinciples } from "./self-governance-principles.js";
import { theoreticalStrength, theoreticalWeakness } from "./table-one.js";

/** Model 8: programs by how far firms, communities and local governments govern them themselves. The authors' choice. */
export const selfGovernance: Model<"self-governance"> = {
  id: "self-governance",
  label: { en: "Self-governance", id: "Tata kelola mandiri" },
  definition: {
    en: "Synchronizes programs through autonomy: authority, resources and capacity pass to the regions, and enterprises and communities take part in the decisions.",
    id: "Menyinkronkan program melalui otonomi: kewenangan, sumber daya, dan kapasitas dilimpahkan kepada daerah, sedangkan pelaku usaha dan masyarakat ikut mengambil keputusan.",
  },
  claim: "paper-states",
  sources: [
    { title: paperTitle, locator: "p. 3014, Self-Government" },
    { title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" },
  ],
  kind: "theoretical",
  nature: "theory",
  proponent: "not-stated",
  aliases: [
    { name: "Theoretical Model of Synchronization Based on 'Self-Government'", locator: "p. 3014" },
    { name: "Independent Governance Model (Self Governance)", locator: "p. 3015, Table 1" },
    { name: "self-governance model", locator: "p. 3015" },
    { name: "Self-Government", locator: "p. 3010, Keywords" },
  ],
  advantages: [
    theoreticalStrength,
    {
      scope: "model",
      text: {
        en: "More responsive to the needs of different regions and kinds of MSMEs, instead of one pattern for all.",
        id: "Lebih tanggap terhadap kebutuhan daerah dan jenis UMKM yang beragam, bukan satu pola untuk semua.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3014, Self-Government" },
        { title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" },
      ],
    },
    {
      scope: "model",
      text: {
        en: "More adaptive to its context than centralized approaches.",
        id: "Lebih mampu menyesuaikan diri dengan konteks daripada pendekatan yang terpusat.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    },
    {
      scope: "model",
      text: {
        en: "Rests on critical, clear and firm assumptions and principles.",
        id: "Bertumpu pada asumsi dan prinsip yang kritis, jelas, dan tegas.",
      },
      claim: "paper-states",
      sources: [
        { title: paperTitle, locator: "p. 3011, Novelty" },
        { title: paperTitle, locator: "p. 3010, Abstract" },
      ],
    },
  ],
  weaknesses: [theoreticalWeakness],
  groups: selfGovernancePrinciples,
  paperCitations: [
    { title: "Irawan et al. (2023)", locator: "p. 3014" },
    { title: "Jain et al. (2022), which uses Ostrom", locator: "p. 3015" },
    { title: "Termeer et al. (2013), on self-governance in regulated fields", locator: "p. 3015" },
    { title: "Kusumawardhani et al. (2015)", locator: "p. 3016" },
    { title: "Surya et al. (2021)", locator: "p. 3016" },
  ],
  canonicalSources: [
    { title: "Ostrom (1990), Governing the Commons", locator: "eight design principles" },
    { title: "Kooiman (2003), Governing as Governance", locator: "self-, co- and hierarchical governance" },
    { title: "Sorensen & Triantafillou, eds. (2009), The Politics of Self-Governance, Ashgate", locator: "the book" },
  ],
};
