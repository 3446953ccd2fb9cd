import { codebookTitle } from "../source.js";
import type { CodingRule } from "./coding-rule.js";

const relevantWhenItStrengthens: CodingRule<"relevant-when-it-strengthens"> = {
  id: "relevant-when-it-strengthens",
  section: 1,
  label: { en: "Relevant programs", id: "Program yang relevan" },
  text: {
    en: "Relevant is what strengthens micro, small or medium enterprises, cooperatives, the self-employed or people about to start a business.",
    id: "Relevan bila memperkuat usaha mikro, kecil, atau menengah, koperasi, pekerja mandiri, atau orang yang akan memulai usaha.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 1" }],
};

const producersAsBusiness: CodingRule<"producers-as-business"> = {
  id: "producers-as-business",
  section: 1,
  label: { en: "Farmers, fishers and artisans", id: "Petani, nelayan, dan perajin" },
  text: {
    en: "Farmers, fishers and artisans count where they are helped as a business: processing, marketing, finance, equipment for trade, licences.",
    id: "Petani, nelayan, dan perajin dihitung bila dibantu sebagai usaha: pengolahan, pemasaran, pembiayaan, peralatan usaha, perizinan.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 1" }],
};

const openToAllFirms: CodingRule<"open-to-all-firms"> = {
  id: "open-to-all-firms",
  section: 1,
  label: { en: "Support open to all firms", id: "Dukungan bagi semua usaha" },
  text: {
    en: "Support that is open to all firms is relevant when small ones can use it.",
    id: "Dukungan yang terbuka bagi semua usaha relevan bila usaha kecil dapat memanfaatkannya.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 1" }],
};

const irrelevantKinds: CodingRule<"irrelevant-kinds"> = {
  id: "irrelevant-kinds",
  section: 1,
  label: { en: "Kinds that are irrelevant", id: "Jenis yang tidak relevan" },
  text: {
    en: "Irrelevant are social cash aid, scholarships, health, roads, general administration, pure crop or stock production without a business side, wage employment, measures for large industry alone, and consumer protection.",
    id: "Tidak relevan: bantuan sosial tunai, beasiswa, kesehatan, jalan, administrasi umum, produksi tanaman atau ternak semata tanpa sisi usaha, ketenagakerjaan upahan, kebijakan khusus industri besar, dan pelindungan konsumen.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 1" }],
};

const irrelevantHasNoCodes: CodingRule<"irrelevant-has-no-codes"> = {
  id: "irrelevant-has-no-codes",
  section: 1,
  label: { en: "No codes when irrelevant", id: "Tanpa kode bila tidak relevan" },
  text: { en: "An irrelevant record has no other code.", id: "Data yang tidak relevan tidak memiliki kode lain." },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 1" }],
};

const pillarIsWhatChanges: CodingRule<"pillar-is-what-changes"> = {
  id: "pillar-is-what-changes",
  section: 2,
  label: { en: "Pillar: what changes", id: "Pilar: apa yang diubah" },
  text: {
    en: "The pillar is what the program changes: the enterprise itself, how finance institutions serve enterprises, or the conditions around them. A relevant program has exactly one.",
    id: "Pilar ditentukan oleh apa yang diubah program: usaha itu sendiri, cara lembaga keuangan melayani usaha, atau kondisi di sekitarnya. Program yang relevan memiliki tepat satu pilar.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 2" }],
};

const moneyStraightOrThroughFinance: CodingRule<"money-straight-or-through-finance"> = {
  id: "money-straight-or-through-finance",
  section: 2,
  label: { en: "Money straight or through finance", id: "Dana langsung atau melalui lembaga keuangan" },
  text: {
    en: "Money that government pays straight to the firm is pillar MSMEs; money that passes through a lender, guarantor, insurer or fund is pillar financial institutions.",
    id: "Dana yang dibayarkan pemerintah langsung kepada usaha termasuk pilar UMKM; dana yang melalui pemberi kredit, penjamin, penanggung asuransi, atau pengelola dana termasuk pilar lembaga keuangan.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 2" }],
};

const permitHelpIsEcosystem: CodingRule<"permit-help-is-ecosystem"> = {
  id: "permit-help-is-ecosystem",
  section: 2,
  label: { en: "Help with permits", id: "Bantuan perizinan" },
  text: {
    en: "Help to obtain a permit, certificate or registration is pillar ecosystem.",
    id: "Bantuan memperoleh izin, sertifikat, atau pendaftaran termasuk pilar ekosistem.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 2" }],
};

