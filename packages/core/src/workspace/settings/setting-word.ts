import type { LocalText } from "../../language/text.ts";

/** What a setting is called, and what is to be known before it is changed. */
export interface SettingWords {
  readonly label: LocalText;
  readonly hint?: LocalText;
}

/** The words of a setting, in English and Chinese; a hint in both or in neither. */
export function words(en: string, zh: string, hintEn?: string, hintZh?: string): SettingWords {
  return { label: { en, zh }, ...(hintEn === undefined || hintZh === undefined ? {} : { hint: { en: hintEn, zh: hintZh } }) };
}
