import { fillMessage, type Language, type LocalText } from "@quoin/core";
import { useSyncExternalStore } from "react";
import type { Catalogue, Messages, PlacesOf } from "./catalogue.ts";
import { currentLanguage, currentReader, furtherText, nameLanguage, pageLanguage, pageMessage, watchLanguage } from "./language.ts";
import { inOurWords, ourHeading } from "./office-nouns.ts";

type Arguments<M extends Messages, K extends keyof M> = [PlacesOf<M[K]>] extends [never] ? [] : [places: Readonly<Record<PlacesOf<M[K]>, string | number>>];

export type TextOfCatalogue<M extends Messages> = <K extends keyof M & string>(key: K, ...places: Arguments<M, K>) => string;

export interface Reading<M extends Messages> {
  /** The message in the reader's language; its places must be given. */
  readonly t: TextOfCatalogue<M>;
  readonly language: Language;
  /** A text of an answer: the server has said it to the reader already, and what somebody typed stays as it was typed. */
  readonly pick: (text: LocalText) => string;
  /** A text of the program's own lists, which these pages bring along (codes, roles): said to the reader here. */
  readonly ours: (text: LocalText) => string;
}

/** The texts of a page in the reader's language. */
export function useText<const M extends Messages>(catalogue: Catalogue<M>): Reading<M> {
  useSyncExternalStore(watchLanguage, pageLanguage);
  const language = currentLanguage();
  return {
    t: (key, ...[places]) => {
      const { text, tag } = pageMessage(catalogue, key);
      return inOurWords(fillMessage(text, places ?? {}, tag), language);
    },
    language,
    pick: (text) => textUnder(text, nameLanguage() ?? currentReader()) ?? text[language],
    ours: (given) => {
      const text = ourHeading(given);
      if (text.typed === true) return textUnder(text, nameLanguage() ?? currentReader()) ?? text[language];
      return inOurWords(furtherText(text) ?? text[language], language);
    },
  };
}

/** What a text says in a language beside the two of the program, where somebody gave it in it. */
function textUnder(text: LocalText & Readonly<Record<string, unknown>>, tag: string): string | null {
  const said = tag === "en" || tag === "zh" ? null : text[tag];
  return typeof said === "string" && said !== "" ? said : null;
}
