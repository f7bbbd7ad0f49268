import type { CsvTable } from "@quoin/core";

/** A table as an Arrow IPC file (Feather 2, not compressed): texts, whole numbers and numbers as its cells are; an empty cell is null. */
export async function arrowBytes({ columns, rows }: CsvTable): Promise<Uint8Array> {
  const { Float64, Int32, Table, tableToIPC, Utf8, vectorFromArray } = await import("apache-arrow");
  const made = columns.map((name, index) => {
    const cells = rows.map((row) => row[index] ?? null).map((cell) => (typeof cell === "number" && !Number.isFinite(cell) ? null : cell));
    if (cells.some((cell) => typeof cell === "string")) return [name, vectorFromArray(cells.map((cell) => (cell === null ? null : String(cell))), new Utf8())]; // biome-ignore format: one kind a line
    const numbers = cells.map((cell) => (cell === null ? null : Number(cell)));
    const isWhole = numbers.some((cell) => cell !== null) && numbers.every((cell) => cell === null || (Number.isInteger(cell) && Math.abs(cell) < 2 ** 31));
    return [name, isWhole ? vectorFromArray(numbers, new Int32()) : vectorFromArray(numbers, new Float64())];
  });
  return tableToIPC(new Table(Object.fromEntries(made)), "file");
}
