import type { Language, Source, Text } from "../../entry.js";
import { inBoth } from "./wording.js";

/**
 * Where in a source, in the language of the report: pages are *hlm.* in Indonesian. Names of sections stay as they are
 * printed in the source, so that a reader finds them there.
 */
export function locatorIn(locator: string, language: Language): string {
  if (language === "en") return locator;
  return locator.replace(/ and (?=pp?\. ?\d)/gu, " dan ").replace(/\bpp?\. ?(?=\d)/gu, "hlm. ");
}

/** Sources as a reader expects them, each title once with all its locators. */
export function cite(sources: readonly Source[]): Text {
  const titles = [...new Set(sources.map(({ title }) => title))];
  return inBoth((language) =>
    titles
      .map((title) => {
        const locators = sources.filter((source) => source.title === title).map(({ locator }) => locator);
        return `${title}, ${locators.map((locator) => locatorIn(locator, language)).join("; ")}`;
      })
      .join("; "),
  );
}
