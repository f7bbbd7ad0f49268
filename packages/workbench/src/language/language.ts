import type { Language } from "@quoin/core";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Catalogue } from "./catalogue.ts";

const rememberedAs = "quoin.language";
const tags = { zh: "zh-CN", en: "en" } as const satisfies Record<Language, string>;

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("zh") ? "zh" : "en";
}

function remembered(): Language | null {
  const value = localStorage.getItem(rememberedAs);
  return value === "zh" || value === "en" ? value : null;
}

function follow(tag: string): void {
  document.documentElement.lang = tag;
}

/** Starts with the reader's last choice, else the browser's first language that we speak, else Chinese. */
export async function startLanguage(): Promise<void> {
  const spoken = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag));
  const first = remembered() ?? (spoken === undefined ? "zh" : languageOf(spoken));
  await i18next
    .use(initReactI18next)
    .init({ lng: tags[first], fallbackLng: false, resources: {}, interpolation: { escapeValue: false }, showSupportNotice: false });
  follow(tags[first]);
  i18next.on("languageChanged", follow);
}

export function currentLanguage(): Language {
  return languageOf(i18next.language);
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(rememberedAs, language);
  await i18next.changeLanguage(tags[language]);
}

/** Makes the texts of a catalogue known to i18next, once. */
export function registerCatalogue({ name, messages }: Catalogue): void {
  if (i18next.hasResourceBundle(tags.en, name)) return;
  const en: Record<string, string> = {};
  const zh: Record<string, string> = {};
  for (const [key, message] of Object.entries(messages)) {
    if (typeof message.en === "string") {
      en[key] = message.en;
      zh[key] = message.zh;
    } else {
      en[`${key}_one`] = message.en.one;
      en[`${key}_other`] = message.en.other;
      zh[`${key}_other`] = message.zh;
    }
  }
  i18next.addResourceBundle(tags.en, name, en);
  i18next.addResourceBundle(tags.zh, name, zh);
}
