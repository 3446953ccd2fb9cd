export { findContributions } from "./find-contributions.js";
export { findStability, type StabilityOptions } from "./find-stability.js";
export type * from "./stability.js";
