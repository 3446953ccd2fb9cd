import type { Statement } from "../entry.js";
import { codebookTitle } from "../source.js";

/** What the strict reading counts. Ministries disagree about who counts, so the codebook's broad reading stands beside it. */
export const strictRule: Statement = {
  text: {
    en: "The broad reading counts every relevant program: support open to all firms or given to farmers and fishers as a business, too. The strict reading counts those among them whose text names micro, small or medium firms, cooperatives or entrepreneurs.",
    id: "Pembacaan luas menghitung setiap program yang relevan, termasuk dukungan yang terbuka bagi semua pelaku usaha atau bagi petani dan nelayan sebagai pelaku usaha. Pembacaan ketat hanya menghitung program relevan yang teksnya menyebut usaha mikro, kecil, atau menengah, koperasi, atau wirausaha.",
  },
  claim: "library-infers",
  sources: [{ title: codebookTitle, locator: "section 1" }],
};
