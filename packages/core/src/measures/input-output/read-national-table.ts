import { compressedRows, type NationalTable, repeatedSectors, transposedMatrix } from "@quoin/methods";
import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { type KeyedTable, readKeyedTable } from "../../evidence/keyed-table.ts";
import type { CodedTexts } from "../../evidence/raw-column.ts";
import type { TableOptions } from "../../evidence/table-reader.ts";
import { note } from "../../language/note.ts";
import { type AuditRow, auditRow } from "./audit-table.ts";

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
  readonly input: { readonly name: string; readonly sha256: string };
}

interface NationalFile {
  readonly national: SourceFile;
  readonly year: string | undefined;
  readonly imports: "given" | "proportional";
  readonly options: TableOptions;
}

/** Columns and rows that are no sectors, in the names of the statistics office and of the OECD. */
const names = {
  output: ["GO", "OUTPUT"],
  exports: ["EX", "EXPO"],
  imports: ["IM", "IMPO"],
  pay: ["VA001"],
  valueAdded: ["TVA", "VALU"],
} as const;
/** Totals with the parts that make them; a total stands for its parts where the table has none of them. */
const finalParts: readonly (readonly [total: string, parts: readonly string[]])[] = [
  ["THC", ["FU101", "FU102"]],
  ["TC", ["THC", "FU103"]],
  ["GCF", ["FU201", "FU202"]],
];
const otherFinal = ["HFCE", "NPISH", "GGFC", "GFCF", "INVNT", "CONS_ABR", "CONS_NONRES"] as const;
const taxRows = ["TXS_IMP_FNL", "TXS_INT_FNL"] as const;
const valueParts = ["VA001", "VA002", "VA003", "VA004"] as const;
/** Most sectors of one country that are solved; the finest tables that are published have some 500. */
const mostSectors = 2000;
/** Part of the output by which a sum may miss a total. */
const balanced = 1e-6;

/** Reads a table of rows, columns and values: sectors are the codes that stand both as row and as column. */
export async function readNationalTable({ tables }: Pick<Ports, "tables">, { national, year, imports, options }: NationalFile): Promise<Outcome<NamedNation>> {
  const raw = await tables.read(national, options);
  if (!raw.ok) return raw;
  const has = (column: string): boolean => raw.value.columns.some(({ name }) => name === column);
  const read = await readKeyedTable(tables, national, {
    keys: { row: "row", col: "col", origin: has("origin") ? "origin" : undefined, year: has("year") ? "year" : undefined },
    numbers: { value: { column: "value", negative: "keep", missing: "refuse" } },
    options,
  });
  if (!read.ok) return read;
  const at = { file: read.value.file };
  if (has("year") && !read.value.keys.year.texts.includes(year ?? ""))
    return fault(note("input-output.no-year", { year: year ?? "", years: read.value.keys.year.texts.join(", ") }, at));
  const grid = new NationalGrid(read.value, has("year") ? read.value.keys.year.texts.indexOf(year ?? "") : null);
  if (grid.industries.length === 0) return fault(note("input-output.no-sectors", {}, at));
  if (grid.industries.length > mostSectors) return fault(note("input-output.too-many-sectors", { countries: 1, industries: grid.industries.length }, at));
  const unknown = grid.unknownOrigins();
  if (unknown.length > 0) return fault(note("input-output.unknown-origin", { origins: unknown.join(", ") }, at));
  if (!grid.hasColumn(names.output) && !grid.hasRow(names.output)) return fault(note("input-output.no-output", {}, at));
  const input = { name: national.name, sha256: read.value.decided.sha256 };
  return success(nationOf(grid, imports, input), read.notes);
}

type NationalKeys = KeyedTable<"row" | "col" | "origin" | "year", "value">;

/** The cells by row, column and origin; an absent one is 0. */
class NationalGrid {
  readonly industries: readonly string[];
  readonly givesOrigin: boolean;
  readonly #rows: ReadonlySet<string>;
  readonly #columns: ReadonlySet<string>;
  readonly #origins: readonly string[];
  readonly #cells = new Map<string, number>();

  constructor({ keys, numbers, rowCount }: NationalKeys, year: number | null) {
    const text = ({ texts, codes }: CodedTexts, row: number): string => texts[codes[row] as number] as string;
    const [rows, columns] = [new Set<string>(), new Set<string>()];
    this.givesOrigin = keys.origin.texts.length > 0;
    this.#origins = keys.origin.texts;
    for (let row = 0; row < rowCount; row++) {
      if (year !== null && keys.year.codes[row] !== year) continue;
      const [from, to] = [text(keys.row, row), text(keys.col, row)];
      rows.add(from);
      columns.add(to);
      this.#cells.set(JSON.stringify([from, to, this.givesOrigin ? originOf(text(keys.origin, row)) : "total"]), numbers.value[row] as number);
    }
    this.#rows = rows;
    this.#columns = columns;
    this.industries = [...rows].filter((code) => columns.has(code));
  }

  unknownOrigins(): readonly string[] {
    return this.#origins.filter((text) => originOf(text) === "?");
  }

