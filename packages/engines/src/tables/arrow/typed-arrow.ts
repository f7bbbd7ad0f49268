import type { Vector } from "apache-arrow";
import type { TypedColumn } from "../columns/typed-column.ts";
import { missingRows } from "./missing-rows.ts";

/** Typed columns as an Arrow IPC file: numbers as doubles, everything else as a dictionary of texts; what is missing is null. The same columns give the same bytes. */
export async function typedArrowBytes(columns: readonly TypedColumn[], rowCount: number): Promise<Uint8Array> {
  const arrow = await import("apache-arrow");
  const vectors = columns.map((column): Vector => {
    if (column.kind === "number") {
      const { nullCount, nullBitmap } = missingRows(rowCount, (row) => Number.isNaN(column.values[row]));
      return new arrow.Vector([arrow.makeData({ type: new arrow.Float64(), length: rowCount, nullCount, nullBitmap, data: column.values })]);
    }
    const { codes, texts } = column.coded;
    const { nullCount, nullBitmap } = missingRows(rowCount, (row) => texts[codes[row]!] === "");
    const dictionary = arrow.vectorFromArray(texts.length === 0 ? [""] : texts, new arrow.Utf8());
    const type = new arrow.Dictionary(new arrow.Utf8(), new arrow.Int32());
    return new arrow.Vector([arrow.makeData({ type, length: rowCount, nullCount, nullBitmap, data: codes, dictionary })]);
  });
  const schema = new arrow.Schema(columns.map(({ name }, place) => arrow.Field.new({ name, type: vectors[place]?.type ?? new arrow.Null(), nullable: true })));
  const children = vectors.flatMap(({ data }) => data);
  const batch = new arrow.RecordBatch(schema, arrow.makeData({ type: new arrow.Struct(schema.fields), length: rowCount, nullCount: 0, children }));
  return arrow.tableToIPC(new arrow.Table([batch]), "file");
}
