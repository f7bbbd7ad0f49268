import { ownValue } from "../../contract/own-value.ts";
import { type Unit, unitOf } from "../../language/unit-words/unit-of.ts";
import type { MoneyScale, TableColumn } from "../../schema/table-column.ts";
import { indicatorCodes } from "../tables/indicator-codes.ts";

/** How a number becomes one of its field: shifted by a power of ten, and of another currency by a rate. */
export interface Conversion {
  readonly power: number;
  /** The currency that it is in, where that is not the office's. */
  readonly from: string | null;
  /** What it is divided by besides: twelve months are a year. */
  readonly by?: number;
}

/** Why a unit cannot be that of the field: in no dictionary, or of something else. */
export type UnitRefusal = "unknown" | "contradictory";

const powers: Readonly<Record<MoneyScale, number>> = { "1": 0, "1k": 3, "10k": 4, "1m": 6, "100m": 8, "1bn": 9 };

const asWritten: Conversion = { power: 0, from: null };

/** What is known of where a number is to go. */
export interface Target {
  readonly kind: "money" | "share" | "persons" | "count" | "time";
  readonly unit: string;
}

/** What a column's numbers are read in; null where they are taken as they stand. */
export function targetOf({ kind, unit, ownCurrency }: Pick<TableColumn, "kind" | "unit" | "ownCurrency">): Target | null {
  if (unit === null || ownCurrency) return null;
  if (kind === "number" && unit === "years") return { kind: "time", unit };
  return kind === "money" || kind === "share" || kind === "persons" || kind === "count" ? { kind, unit } : null;
}

const money = { kind: "money", unit: "10k" } as const;

/** Codes of the research of industrial firms. */
const industrialCodes: Readonly<Record<string, Target>> = {
  firms_with_rd_activity: { kind: "count", unit: "count" },
  rd_intramural: money,
  rd_intramural_experimental: money,
  rd_extramural: money,
  rd_extramural_to_universities: money,
  rd_extramural_to_institutes: money,
  spend_import_technology: money,
  spend_assimilation: money,
};

/** What the figures of an indicator are read in, by its code. */
export function targetOfIndicator(code: string): Target | null {
  const industrial = ownValue(industrialCodes, code);
  if (industrial !== undefined) return industrial;
  const known = ownValue<(typeof indicatorCodes)[keyof typeof indicatorCodes]>(indicatorCodes, code);
  return known === undefined || known.kind === "number" ? null : { kind: known.kind, unit: known.unit };
}

/**
 * What makes a number of a unit one of the target. Money without a currency is in the office's. Things may be counted under any name; money, shares and people under a
 * known one only.
 */
export function conversionOf(text: string, target: Target, currency: string): Conversion | UnitRefusal {
  const unit = unitOf(text, currency);
  return conversionOfUnit(text.trim() === "1" && target.kind === "share" ? { ...unit, kind: "share" } : unit, target, currency);
}

/** As `conversionOf`, of a unit that is understood already. */
export function conversionOfUnit(unit: Unit, target: Target, currency: string): Conversion | UnitRefusal {
  switch (target.kind) {
    case "money":
      return moneyConversion(unit, target.unit as MoneyScale, currency);
    case "share":
      if (unit.kind !== "share") return unit.kind === "things" ? "unknown" : "contradictory";
      return unit.isUnknown ? "unknown" : { power: unit.power, from: null };
    case "persons":
      return personConversion(unit, target.unit);
    case "count":
      if (unit.kind === "money" || unit.kind === "share") return "contradictory";
      return unit.isUnknown ? asWritten : { power: unit.power, from: null };
    case "time":
      // Words of other languages for a year were always taken for one.
      if (unit.kind === "time") return unit.isUnknown ? "unknown" : { power: unit.power, from: null, ...(unit.ofYear === 12 ? { by: 12 } : {}) };
      return unit.kind === "things" ? asWritten : "contradictory";
  }
}

function moneyConversion(unit: Unit, scale: MoneyScale, currency: string): Conversion | UnitRefusal {
  if (unit.kind !== "money" && unit.kind !== "things") return "contradictory";
  if (unit.isUnknown) return "unknown";
  return { power: unit.power - powers[scale], from: unit.currency === null || currency === "" || unit.currency === currency ? null : unit.currency };
}

function personConversion(unit: Unit, wanted: string): Conversion | UnitRefusal {
  if (unit.kind === "things") return unit.isUnknown ? "unknown" : { power: unit.power, from: null };
  if (unit.kind === "person" || unit.kind === "person_year") {
    if (unit.isUnknown) return "unknown";
    return unit.kind === wanted ? { power: unit.power, from: null } : "contradictory";
  }
  return "contradictory";
}
