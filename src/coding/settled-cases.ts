import { codebookTitle } from "../source.js";
import type { CodingRule } from "./coding-rule.js";

const purposeBoundMoney: CodingRule<"purpose-bound-money"> = {
  id: "purpose-bound-money",
  section: 6,
  case: 1,
  label: { en: "Money bound to a purpose", id: "Dana dengan tujuan tertentu" },
  text: {
    en: "Money bound to a purpose: the purpose is the main strategy (equipment and technology competitiveness, fairs and export market access, starting up entrepreneurship) and financing and investment comes second. Unbound money, raw-material or rent subsidies and every loan: financing and investment first.",
    id: "Dana dengan tujuan tertentu: tujuannya menjadi strategi utama (peralatan dan teknologi daya saing, pameran dan ekspor akses pasar, memulai usaha kewirausahaan), pembiayaan dan investasi menjadi strategi kedua. Dana tanpa tujuan khusus, subsidi bahan baku atau sewa, dan setiap pinjaman: pembiayaan dan investasi lebih dahulu.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 1" }],
};

const trainingTopic: CodingRule<"training-topic"> = {
  id: "training-topic",
  section: 6,
  case: 2,
  label: { en: "What a training is about", id: "Topik pelatihan" },
  text: {
    en: "The topic of a training adds its strategy and form beside human resources; a component is only how help is given.",
    id: "Topik pelatihan menambahkan strategi dan bentuknya di samping SDM; komponen hanya menyatakan cara bantuan diberikan.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 2" }],
};

const supervisionAndSchemeTerms: CodingRule<"supervision-and-scheme-terms"> = {
  id: "supervision-and-scheme-terms",
  section: 6,
  case: 3,
  label: { en: "Supervision and terms of finance schemes", id: "Pengawasan dan ketentuan skema pembiayaan" },
  text: {
    en: "Supervision, rules and appraisal of cooperatives, village enterprises and MSME schemes: relevant, ecosystem, coordination. A clause that sets the terms of a finance scheme (who may borrow, rates, repayment): financial institutions.",
    id: "Pengawasan, pengaturan, dan penilaian koperasi, BUM Desa, dan skema UMKM: relevan, ekosistem, koordinasi. Ketentuan skema pembiayaan (siapa yang boleh meminjam, bunga, pengembalian): lembaga keuangan.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 3" }],
};

const certificatesAndPermits: CodingRule<"certificates-and-permits"> = {
  id: "certificates-and-permits",
  section: 6,
  case: 4,
  label: { en: "Certificates, registration, permits", id: "Sertifikat, pendaftaran, izin" },
  text: {
    en: "Certificates, registration and trademarks are ecosystem, also when their cost is paid. Permits, legal identity and halal: business opportunity first; quality standards: competitiveness first.",
    id: "Sertifikat, pendaftaran, dan merek termasuk ekosistem, juga bila biayanya ditanggung. Izin, legalitas, dan halal: kemudahan dan kesempatan berusaha lebih dahulu; standar mutu: daya saing lebih dahulu.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 4" }],
};

const investmentPromotion: CodingRule<"investment-promotion"> = {
  id: "investment-promotion",
  section: 6,
  case: 5,
  label: { en: "Investment promotion", id: "Promosi investasi" },
  text: {
    en: "Investment promotion and industry planning that are open to all firms: relevant, ecosystem.",
    id: "Promosi investasi dan perencanaan industri yang terbuka bagi semua usaha: relevan, ekosistem.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 5" }],
};

const partnershipAndAdvice: CodingRule<"partnership-and-advice"> = {
  id: "partnership-and-advice",
  section: 6,
  case: 6,
  label: { en: "Partnership and advice", id: "Kemitraan dan penyuluhan" },
  text: {
    en: "Kemitraan that matches firms with buyers or larger firms is market access. Penyuluhan and advice are mentoring.",
    id: "Kemitraan yang mempertemukan usaha dengan pembeli atau usaha yang lebih besar termasuk akses pasar. Penyuluhan dan konsultasi termasuk pendampingan.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 6" }],
};

