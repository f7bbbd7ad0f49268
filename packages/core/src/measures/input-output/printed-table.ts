import { ColumnTable, type TableColumn } from "../../contract/column-table.ts";

/** A long table whose text is made at once, so that the time of printing is counted where it belongs. */
export class PrintedTable extends ColumnTable {
  readonly #printed: readonly string[];

  constructor(columns: readonly string[], data: readonly TableColumn[]) {
    super(columns, data);
    this.#printed = [...super.texts()];
  }

  override *texts(): Iterable<string> {
    yield* this.#printed;
  }
}
