import { paperTitle } from "../source.js";
import type { Model } from "./model.js";
import { theoreticalStrength, theoreticalWeakness } from "./table-one.js";

/** Model 6: programs by how far they feed the entrepreneur's own motivation. */
export const selfDetermination: Model<"self-determination"> = {
  id: "self-determination",
  label: { en: "Self-determination", id: "Determinasi diri" },
  definition: {
    en: "Synchronizes programs around the entrepreneur's intrinsic motivation, which grows with autonomy, competence and social connectedness.",
    id: "Menyinkronkan program dengan bertumpu pada motivasi intrinsik pelaku usaha, yang tumbuh melalui otonomi, kompetensi, dan keterhubungan sosial.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "pp. 3013-3014, Self-Determination Theory" }],
  kind: "theoretical",
  nature: "theory",
  proponent: "not-stated",
  aliases: [
    { name: "Theoretical Model of Synchronization Based on 'Self-Determination Theory'", locator: "p. 3013" },
    { name: "Self Determination Theory Model", locator: "p. 3015, Table 1" },
    { name: "SDT", locator: "p. 3013" },
  ],
  advantages: [
    theoreticalStrength,
    {
      scope: "model",
      text: {
        en: "Gives entrepreneurs, beside money, freedom to decide, relevant training and networks, so that they grow on their own.",
        id: "Memberikan kepada pelaku usaha, selain dukungan dana, kebebasan mengambil keputusan, pelatihan yang relevan, dan jejaring agar berkembang secara mandiri.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, Self-Determination Theory" }],
    },
  ],
  weaknesses: [theoreticalWeakness],
  groups: [
    {
      id: "autonomy",
      label: { en: "Autonomy", id: "Otonomi" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, Self-Determination Theory" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "autonomy-choice",
            question: {
              en: "Can participants choose topics, pace or use of support?",
              id: "Dapatkah peserta memilih materi, kecepatan, atau penggunaan dukungan?",
            },
            claim: "paper-implies",
            sources: [
              { title: paperTitle, locator: "p. 3014, Self-Determination Theory" },
              { title: "Ryan & Deci (2000), American Psychologist 55(1), 68-78", locator: "autonomy" },
            ],
          },
          {
            id: "autonomy-non-controlling",
            question: {
              en: "Is joining voluntary, free of pressure by sanctions or by cash alone?",
              id: "Apakah keikutsertaan sukarela, tanpa tekanan berupa sanksi atau uang semata?",
            },
            claim: "external-standard",
            sources: [
              {
                title: "Deci & Ryan (2000), Psychological Inquiry 11(4), 227-268",
                locator: "controlling conditions undermine intrinsic motivation",
              },
            ],
          },
        ],
      },
    },
    {
      id: "competence",
      label: { en: "Competence", id: "Kompetensi" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, Self-Determination Theory" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "competence-fit",
            question: {
              en: "Is training matched to the participant's level and sector?",
              id: "Apakah pelatihan disesuaikan dengan tingkat dan sektor usaha peserta?",
            },
            claim: "paper-implies",
            sources: [
              { title: paperTitle, locator: "p. 3014, Self-Determination Theory" },
              { title: "Ryan & Deci (2000), American Psychologist 55(1), 68-78", locator: "competence" },
            ],
          },
          {
            id: "competence-feedback",
            question: {
              en: "Does the participant get regular feedback or an assessment of progress?",
              id: "Apakah peserta memperoleh umpan balik atau penilaian kemajuan secara berkala?",
            },
            claim: "external-standard",
            sources: [{ title: "Ryan & Deci (2000), American Psychologist 55(1), 68-78", locator: "competence" }],
          },
        ],
      },
    },
    {
      id: "relatedness",
      label: { en: "Relatedness", id: "Keterhubungan sosial" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3014, Self-Determination Theory" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "relatedness-peers",
            question: {
              en: "Does it build lasting peer groups or business networks?",
              id: "Apakah program membangun kelompok sejawat atau jejaring usaha yang bertahan?",
            },
            claim: "paper-implies",
            sources: [
              { title: paperTitle, locator: "p. 3014, Self-Determination Theory" },
              { title: "Ryan & Deci (2000), American Psychologist 55(1), 68-78", locator: "relatedness" },
            ],
          },
          {
            id: "relatedness-mentor",
            question: {
              en: "Is there a steady mentor known to the participant?",
              id: "Apakah ada pendamping tetap yang dikenal peserta?",
            },
            claim: "library-infers",
            sources: [{ title: "Ryan & Deci (2000), American Psychologist 55(1), 68-78", locator: "relatedness" }],
          },
        ],
      },
    },
    {
      id: "persistence",
      label: { en: "Persistence", id: "Keberlanjutan dorongan" },
      claim: "paper-implies",
      sources: [{ title: paperTitle, locator: "p. 3014, Self-Determination Theory" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "persistence",
            question: {
              en: "Is continued activity after support ends measured?",
              id: "Apakah kelanjutan usaha setelah dukungan berakhir diukur?",
            },
            claim: "paper-implies",
            sources: [
              { title: paperTitle, locator: "p. 3014, Self-Determination Theory" },
              { title: "Ryan & Deci (2000), American Psychologist 55(1), 68-78", locator: "persistence as an outcome" },
            ],
          },
        ],
      },
    },
  ],
  paperCitations: [
    { title: "Lindberg & Steinmann (2023)", locator: "p. 3013" },
    { title: "Deci and Ryan, named without a reference", locator: "p. 3013" },
    { title: "Rani & Desiana (2019)", locator: "p. 3014" },
  ],
  canonicalSources: [
    { title: "Ryan & Deci (2000), American Psychologist 55(1), 68-78", locator: "the article" },
    { title: "Deci & Ryan (2000), Psychological Inquiry 11(4), 227-268", locator: "the article" },
  ],
};
