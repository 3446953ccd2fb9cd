/** Title under which every row cites the paper whose knowledge this library carries. */
export const paperTitle = "Mindarti & Sukoco, Synchronization Model for Empowering MSMEs";

/** Title under which every row cites the decision rules of this library: the paper gives none. */
export const codebookTitle = "Codebook of msme-sync";

/** Title under which rows cite the page that says how this library decides where its sources leave a choice. */
export const provenanceTitle = "Provenance of msme-sync (docs/provenance.md)";
