import type { Language } from "@quoin/core";

/** Names of a record; one language may be missing. */
export interface Labels {
  readonly en: string | null;
  readonly zh: string | null;
}

/** The name in the reader's language, else in the other, else the id. */
export function labelText(labels: Labels | undefined, language: Language, id: string): string {
  return labels?.[language] ?? labels?.[language === "zh" ? "en" : "zh"] ?? id;
}

/** The language of the name that `labelText` shows, where it is not the reader's: who hears the page and who sees it are told. */
export function otherLanguage(labels: Labels | undefined, language: Language): { readonly lang: Language } | Record<string, never> {
  const other = language === "zh" ? "en" : "zh";
  return labels?.[language] === null || labels?.[language] === undefined ? (labels?.[other] ? { lang: other } : {}) : {};
}
