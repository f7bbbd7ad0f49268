import { csvText, guardedCsv } from "../../contract/csv-text.ts";
import type { LanguageTag } from "../../language/language-tag.ts";
import { currentSyntax } from "../../language/office-language/former-syntax.ts";
import type { Translations } from "../../language/office-language/office-locale.ts";
import type { WorkspaceFiles } from "../workspace-files.ts";

/** Folder of the translations that an office brings along, a table a language. */
export const languageFolder = "languages";

export function languageFile(tag: LanguageTag): string {
  return `${languageFolder}/${tag}.csv`;
}

/** The language of a table of translations by its path; null where the path is another. */
export function languageOf(path: string): LanguageTag | null {
  return new RegExp(`^${languageFolder}/([^/]+)\\.csv$`).exec(path)?.[1] ?? null;
}

/** The table as it is kept: code and translation, guarded as whatever is opened in a spreadsheet. */
export function languageText(translations: Translations): string {
  const rows = Object.entries(translations).sort(([a], [b]) => (a < b ? -1 : 1));
  return guardedCsv(csvText(["code", "translation"], rows));
}

/** The languages that the office has translations of. */
export async function takenLanguages(files: Pick<WorkspaceFiles, "list" | "exists">): Promise<readonly LanguageTag[]> {
  if (!(await files.exists(languageFolder))) return [];
  return (await files.list(languageFolder)).flatMap((path) => /([^/]+)\.csv$/.exec(path)?.[1] ?? []).sort();
}

/** What the office says in the language, by code, in the syntax of today; nothing where it has taken none. */
export async function keptTranslations(files: Pick<WorkspaceFiles, "exists" | "readText">, tag: LanguageTag): Promise<Translations> {
  if (!(await files.exists(languageFile(tag)))) return {};
  const kept = Object.entries(translationsOf(await files.readText(languageFile(tag))));
  return Object.fromEntries(kept.map(([code, text]) => [code, currentSyntax(text, tag, code)]));
}

/** Reads what `languageText` wrote: two cells a row, quoted where they must be, one apostrophe before a formula taken off. */
export function translationsOf(text: string): Translations {
  const said: [string, string][] = [];
  const row = /("(?:[^"]|"")*"|[^,\n]*),("(?:[^"]|"")*"|[^\n]*)(?:\n|$)/gy;
  for (let match = row.exec(text); match !== null && match[0] !== ""; match = row.exec(text)) said.push([cellText(match[1] ?? ""), cellText(match[2] ?? "")]);
  return Object.fromEntries(said.slice(1).filter(([code, translation]) => code !== "" && translation !== ""));
}

function cellText(written: string): string {
  const plain = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written.replace(/\r$/, "");
  return /^'+[=+\-@\t\r]/.test(plain) ? plain.slice(1) : plain;
}
