import { memberOf } from "../../contract/assert-present.ts";
import type { FieldOf, TableContract } from "../../schema/table.ts";
import { isNumberKind } from "../../schema/table-column.ts";
import type { BoundTable, RoleEvidence } from "../roles/bound-table.ts";
import { joinedNames, joinedRow } from "../roles/joined-tables.ts";
import type { Columns, NumberColumn, Selection, TextColumn, tableColumns } from "./table-columns.ts";

/**
 * The columns of several tables that play one role together, in the order of the office: each is read with its own columns, units and conditions, then their rows
 * stand one after the other. A field that one of them has not is missing in its rows. Rows are numbered so that each still names its table (`placeOfRow`).
 */
export async function joinedColumns<T extends TableContract, F extends FieldOf<T>>(
  context: RoleEvidence,
  { contract }: BoundTable<T>,
  parts: readonly BoundTable<T>[],
  selection: Selection<T, F>,
  read: typeof tableColumns,
): Promise<Columns<T, F>> {
  const reads: Columns<T, F>[] = [];
  for (const part of parts) {
    // Another contract is bound as ever: names of places and exchange rates are those of the whole workspace.
    const alone: RoleEvidence = { ...context, bind: (asked) => (asked.role === contract.role ? (part as never) : context.bind(asked)) };
    reads.push(await read(alone, contract, selection));
  }
  const asked = [...new Set(reads.flatMap(({ column }) => Object.keys(column)))];
  const lengths = reads.map(({ rowCount }) => rowCount);
  const column = Object.fromEntries(
    asked.map((field) => {
      const isNumber = isNumberKind(memberOf(contract.columns, field).kind);
      const held = reads.map((read) => (read.column as Readonly<Record<string, TextColumn | NumberColumn | undefined>>)[field]);
      return [field, isNumber ? joinedNumbers(held, lengths) : joinedTexts(held, lengths)];
    }),
  );
  return {
    role: contract.role,
    table: joinedNames(parts.map(({ table }) => table)),
    sha256: joinedNames(reads.map(({ sha256 }) => sha256)),
    rowCount: lengths.reduce((sum, length) => sum + length, 0),
    rows: Int32Array.from(reads.flatMap(({ rows }, at) => Array.from(rows, (row) => joinedRow(at, row)))),
    column: column as Columns<T, F>["column"],
    synthetic: reads.every(({ synthetic }) => synthetic === null)
      ? null
      : Uint8Array.from(reads.flatMap(({ synthetic, rowCount }) => Array.from(synthetic ?? new Uint8Array(rowCount)))),
  };
}

function joinedNumbers(held: readonly (TextColumn | NumberColumn | undefined)[], lengths: readonly number[]): NumberColumn {
  const values = Float64Array.from(
    held.flatMap((each, at) => (each !== undefined && "values" in each ? Array.from(each.values) : new Array<number>(lengths[at] ?? 0).fill(Number.NaN))),
  );
  return { values, valid: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 0 : 1)) };
}

function joinedTexts(held: readonly (TextColumn | NumberColumn | undefined)[], lengths: readonly number[]): TextColumn {
  const texts = new Map<string, number>();
  const codes = Int32Array.from(
    held.flatMap((each, at) => {
      if (each === undefined || !("texts" in each)) return new Array<number>(lengths[at] ?? 0).fill(-1);
      const places = each.texts.map((text) => {
        const known = texts.get(text) ?? texts.size;
        texts.set(text, known);
        return known;
      });
      return Array.from(each.codes, (code) => places[code] ?? -1);
    }),
  );
  const languages = held.map((each) => (each !== undefined && "texts" in each ? each.languages : null));
  const named = [...new Set(languages.flatMap((each) => Object.keys(each ?? {})))];
  return {
    codes,
    texts: [...texts.keys()],
    valid: Uint8Array.from(codes, (code) => (code < 0 ? 0 : 1)),
    // A list that has its names in no column of a language has none of that language.
    languages: languages.every((each) => each === null)
      ? null
      : Object.fromEntries(
          named.map((language) => [
            language,
            joinedTexts(
              languages.map((each) => each?.[language]),
              lengths,
            ),
          ]),
        ),
  };
}
