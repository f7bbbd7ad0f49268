import type { WorkspacePorts } from "../../contract/ports.ts";
import { answeredIn, type LanguageTag } from "../../language/language-tag.ts";
import { type Note, note } from "../../language/note.ts";
import { messageCatalogue } from "../../language/office-language/message-catalogue.ts";
import { saidMessages, signNotes, translationNotes } from "../../language/office-language/translation-faults.ts";
import { keptTranslations, languageFile, takenLanguages } from "../translations/language-files.ts";

/** The tables of translations that the office holds. */
export async function translationTables({
  files,
}: Pick<WorkspacePorts, "files">): Promise<{ readonly language: LanguageTag; readonly path: string; readonly translated: number }[]> {
  const tables = (await takenLanguages(files)).map(async (language) => {
    const translated = saidMessages(await keptTranslations(files, language)).length;
    return { language, path: languageFile(language), translated };
  });
  return Promise.all(tables);
}

/** What is wrong with the translations of an office as they lie there (a table may have been written by hand, and the program may say otherwise since), and what each lacks. */
export async function languageFaults({ files, settings }: Pick<WorkspacePorts, "files" | "settings">): Promise<readonly Note[]> {
  const all = messageCatalogue();
  const known = new Map(all.map((message) => [message.code, message]));
  const notes: Note[] = [];
  for (const language of await takenLanguages(files)) {
    const held = await keptTranslations(files, language);
    const file = languageFile(language);
    for (const [at, [code, text]] of Object.entries(held).entries())
      notes.push(
        ...translationNotes({ code, text, row: at + 2 }, known, language).map((each): Note => ({ ...each, severity: "warning", at: { ...each.at, file } })),
      );
    notes.push(...signNotes(held).map((each): Note => ({ ...each, severity: "warning", at: { ...each.at, file } })));
    const said = new Set(saidMessages(held));
    const missing = all.filter(({ code }) => !said.has(code)).length;
    const next = answeredIn(settings.languages, { language: "en", names: [language] }).language;
    if (missing > 0) notes.push(note("language.lacking", { language, missing, all: all.length, next }, { file }));
  }
  return notes;
}
