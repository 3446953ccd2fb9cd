import type { Named, Statement } from "../entry.js";
import { paperTitle } from "../source.js";

/** Something the study says of itself that it could not do. */
export interface Limitation<Id extends string = string> extends Named<Id>, Statement {}

const existingTheory: Limitation<"existing-theory"> = {
  id: "existing-theory",
  label: { en: "Existing theory", id: "Teori yang ada" },
  text: {
    en: "The analysis relies mainly on existing theoretical models and may miss what happens on the ground.",
    id: "Analisis terutama bertumpu pada model teoretis yang ada dan mungkin tidak menangkap kenyataan di lapangan.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3017, Conclusion" }],
};

const dataCoverage: Limitation<"data-coverage"> = {
  id: "data-coverage",
  label: { en: "Coverage of the data", id: "Cakupan data" },
  text: {
    en: "The data may be neither complete nor up to date, which can affect the accuracy of the conclusions.",
    id: "Data mungkin tidak lengkap atau tidak mutakhir sehingga dapat memengaruhi ketepatan simpulan.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3017, Conclusion" }],
};

const externalFactors: Limitation<"external-factors"> = {
  id: "external-factors",
  label: { en: "External factors", id: "Faktor luar" },
  text: {
    en: "Economic fluctuations, technological advances and global markets are not covered extensively.",
    id: "Gejolak ekonomi, kemajuan teknologi, dan dinamika pasar global tidak dibahas secara mendalam.",
  },
  claim: "paper-states",
  sources: [{ title: paperTitle, locator: "p. 3017, Conclusion" }],
};

/** The study's own limitations, in its order. They hold for every row that claims `paper-states` or `paper-implies`. */
export const limitations = [existingTheory, dataCoverage, externalFactors] as const;

/** The id of one of the limitations. */
export type LimitationId = (typeof limitations)[number]["id"];

/** Whether a value is the id of one of the limitations. */
export function isLimitationId(value: unknown): value is LimitationId {
  return limitations.some(({ id }) => id === value);
}
