import { type Language, languages } from "@quoin/core";
import { textTable } from "./text-table.ts";

/** The words in the reader's language. */
export function said(language: Language, en: string, zh: string): string {
  return language === "zh" ? zh : en;
}

/** The mark of what is made up; it stands in both languages, since a line may be forwarded. */
export function invented(synthetic: boolean): string {
  return synthetic ? "虚构 / Invented" : "";
}

/** A printed text for an office that reads one language: the mark of what is made up stands in that alone. */
export function inReadLanguages(text: string, read: readonly Language[]): string {
  return languages.every((language) => read.includes(language)) ? text : text.replaceAll("虚构 / Invented", said(read[0] ?? "en", "Invented", "虚构"));
}

/** What rests on invented rows, under their mark. */
export function underMark(synthetic: boolean, text: string): string {
  return synthetic ? `${invented(true)}\n${text}` : text;
}

/** Rows under their names, then what they come to; without a row only that. */
export function headedTable(head: readonly string[], rows: readonly (readonly string[])[], sum: string): string {
  return rows.length === 0 ? `${sum}\n` : `${textTable([head, ...rows])}\n${sum}\n`;
}
