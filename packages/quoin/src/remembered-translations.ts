import {
  chineseLocale,
  keptTranslations,
  type LanguageTag,
  type Locale,
  languageFile,
  loadLocale,
  messageCatalogue,
  officeLocale,
  type ReaderLanguage,
  soundTranslations,
  takenLanguages,
  type WorkspaceFiles,
} from "@quoin/core";
import { fileState } from "./remembered-documents.ts";

/** The translations that a workspace holds at this moment. */
export interface TakenTranslations {
  /** Another text where one of them was written since; empty where there are none. */
  readonly state: string;
  /** The language as the office has it translated, with what says the rest; null where it has not taken it. */
  locale(tag: LanguageTag, next: ReaderLanguage): Promise<Locale | null>;
}

/** Translations of a workspace, read again only where a table of them was written since. */
export function rememberedTranslations(files: WorkspaceFiles): () => Promise<TakenTranslations> {
  let known: { readonly state: string; readonly locales: Map<string, Promise<Locale>> } = { state: "", locales: new Map() };
  return async () => {
    const tags = await takenLanguages(files);
    const state = (await Promise.all(tags.map(async (tag) => `${tag} ${await fileState(files.locate(languageFile(tag)))}`))).join("\n");
    if (known.state !== state) known = { state, locales: new Map() };
    const { locales } = known;
    return {
      state,
      locale: async (tag, next) => {
        if (!tags.includes(tag)) return null;
        const key = `${tag} ${next}`;
        const locale = locales.get(key) ?? madeLocale(files, tag, next);
        locales.set(key, locale);
        return locale;
      },
    };
  };
}

async function madeLocale(files: WorkspaceFiles, tag: LanguageTag, next: ReaderLanguage): Promise<Locale> {
  const known = new Map(messageCatalogue().map((message) => [message.code, message]));
  const said = soundTranslations(await keptTranslations(files, tag), known, tag);
  return officeLocale(tag, said, next === "zh" ? chineseLocale() : await loadLocale(next));
}
