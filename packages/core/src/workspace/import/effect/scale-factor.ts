import { elementAt } from "../../../contract/assert-present.ts";
import type { CellColumn } from "./table-cells.ts";

/** Factors by which a unit is commonly mistaken: 万, thousand, a point that was a comma. */
export const scaleFactors = [10, 100, 1_000, 10_000] as const;
export type ScaleFactor = (typeof scaleFactors)[number];

/** The zeros of a factor. */
export function powerOfFactor(factor: ScaleFactor): number {
  return scaleFactors.indexOf(factor) + 1;
}

/** How far from a factor the median may lie, as a part of it. */
const tolerance = 0.2;

/** Figures of a column that stand to the last ones of the same keys as a power of ten to one. */
export interface DoubtedScale {
  readonly column: string;
  /** The indicator, where the table holds several in one column. */
  readonly indicator: string | null;
  readonly factor: ScaleFactor;
  /** The new figures are `factor` times the former ones, or the former ones `factor` times the new. */
  readonly isLarger: boolean;
  /** How many figures were compared. */
  readonly figures: number;
  /** One of them: row of the file, its cell, and the former cell. */
  readonly example: { readonly row: number; readonly now: string; readonly before: string };
  /** The figures have no counterparts of the same keys: their spread as a whole was compared, and the example is the middle one of each side. */
  readonly isSpread?: boolean;
}

/** The power of ten by which a ratio stands to one or one to it, within a fifth; null where none does. */
export function nearFactor(ratio: number): ScaleFactor | null {
  const isNear = (value: number, factor: number): boolean => Math.abs(value / factor - 1) <= tolerance;
  return scaleFactors.find((each) => isNear(ratio, each) || isNear(1 / ratio, each)) ?? null;
}

/** The number of a cell; NaN where it is empty. */
export function numberOf({ cells }: CellColumn, row: number): number {
  const cell = elementAt(cells, row);
  return cell === "" ? Number.NaN : Number(cell);
}