const buildingOrService: CodingRule<"building-or-service"> = {
  id: "building-or-service",
  section: 2,
  label: { en: "Building or service", id: "Bangunan atau layanan" },
  text: {
    en: "A building or a network is pillar ecosystem; the service given inside it is pillar MSMEs.",
    id: "Bangunan atau jaringan termasuk pilar ekosistem; layanan yang diberikan di dalamnya termasuk pilar UMKM.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 2" }],
};

const largestPartDecides: CodingRule<"largest-part-decides"> = {
  id: "largest-part-decides",
  section: 2,
  label: { en: "Several pillars in one text", id: "Beberapa pilar dalam satu teks" },
  text: {
    en: "Where several pillars fit, the one that the name or the largest part of the text is about counts.",
    id: "Bila beberapa pilar sesuai, yang dipilih ialah pilar yang menjadi pokok nama program atau bagian terbesar teksnya.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 2" }],
};

const mainStrategyFirst: CodingRule<"main-strategy-first"> = {
  id: "main-strategy-first",
  section: 3,
  label: { en: "Main strategy first", id: "Strategi utama lebih dahulu" },
  text: {
    en: "A relevant program has one or more strategies, the main one first.",
    id: "Program yang relevan memiliki satu strategi atau lebih, dengan strategi utama di urutan pertama.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 3" }],
};

const formsMayBeNone: CodingRule<"forms-may-be-none"> = {
  id: "forms-may-be-none",
  section: 4,
  label: { en: "Forms: none, one or more", id: "Bentuk: tidak ada, satu, atau lebih" },
  text: {
    en: "A relevant program can have no form, one or several.",
    id: "Program yang relevan dapat tidak memiliki bentuk, memiliki satu, atau beberapa.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 4" }],
};

const taxReliefIsNotFinancing: CodingRule<"tax-relief-is-not-financing"> = {
  id: "tax-relief-is-not-financing",
  section: 4,
  label: { en: "Relief is not financing", id: "Keringanan bukan pembiayaan" },
  text: {
    en: "Form financing is any money: credit, guarantee, grant, subsidy. Relief of the kind that taxes give is not.",
    id: "Bentuk pembiayaan mencakup segala dana: kredit, penjaminan, hibah, subsidi. Keringanan sejenis pajak tidak termasuk.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 4" }],
};

const twoMakeACombination: CodingRule<"two-make-a-combination"> = {
  id: "two-make-a-combination",
  section: 5,
  label: { en: "Two components make a combination", id: "Dua komponen membentuk kombinasi" },
  text: {
    en: "A program with two or more components is a combination; a single component is none.",
    id: "Program dengan dua komponen atau lebih merupakan kombinasi; satu komponen bukan kombinasi.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 5" }],
};

const codeOnlyWhatIsSaid: CodingRule<"code-only-what-is-said"> = {
  id: "code-only-what-is-said",
  section: 5,
  label: { en: "Only what the text says", id: "Hanya yang tertulis" },
  text: { en: "Code only what the text says.", id: "Beri kode hanya pada hal yang tertulis dalam teks." },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 5" }],
};

const genericWords: CodingRule<"generic-words"> = {
  id: "generic-words",
  section: 5,
  label: { en: "Generic words", id: "Kata umum" },
  text: {
    en: "A generic word alone, such as development, empowerment or pembinaan, gives pillar MSMEs and main strategy competitiveness but no form and no component; pembinaan given to people or firms is mentoring and human resources.",
    id: "Kata umum saja, seperti pengembangan, pemberdayaan, atau pembinaan, memberi pilar UMKM dan strategi utama daya saing tanpa bentuk dan komponen; pembinaan kepada orang atau usaha termasuk pendampingan dan SDM.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 5" }],
};

/** Sections 1 to 5 of the codebook: what decides between codes. */
export const boundaryRules = [
  relevantWhenItStrengthens,
  producersAsBusiness,
  openToAllFirms,
  irrelevantKinds,
  irrelevantHasNoCodes,
  pillarIsWhatChanges,
  moneyStraightOrThroughFinance,
  permitHelpIsEcosystem,
  buildingOrService,
  largestPartDecides,
  mainStrategyFirst,
  formsMayBeNone,
  taxReliefIsNotFinancing,
  twoMakeACombination,
  codeOnlyWhatIsSaid,
  genericWords,
] as const;
