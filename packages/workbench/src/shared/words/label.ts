import type { Language, LanguageTag } from "@quoin/core";
import { namesWanted } from "../../language/language.ts";

/** Names of a record by language; any may be missing. */
export interface Labels {
  readonly en: string | null;
  readonly zh: string | null;
  readonly [language: string]: unknown;
}

/** The name in the reader's language, else in that of the pages, else in the office's next one, else in any; the id where there is none. */
export function labelText(labels: Labels | undefined, language: Language, id: string): string {
  return orderedNames(labels, language)[0]?.[1] ?? id;
}

/** The language of the name that `labelText` shows, where it is not that of the pages: who hears the page and who sees it are told. */
export function otherLanguage(labels: Labels | undefined, language: Language): { readonly lang: LanguageTag } | Record<string, never> {
  const [[shown] = []] = orderedNames(labels, language);
  return shown === undefined || shown === language ? {} : { lang: shown };
}

/** Every name with its language, the best for the reader first. */
export function orderedNames(labels: Labels | undefined, language: Language): readonly (readonly [tag: LanguageTag, name: string])[] {
  const given = Object.entries(labels ?? {}).flatMap(([tag, name]) => (typeof name === "string" && name !== "" ? [[tag, name] as const] : []));
  const wanted = namesWanted(language);
  const place = (tag: LanguageTag): number => (wanted.includes(tag) ? wanted.indexOf(tag) : wanted.length);
  return given.toSorted(([a], [b]) => place(a) - place(b));
}
