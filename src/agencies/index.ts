export { agencies, agencyAliasesClaim } from "./agencies.js";
export type { Agency } from "./agency.js";
