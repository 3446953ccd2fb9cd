export { agencies, aliasesClaim } from "./agencies.js";
export type { Agency } from "./agency.js";