const unnamedChannel: CodingRule<"unnamed-channel"> = {
  id: "unnamed-channel",
  section: 6,
  case: 7,
  label: { en: "Money without a named channel", id: "Dana tanpa saluran yang disebutkan" },
  text: {
    en: "Where the channel of money is not named: grant, subsidy and assistance are MSMEs; loan, fund, equity, guarantee and credit-linked subsidy are financial institutions.",
    id: "Bila saluran dana tidak dinyatakan: hibah, subsidi, dan bantuan termasuk UMKM; pinjaman, dana, penyertaan modal, penjaminan, dan subsidi terkait kredit termasuk lembaga keuangan.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 7" }],
};

const artsResearchScholarship: CodingRule<"arts-research-scholarship"> = {
  id: "arts-research-scholarship",
  section: 6,
  case: 8,
  label: { en: "Arts, research and scholarship grants", id: "Hibah seni, riset, dan beasiswa" },
  text: {
    en: "Arts, research and scholarship grants are irrelevant unless firms are the recipients.",
    id: "Hibah seni, riset, dan beasiswa tidak relevan, kecuali bila penerimanya usaha.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 8" }],
};

const moneyForMarketAccess: CodingRule<"money-for-market-access"> = {
  id: "money-for-market-access",
  section: 6,
  case: 9,
  label: { en: "Money for fairs, e-commerce, export", id: "Dana untuk pameran, perdagangan elektronik, ekspor" },
  text: {
    en: "Money or loans for fairs, e-commerce or export: financing and market access, as forms and as components; without money market access alone.",
    id: "Dana atau pinjaman untuk pameran, perdagangan elektronik, atau ekspor: pembiayaan dan akses pasar, sebagai bentuk dan sebagai komponen; tanpa dana hanya akses pasar.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 9" }],
};

const premisesMoneyAndEquipment: CodingRule<"premises-money-and-equipment"> = {
  id: "premises-money-and-equipment",
  section: 6,
  case: 10,
  label: { en: "Money for premises; equipment", id: "Dana tempat usaha; peralatan" },
  text: {
    en: "Money for premises, expansion or capital investment in general: financing and investment first; named equipment or technology: case 1. Equipment or tool kits in kind: form product development, no component; money to buy them: form financing too.",
    id: "Dana untuk tempat usaha, perluasan, atau penanaman modal secara umum: pembiayaan dan investasi lebih dahulu; peralatan atau teknologi yang disebut: kasus 1. Peralatan atau perangkat kerja berupa barang: bentuk pengembangan produk, tanpa komponen; dana untuk membelinya: juga bentuk pembiayaan.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 10" }],
};

const intellectualProperty: CodingRule<"intellectual-property"> = {
  id: "intellectual-property",
  section: 6,
  case: 11,
  label: { en: "Intellectual property", id: "Kekayaan intelektual" },
  text: {
    en: "Trademarks, patents and other intellectual property: ecosystem, business opportunity first, form licensing; training about them is MSMEs.",
    id: "Merek, paten, dan kekayaan intelektual lain: ekosistem, kemudahan dan kesempatan berusaha lebih dahulu, bentuk perizinan; pelatihan tentangnya termasuk UMKM.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 11" }],
};

const taxAndFeeRelief: CodingRule<"tax-and-fee-relief"> = {
  id: "tax-and-fee-relief",
  section: 6,
  case: 12,
  label: { en: "Tax, duty and fee relief", id: "Keringanan pajak, bea, dan biaya" },
  text: {
    en: "Tax, duty and fee relief for firms or for those who invest in small ones, refunds included: ecosystem, business opportunity first, no form and no component. Fees of intellectual property: case 11.",
    id: "Keringanan pajak, bea, dan biaya bagi usaha atau penanam modal di usaha kecil, termasuk pengembaliannya: ekosistem, kemudahan dan kesempatan berusaha lebih dahulu, tanpa bentuk dan komponen. Biaya kekayaan intelektual: kasus 11.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 12" }],
};

