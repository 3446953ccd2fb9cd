export type { Acceptability, AcceptabilityRow } from "./acceptability.js";
export type { Distribution } from "./distribution.js";
export { estimateAcceptability, type AcceptabilityOptions } from "./estimate-acceptability.js";
export type { UncertainCells } from "./uncertain-cells.js";
export type { WeightSpace } from "./weight-space.js";
