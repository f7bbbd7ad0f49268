import type { SourceFile } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { Ports } from "../../../contract/ports.ts";
import type { TableOptions } from "../../../evidence/files/table-reader.ts";
import { type Note, note } from "../../../language/note.ts";
import { noMapping, readMapping } from "../../../workspace/import/table/mapping.ts";
import { tabulate } from "../../../workspace/import/tabulate/tabulate.ts";
import { cellValue, fieldOfHeader, payable, paymentTable } from "./payment-columns.ts";
import type { PaymentRequest } from "./payment-request.ts";

/** Columns that a file of payments cannot do without. */
const needed = ["type", "date", "amount"] as const;

/** The payments of a file, a row each; every fault names its cell. */
export async function readPayments(
  { tables, texts }: Pick<Ports, "tables" | "texts">,
  data: SourceFile,
  mappingFile: SourceFile | undefined,
  options: TableOptions,
): Promise<Outcome<readonly PaymentRequest[]>> {
  const text = mappingFile === undefined ? null : await texts.read(mappingFile);
  if (text !== null && !text.ok) return text;
  const placed = text === null ? { ok: true as const, value: noMapping } : readMapping(text.value.text, mappingFile?.name ?? "");
  if (!placed.ok) return placed;
  const { encoding, delimiter, decimal, thousands, sheet } = placed.value.mapping;
  const named = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const reading = { encoding, delimiter, decimal, thousands, sheet, ...named };
  const opened = await tables.open(data, reading);
  if (!opened.ok) return opened;
  const tabulated = tabulate(opened.value, placed.value, reading, paymentTable);
  if (!tabulated.ok) return tabulated;
  const { table, layout, at } = tabulated.value;
  const header = (layout.headerRows.at(-1) ?? 0) + 1;
  const columns = table.columns.map((column) => ({ column, shape: fieldOfHeader(column.name) }));
  const faults: Note[] = columns
    .filter(({ shape }) => shape === undefined)
    .map(({ column }) => note("pay.unknown-column", { column: column.name, fields: payable.map(({ name }) => name).join(", ") }, at(header, column)));
  for (const name of needed) if (!columns.some(({ shape }) => shape?.name === name)) faults.push(note("pay.missing-column", { column: name }, at(header)));
  if (faults.length > 0) return fault(faults);
  const requests = table.rows.map((row, index): PaymentRequest => {
    const cells = columns.flatMap(({ column, shape }) => {
      const cell = column.cells[index] ?? "";
      return shape === undefined || cell === "" ? [] : [[shape.name, cellValue(shape, cell)] as const];
    });
    return {
      fields: Object.fromEntries(cells),
      at: (field) => {
        const found = columns.find(({ shape }) => shape?.name === field);
        return found === undefined ? { ...at(row), field } : at(row, found.column);
      },
    };
  });
  return success(requests, tabulated.notes);
}
