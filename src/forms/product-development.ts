import type { Form } from "./form.js";

export const productDevelopment: Form<"product-development"> = {
  id: "product-development",
  label: { en: "Development of MSME products and services", id: "Pengembangan produk dan jasa UMKM" },
  definition: { en: "Development of MSME products and services", id: "Pengembangan produk dan jasa UMKM" },
  claim: "paper-states",
  sources: [{ title: "Mindarti & Sukoco, Synchronization Model for Empowering MSMEs", locator: "pp. 3013-3014" }],
  includes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "sections 1 to 5" }],
    texts: [],
  },
  excludes: {
    claim: "library-infers",
    sources: [{ title: "Codebook of msme-sync", locator: "sections 1 to 5" }],
    texts: [],
  },
  terms: {
    en: { strong: [], weak: [] },
    id: { strong: [], weak: [] },
  },
};
