import {
  chineseTongue,
  keptTranslations,
  type LanguageTag,
  languageFile,
  learnTongue,
  messageCatalogue,
  officeTongue,
  type ReaderLanguage,
  soundTranslations,
  type Tongue,
  takenLanguages,
  type WorkspaceFiles,
} from "@quoin/core";
import { fileState } from "./remembered-documents.ts";

/** The translations that a workspace holds at this moment. */
export interface TakenTranslations {
  /** Another text where one of them was written since; empty where there are none. */
  readonly state: string;
  /** The language as the office has it translated, with what says the rest; null where it has not taken it. */
  tongue(tag: LanguageTag, next: ReaderLanguage): Promise<Tongue | null>;
}

/** Translations of a workspace, read again only where a table of them was written since. */
export function rememberedTranslations(files: WorkspaceFiles): () => Promise<TakenTranslations> {
  let known: { readonly state: string; readonly tongues: Map<string, Promise<Tongue>> } = { state: "", tongues: new Map() };
  return async () => {
    const tags = await takenLanguages(files);
    const state = (await Promise.all(tags.map(async (tag) => `${tag} ${await fileState(files.locate(languageFile(tag)))}`))).join("\n");
    if (known.state !== state) known = { state, tongues: new Map() };
    const { tongues } = known;
    return {
      state,
      tongue: async (tag, next) => {
        if (!tags.includes(tag)) return null;
        const key = `${tag} ${next}`;
        const tongue = tongues.get(key) ?? madeTongue(files, tag, next);
        tongues.set(key, tongue);
        return tongue;
      },
    };
  };
}

async function madeTongue(files: WorkspaceFiles, tag: LanguageTag, next: ReaderLanguage): Promise<Tongue> {
  const known = new Map(messageCatalogue().map((message) => [message.code, message]));
  const said = soundTranslations(await keptTranslations(files, tag), known, tag);
  return officeTongue(tag, said, next === "zh" ? chineseTongue() : await learnTongue(next));
}
