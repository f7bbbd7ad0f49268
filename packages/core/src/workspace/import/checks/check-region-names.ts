import { elementAt } from "../../../contract/assert-present.ts";
import { type Note, note } from "../../../language/note.ts";
import { lookAlike } from "../cells/look-alikes.ts";
import { totalKind } from "../cells/total-words.ts";
import type { FilePlace } from "../layout/file-place.ts";
import type { ImportTable } from "../table/import-table.ts";

const suffix = /(省|市|(维吾尔|壮族|回族)?自治区|特别行政区)$/;

/**
 * Names of regions that are none, in a column of which most are: damage of scanning is told with the name that was probably meant (`江两` → `江西`)
 * and left as it stands; each text once, at its first cell.
 */
export function checkRegionNames(table: ImportTable, names: readonly string[], at: FilePlace): Note[] {
  const known = new Set(names.map((name) => name.replace(suffix, "")));
  if (known.size === 0) return [];
  return table.columns.flatMap((column) => {
    if (column.type !== "text") return [];
    const firstRow = new Map<string, number>();
    column.cells.forEach((cell, index) => {
      if (cell !== "" && !firstRow.has(cell)) firstRow.set(cell, index);
    });
    const unknown = [...firstRow].filter(([text]) => !known.has(text.replace(suffix, "")) && totalKind(text) === null && /^\p{Script=Han}+$/u.test(text));
    const recognised = firstRow.size - unknown.length;
    if (unknown.length === 0 || recognised < 3 || recognised < unknown.length * 2) return [];
    return unknown.map(([text, index]) => {
      const place = at(elementAt(table.rows, index), column);
      const meant = lookAlike(text.replace(suffix, ""), known);
      const ending = suffix.exec(text)?.[0] ?? "";
      return meant === null
        ? note("import.unknown-region-name", { text, column: column.name }, place)
        : note("import.look-alike", { text, column: column.name, suggestion: `${meant}${ending}` }, place);
    });
  });
}
