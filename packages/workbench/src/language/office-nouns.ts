import { type Language, type LocalText, type OfficeWords, officeText, plainWords } from "@quoin/core";

/** What this office calls the places that it compares; known before a page is shown. */
let words: OfficeWords = plainWords;

/** Takes over what the workspace says of its territory. */
export function learnWords({
  compared: { one, many },
  activity,
  counted,
  money_level: province,
  currency,
  root,
}: {
  readonly compared: { readonly one: LocalText; readonly many: LocalText };
  readonly activity: { readonly one: LocalText; readonly many: LocalText };
  readonly counted: LocalText | null;
  readonly money_level: LocalText | null;
  readonly currency: string;
  readonly root: { readonly text: LocalText };
}): void {
  words = {
    ...plainWords,
    region: { en: { one: one.en, many: many.en }, zh: { one: one.zh, many: many.zh } },
    activity: { en: { one: activity.one.en, many: activity.many.en }, zh: { one: activity.one.zh, many: activity.many.zh } },
    counted: counted ?? plainWords.counted,
    ...(province === null ? {} : { province }),
    currency,
    whole: root.text,
  };
  saidCounted = counted;
}

/** What the office says that it counts; null where it says nothing. */
let saidCounted: LocalText | null = null;

export function ourCounted(): LocalText | null {
  return saidCounted;
}

/** The currency of the office's amounts. */
export function ourCurrency(): string {
  return words.currency;
}

/** A text of the pages in the words of the office. */
export function inOurWords(text: string, language: Language): string {
  return officeText(text, words, language);
}
