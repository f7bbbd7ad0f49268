import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import type { RowBlocks } from "../../evidence/roles/declared-blocks.ts";
import { type GatheredTable, numberOf, type RowWith, type TableWith, textOf, textUnder } from "../../evidence/roles/gathered-table.ts";
import type { Panel } from "../../evidence/territory/panel.ts";
import { wholeTerritory } from "../../evidence/territory/territory.ts";
import type { LocalText } from "../../language/text.ts";

/** Things counted by province: projects, laboratories, zones … */
export interface SpreadUnits {
  readonly part: string;
  readonly plural: LocalText;
  /** What can be asked of them: more concentrated than the base, or more even than it. */
  readonly claim: "above" | "below";
  readonly table: GatheredTable;
  /** Columns that tell a row from every other. */
  readonly key: readonly string[];
  /** All things, those without a province among them. */
  readonly all: number;
  /** Of each province of the panel, in its order; NaN where its count is missing. */
  readonly counts: Float64Array;
  /** What moves whole where chance deals: an institution with all its things. Null where each thing moves by itself. */
  readonly moved: MovedWhole | null;
  /** The same counted otherwise: every institution once, one kind alone; with their own blocks where these are larger than one. */
  readonly otherCounts: readonly { readonly label: LocalText; readonly counts: Float64Array; readonly blocks?: readonly UnitBlock[] }[];
  /** Year to which the base should belong; null where the units name none: then the newest. */
  readonly year: number | null;
  readonly bearsOn: readonly string[];
  /** Where being spread otherwise than a base is no problem by itself: it is one only if the base is what the office says that they should follow, or every size in the workspace agrees. */
  readonly norm?: "undeclared" | "declared";
}

/** Things that move together, and the place of the panel in which (most of) them are. */
export interface UnitBlock {
  readonly size: number;
  readonly place: number;
}

export interface MovedWhole {
  /** What the block is: `institution`. */
  readonly unit: string;
  /** As a choice of the finding calls it: each institution with all its things. */
  readonly label: LocalText;
  readonly blocks: readonly UnitBlock[];
}

/** The blocks of rows as the office declares them, else by a column, of those rows that lie in the panel; a row without one stands alone. Ordered by what they are. */
export function blocksBy<F extends string>(
  panel: Panel,
  rows: readonly RowWith<"region" | NoInfer<F>>[],
  column: F,
  declared: RowBlocks | null = null,
): readonly UnitBlock[] {
  const places = new Map(panel.map(({ id }, place) => [id, place]));
  const held = new Map<string, Map<number, number>>();
  rows.forEach((row, at) => {
    const place = places.get(textUnder(row, "region") ?? "");
    if (place === undefined) return;
    const key = declared === null ? (textUnder(row, column) ?? `row ${at}`) : (declared.of.get(row.row) ?? `row ${at}`);
    const own = held.get(key) ?? new Map<number, number>();
    held.set(key, own.set(place, (own.get(place) ?? 0) + 1));
  });
  return [...held.values()]
    .map((own): UnitBlock => {
      const [most] = [...own].sort(([a, m], [b, n]) => n - m || a - b);
      return { size: [...own.values()].reduce((sum, each) => sum + each, 0), place: most?.[0] ?? 0 };
    })
    .sort((a, b) => b.size - a.size || a.place - b.place);
}

/** What the units could follow. */
export interface SpreadBase {
  readonly label: LocalText;
  readonly table: GatheredTable;
  readonly rows: readonly EvidenceRow[];
  /** NaN where the table has no figure of it. */
  readonly year: number;
  /** Of each province of the panel; NaN where it is missing. */
  readonly values: Float64Array;
  /** What the row of the whole leaves for the provinces that are missing; null where there is no such row, or it is smaller than what is known. */
  readonly rest: number | null;
}

/** Rows counted by province. */
export function countsByProvince(panel: Panel, rows: readonly RowWith<"region">[]): Float64Array {
  return Float64Array.from(panel, ({ id }) => rows.filter((row) => textOf(row, "region") === id).length);
}

/** Different values of a column, each once a province. */
export function distinctByProvince<F extends string>(panel: Panel, rows: readonly RowWith<"region" | NoInfer<F>>[], column: F): Float64Array {
  return Float64Array.from(panel, ({ id }) => new Set(rows.filter((row) => textUnder(row, "region") === id).map((row) => textUnder(row, column))).size);
}

/** One indicator as a base: of the year wanted, else of the nearest later or else earlier one; never the nation's row. */
export function baseOf(
  panel: Panel,
  table: TableWith<"region" | "indicator", "year" | "value">,
  indicator: string,
  wanted: number | null,
  label: LocalText,
): SpreadBase {
  const own = table.rows.filter((row) => textOf(row, "indicator") === indicator);
  const years = [...new Set(own.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => a - b);
  const year = years.find((each) => wanted !== null && each >= wanted) ?? years.at(-1) ?? Number.NaN;
  const rows = own.filter((row) => numberOf(row, "year") === year && textOf(row, "region") !== wholeTerritory);
  const values = new Map(rows.map((row) => [textOf(row, "region"), numberOf(row, "value")]));
  const whole = own.find((row) => numberOf(row, "year") === year && textOf(row, "region") === wholeTerritory);
  const all = whole === undefined ? null : numberOf(whole, "value");
  const known = panel.reduce((sum, { id }) => sum + (values.get(id) ?? 0), 0);
  return {
    label,
    table,
    rows,
    year,
    values: Float64Array.from(panel, ({ id }) => values.get(id) ?? Number.NaN),
    rest: all === null || all < known ? null : all - known,
  };
}
