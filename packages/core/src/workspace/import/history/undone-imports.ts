import type { TableImport } from "../../../register/entities/table-import.ts";

type Import = Pick<TableImport, "id" | "table" | "undoes">;

/** Import → the later import that undid it, where that one still stands: undoing an undoing brings the first back. Imports come the oldest first. */
export function undoneImports(imports: readonly Import[]): ReadonlyMap<string, string> {
  const undone = new Map<string, string>();
  for (const { id, undoes } of [...imports].reverse()) if (undoes !== null && !undone.has(id)) undone.set(undoes, id);
  return undone;
}

/**
 * What the table was given after this import and still has: it is undone first. An import that was undone leaves nothing, and neither does its undoing, as long as both came after this one.
 *
 *   laterImports([a, b, undoing of b], a)  // []
 */
export function laterImports(imports: readonly Import[], { id, table }: Import): readonly string[] {
  const undone = undoneImports(imports);
  const later = imports.slice(imports.findIndex((each) => each.id === id) + 1).filter((each) => each.table === table);
  const isLater = new Set(later.map((each) => each.id));
  return later.flatMap((each) => (undone.has(each.id) || (each.undoes !== null && isLater.has(each.undoes)) ? [] : [each.id]));
}
