import { useCaseName, useCases } from "@quoin/core";
import { measures } from "../packages/core/src/measures/registry/registry.ts";

/** Units of the columns of an answer, by table and column. A column that no measure names has none. */
export type ColumnUnits = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Units of what each command on files gives, by the command's name: `measure-complexity` → `locations` → `diversity` → `activities`. */
export function unitsByCommand(): ReadonlyMap<string, ColumnUnits> {
  const found = new Map<string, Record<string, Record<string, string>>>();
  const names = new Set(useCases.filter(({ delivers }) => delivers === "folder").map(useCaseName));
  for (const { family, table, column, unit } of measures) {
    const name = `measure-${family}`;
    if (!names.has(name)) continue;
    const tables = found.get(name) ?? {};
    const columns = tables[table] ?? {};
    // Where several measures stand in one column, row by row or by what was handed in, the first says what all of them are.
    columns[column] ??= unit;
    tables[table] = columns;
    found.set(name, tables);
  }
  return found;
}
