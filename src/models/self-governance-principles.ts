import { paperTitle } from "../source.js";
import type { ModelGroup } from "./model.js";

/**
 * The principles of self-governance: Ostrom's eight, which the paper does not cite, and what the paper adds (the
 * transfer to the regions, awareness, tested competence). Ostrom studied shared resources, so boundaries and sanctions
 * fit group schemes better than services to single firms: an answer may be "not applicable".
 */
export const selfGovernancePrinciples: readonly [ModelGroup, ...ModelGroup[]] = [
  {
    id: "boundaries",
    label: { en: "Clear boundaries", id: "Batas keanggotaan yang jelas" },
    claim: "external-standard",
    sources: [{ title: "Ostrom (1990), Governing the Commons", locator: "design principle 1" }],
    membership: {
      by: "principle",
      indicators: [
        {
          id: "boundaries",
          question: {
            en: "Is it clear who belongs to the group or area and who is entitled to the support?",
            id: "Apakah jelas siapa anggota kelompok atau wilayah dan siapa yang berhak atas dukungan?",
          },
          claim: "external-standard",
          sources: [{ title: "Ostrom (1990), Governing the Commons", locator: "design principle 1" }],
          sense: "actors",
        },
      ],
    },
  },
  {
    id: "congruence",
    label: { en: "Fit to local conditions", id: "Kesesuaian dengan kondisi setempat" },
    claim: "paper-implies",
    sources: [
      { title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" },
      { title: "Ostrom (1990), Governing the Commons", locator: "design principle 2" },
    ],
    membership: {
      by: "principle",
      indicators: [
        {
          id: "congruence",
          question: {
            en: "Do rules and contributions fit local conditions (not one size fits all)?",
            id: "Apakah aturan dan kontribusi sesuai dengan kondisi setempat (tidak diseragamkan)?",
          },
          claim: "paper-implies",
          sources: [
            { title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" },
            { title: "Ostrom (1990), Governing the Commons", locator: "design principle 2" },
          ],
          sense: "actors",
        },
      ],
    },
  },
  {
    id: "collective-choice",
    label: { en: "Collective choice", id: "Pilihan bersama" },
    claim: "paper-implies",
    sources: [
      { title: paperTitle, locator: "p. 3014, Self-Government" },
      { title: "Ostrom (1990), Governing the Commons", locator: "design principle 3" },
    ],
    membership: {
      by: "principle",
      indicators: [
        {
          id: "collective-choice",
          question: {
            en: "Can most affected MSMEs take part in setting or changing the rules?",
            id: "Dapatkah sebagian besar UMKM terdampak ikut menetapkan atau mengubah aturan?",
          },
          claim: "paper-implies",
          sources: [
            { title: paperTitle, locator: "p. 3014, Self-Government" },
            { title: "Ostrom (1990), Governing the Commons", locator: "design principle 3" },
          ],
          sense: "actors",
        },
      ],
    },
  },
  {
    id: "accountable-monitoring",
    label: { en: "Accountable monitoring", id: "Pemantauan yang bertanggung jawab" },
    claim: "external-standard",
    sources: [{ title: "Ostrom (1990), Governing the Commons", locator: "design principle 4" }],
    membership: {
      by: "principle",
      indicators: [
        {
          id: "accountable-monitoring",
          question: {
            en: "Is monitoring done by the members or by persons accountable to them?",
            id: "Apakah pemantauan dilakukan anggota atau pihak yang bertanggung jawab kepada anggota?",
          },
          claim: "external-standard",
          sources: [{ title: "Ostrom (1990), Governing the Commons", locator: "design principle 4" }],
          sense: "actors",
        },
      ],
    },
  },
  {
    id: "graduated-sanctions",
    label: { en: "Graduated sanctions", id: "Sanksi bertahap" },
    claim: "external-standard",
    sources: [{ title: "Ostrom (1990), Governing the Commons", locator: "design principle 5" }],
    membership: {
      by: "principle",
      indicators: [
        {
          id: "graduated-sanctions",
          question: {
            en: "Are breaches met with graduated, known consequences?",
            id: "Apakah pelanggaran dikenai sanksi bertahap yang diketahui bersama?",
          },
          claim: "external-standard",
          sources: [{ title: "Ostrom (1990), Governing the Commons", locator: "design principle 5" }],
          sense: "actors",
        },
      ],
    },
  },
  {
    id: "conflict-resolution",
    label: { en: "Conflict resolution", id: "Penyelesaian sengketa" },
    claim: "external-standard",
    sources: [{ title: "Ostrom (1990), Governing the Commons", locator: "design principle 6" }],
    membership: {
      by: "principle",
      indicators: [
        {
          id: "conflict-resolution",
          question: {
            en: "Is there a quick, cheap local way to settle disputes?",
            id: "Apakah tersedia cara setempat yang cepat dan murah untuk menyelesaikan sengketa?",
          },
          claim: "external-standard",
          sources: [{ title: "Ostrom (1990), Governing the Commons", locator: "design principle 6" }],
          sense: "actors",
        },
      ],
    },
  },
  {
    id: "right-to-organise",
    label: { en: "Right to organise", id: "Hak berorganisasi" },
    claim: "external-standard",
    sources: [{ title: "Ostrom (1990), Governing the Commons", locator: "design principle 7" }],
    membership: {
      by: "principle",
      indicators: [
        {
          id: "right-to-organise",
          question: {
            en: "Do higher authorities recognise the right of MSMEs and communities to organise themselves?",
            id: "Apakah pemerintah mengakui hak UMKM dan masyarakat untuk berorganisasi sendiri?",
          },
          claim: "external-standard",
          sources: [{ title: "Ostrom (1990), Governing the Commons", locator: "design principle 7" }],
          sense: "actors",
        },
      ],
    },
  },
  {
    id: "transfer-to-regions",
    label: { en: "Transfer to the regions", id: "Pelimpahan kepada daerah" },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "p. 3014, Self-Government" }],
    membership: {
      by: "principle",
      indicators: [
        {
          id: "authority-transferred",
          question: {
            en: "Is authority over the program transferred from the centre to the region?",
            id: "Apakah kewenangan atas program dilimpahkan dari pusat ke daerah?",
          },
          claim: "paper-implies",
          sources: [{ title: paperTitle, locator: "p. 3014, Self-Government" }],
          sense: "local-government",
        },
        {
          id: "resources-transferred",
          question: {
            en: "Are budget and staff transferred together with the authority?",
            id: "Apakah anggaran dan tenaga dilimpahkan bersama kewenangannya?",
          },
          claim: "paper-implies",
          sources: [{ title: paperTitle, locator: "p. 3014, Self-Government" }],
          sense: "local-government",
        },
        {
          id: "capacity-transferred",
          question: {
            en: "Is the capacity of the region to run the program built?",
            id: "Apakah kemampuan daerah untuk menjalankan program dibangun?",
          },
          claim: "paper-implies",
          sources: [{ title: paperTitle, locator: "p. 3014, Self-Government" }],
          sense: "local-government",
        },
      ],
    },
  },
  {
    id: "nested-levels",
    label: { en: "Linked levels of government", id: "Tingkat pemerintahan yang terhubung" },
    claim: "external-standard",
    sources: [
      { title: "Ostrom (1990), Governing the Commons", locator: "design principle 8" },
      {
        title: "Sorensen & Triantafillou, eds. (2009), The Politics of Self-Governance, Ashgate",
        locator: "governing through self-governing capacity",
      },
    ],
    membership: {
      by: "principle",
      indicators: [
        {
          id: "nested-levels",
          question: {
            en: "Are village, district, province and national levels linked with clear roles?",
            id: "Apakah tingkat desa, kabupaten/kota, provinsi, dan nasional terhubung dengan peran yang jelas?",
          },
          claim: "external-standard",
          sources: [
            { title: "Ostrom (1990), Governing the Commons", locator: "design principle 8" },
            {
              title: "Sorensen & Triantafillou, eds. (2009), The Politics of Self-Governance, Ashgate",
              locator: "governing through self-governing capacity",
            },
          ],
          sense: "local-government",
        },
      ],
    },
  },
  {
    id: "awareness",
    label: { en: "Awareness of self-governance", id: "Kesadaran akan tata kelola mandiri" },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" }],
    membership: {
      by: "principle",
      indicators: [
        {
          id: "awareness",
          question: {
            en: "Is a shared understanding of self-governance built among MSMEs and the other parties?",
            id: "Apakah pemahaman bersama tentang tata kelola mandiri dibangun di antara UMKM dan pihak lain?",
          },
          claim: "paper-implies",
          sources: [{ title: paperTitle, locator: "pp. 3015-3016, discussion of Table 1" }],
          sense: "actors",
        },
      ],
    },
  },
  {
    id: "competence-tested",
    label: { en: "Tested competence", id: "Kompetensi yang teruji" },
    claim: "paper-states",
    sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
    membership: {
      by: "principle",
      indicators: [
        {
          id: "competence-tested",
          question: {
            en: "Is the competence to govern oneself tested or certified?",
            id: "Apakah kompetensi untuk mengelola secara mandiri diuji atau disertifikasi?",
          },
          claim: "paper-implies",
          sources: [{ title: paperTitle, locator: "p. 3016, discussion of Table 1" }],
          sense: "actors",
        },
      ],
    },
  },
];
