export { aboutIndonesia } from "./about-indonesia.js";
export type { DesignedLink, DesignedLinkKind } from "./designed-link.js";
export { indonesia } from "./indonesia.js";
export { indonesiaReviewed } from "./indonesia-reviewed.js";
export { designedLinks } from "./links.js";
export type { ReviewedCoding } from "./reviewed-coding.js";
