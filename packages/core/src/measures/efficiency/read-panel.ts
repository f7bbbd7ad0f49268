import type { EfficiencyPanel } from "@quoin/methods";
import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { readKeyedTable } from "../../evidence/files/keyed-table.ts";
import type { TableOptions } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";
import { timeOrder } from "../time-order.ts";

/** Columns by role; undesirable ones are read as inputs. */
export interface PanelColumns {
  readonly unit: string;
  readonly time?: string | undefined;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** One panel a time, in the order of times; one time without a time column. Units in the order of the file. */
export interface EfficiencyData {
  readonly times: readonly { readonly time: string; readonly units: readonly string[]; readonly panel: EfficiencyPanel }[];
  readonly sha256: string;
}

/** Reads units with their inputs and outputs: numbers that are not negative, none missing, no unit without any input or any output. */
export async function readPanel(
  { tables }: Pick<Ports, "tables">,
  file: SourceFile,
  { unit, time, inputs, outputs }: PanelColumns,
  options: TableOptions,
): Promise<Outcome<EfficiencyData>> {
  const numbers = Object.fromEntries([
    ...inputs.map((column, i) => [`x${i}`, { column, missing: "refuse" }] as const),
    ...outputs.map((column, r) => [`y${r}`, { column, missing: "refuse" }] as const),
  ]);
  const read = await readKeyedTable(tables, file, { keys: { unit, time }, numbers, options });
  if (!read.ok) return read;
  const table = read.value;
  const value = (role: string, row: number): number => table.numbers[role]?.[row] ?? Number.NaN;
  const rowX = (row: number): number[] => inputs.map((_, i) => value(`x${i}`, row));
  const rowY = (row: number): number[] => outputs.map((_, r) => value(`y${r}`, row));
  const faults: Note[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const name = table.keys.unit.texts[table.keys.unit.codes[row] ?? 0] ?? "";
    for (const [side, side_zh, cells, column] of [
      ["input", "投入", rowX(row), inputs[0]],
      ["output", "产出", rowY(row), outputs[0]],
    ] as const)
      if (cells.every((cell) => cell === 0))
        faults.push(
          note("efficiency.zero-row", { unit: name, side, side_zh }, { file: table.file, line: table.line(row), column: table.place(column ?? unit) }),
        );
  }
  if (faults.length > 0) return fault(faults);
  const timeTexts = time === undefined ? [""] : timeOrder(table.keys.time.texts).texts;
  const times = timeTexts.map((text) => {
    const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter(
      (row) => time === undefined || table.keys.time.texts[table.keys.time.codes[row] ?? 0] === text,
    );
    return {
      time: text,
      units: rows.map((row) => table.keys.unit.texts[table.keys.unit.codes[row] ?? 0] ?? ""),
      panel: {
        units: rows.length,
        inputs: inputs.length,
        outputs: outputs.length,
        x: Float64Array.from(rows.flatMap(rowX)),
        y: Float64Array.from(rows.flatMap(rowY)),
      },
    };
  });
  return success({ times, sha256: table.decided.sha256 }, read.notes);
}
