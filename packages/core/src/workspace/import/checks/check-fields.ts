import { elementAt } from "../../../contract/assert-present.ts";
import { yearRange } from "../../../evidence/checks/year-range.ts";
import type { DataResource, TableField } from "../../../evidence/data-package.ts";
import { ListedFaults } from "../../../evidence/files/listed-faults.ts";
import type { Note } from "../../../language/note.ts";
import type { FilePlace } from "../layout/file-place.ts";
import type { ImportColumn, ImportTable } from "../table/import-table.ts";

/** Cells that are not of their field's type. Further columns are welcome; those that the file lacks are decided on elsewhere (`remainingColumns`). */
export function checkFields(table: ImportTable, existing: DataResource | undefined, at: FilePlace): Note[] {
  const fields = existing?.schema.fields ?? [];
  const faults = new ListedFaults();
  for (const column of table.columns)
    checkCells(
      column,
      fields.find(({ name }) => name === column.name),
      table.rows,
      faults,
      at,
    );
  return faults.notes();
}

function checkCells(column: ImportColumn, field: TableField | undefined, rows: readonly number[], faults: ListedFaults, at: FilePlace): void {
  const type = field?.type;
  const isYear = type === "year" || (column.type === "number" && /^(year|年份?|年度|jahr|année)$/i.test(column.name));
  column.cells.forEach((cell, index) => {
    if (cell === "") return;
    const place = at(elementAt(rows, index), column);
    const parameters = { column: column.name, text: cell };
    if (isYear && !(/^\d{4}(\.0+)?$/.test(cell) && Number(cell) >= yearRange.earliest && Number(cell) <= yearRange.latest))
      faults.add("import.year-out-of-range", { ...parameters, ...yearRange }, place);
    else if (type === "integer" && !Number.isInteger(Number(cell))) faults.add("import.not-whole", parameters, place);
    else if ((type === "number" || type === "integer") && Number.isNaN(Number(cell))) faults.add("import.not-a-number", parameters, place);
    else if (type === "boolean" && !/^(true|false|0|1)$/i.test(cell)) faults.add("import.not-boolean", parameters, place);
  });
}
