import { elementAt } from "../../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { sumCheck } from "../../../evidence/checks/sum-check.ts";
import type { DataResource } from "../../../evidence/data-package.ts";
import { type Note, note } from "../../../language/note.ts";
import type { ImportTable } from "../table/import-table.ts";
import type { Tabulated } from "../tabulate/tabulate.ts";
import { checkCodes, type KnownCodes } from "./check-codes.ts";
import { checkFields } from "./check-fields.ts";
import { checkKey } from "./check-key.ts";
import { checkRegionNames } from "./check-region-names.ts";
import { nationalRows } from "./national-rows.ts";

/** What the workspace knows that a new table is held against. */
export interface ImportContext {
  /** The table as it stands; undefined where it is new. */
  readonly existing: DataResource | undefined;
  readonly codes: readonly KnownCodes[];
  /** Codes of this table that others refer to: they must stay. */
  readonly used: readonly { readonly column: string; readonly by: string; readonly codes: ReadonlySet<string> }[];
  /** Names of regions in Chinese. */
  readonly regionNames: readonly string[];
  /** Ids of regions that hold all others. */
  readonly nations: readonly string[];
  /** Columns that together name a row. */
  readonly key: readonly string[];
}

const listedExceptions = 20;

/**
 * Holds the rows of a file against the schema, the codes of the workspace and, with the rows that stay beside them (`whole`), against the table's own sums and the codes that others
 * refer to; answers which rows stand for the nation.
 */
export function checkImport({ table, layout, at }: Tabulated, whole: ImportTable, context: ImportContext): Outcome<DataResource["national"] | null> {
  const { existing } = context;
  const header = (layout.headerRows.at(-1) ?? 0) + 1;
  const fields = checkFields(table, existing, at);
  if (fields.length > 0) return fault(fields);
  const national = nationalRows(table, context.nations, existing, at);
  const notes: Note[] = [
    ...checkKey(table, context.key, at),
    ...checkCodes(table, context.codes, at),
    ...national.notes,
    ...goneCodes(whole, context.used, at(header)),
    ...checkRegionNames(table, context.regionNames, at),
    ...(existing === undefined ? [] : sumNotes(whole, existing, at)),
  ];
  return notes.some(({ severity }) => severity === "error") ? fault(notes) : success(national.national ?? null, notes);
}

/** Codes that other tables refer to and that the table would no longer hold. */
export function goneCodes(
  table: { readonly columns: readonly { readonly name: string; readonly cells: readonly string[] }[] },
  used: ImportContext["used"],
  at: Note["at"],
): Note[] {
  return used.flatMap(({ column, by, codes }) => {
    const held = new Set(table.columns.find(({ name }) => name === column)?.cells ?? []);
    const gone = [...codes].filter((code) => !held.has(code));
    return gone.length === 0 ? [] : [note("import.code-still-used", { column, by, count: gone.length, codes: gone.sort().slice(0, 10).join(", ") }, at)];
  });
}

/** Exceptions from what the table declares to add up, apart from those that are explained. */
function sumNotes(table: ImportTable, { name, checks = [] }: DataResource, at: Tabulated["at"]): Note[] {
  if (checks.length === 0) return [];
  const rows = table.rows.map((_, index) => ({
    row: index,
    values: Object.fromEntries(
      table.columns.map((column) => {
        const cell = elementAt(column.cells, index);
        return [column.name, cell === "" ? null : column.type === "number" ? Number(cell) : cell];
      }),
    ),
  }));
  return checks.flatMap((check) => {
    const exceptions = sumCheck(check, rows).exceptions.filter(({ known }) => known === null);
    const value = table.columns.find((column) => column.name === check.value);
    const notes = exceptions.slice(0, listedExceptions).map(({ group, total, parts, row }) =>
      note(
        "check.parts-differ",
        {
          table: name,
          check_en: check.title.en,
          check_zh: check.title.zh,
          group: Object.values(group).join(", "),
          total,
          parts: Number(parts.toPrecision(12)),
          tolerance_percent: 100 * check.tolerance,
        },
        at(elementAt(table.rows, row), value),
      ),
    );
    const more = exceptions.length - listedExceptions;
    return more > 0 ? [...notes, note("import.more-exceptions", { count: more, check_en: check.title.en, check_zh: check.title.zh })] : notes;
  });
}
