import type { Component } from "./component.js";

export const marketAccess: Component<"market-access"> = {
  id: "market-access",
  label: { en: "Expanding market access", id: "Perluasan akses pasar" },
  definition: { en: "Expanding market access", id: "Perluasan akses pasar" },
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
