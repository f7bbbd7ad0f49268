import { z } from "zod";
import { fault, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { messageCatalogue } from "../../language/office-language/message-catalogue.ts";
import { officeLocale } from "../../language/office-language/office-locale.ts";
import { soundTranslations } from "../../language/office-language/translation-faults.ts";
import { keptTranslations } from "../translations/language-files.ts";
import { languageField } from "./export-language.ts";

/** `quoin language show` */
export const showLanguage = workspaceUseCase({
  words: ["language", "show"],
  summary: "What the office has translated into a language, by the code of each message",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin language show quoin-demo --lang pt",
  input: z.strictObject({ language: languageField }),
  output: z.object({
    language: z.string(),
    /** Messages that the program has. */
    messages: z.number(),
    /** Nothing where the office has taken none. */
    translations: z.record(z.string(), z.string()),
    /** Those of fixed texts, by what they say in English. */
    texts: z.record(z.string(), z.string()),
    /** Those whose English has several meanings, by their English and by the Chinese that tells them apart. */
    senses: z.record(z.string(), z.record(z.string(), z.string())),
  }),
  run: async ({ files }, { language }) => {
    if (language === undefined) return fault(note("input.missing", { field: "language" }, { field: "language" }));
    const all = messageCatalogue();
    const translations = soundTranslations(await keptTranslations(files, language), new Map(all.map((message) => [message.code, message])), language);
    const { texts, senses } = officeLocale(language, translations, null);
    return success({ language, messages: all.length, translations: { ...translations }, texts: { ...texts }, senses: { ...senses } });
  },
});
