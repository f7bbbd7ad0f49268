import { benjaminiHochberg, byCodePoint, type NullSummary, type ShiftShare, shiftShare, shiftShareNull } from "@quoin/methods";
import { elementAt, entryOf } from "../../contract/assert-present.ts";
import type { CsvCell } from "../../contract/csv-text.ts";
import { figureCell } from "../figure-cell.ts";
import type { MeasureTable } from "../measure-family.ts";
import type { StructureMatrix } from "../structure/structure-matrices.ts";
import type { ComparisonParameters } from "./comparison-parameters.ts";

const parts = ["national", "mix", "competitive", "fresh"] as const;
const growthColumns = ["location", "from", "to", "before", "after", "change", ...parts, "null_p05", "null_p95", "p_value", "q_value"];
const cellColumns = ["location", "activity", "from", "to", "before", "after", ...parts];

/** Cells of two times over the locations and activities of both together. */
interface Pair {
  readonly locations: readonly string[];
  readonly activities: readonly string[];
  readonly before: Float64Array;
  readonly after: Float64Array;
}

/**
 * growth.csv and growth-cells.csv: the change from the first to the last time, in four parts that add to it, and the competitive one against chance. Without a second
 * time both are empty. A location that is missing at one of the two is censored: it is in neither total.
 */
export function growthTables(matrices: readonly StructureMatrix[], { draws, seed, tables }: ComparisonParameters): readonly MeasureTable[] {
  const [first, last] = [matrices[0], matrices.at(-1)];
  const pair = first === undefined || last === undefined || matrices.length < 2 ? null : pairOf(first, last);
  const times = [first?.time ?? "", last?.time ?? ""];
  const kinds = [
    ["growth", growthColumns],
    ["growth-cells", cellColumns],
  ] as const;
  if (pair === null || pair.locations.length === 0)
    return kinds.flatMap(([name, columns]) => (tables.includes(name) ? [{ name, columns: [...columns], rows: [] }] : []));
  const [C, P] = [pair.locations.length, pair.activities.length];
  const shares = shiftShare(pair.before, pair.after, C, P);
  const counted = [...pair.before, ...pair.after].every(Number.isInteger);
  const summaries = counted && tables.includes("growth") ? shiftShareNull(pair.before, pair.after, [C, P], { draws, seed }) : [];
  const rows = { growth: growthRows(pair, shares, summaries, times), "growth-cells": cellRows(pair, shares, times) };
  return kinds.flatMap(([name, columns]) => (tables.includes(name) ? [{ name, columns: [...columns], rows: rows[name] }] : []));
}

function growthRows(
  { locations, activities, before, after }: Pair,
  shares: ShiftShare,
  summaries: readonly NullSummary[],
  times: readonly string[],
): CsvCell[][] {
  const adjusted = benjaminiHochberg(summaries.map(({ pValue }) => pValue));
  const P = activities.length;
  return locations.map((location, c) => {
    const total = (of: Float64Array): number => of.subarray(c * P, (c + 1) * P).reduce((sum, each) => sum + each, 0);
    const chance = summaries[c];
    return [
      location,
      ...times,
      total(before),
      total(after),
      total(after) - total(before),
      ...parts.map((part) => total(shares[part])),
      figureCell(chance?.p05),
      figureCell(chance?.p95),
      figureCell(chance?.pValue),
      figureCell(adjusted[c]),
    ];
  });
}

function cellRows({ locations, activities, before, after }: Pair, shares: ShiftShare, times: readonly string[]): CsvCell[][] {
  return locations.flatMap((location, c) =>
    activities.flatMap((activity, p): CsvCell[][] => {
      const cell = c * activities.length + p;
      if (before[cell] === 0 && after[cell] === 0) return [];
      return [[location, activity, ...times, before[cell], after[cell], ...parts.map((part) => shares[part][cell])]];
    }),
  );
}

function pairOf(first: StructureMatrix, last: StructureMatrix): Pair {
  const at = new Set(last.locations);
  const locations = first.locations.filter((location) => at.has(location));
  const activities = [...new Set([...first.activities, ...last.activities])].sort(byCodePoint);
  const values = ({ locations: own, activities: kinds, values: held }: StructureMatrix): Float64Array => {
    const placesOf = (names: readonly string[]) => new Map(names.map((name, place) => [name, place]));
    const [row, column] = [placesOf(own), placesOf(kinds)];
    return Float64Array.from({ length: locations.length * activities.length }, (_, cell) => {
      const c = entryOf(row, elementAt(locations, Math.floor(cell / activities.length)));
      const p = column.get(elementAt(activities, cell % activities.length));
      return p === undefined ? 0 : held[c * kinds.length + p]!;
    });
  };
  return { locations, activities, before: values(first), after: values(last) };
}
