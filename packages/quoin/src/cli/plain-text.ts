import type { Language, SayAtTerminal } from "@quoin/core";
import { textTable } from "./texts/text-table.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Characters of a cell of a table. */
const cellWidth = 48;

/**
 * An answer for a person where its command has no printer of its own: a line a field, lists of like things as tables, texts in the reader's language.
 *
 *   plainText({ name: "boe", roles: ["editor"], until: null }, "en")  // "name   boe\nroles  editor\nuntil  –\n"
 */
export function plainText(answer: unknown, language: Language, say: SayAtTerminal): string {
  const lines = isFields(answer) ? fieldLines(answer, language, say) : valueLines(answer, language, say);
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

function fieldLines(fields: Fields, language: Language, say: SayAtTerminal): readonly string[] {
  const entries = Object.entries(fields);
  const width = Math.max(0, ...entries.filter(([, value]) => shortText(value, language, say) !== null).map(([name]) => name.length));
  return entries.flatMap(([name, value]) => {
    const short = shortText(value, language, say);
    if (short !== null) return [`${name.padEnd(width)}  ${short}`];
    return [name, ...valueLines(value, language, say).map((line) => `  ${line}`)];
  });
}

function valueLines(value: unknown, language: Language, say: SayAtTerminal): readonly string[] {
  const short = shortText(value, language, say);
  if (short !== null) return [short];
  if (!Array.isArray(value)) return fieldLines(value as Fields, language, say);
  const rows = value.filter(isFields);
  if (rows.length === value.length && rows.every((row) => Object.values(row).every((cell) => shortText(cell, language, say) !== null))) {
    const columns = [...new Set(rows.flatMap(Object.keys))];
    const cells = rows.map((row) => columns.map((column) => (column in row ? (shortText(row[column], language, say) ?? "") : "")));
    return textTable([columns, ...cells], cellWidth).split("\n");
  }
  return value.flatMap((each, index) => [...(index === 0 ? [] : [""]), ...valueLines(each, language, say)]);
}

/** What fits on one line; null for what needs lines of its own. A missing value is a dash, as everywhere. */
function shortText(value: unknown, language: Language, say: SayAtTerminal): string | null {
  if (value === null || value === undefined) return "–";
  if (Array.isArray(value)) {
    const parts = value.map((each) => (typeof each === "object" && each !== null ? null : shortText(each, language, say)));
    return parts.some((part) => part === null) ? null : parts.length === 0 ? "–" : parts.join(", ");
  }
  if (!isFields(value)) return typeof value === "boolean" ? say(value ? "yes" : "no") : String(value);
  return isLocalText(value) ? String(value[language] ?? value["en"] ?? value["zh"] ?? "–") : null;
}

function isLocalText(fields: Fields): boolean {
  const names = Object.keys(fields);
  return names.length === 2 && names.every((name) => name === "en" || name === "zh");
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