const fundInTheName: CodingRule<"fund-in-the-name"> = {
  id: "fund-in-the-name",
  section: 6,
  case: 13,
  label: { en: "Fund in the name", id: "Kata dana dalam nama" },
  text: {
    en: "Fund in a name over a text that speaks of money but not of its channel: financial institutions; where the text speaks of grants or services: MSMEs. Grant and loan together: the larger part, else financial institutions.",
    id: "Kata dana dalam nama, sedangkan teks menyebut uang tanpa salurannya: lembaga keuangan; bila teks menyebut hibah atau layanan: UMKM. Hibah bersama pinjaman: bagian yang lebih besar, jika tidak jelas lembaga keuangan.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 13" }],
};

const wageAndRecruitmentSubsidies: CodingRule<"wage-and-recruitment-subsidies"> = {
  id: "wage-and-recruitment-subsidies",
  section: 6,
  case: 14,
  label: { en: "Wage and recruitment subsidies", id: "Subsidi upah dan perekrutan" },
  text: {
    en: "Wage, recruitment and apprentice subsidies paid to firms: MSMEs, financing and investment. Placement services, apprenticeships and training of job seekers: irrelevant, unless self-employment is an aim.",
    id: "Subsidi upah, perekrutan, dan pemagangan yang dibayarkan kepada usaha: UMKM, pembiayaan dan investasi. Penempatan kerja, pemagangan, dan pelatihan pencari kerja: tidak relevan, kecuali bila usaha mandiri menjadi tujuan.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 14" }],
};

const awardsAndInsurance: CodingRule<"awards-and-insurance"> = {
  id: "awards-and-insurance",
  section: 6,
  case: 15,
  label: { en: "Awards and insurance", id: "Penghargaan dan asuransi" },
  text: {
    en: "Awards to firms or producing groups: MSMEs, competitiveness first, the topic second, no component. Honours for single artisans, artists or scientists, and life and health insurance of persons: irrelevant. Insurance of business assets, crops or boats: financial institutions.",
    id: "Penghargaan bagi usaha atau kelompok produsen: UMKM, daya saing lebih dahulu, topiknya kedua, tanpa komponen. Penghargaan bagi perajin, seniman, atau ilmuwan perorangan serta asuransi jiwa dan kesehatan: tidak relevan. Asuransi aset usaha, tanaman, atau kapal: lembaga keuangan.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 15" }],
};

const awarenessAndStudies: CodingRule<"awareness-and-studies"> = {
  id: "awareness-and-studies",
  section: 6,
  case: 16,
  label: { en: "Awareness, studies, plans", id: "Sosialisasi, kajian, rencana" },
  text: {
    en: "Sosialisasi, campaigns and awareness: pillar, strategy and form of the topic, no component (a workshop is training whatever its title). Studies, plans and rules about a scheme: ecosystem, coordination, no form and no component (terms of a finance scheme: case 3).",
    id: "Sosialisasi dan kampanye: pilar, strategi, dan bentuk sesuai topiknya, tanpa komponen (lokakarya tetap pelatihan apa pun judulnya). Kajian, rencana, dan pengaturan suatu skema: ekosistem, koordinasi, tanpa bentuk dan komponen (ketentuan skema pembiayaan: kasus 3).",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 16" }],
};

const farmAndFisheryBusinessSide: CodingRule<"farm-and-fishery-business-side"> = {
  id: "farm-and-fishery-business-side",
  section: 6,
  case: 17,
  label: { en: "Business side of farming and fishing", id: "Sisi usaha pertanian dan perikanan" },
  text: {
    en: "For farmers and fishers, certification, processing, marketing, finance, business groups and self-employment are the business side; seeds, feed, pests, livestock as livelihood and farm extension are not. Training in making a product: human resources alone; in packaging, design or quality: case 2.",
    id: "Bagi petani dan nelayan, sertifikasi, pengolahan, pemasaran, pembiayaan, kelompok usaha, dan usaha mandiri merupakan sisi usaha; benih, pakan, hama, ternak sebagai penghidupan, dan penyuluhan pertanian bukan. Pelatihan membuat produk: hanya SDM; tentang kemasan, desain, atau mutu: kasus 2.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 17" }],
};

