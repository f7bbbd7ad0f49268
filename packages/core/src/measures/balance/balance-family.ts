import { balancedTable } from "@quoin/methods";
import { z } from "zod";
import { memberOf } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import { inTextOrder } from "../../evidence/cells/in-text-order.ts";
import { type Note, note } from "../../language/note.ts";
import { defineMeasures } from "../define-measures.ts";
import { listedNames } from "../listed-names.ts";
import type { Companions, MeasureFamily, MeasureTables } from "../measure-family.ts";
import type { Observations } from "../observations.ts";

const parameters = z.strictObject({});

/** Part of the totals' own size by which those of rows and of columns may add up to different amounts. */
const sameTotal = 1e-9;
const columns = ["row", "column", "base", "value"];

/**
 * The table nearest to an old one that has new totals: RAS, and GRAS where cells are negative (`balancedTable`). Totals that are not handed in stay as they are.
 * A cell without a number counts as one that is not there, and one that is not there stays 0. Rows in text order.
 */
export const balanceFamily = {
  name: "balance",
  summary: "An old table brought to new totals of its rows and columns, as near to the old one as can be (RAS, GRAS)",
  example: {
    data: "examples/balance/base.csv",
    options: "--row seller --column buyer --value value --rows examples/balance/rows.csv --columns examples/balance/columns.csv",
  },
  measures: defineMeasures(
    "balance",
    ["row", "column", "value"],
    [
      {
        name: "cell",
        table: "cells",
        column: "value",
        tells: { en: "Cell of the table that has the new totals and is nearest to the old one", zh: "满足新合计数且最接近原表的单元格数值" },
        reference: "Stone 1961; Junius and Oosterhaven 2003; Lenzen, Wood and Gallego 2007",
        range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
        scaling: "proportional",
      },
    ],
  ),
  keys: [
    { role: "row", holds: "Column of the rows" },
    { role: "column", holds: "Column of the columns" },
  ],
  dense: [["row", "column"]],
  numbers: [{ role: "value", holds: "Column of the values", negative: true }],
  companions: [
    { option: "rows", holds: "New totals of the rows", key: "row", value: "total", negative: true },
    { option: "columns", holds: "New totals of the columns", key: "column", value: "total", negative: true },
  ],
  parameters,
  compute: (observations, _, __, companions = {}) => balanced(observations, companions),
} as const satisfies MeasureFamily<typeof parameters>;

function balanced({ rowCount, keys, numbers }: Observations, companions: Companions): MeasureTables {
  const [row, column] = [inTextOrder(memberOf(keys, "row")), inTextOrder(memberOf(keys, "column"))];
  const value = memberOf(numbers, "value");
  const [m, n] = [row.texts.length, column.texts.length];
  const base = new Float64Array(m * n);
  const told = new Uint8Array(m * n);
  for (let at = 0; at < rowCount; at++) {
    if (Number.isNaN(value[at])) continue;
    const place = row.codes[at]! * n + column.codes[at]!;
    base[place] = value[at]!;
    told[place] = 1;
  }
  const own = { rows: new Float64Array(m), columns: new Float64Array(n) };
  base.forEach((cell, place) => {
    const [i, j] = [Math.floor(place / n), place % n];
    own.rows[i] = own.rows[i]! + cell;
    own.columns[j] = own.columns[j]! + cell;
  });
  const margins = { rows: totalsOf(row.texts, own.rows, companions["rows"]), columns: totalsOf(column.texts, own.columns, companions["columns"]) };
  const none = { tables: [{ name: "cells", columns, rows: [] }] };
  const fault = faultOf({ rows: row.texts, columns: column.texts }, margins, companions);
  if (fault !== null) return { ...none, notes: [fault] };
  if (m === 0) return { ...none, notes: [] };
  const { cells, steps, residual, converged } = balancedTable(base, margins);
  if (!converged) return { ...none, notes: [note("balance.no-such-table", { residual: Number(residual.toPrecision(3)) }, { field: "value" })] };
  const rows = Array.from(cells.keys()).flatMap((place): CsvCell[][] =>
    told[place] === 0 ? [] : [[row.texts[Math.floor(place / n)], column.texts[place % n], base[place], cells[place]]],
  );
  return { tables: [{ name: "cells", columns, rows }], documents: [{ name: "diagnostics", value: { rows: m, columns: n, steps, residual } }], notes: [] };
}

/** NaN where a total is asked for and not given. */
function totalsOf(names: readonly string[], own: Float64Array, given: Companions[string]): Float64Array {
  return given === undefined ? own : Float64Array.from(names, (name) => given.get(name) ?? Number.NaN);
}

function faultOf(
  names: Readonly<Record<"rows" | "columns", readonly string[]>>,
  margins: Readonly<Record<"rows" | "columns", Float64Array>>,
  companions: Companions,
): Note | null {
  for (const side of ["rows", "columns"] as const) {
    const unknown = [...(companions[side]?.keys() ?? [])].filter((name) => !names[side].includes(name));
    if (unknown.length > 0) return note("balance.unknown-line", { names: listedNames(unknown) }, { field: side });
    const without = names[side].filter((_, at) => Number.isNaN(margins[side][at]));
    if (without.length > 0) return note("balance.no-total", { names: listedNames(without) }, { field: side });
  }
  const sumOf = (totals: Float64Array): number => totals.reduce((sum, each) => sum + each, 0);
  const [across, down] = [sumOf(margins.rows), sumOf(margins.columns)];
  const size = margins.rows.reduce((sum, each) => sum + Math.abs(each), 0);
  return Math.abs(across - down) > sameTotal * size ? note("balance.totals-differ", { rows: across, columns: down }, { field: "rows" }) : null;
}
