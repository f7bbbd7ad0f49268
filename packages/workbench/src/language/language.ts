import {
  type FurtherLanguage,
  fixedText,
  type Language,
  type LocalText,
  learnTongue,
  programLanguage,
  type ReaderLanguage,
  readerLanguages,
  standForEnglish,
  tongueOf,
  type Voice,
  voiceFor,
} from "@quoin/core";
import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Catalogue } from "./catalogue.ts";

const rememberedAs = "quoin.language";
const tags = { zh: "zh-CN", en: "en", de: "de" } as const satisfies Record<ReaderLanguage, string>;

/** Messages of the pages in a further language, by catalogue and key; a form for one and one for several are parted by `¦`. */
type FurtherMessages = Readonly<Record<string, string>>;

const loaders: Readonly<Record<FurtherLanguage, () => Promise<FurtherMessages>>> = { de: async () => (await import("./german/german.ts")).germanMessages };
let further: FurtherMessages = {};

function readerOf(tag: string | undefined): ReaderLanguage {
  return readerLanguages.find((language) => tag?.toLowerCase().startsWith(language)) ?? "en";
}

function remembered(): ReaderLanguage | null {
  const value = localStorage.getItem(rememberedAs);
  return readerLanguages.find((language) => language === value) ?? null;
}

function follow(tag: string): void {
  document.documentElement.lang = tag;
}

/** Loads what a further language says. Its figures stand where English ones would from then on: going back to English needs another start. */
async function learn(reader: ReaderLanguage): Promise<void> {
  if (reader === "en" || reader === "zh") return;
  const [tongue, messages] = await Promise.all([learnTongue(reader), loaders[reader]()]);
  if (tongue !== null) standForEnglish(tongue.printer);
  further = messages;
}

/** Starts with the reader's last choice, else the browser's first language that we speak, else English. */
export async function startLanguage(): Promise<void> {
  const spoken = navigator.languages.find((tag) => readerLanguages.some((language) => tag.toLowerCase().startsWith(language)));
  const first = remembered() ?? (spoken === undefined ? "en" : readerOf(spoken));
  await learn(first);
  await i18next.use(initReactI18next).init({ lng: tags[first], fallbackLng: false, resources: {}, interpolation: { escapeValue: false } });
  follow(tags[first]);
  i18next.on("languageChanged", follow);
}

/** What is read: in a further language answers come with its texts in the place of English. */
export function currentReader(): ReaderLanguage {
  return readerOf(i18next.language);
}

/** The program's language whose place the reader's takes. */
export function currentLanguage(): Language {
  return programLanguage(currentReader());
}

export async function chooseLanguage(language: ReaderLanguage): Promise<void> {
  const before = currentReader();
  localStorage.setItem(rememberedAs, language);
  // Figures of a further language stand in English's place until the page is started again.
  if (before !== language && [before, language].some((each) => programLanguage(each) !== each)) {
    location.reload();
    return;
  }
  await i18next.changeLanguage(tags[language]);
}

/** Who says what the program says itself: with the texts and figures of what is read. */
export function currentVoice(): Voice {
  return voiceFor(currentLanguage(), currentReader());
}

/** A text of the program's own lists in the further language that is read; null where none is, or it lacks the text. */
export function furtherText(text: LocalText): string | null {
  const tongue = tongueOf(currentReader());
  if (tongue === null) return null;
  return text.said === undefined ? fixedText(text.en, tongue) : currentVoice().text(text);
}

/** Makes the texts of a catalogue known to i18next, once. */
export function registerCatalogue({ name, messages }: Catalogue): void {
  if (i18next.hasResourceBundle(tags.en, name)) return;
  const en: Record<string, string> = {};
  const zh: Record<string, string> = {};
  const other: Record<string, string> = {};
  for (const [key, message] of Object.entries(messages)) {
    const [one, several] = further[`${name}.${key}`]?.split(" ¦ ") ?? [];
    if (typeof message.en === "string") {
      en[key] = message.en;
      zh[key] = message.zh;
      other[key] = one ?? message.en;
    } else {
      en[`${key}_one`] = message.en.one;
      en[`${key}_other`] = message.en.other;
      zh[`${key}_other`] = message.zh;
      other[`${key}_one`] = one ?? message.en.one;
      other[`${key}_other`] = several ?? one ?? message.en.other;
    }
  }
  i18next.addResourceBundle(tags.en, name, en);
  i18next.addResourceBundle(tags.zh, name, zh);
  i18next.addResourceBundle(tags.de, name, other);
}