  hasColumn(of: readonly string[]): boolean {
    return of.some((name) => this.#columns.has(name));
  }

  hasRow(of: readonly string[]): boolean {
    return of.some((name) => this.#rows.has(name));
  }

  /** A cell of domestic, imported or all goods. */
  cell(row: string, column: string, origin: "domestic" | "imported" | "all"): number {
    const of = (each: string): number => this.#cells.get(JSON.stringify([row, column, each])) ?? 0;
    if (origin === "all") return this.givesOrigin ? of("domestic") + of("imported") + of("total") : of("total");
    return of(this.givesOrigin ? origin : "total");
  }

  /** The first of some columns that the table has, for a sector's row. */
  column(row: string, of: readonly string[], origin: "domestic" | "imported" | "all" = "all"): number {
    const name = of.find((each) => this.#columns.has(each));
    return name === undefined ? 0 : this.cell(row, name, origin);
  }

  row(of: readonly string[], column: string): number {
    const name = of.find((each) => this.#rows.has(each));
    return name === undefined ? 0 : this.cell(name, column, "all");
  }

  /** Final demand of a sector's goods, exports apart, over cells and never over a total whose parts are there. */
  finalUse(row: string, origin: "domestic" | "imported" | "all"): number {
    const known = (name: string): boolean => this.#columns.has(name) || (finalParts.find(([total]) => total === name)?.[1] ?? []).some(known);
    const amount = (name: string): number => {
      const parts = (finalParts.find(([total]) => total === name)?.[1] ?? []).filter(known);
      return parts.length > 0 ? parts.reduce((sum, part) => sum + amount(part), 0) : this.column(row, [name], origin);
    };
    return [...otherFinal, "TC", "GCF"].reduce((sum, name) => sum + amount(name), 0);
  }
}

function originOf(text: string): "domestic" | "imported" | "total" | "?" {
  if (/^domestic$/i.test(text)) return "domestic";
  if (/^import(s|ed)$/i.test(text)) return "imported";
  return /^(tot|total)$/i.test(text) ? "total" : "?";
}

function nationOf(grid: NationalGrid, wanted: "given" | "proportional", input: NamedNation["input"]): NamedNation {
  const { industries, givesOrigin } = grid;
  const n = industries.length;
  const matrix = (origin: "imported" | "all"): Float64Array =>
    Float64Array.from({ length: n * n }, (_, at) => grid.cell(industries[Math.floor(at / n)] as string, industries[at % n] as string, origin));
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
    const athome = (used[i] as number) + (finalUse[i] as number);
    return athome > 0 ? (imports[i] as number) / athome : 0;
  });
  const importsAre = givesOrigin && wanted === "given" ? "given" : "proportional";
  const audit = auditNation(grid, { flows, used, uses: finalUse.map((use, i) => use + (allExports[i] as number)), imports, output, valueAdded });
  const compensation = each((code) => grid.row(names.pay, code));
  return {
    industries,
    table: { flows, imported: importsAre === "given" ? imported : null, importShare, output, valueAdded, compensation },
    exports,
    imports,
    hasPay: grid.hasRow(names.pay),
    importsAre,
    audit,
    input,
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
    const x = output[i] as number;
    const tolerance = balanced * Math.abs(x);
    let bought = 0;
    for (let k = 0; k < n; k++) bought += flows[k * n + i] as number;
    const inRow = (used[i] as number) + (uses[i] as number) - (imports[i] as number) + grid.column(industry, ["ERR"]);
    const inColumn = bought + (valueAdded[i] as number) + taxRows.reduce((sum, tax) => sum + grid.row([tax], industry), 0);
    for (const [sum, what, what_zh] of [
      [inRow, "the sum of the row", "行合计"],
      [inColumn, "inputs and value added", "投入与增加值之和"],
    ] as const)
      if (Math.abs(x - sum) > tolerance) rows.push(auditRow("input-output.imbalance", x - sum, { industry }, { what, what_zh }));
    for (const [total, sum] of [
      ["TIU", used[i] as number],
      ["TFU", uses[i] as number],
    ] as const)
      if (grid.hasColumn([total]) && Math.abs(grid.column(industry, [total]) - sum) > tolerance)
        rows.push(auditRow("input-output.control-total", grid.column(industry, [total]) - sum, { industry }, { total }));
    for (const [total, sum] of [
      ["TII", bought],
      ["TVA", valueAdded[i] as number],
    ] as const)
      if (grid.hasRow([total]) && Math.abs(grid.row([total], industry) - sum) > tolerance)
        rows.push(auditRow("input-output.control-total", grid.row([total], industry) - sum, { industry }, { total }));
    if (x > 0 && bought > x) rows.push(auditRow("input-output.column-sum-above-one", bought / x, { industry }));
    if ((valueAdded[i] as number) < 0) rows.push(auditRow("input-output.negative-value-added", valueAdded[i] as number, { industry }));
    if (x === 0) rows.push(auditRow("input-output.zero-output", 0, { industry }));
    if (x < 0) rows.push(auditRow("input-output.negative-output", x, { industry }));
  });
  const places = Int32Array.from(flows.keys()).filter((at) => flows[at] !== 0);
  const cells = compressedRows(n, n, {
    row: places.map((at) => Math.floor(at / n)),
    column: places.map((at) => at % n),
    value: Float64Array.from(places, (at) => flows[at] as number),
  });
  for (const [code, matrix] of [
    ["input-output.repeated-row", cells],
    ["input-output.repeated-column", transposedMatrix(cells)],
  ] as const)
    for (const { row, first } of repeatedSectors(matrix))
      rows.push(auditRow(code, row + 1, { industry: grid.industries[row] as string }, { other: grid.industries[first] as string }));
  return rows;
}
