import { paperTitle } from "../source.js";
import type { Model } from "./model.js";
import { theoreticalStrength, theoreticalWeakness } from "./table-one.js";

/** Model 7: programs by how far they grow out of a place and its people. */
export const newLocalism: Model<"new-localism"> = {
  id: "new-localism",
  label: { en: "New localism", id: "Lokalisme baru" },
  definition: {
    en: "Synchronizes programs with other local initiatives around local advantages, through participation and the collaboration of local government, business and society.",
    id: "Menyinkronkan program dengan prakarsa lokal lain berdasarkan keunggulan daerah, melalui partisipasi serta kolaborasi pemerintah daerah, dunia usaha, dan masyarakat.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
  kind: "theoretical",
  nature: "theory",
  proponent: "not-stated",
  aliases: [
    { name: "Synchronization Theoretical Model Based on 'New Localism/Mass Localism'", locator: "p. 3014" },
    { name: "New/Mass Localism Model", locator: "p. 3015, Table 1" },
  ],
  advantages: [
    theoreticalStrength,
    {
      scope: "model",
      text: {
        en: "Fits solutions to local needs and potential and uses regional products, local wisdom and social networks.",
        id: "Menyesuaikan solusi dengan kebutuhan dan potensi setempat serta memanfaatkan produk khas daerah, kearifan lokal, dan jejaring sosial.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
    },
  ],
  weaknesses: [theoreticalWeakness],
  groups: [
    {
      id: "local-advantage",
      label: { en: "Local advantage", id: "Keunggulan lokal" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "local-advantage",
            question: {
              en: "Is the design built on a named local advantage (regional product, local wisdom, social network)?",
              id: "Apakah rancangan bertumpu pada keunggulan lokal yang disebutkan (produk khas, kearifan lokal, jejaring sosial)?",
            },
            claim: "paper-implies",
            sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
          },
        ],
      },
    },
    {
      id: "clear-outcome",
      label: { en: "Clear outcome, local method", id: "Hasil yang jelas, cara diserahkan kepada daerah" },
      claim: "external-standard",
      sources: [{ title: "Bunt & Harris (2010), Mass Localism, NESTA", locator: "principle 1" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "clear-outcome",
            question: {
              en: "Does the centre set a clear measurable outcome and leave the method to localities?",
              id: "Apakah pusat menetapkan hasil yang jelas dan terukur serta menyerahkan caranya kepada daerah?",
            },
            claim: "external-standard",
            sources: [{ title: "Bunt & Harris (2010), Mass Localism, NESTA", locator: "principle 1" }],
          },
        ],
      },
    },
    {
      id: "community-capacity",
      label: { en: "Trust in local capacity", id: "Kepercayaan pada kemampuan setempat" },
      claim: "external-standard",
      sources: [{ title: "Bunt & Harris (2010), Mass Localism, NESTA", locator: "principle 2" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "presume-capacity",
            question: {
              en: "Can community groups or local firms propose and run their own solution?",
              id: "Dapatkah kelompok masyarakat atau usaha lokal mengusulkan dan menjalankan solusinya sendiri?",
            },
            claim: "external-standard",
            sources: [{ title: "Bunt & Harris (2010), Mass Localism, NESTA", locator: "principle 2" }],
          },
        ],
      },
    },
    {
      id: "advice-and-challenge",
      label: { en: "Advice and challenge", id: "Nasihat dan kritik membangun" },
      claim: "external-standard",
      sources: [{ title: "Bunt & Harris (2010), Mass Localism, NESTA", locator: "principle 3" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "advice-and-challenge",
            question: {
              en: "Is early advice and constructive challenge provided instead of detailed prescriptions?",
              id: "Apakah tersedia nasihat dan kritik membangun sejak awal, bukan petunjuk yang serba merinci?",
            },
            claim: "external-standard",
            sources: [{ title: "Bunt & Harris (2010), Mass Localism, NESTA", locator: "principle 3" }],
          },
        ],
      },
    },
    {
      id: "barriers-removed",
      label: { en: "Barriers removed", id: "Penghapusan hambatan" },
      claim: "external-standard",
      sources: [{ title: "Bunt & Harris (2010), Mass Localism, NESTA", locator: "principle 4" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "remove-barriers",
            question: {
              en: "Are rules or paperwork that block local action identified and removed?",
              id: "Apakah aturan atau persyaratan yang menghambat tindakan lokal ditemukan dan dihapus?",
            },
            claim: "external-standard",
            sources: [{ title: "Bunt & Harris (2010), Mass Localism, NESTA", locator: "principle 4" }],
          },
        ],
      },
    },
    {
      id: "rewarded-results",
      label: { en: "Results rewarded", id: "Penghargaan atas hasil" },
      claim: "external-standard",
      sources: [{ title: "Bunt & Harris (2010), Mass Localism, NESTA", locator: "principle 5" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "reward-outcomes",
            question: {
              en: "Is funding tied to results rather than activity counts?",
              id: "Apakah pendanaan dikaitkan dengan hasil, bukan jumlah kegiatan?",
            },
            claim: "external-standard",
            sources: [{ title: "Bunt & Harris (2010), Mass Localism, NESTA", locator: "principle 5" }],
          },
        ],
      },
    },
    {
      id: "shared-decisions",
      label: { en: "Shared decisions", id: "Keputusan bersama" },
      claim: "paper-implies",
      sources: [
        { title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" },
        {
          title: "Katz & Nowak (2018), The New Localism, Brookings",
          locator: "networks of public, private and civic actors",
        },
      ],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "multi-sector-network",
            question: {
              en: "Do local government, business, university and community decide together?",
              id: "Apakah pemda, dunia usaha, perguruan tinggi, dan masyarakat memutuskan bersama?",
            },
            claim: "paper-implies",
            sources: [
              { title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" },
              {
                title: "Katz & Nowak (2018), The New Localism, Brookings",
                locator: "networks of public, private and civic actors",
              },
            ],
          },
        ],
      },
    },
    {
      id: "local-alignment",
      label: { en: "Alignment with local initiatives", id: "Keselarasan dengan prakarsa lokal" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "local-alignment",
            question: {
              en: "Is the program aligned with the other initiatives in the same place?",
              id: "Apakah program diselaraskan dengan prakarsa lain di daerah yang sama?",
            },
            claim: "paper-implies",
            sources: [{ title: paperTitle, locator: "p. 3014, New Localism/Mass Localism" }],
          },
        ],
      },
    },
  ],
  paperCitations: [{ title: "Tolunay et al. (2014), on a model forest", locator: "p. 3014" }],
  canonicalSources: [
    { title: "Katz & Nowak (2018), The New Localism, Brookings", locator: "the book" },
    { title: "Corry & Stoker (2002), New Localism, NLGN", locator: "the pamphlet" },
    { title: "Pratchett (2004), Political Studies 52(2)", locator: "local autonomy in three senses" },
    { title: "Bunt & Harris (2010), Mass Localism, NESTA", locator: "the report" },
  ],
};
