import { compressedRows, type NationalTable, repeatedSectors, transposedMatrix } from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { type Note, note } from "../../language/note.ts";
import { type AuditRow, auditRow } from "./audit-table.ts";
import { totalsOfNation } from "./audit-totals.ts";
import { type NationalCells, NationalGrid, nationalNames as names, taxRows, valueParts } from "./national-grid.ts";

/** One country's table with its names, and what its totals say of it. */
export interface NamedNation {
  readonly industries: readonly string[];
  readonly table: NationalTable;
  readonly exports: Float64Array;
  /** Imports of each sector's kind of goods. */
  readonly imports: Float64Array;
  readonly hasPay: boolean;
  /** `given`: by the column origin; `proportional`: by share of use. */
  readonly importsAre: "given" | "proportional";
  readonly audit: readonly AuditRow[];
}

/** Most sectors of one country that are solved; the finest tables that are published have some 500. */
const mostSectors = 2000;
/** Part of the output by which a sum may miss a total. */
const balanced = 1e-6;

/**
 * One country's table out of its cells: sectors are the codes that stand both as row and as column.
 *
 * @param year code of the year whose rows are taken
 * @param wanted `given` takes imports as the column origin tells them, where it does
 * @param at where a fault is said to stand
 */
export function namedNation(cells: NationalCells, year: number | null, wanted: "given" | "proportional", at: Parameters<typeof note>[2]): Outcome<NamedNation> {
  const grid = new NationalGrid(cells, year);
  const refused = refusal(grid, at);
  return refused === null ? success(nationOf(grid, wanted)) : fault(refused);
}

function refusal(grid: NationalGrid, at: Parameters<typeof note>[2]): Note | null {
  const sectors = grid.industries.length;
  if (sectors === 0) return note("input-output.no-sectors", {}, at);
  if (sectors > mostSectors) return note("input-output.too-many-sectors", { countries: 1, industries: sectors }, at);
  const unknown = grid.unknownOrigins();
  if (unknown.length > 0) return note("input-output.unknown-origin", { origins: unknown.join(", ") }, at);
  return grid.hasColumn(names.output) || grid.hasRow(names.output) ? null : note("input-output.no-output", {}, at);
}

function nationOf(grid: NationalGrid, wanted: "given" | "proportional"): NamedNation {
  const { industries, givesOrigin } = grid;
  const n = industries.length;
  const matrix = (origin: "imported" | "all"): Float64Array =>
    Float64Array.from({ length: n * n }, (_, at) => grid.cell(elementAt(industries, Math.floor(at / n)), elementAt(industries, at % n), origin));
  const flows = matrix("all");
  const each = (value: (industry: string, at: number) => number): Float64Array => Float64Array.from(industries, value);
  const used = each((_, i) => flows.subarray(i * n, (i + 1) * n).reduce((sum, cell) => sum + cell, 0));
  const finalUse = each((code) => grid.finalUse(code, "all"));
  const exports = each((code) => grid.column(code, names.exports, givesOrigin ? "domestic" : "all"));
  const allExports = each((code) => grid.column(code, names.exports));
  const imported = givesOrigin ? matrix("imported") : null;
  const imports = each((code, i) =>
    imported === null
      ? Math.abs(grid.column(code, names.imports))
      : imported.subarray(i * n, (i + 1) * n).reduce((sum, cell) => sum + cell, 0) +
        grid.finalUse(code, "imported") +
        grid.column(code, names.exports, "imported"),
  );
  const output = each((code) =>
    grid.hasColumn(names.output) ? grid.column(code, names.output, givesOrigin ? "domestic" : "all") : grid.row(names.output, code),
  );
  const valueAdded = each((code) => valueAddedOf(grid, code));
  const importShare = each((_, i) => {
    const athome = used[i]! + finalUse[i]!;
    return athome > 0 ? imports[i]! / athome : 0;
  });
  const importsAre = givesOrigin && wanted === "given" ? "given" : "proportional";
  const audit = auditNation(grid, { flows, used, uses: finalUse.map((use, i) => use + allExports[i]!), imports, output, valueAdded });
  const compensation = each((code) => grid.row(names.pay, code));
  const absorption = output.map((x, i) => x - allExports[i]! + imports[i]!);
  const isGiven = importsAre === "given";
  const householdUse = grid.hasHouseholds()
    ? each((code, i) => (isGiven ? grid.householdUse(code, "domestic") : grid.householdUse(code, "all") * (1 - importShare[i]!)))
    : null;
  return {
    industries,
    table: { flows, imported: isGiven ? imported : null, importShare, output, valueAdded, compensation, absorption, householdUse },
    exports,
    imports,
    hasPay: grid.hasRow(names.pay),
    importsAre,
    audit,
  };
}

