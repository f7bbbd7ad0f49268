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
