import type { CsvTable } from "@quoin/core";
import type { Vector } from "apache-arrow";
import { dayNumber, type WrittenColumn, writtenColumns } from "../columns/written-columns.ts";
import { missingRows } from "./missing-rows.ts";

type Arrow = typeof import("apache-arrow");

const [smallest, largest] = [-(2 ** 31), 2 ** 31 - 1];

/** What is said of a table beside its cells: of the whole by key, and of a column its unit. */
export interface ArrowMetadata {
  readonly table?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
}

/**
 * A table as an Arrow IPC file (Feather 2, not compressed): texts, whole numbers (of 32 bits where they fit), numbers to the bit and days as its cells are; what is missing is null. The same
 * table gives the same bytes.
 */
export async function arrowBytes(table: CsvTable, { table: kept = {}, units = {} }: ArrowMetadata = {}): Promise<Uint8Array> {
  const arrow = await import("apache-arrow");
  const columns = writtenColumns(table);
  const vectors = columns.map((column) => vectorOf(arrow, column));
  const fields = columns.map(({ name }, place) => {
    const unit = units[name];
    return arrow.Field.new({
      name,
      type: vectors[place]?.type ?? new arrow.Null(),
      nullable: true,
      ...(unit === undefined ? {} : { metadata: new Map([["unit", unit]]) }),
    });
  });
  const schema = new arrow.Schema(fields, new Map(Object.entries(kept)));
  const length = vectors[0]?.length ?? 0;
  const children = vectors.flatMap(({ data }) => data);
  const batch = new arrow.RecordBatch(schema, arrow.makeData({ type: new arrow.Struct(fields), length, nullCount: 0, children }));
  return arrow.tableToIPC(new arrow.Table(schema, [batch]), "file");
}

function vectorOf(arrow: Arrow, column: WrittenColumn): Vector {
  if (column.kind !== "number") {
    const { codes, texts } = column.coded;
    const missing = missingRows(codes.length, (row) => (texts[codes[row]!] ?? "") === "");
    if (column.kind !== "date") return arrow.vectorFromArray(Array.from(codes, (code) => (texts[code] === "" ? null : (texts[code] ?? null))), new arrow.Utf8()); // biome-ignore format: one kind a line
    const days = texts.map((text) => (text === "" ? 0 : dayNumber(text)));
    return new arrow.Vector([
      arrow.makeData({ type: new arrow.DateDay(), length: codes.length, ...missing, data: Int32Array.from(codes, (code) => days[code] ?? 0) }),
    ]);
  }
  const { values, isWhole } = column;
  const { length } = values;
  const missing = missingRows(length, (row) => Number.isNaN(values[row]));
  if (!isWhole) return new arrow.Vector([arrow.makeData({ type: new arrow.Float64(), length, ...missing, data: values })]);
  if (values.every((value) => !(value < smallest || value > largest)))
    return new arrow.Vector([arrow.makeData({ type: new arrow.Int32(), length, ...missing, data: Int32Array.from(values) })]);
  const wholes = BigInt64Array.from(values, (value) => (Number.isNaN(value) ? 0n : BigInt(value)));
  return new arrow.Vector([arrow.makeData({ type: new arrow.Int64(), length, ...missing, data: wholes })]);
}
