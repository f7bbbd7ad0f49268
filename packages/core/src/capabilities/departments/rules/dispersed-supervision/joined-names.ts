import { type RowOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { aliasesTable } from "./gather.ts";

/** Reads the cell of a name: one name or several, each as the table of aliases calls it today. */
export type NameReader = (cell: string | null) => readonly string[];

/**
 * A reader for one role of the table of aliases. Names joined by 、 or a line end are several; an alias may itself stand for several.
 *
 *   joinedNames(aliases, "supervisor")("中科院、水利部")  // ["中国科学院", "水利部"]
 */
export function joinedNames(aliases: readonly RowOf<typeof aliasesTable>[], role: string): NameReader {
  const today = new Map(aliases.filter((row) => textOf(row, "kind") === role).map((row) => [textOf(row, "alias") ?? "", textOf(row, "name") ?? ""]));
  return (cell) => {
    if (cell === null) return [];
    const whole = today.get(cell.trim()) ?? cell;
    return [...new Set(split(whole).flatMap((name) => split(today.get(name) ?? name)))];
  };
}

function split(text: string): string[] {
  return text
    .split(/[、\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
