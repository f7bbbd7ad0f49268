import { byCodePoint } from "@quoin/methods";
import { firstRepeatedKey, numberOf, type TableWith, textOf } from "../../evidence/roles/gathered-table.ts";
import { namesOfIndicators } from "../../evidence/roles/indicator-labels.ts";
import { needed } from "../../evidence/roles/required-table.ts";
import type { DiagnosisSources } from "../../evidence/roles/sources.ts";
import { indicatorCodes } from "../../evidence/tables/indicator-codes.ts";
import { indicatorNames } from "../../evidence/tables/indicator-names.ts";
import type { Panel } from "../../evidence/territory/panel.ts";
import { wholeTerritory } from "../../evidence/territory/territory.ts";
import { asTyped, type LocalText } from "../../language/text.ts";
import { optionalTable } from "../finding/optional-table.ts";
import { baseOf, type SpreadBase } from "./spread-units.ts";

/** A table of one grain: a figure of a place, a year and an indicator; with names of its own where the same code means another figure than in the office's list. */
export type IndicatorTable = TableWith<"region" | "indicator", "year" | "value"> & { readonly names?: NamedIndicators };

/** The office's list of what its indicators are called: what is found among all columns is named as they name it. */
export const namesTable = needed(indicatorNames, ["indicator", "name"]);

/** Names of indicators by code, as far as the office's list holds them. */
export type NamedIndicators = ReadonlyMap<string, LocalText>;

export async function gatherNames(sources: DiagnosisSources): Promise<NamedIndicators> {
  const list = await optionalTable(sources, namesTable);
  return list === null ? new Map() : namesOfIndicators(list.rows);
}

/** A column of the workspace that could be the base as well: one indicator of a year. */
export interface SearchedBase {
  readonly indicator: string;
  readonly base: SpreadBase;
  /** How far its shares lie from those of the declared base: half the sum of their differences, 0 to 1. */
  readonly distance: number;
}

/** How far national rows may lie from the sum of the places: more, and the figure is no quantity that places share. */
const WHOLE_WITHIN = 0.1;

/** Codes of the kinds of size that an office would take first: people, budgets, firms, personnel. A turn by one of these is said in the sentence. */
const declaredKind = /population|inhabitants|budget|firms|enterprises|personnel|employ/;

export function isDeclaredKind(indicator: string): boolean {
  return declaredKind.test(indicator);
}

/**
 * All other columns of the same grain (place, year, indicator), the nearest to the declared base first. Shares and intensities are left out: what adds up to the row of the whole, or has
 * no such row and is no share, is a size; a place without a figure above 0 leaves a column out.
 */
export function searchedBases(
  panel: Panel,
  tables: readonly IndicatorTable[],
  declared: SpreadBase,
  wanted: number | null,
  names: NamedIndicators = new Map(),
): readonly SearchedBase[] {
  const expected = sharesOf(declared.values);
  return tables
    .flatMap((table) => {
      const byIndicator = new Map<string, IndicatorTable["rows"][number][]>();
      for (const row of table.rows) {
        const indicator = textOf(row, "indicator");
        if (indicator === null) continue;
        const rows = byIndicator.get(indicator) ?? [];
        byIndicator.set(indicator, rows);
        rows.push(row);
      }
      return [...byIndicator].flatMap(([indicator, rows]): SearchedBase[] => {
        const own = { ...table, rows };
        const base = baseOf(panel, own, indicator, wanted, indicatorName(indicator, table.names ?? names));
        if (base.values.length === 0 || base.values.some((value) => !(value > 0)) || !isSize(base, indicator, own)) return [];
        // What says two things of one place is no base.
        if (
          firstRepeatedKey(
            rows.filter((row) => numberOf(row, "year") === base.year),
            ["region", "year", "indicator"],
          ) !== null
        )
          return [];
        if (base.table.table === declared.table.table && base.year === declared.year && base.values.every((value, at) => value === declared.values[at]))
          return [];
        const shares = sharesOf(base.values);
        return [{ indicator, base, distance: shares.reduce((sum, share, at) => sum + Math.abs(share - (expected[at] ?? 0)) / 2, 0) }];
      });
    })
    .sort((a, b) => a.distance - b.distance || byCodePoint(a.indicator, b.indicator));
}

function isSize({ values, year }: SpreadBase, indicator: string, { rows }: IndicatorTable): boolean {
  const sum = values.reduce((total, value) => total + value, 0);
  const whole = rows.find((row) => textOf(row, "region") === wholeTerritory && numberOf(row, "year") === year);
  const value = whole === undefined ? null : numberOf(whole, "value");
  return value === null ? !/intensity|share|rate|ratio/.test(indicator) : Math.abs(sum - value) <= WHOLE_WITHIN * value;
}

function sharesOf(values: Float64Array): Float64Array {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.map((value) => value / sum);
}

/** What an indicator is called: as the office's list names it, else as rules do; of one that neither knows its code, said to be one. */
export function indicatorName(indicator: string, names: NamedIndicators): LocalText {
  const named = names.get(indicator);
  if (named !== undefined) return asTyped(named);
  const known: Readonly<Record<string, { readonly meaning: LocalText }>> = indicatorCodes;
  return known[indicator]?.meaning ?? asTyped({ en: indicator, zh: indicator });
}
