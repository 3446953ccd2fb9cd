/** What identifies a published source. */
export interface Publication {
  readonly title: string;
  readonly authors: readonly string[];
  readonly journal: string;
  readonly issn: readonly string[];
  readonly volume: number;
  readonly number: number;
  readonly pages: string;
  readonly doi: string;
  readonly href: string;
  readonly year: number;
}

/**
 * The paper whose knowledge the rows carry: four practical and four theoretical models for synchronizing programs that
 * empower MSMEs. Title, authors, volume, number, pages, ISSN and DOI as printed on its first page (p. 3010). The
 * pages at hand print neither the journal's name, which belongs to the printed address ijor.co.uk, nor the year.
 */
export const paper: Publication = {
  title: "Synchronization Model for Empowering MSMEs: Critical Evaluation Based on Literature Review",
  authors: ["Lely Indah Mindarti", "Johan Bhimo Sukoco"],
  journal: "International Journal of Religion",
  issn: ["2633-352X", "2633-3538"],
  volume: 5,
  number: 11,
  pages: "3010-3019",
  doi: "10.61707/qw53vm65",
  href: "https://doi.org/10.61707/qw53vm65",
  year: 2024,
};
