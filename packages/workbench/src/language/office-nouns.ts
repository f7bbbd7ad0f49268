import { type Language, type LocalText, type OfficeWords, officeText, plainWords } from "@quoin/core";

/** What this office calls the places that it compares; known before a page is shown. */
let words: OfficeWords = plainWords;

/** Takes over what the workspace says of its territory. */
export function learnWords({
  compared: { one, many },
  currency,
  root,
}: {
  readonly compared: { readonly one: LocalText; readonly many: LocalText };
  readonly currency: string;
  readonly root: { readonly text: LocalText };
}): void {
  words = { ...plainWords, region: { en: { one: one.en, many: many.en }, zh: { one: one.zh, many: many.zh } }, currency, whole: root.text };
}

/** The currency of the office's amounts. */
export function ourCurrency(): string {
  return words.currency;
}

/** A text of the pages in the words of the office. */
export function inOurWords(text: string, language: Language): string {
  return officeText(text, words, language);
}
