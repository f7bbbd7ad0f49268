import type { Language } from "@quoin/core";
import { textTable } from "./texts/text-table.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Characters of a cell of a table. */
const cellWidth = 48;

/**
 * An answer for a person where its command has no printer of its own: a line a field, lists of like things as tables, texts in the reader's language.
 *
 *   plainText({ name: "boe", roles: ["editor"], until: null }, "en")  // "name   boe\nroles  editor\nuntil  –\n"
 */
export function plainText(answer: unknown, language: Language): string {
  const lines = isFields(answer) ? fieldLines(answer, language) : valueLines(answer, language);
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function fieldLines(fields: Fields, language: Language): readonly string[] {
  const entries = Object.entries(fields);
  const width = Math.max(0, ...entries.filter(([, value]) => shortText(value, language) !== null).map(([name]) => name.length));
  return entries.flatMap(([name, value]) => {
    const short = shortText(value, language);
    if (short !== null) return [`${name.padEnd(width)}  ${short}`];
    return [name, ...valueLines(value, language).map((line) => `  ${line}`)];
  });
}

function valueLines(value: unknown, language: Language): readonly string[] {
  const short = shortText(value, language);
  if (short !== null) return [short];
  if (!Array.isArray(value)) return fieldLines(value as Fields, language);
  const rows = value.filter(isFields);
  if (rows.length === value.length && rows.every((row) => Object.values(row).every((cell) => shortText(cell, language) !== null))) {
    const columns = [...new Set(rows.flatMap(Object.keys))];
    const cells = rows.map((row) => columns.map((column) => (column in row ? (shortText(row[column], language) ?? "") : "")));
    return textTable([columns, ...cells], cellWidth).split("\n");
  }
  return value.flatMap((each, index) => [...(index === 0 ? [] : [""]), ...valueLines(each, language)]);
}

/** What fits on one line; null for what needs lines of its own. A missing value is a dash, as everywhere. */
function shortText(value: unknown, language: Language): string | null {
  if (value === null || value === undefined) return "–";
  if (Array.isArray(value)) {
    const parts = value.map((each) => (typeof each === "object" && each !== null ? null : shortText(each, language)));
    return parts.some((part) => part === null) ? null : parts.length === 0 ? "–" : parts.join(", ");
  }
  if (!isFields(value))
    return typeof value === "boolean" && language === "zh" ? (value ? "是" : "否") : typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
  return isLocalText(value) ? String(value[language] ?? value["en"] ?? value["zh"] ?? "–") : null;
}

function isLocalText(fields: Fields): boolean {
  const names = Object.keys(fields);
  return names.length === 2 && names.every((name) => name === "en" || name === "zh");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
