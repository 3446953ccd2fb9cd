import { classify, type LabelledProgram } from "../../../../src/index.js";

const activities = [
  "Pelatihan pengemasan produk",
  "Bantuan modal usaha",
  "Pemasaran hasil usaha",
  "Sertifikasi halal produk",
  "Pendampingan kewirausahaan",
  "Fasilitasi pameran dagang",
  "Penyaluran kredit tanpa agunan",
  "Pembentukan koperasi",
  "Bantuan alat pengolahan",
  "Temu usaha dengan pembeli",
];
const farmers = ["kelompok petani", "nelayan kecil", "peternak rakyat"];
const others = ["pelaku usaha mikro", "wirausaha muda", "pedagang pasar"];

/** A program with the codes that the shipped classifier gives it. */
function asShipped(name: string, group: string): LabelledProgram {
  const { relevant, pillar, strategies, forms, components } = classify(name);
  return {
    program: { name },
    group,
    coding: {
      relevant: relevant.value,
      pillar: pillar.value,
      strategies: strategies.value,
      forms: forms.value,
      components: components.value,
    },
  };
}

const named = (people: readonly string[]): readonly LabelledProgram[] =>
  activities.flatMap((activity) => people.map((who) => asShipped(`${activity} bagi ${who}`, activity)));

/** Coded as the shipped numbers would. */
export const shippedConvention: readonly LabelledProgram[] = [...named(farmers), ...named(others)];

/** A ministry for which no program for farmers, fishers or herders is MSME empowerment; otherwise it codes as the library does. */
export const withoutFarmers: readonly LabelledProgram[] = [
  ...named(farmers).map((one) => ({ ...one, coding: { relevant: false } })),
  ...named(others),
];