const centersAndMarkets: CodingRule<"centers-and-markets"> = {
  id: "centers-and-markets",
  section: 6,
  case: 18,
  label: { en: "Centers, parks, markets, incubators", id: "Sentra, kawasan, pasar, inkubator" },
  text: {
    en: "A center, park, market or incubator building: ecosystem, business opportunity first, its purpose second, no component; an incubation or support service: MSMEs. Both: what most of the text is about, the building where it is even.",
    id: "Bangunan sentra, kawasan, pasar, atau inkubator: ekosistem, kemudahan dan kesempatan berusaha lebih dahulu, tujuannya kedua, tanpa komponen; layanan inkubasi atau dukungan: UMKM. Keduanya: pokok bagian terbesar teks, bangunan bila berimbang.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 18" }],
};

const licencesOfSmallFirms: CodingRule<"licences-of-small-firms"> = {
  id: "licences-of-small-firms",
  section: 6,
  case: 19,
  label: { en: "Licences that small firms need", id: "Perizinan yang diperlukan usaha kecil" },
  text: {
    en: "Licences and permits, their supervision and data are relevant (ecosystem, business opportunity first, licensing) when small firms commonly need them or the text names small firms, cooperatives or business licensing. Those of large or public operations, of persons, and the service quality of a licensing office are irrelevant. Cooperative rules: case 21; training about licences: MSMEs.",
    id: "Perizinan serta pengawasan dan datanya relevan (ekosistem, kemudahan dan kesempatan berusaha lebih dahulu, perizinan) bila lazim diperlukan usaha kecil atau teks menyebut usaha kecil, koperasi, atau perizinan berusaha. Izin kegiatan besar atau publik, izin perorangan, dan mutu layanan kantor perizinan tidak relevan. Ketentuan koperasi: kasus 21; pelatihan perizinan: UMKM.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 19" }],
};

const tourismFirms: CodingRule<"tourism-firms"> = {
  id: "tourism-firms",
  section: 6,
  case: 20,
  label: { en: "Tourism", id: "Pariwisata" },
  text: {
    en: "Help for tourism firms and for people in them as entrepreneurs is relevant; destination marketing, planning and facilities, and certificates of employees are not.",
    id: "Bantuan bagi usaha pariwisata dan pelakunya sebagai wirausaha relevan; pemasaran, perencanaan, dan fasilitas destinasi serta sertifikasi karyawan tidak.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 20" }],
};

const cooperativeRules: CodingRule<"cooperative-rules"> = {
  id: "cooperative-rules",
  section: 6,
  case: 21,
  label: { en: "Clauses of cooperative rules", id: "Ketentuan perkoperasian" },
  text: {
    en: "Founding, name, deed, registration and permits of cooperatives: business opportunity first, form licensing; definitions, supervision, sanctions, merger and dissolution: coordination, no form.",
    id: "Pendirian, nama, akta, pendaftaran, dan izin koperasi: kemudahan dan kesempatan berusaha lebih dahulu, bentuk perizinan; definisi, pengawasan, sanksi, penggabungan, dan pembubaran: koordinasi, tanpa bentuk.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 21" }],
};

const indicators: CodingRule<"indicators"> = {
  id: "indicators",
  section: 6,
  case: 22,
  label: { en: "Indicators", id: "Indikator" },
  text: {
    en: "An indicator (a count, a growth rate) has the codes of what it counts; form and component only where it names them.",
    id: "Indikator (jumlah, laju pertumbuhan) diberi kode sesuai hal yang dihitung; bentuk dan komponen hanya bila disebutkan.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 6, case 22" }],
};

/** Section 6 of the codebook: cases that came up more than once, settled one way. */
export const settledCases = [
  purposeBoundMoney,
  trainingTopic,
  supervisionAndSchemeTerms,
  certificatesAndPermits,
  investmentPromotion,
  partnershipAndAdvice,
  unnamedChannel,
  artsResearchScholarship,
  moneyForMarketAccess,
  premisesMoneyAndEquipment,
  intellectualProperty,
  taxAndFeeRelief,
  fundInTheName,
  wageAndRecruitmentSubsidies,
  awardsAndInsurance,
  awarenessAndStudies,
  farmAndFisheryBusinessSide,
  centersAndMarkets,
  licencesOfSmallFirms,
  tourismFirms,
  cooperativeRules,
  indicators,
] as const;