/** The sum of its parts where the table has them, else the total. */
function valueAddedOf(grid: NationalGrid, code: string): number {
  const parts = valueParts.filter((part) => grid.hasRow([part]));
  return parts.length > 1 ? parts.reduce((sum, part) => sum + grid.row([part], code), 0) : grid.row(names.valueAdded, code);
}

interface Sums {
  readonly flows: Float64Array;
  readonly used: Float64Array;
  readonly uses: Float64Array;
  readonly imports: Float64Array;
  readonly output: Float64Array;
  readonly valueAdded: Float64Array;
}

/** Rows and columns against output, totals against the sums of their cells, and what a world table is held to as well. */
function auditNation(grid: NationalGrid, { flows, used, uses, imports, output, valueAdded }: Sums): readonly AuditRow[] {
  const n = output.length;
  const rows: AuditRow[] = [];
  grid.industries.forEach((industry, i) => {
    const x = output[i]!;
    const tolerance = balanced * Math.abs(x);
    let bought = 0;
    for (let k = 0; k < n; k++) bought += flows[k * n + i]!;
    const inRow = used[i]! + uses[i]! - imports[i]! + grid.column(industry, ["ERR"]);
    const inColumn = bought + valueAdded[i]! + taxRows.reduce((sum, tax) => sum + grid.row([tax], industry), 0);
    for (const [sum, what, what_zh] of [
      [inRow, "the sum of the row", "行合计"],
      [inColumn, "inputs and value added", "投入与增加值之和"],
    ] as const)
      if (Math.abs(x - sum) > tolerance) rows.push(auditRow("input-output.imbalance", x - sum, { industry }, { what, what_zh }));
    for (const [total, sum] of [
      ["TIU", used[i]!],
      ["TFU", uses[i]!],
    ] as const)
      if (grid.hasColumn([total]) && Math.abs(grid.column(industry, [total]) - sum) > tolerance)
        rows.push(auditRow("input-output.control-total", grid.column(industry, [total]) - sum, { industry }, { total }));
    for (const [total, sum] of [
      ["TII", bought],
      ["TVA", valueAdded[i]!],
    ] as const)
      if (grid.hasRow([total]) && Math.abs(grid.row([total], industry) - sum) > tolerance)
        rows.push(auditRow("input-output.control-total", grid.row([total], industry) - sum, { industry }, { total }));
    if (x > 0 && bought > x) rows.push(auditRow("input-output.column-sum-above-one", bought / x, { industry }));
    if (valueAdded[i]! < 0) rows.push(auditRow("input-output.negative-value-added", valueAdded[i]!, { industry }));
    if (x === 0) rows.push(auditRow("input-output.zero-output", 0, { industry }));
    if (x < 0) rows.push(auditRow("input-output.negative-output", x, { industry }));
  });
  rows.push(...totalsOfNation(grid.industries, flows, [uses, imports, output]));
  const places = Int32Array.from(flows.keys()).filter((at) => flows[at] !== 0);
  const cells = compressedRows(n, n, {
    row: places.map((at) => Math.floor(at / n)),
    column: places.map((at) => at % n),
    value: Float64Array.from(places, (at) => flows[at]!),
  });
  for (const [code, matrix] of [
    ["input-output.repeated-row", cells],
    ["input-output.repeated-column", transposedMatrix(cells)],
  ] as const)
    for (const { row, first } of repeatedSectors(matrix))
      rows.push(auditRow(code, row + 1, { industry: elementAt(grid.industries, row) }, { other: elementAt(grid.industries, first) }));
  return rows;
}
