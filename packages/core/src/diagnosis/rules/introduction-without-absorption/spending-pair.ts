import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { numberOf, textOf } from "../../../evidence/gathered-table.ts";
import { assimilationIndicator, importIndicator } from "./gather.ts";

/** The two cells of one region and year, in 10,000 CNY; null where a cell is missing. */
export interface SpendingPair {
  readonly region: string;
  readonly year: number;
  readonly imported: number | null;
  readonly assimilated: number | null;
  readonly rows: readonly EvidenceRow[];
}

/** The pairs of a region, oldest first: one for every year in which the table has a row of it. */
export function spendingPairs(rows: readonly EvidenceRow[], region: string): SpendingPair[] {
  const own = rows.filter((row) => textOf(row, "region_code") === region);
  const years = [...new Set(own.map((row) => numberOf(row, "year")))].filter((year) => year !== null).sort((a, b) => a - b);
  return years.map((year) => {
    const ofYear = own.filter((row) => numberOf(row, "year") === year);
    const cell = (indicator: string): number | null => {
      const row = ofYear.find((each) => textOf(each, "indicator") === indicator);
      return row === undefined ? null : numberOf(row, "value");
    };
    return { region, year, imported: cell(importIndicator), assimilated: cell(assimilationIndicator), rows: ofYear };
  });
}

/** Imported per unit assimilated; null where a cell is missing or nothing was spent on assimilation. */
export function importRatio({ imported, assimilated }: SpendingPair): number | null {
  return imported === null || assimilated === null || assimilated === 0 ? null : imported / assimilated;
}

/** More than `limit` times as much on importing as on assimilating; null where it cannot be told. Nothing spent on both says nothing. */
export function exceeds({ imported, assimilated }: SpendingPair, limit: number): boolean | null {
  if (imported === null || assimilated === null || (imported === 0 && assimilated === 0)) return null;
  return imported > limit * assimilated;
}
