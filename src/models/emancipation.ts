import { paperTitle } from "../source.js";
import type { Model } from "./model.js";
import { theoreticalStrength, theoreticalWeakness } from "./table-one.js";

/** Model 5: programs by how far they set enterprises free from lasting aid. */
export const emancipation: Model<"emancipation"> = {
  id: "emancipation",
  label: { en: "Emancipation", id: "Emansipasi" },
  definition: {
    en: "Synchronizes programs around freeing small entrepreneurs from dependence on outside assistance, towards economic independence and decisions of their own.",
    id: "Menyinkronkan program dengan tujuan membebaskan pelaku usaha kecil dari ketergantungan pada bantuan luar menuju kemandirian ekonomi dan pengambilan keputusan sendiri.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" }],
  kind: "theoretical",
  nature: "theory",
  proponent: "not-stated",
  aliases: [
    { name: "Theoretical Model of Synchronization Based on Empowerment as Emancipation", locator: "p. 3013" },
    { name: "Emancipation Process Model", locator: "p. 3015, Table 1" },
  ],
  advantages: [
    theoreticalStrength,
    {
      scope: "model",
      text: {
        en: "Aims at competent, confident entrepreneurs who need no continuous aid, through financial literacy and managerial skill.",
        id: "Bertujuan membentuk pelaku usaha yang cakap dan percaya diri tanpa bantuan terus-menerus, melalui literasi keuangan dan kecakapan manajerial.",
      },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" }],
    },
  ],
  weaknesses: [theoreticalWeakness],
  groups: [
    {
      id: "independence",
      label: { en: "Independence from aid", id: "Kemandirian dari bantuan" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "exit-from-aid",
            question: {
              en: "Does the program have a stated end or graduation point after which the participant no longer depends on it?",
              id: "Apakah program memiliki titik akhir atau graduasi yang jelas sehingga peserta tidak lagi bergantung pada bantuan?",
            },
            claim: "paper-implies",
            sources: [{ title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" }],
          },
          {
            id: "own-decisions",
            question: {
              en: "Do participants decide themselves on the use of the aid and on their business plan?",
              id: "Apakah peserta menentukan sendiri penggunaan bantuan dan rencana usahanya?",
            },
            claim: "paper-implies",
            sources: [
              { title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" },
              {
                title:
                  "Rindova, Barry & Ketchen (2009), Entrepreneuring as emancipation, Academy of Management Review 34(3), 477-491",
                locator: "seeking autonomy",
              },
            ],
          },
        ],
      },
    },
    {
      id: "capability",
      label: { en: "Capability and access", id: "Kemampuan dan akses" },
      claim: "paper-states",
      sources: [{ title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" }],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "managerial-and-financial-skill",
            question: {
              en: "Does it build financial literacy and managerial skill, not only hand out inputs?",
              id: "Apakah program membangun literasi keuangan dan kecakapan manajerial, bukan sekadar memberi sarana?",
            },
            claim: "paper-implies",
            sources: [{ title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" }],
          },
          {
            id: "access-to-resources",
            question: {
              en: "Does it widen access to education, skills and finance without tying the participant to one provider?",
              id: "Apakah program memperluas akses pendidikan, keterampilan, dan pembiayaan tanpa mengikat peserta pada satu penyedia?",
            },
            claim: "paper-implies",
            sources: [{ title: paperTitle, locator: "p. 3013, Empowerment as Emancipation" }],
          },
        ],
      },
    },
    {
      id: "structural-change",
      label: { en: "Structural change", id: "Perubahan struktural" },
      claim: "external-standard",
      sources: [
        {
          title: "Inglis (1997), Empowerment and emancipation, Adult Education Quarterly 48(1), 3-17",
          locator: "the distinction of empowerment and emancipation",
        },
      ],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "structural-barrier",
            question: {
              en: "Does it change a rule or structure that holds MSMEs back, beyond helping them to cope with it?",
              id: "Apakah program mengubah aturan atau struktur yang menghambat UMKM, tidak hanya membantu UMKM menyesuaikan diri?",
            },
            claim: "external-standard",
            sources: [
              {
                title: "Inglis (1997), Empowerment and emancipation, Adult Education Quarterly 48(1), 3-17",
                locator: "the distinction of empowerment and emancipation",
              },
            ],
          },
        ],
      },
    },
    {
      id: "authorship-and-voice",
      label: { en: "Authorship and voice", id: "Prakarsa dan suara pelaku usaha" },
      claim: "external-standard",
      sources: [
        {
          title:
            "Rindova, Barry & Ketchen (2009), Entrepreneuring as emancipation, Academy of Management Review 34(3), 477-491",
          locator: "authoring and making declarations",
        },
      ],
      membership: {
        by: "principle",
        indicators: [
          {
            id: "authoring",
            question: {
              en: "Do participants create their own arrangements (association, contract, brand, rules)?",
              id: "Apakah peserta membentuk tatanan sendiri, misalnya asosiasi, kontrak, merek, atau aturan bersama?",
            },
            claim: "external-standard",
            sources: [
              {
                title:
                  "Rindova, Barry & Ketchen (2009), Entrepreneuring as emancipation, Academy of Management Review 34(3), 477-491",
                locator: "authoring",
              },
            ],
          },
          {
            id: "voice",
            question: {
              en: "Is there a channel for participants to state needs or objections that the agency must answer?",
              id: "Apakah tersedia saluran bagi peserta menyampaikan kebutuhan atau keberatan yang wajib ditanggapi?",
            },
            claim: "external-standard",
            sources: [
              {
                title:
                  "Rindova, Barry & Ketchen (2009), Entrepreneuring as emancipation, Academy of Management Review 34(3), 477-491",
                locator: "making declarations",
              },
            ],
          },
        ],
      },
    },
  ],
  paperCitations: [
    { title: "Susminingsih (2019)", locator: "p. 3013" },
    { title: "Eniola & Entebang (2017)", locator: "p. 3013" },
  ],
  canonicalSources: [
    {
      title: "Inglis (1997), Empowerment and emancipation, Adult Education Quarterly 48(1), 3-17",
      locator: "the article",
      href: "https://doi.org/10.1177/074171369704800102",
    },
    {
      title:
        "Rindova, Barry & Ketchen (2009), Entrepreneuring as emancipation, Academy of Management Review 34(3), 477-491",
      locator: "the article",
    },
  ],
};
