import { type Language, languages } from "@quoin/core";
import { textTable } from "./text-table.ts";

/** The mark of what is made up; it stands in both languages, since a line may be forwarded. */
export function invented(synthetic: boolean): string {
  return synthetic ? "虚构 / Invented" : "";
}

/**
 * A printed text for an office: the mark of what is made up in the languages that it reads.
 *
 * @param own the mark in a further language, which stands in the place of English
 */
export function inReadLanguages(text: string, read: readonly Language[], own: string | null = null): string {
  const marks = { en: own ?? "Invented", zh: "虚构" };
  const mark = languages.every((language) => read.includes(language)) ? `${marks.zh} / ${marks.en}` : marks[read[0] ?? "en"];
  return text.replaceAll("虚构 / Invented", mark);
}

/** What rests on invented rows, under their mark. */
export function underMark(synthetic: boolean, text: string): string {
  return synthetic ? `${invented(true)}\n${text}` : text;
}

/** Rows under their names, then what they come to; without a row only that. */
export function headedTable(head: readonly string[], rows: readonly (readonly string[])[], sum: string): string {
  return rows.length === 0 ? `${sum}\n` : `${textTable([head, ...rows])}\n${sum}\n`;
}
