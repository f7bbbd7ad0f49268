import type { Language, LocalText } from "@quoin/core";
import { useTranslation } from "react-i18next";
import type { Catalogue, Messages, PlacesOf } from "./catalogue.ts";
import { currentLanguage, furtherText, registerCatalogue } from "./language.ts";
import { inOurWords } from "./office-nouns.ts";

type Arguments<M extends Messages, K extends keyof M> = [PlacesOf<M[K]>] extends [never] ? [] : [places: Readonly<Record<PlacesOf<M[K]>, string | number>>];

export type TextOfCatalogue<M extends Messages> = <K extends keyof M & string>(key: K, ...places: Arguments<M, K>) => string;

export interface Reading<M extends Messages> {
  /** The message in the reader's language; its places must be given. */
  readonly t: TextOfCatalogue<M>;
  readonly language: Language;
  /** One of the two texts of a record or finding. */
  readonly pick: (text: LocalText) => string;
}

/** The texts of a page in the reader's language. */
export function useText<const M extends Messages>(catalogue: Catalogue<M>): Reading<M> {
  registerCatalogue(catalogue);
  const { i18n } = useTranslation();
  const language = currentLanguage();
  return {
    t: (key, ...[places]) => inOurWords(i18n.t(key, { ns: catalogue.name, ...places }), language),
    language,
    pick: (text) => inOurWords(furtherText(text) ?? text[language], language),
  };
}
