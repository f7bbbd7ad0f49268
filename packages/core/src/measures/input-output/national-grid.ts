import { elementAt } from "../../contract/assert-present.ts";
import type { CodedTexts } from "../../evidence/cells/raw-column.ts";

/** Columns and rows that are no sectors, in the names of the statistics office and of the OECD. */
export const nationalNames = {
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
/** Consumption of households by either office's name. */
const householdUses = ["THC", "HFCE"] as const;
export const taxRows = ["TXS_IMP_FNL", "TXS_INT_FNL"] as const;
export const valueParts = ["VA001", "VA002", "VA003", "VA004"] as const;
/** Rows of a national table: codes of the row, of the column, whose goods they are where that is told, and of the year where there are several. */
export interface NationalCells {
  readonly keys: Readonly<Record<"row" | "col" | "origin" | "year", CodedTexts>>;
  readonly values: Float64Array;
  readonly rowCount: number;
}

/** The cells by row, column and origin; an absent one is 0. */
export class NationalGrid {
  readonly industries: readonly string[];
  readonly givesOrigin: boolean;
  readonly #rows: ReadonlySet<string>;
  readonly #columns: ReadonlySet<string>;
  readonly #origins: readonly string[];
  readonly #cells = new Map<string, number>();

  /** `year`: code of the year whose rows are taken; all of them where there is none. */
  constructor({ keys, values, rowCount }: NationalCells, year: number | null) {
    const text = ({ texts, codes }: CodedTexts, row: number): string => elementAt(texts, codes[row]!);
    const [rows, columns] = [new Set<string>(), new Set<string>()];
    const inYear = (row: number): boolean => year === null || keys.year.codes[row] === year;
    const told = new Set(keys.origin.codes.filter((_, row) => inYear(row)));
    this.#origins = [...told].map((code) => elementAt(keys.origin.texts, code));
    this.givesOrigin = this.#origins.some((text) => originOf(text) !== "total");
    for (let row = 0; row < rowCount; row++) {
      if (!inYear(row)) continue;
      const [from, to] = [text(keys.row, row), text(keys.col, row)];
      rows.add(from);
      columns.add(to);
      this.#cells.set(JSON.stringify([from, to, this.givesOrigin ? originOf(text(keys.origin, row)) : "total"]), values[row]!);
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
    return [...otherFinal, "TC", "GCF"].reduce((sum, name) => sum + this.#amount(row, name, origin), 0);
  }

  hasHouseholds(): boolean {
    return householdUses.some((name) => this.#known(name));
  }

  /** What households consume of a sector's goods. */
  householdUse(row: string, origin: "domestic" | "all"): number {
    return householdUses.reduce((sum, name) => sum + this.#amount(row, name, origin), 0);
  }

  #known(name: string): boolean {
    return this.#columns.has(name) || partsOf(name).some((part) => this.#known(part));
  }

  #amount(row: string, name: string, origin: "domestic" | "imported" | "all"): number {
    const parts = partsOf(name).filter((part) => this.#known(part));
    return parts.length > 0 ? parts.reduce((sum, part) => sum + this.#amount(row, part, origin), 0) : this.column(row, [name], origin);
  }
}

function partsOf(total: string): readonly string[] {
  return finalParts.find(([name]) => name === total)?.[1] ?? [];
}

function originOf(text: string): "domestic" | "imported" | "total" | "?" {
  if (/^domestic$/i.test(text)) return "domestic";
  if (/^import(s|ed)$/i.test(text)) return "imported";
  return /^(tot|total)$/i.test(text) ? "total" : "?";
}
