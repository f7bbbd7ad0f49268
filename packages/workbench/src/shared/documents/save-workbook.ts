import { saveFile } from "./save-file.ts";
import type { LeavingTable } from "./table-workbook.ts";

/** Hands a table out as a workbook; what writes it is fetched when it is asked for. `name` is without its ending. */
export async function saveWorkbook(name: string, table: LeavingTable): Promise<void> {
  const { tableWorkbook } = await import("./table-workbook.ts");
  saveFile(`${name}.xlsx`, await tableWorkbook(table));
}
