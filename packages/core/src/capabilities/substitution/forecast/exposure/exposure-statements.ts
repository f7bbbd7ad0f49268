import { elementAt, lastOf } from "../../../../contract/assert-present.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { amount, decimal, given, integer, listed, percent, placed, verbatim, year, years } from "../../../../language/statement/values.ts";
import type { ExposedUnit, UnitKind } from "../answer/exposed-unit.ts";
import type { Exposure } from "./exposure.ts";
import { exposureWords as words } from "./exposure.words.ts";

/**
 * Lead time against capability time, and the value at risk; a statement of why there is no exposure stands as it is.
 *
 * @param now the year that an office counts as now (its base year); null where it names none
 */
export function exposureStatements(exposure: Exposure | Said, now: number | null): readonly Said[] {
  if (!("loss" in exposure)) return [words.say("none", { why: exposure })];
  return [timeStatement(exposure), ...passedStatement(exposure, now), ...valueStatements(exposure)];
}

/** Until when a decision had time, standing in the last year of the table; null where it had none, or nothing is known. */
function decidedUntil({ loss, leadYears, capabilityYears, beforeCapability }: Exposure): number | null {
  return beforeCapability === null || leadYears === null || leadYears < capabilityYears ? null : Math.round(loss.origin + leadYears - capabilityYears);
}

/** A countdown from the last row of a table is no countdown from now: what has passed is said to have passed. */
function passedStatement(exposure: Exposure, now: number | null): readonly Said[] {
  const until = decidedUntil(exposure);
  if (until === null || now === null || until > now) return [];
  return [words.say("passed", { until: year(until), last: year(exposure.loss.origin) })];
}

function timeStatement({ loss, leadYears, earlyYears, capabilityYears, beforeCapability }: Exposure): Said {
  if (beforeCapability === null) return words.say("too-early");
  const from = loss.origin;
  const said = {
    early: earlyYears === null ? [] : [words.say("early", { years: decimal(earlyYears, 1, "years") })],
    capability: given(capabilityYears, "years"),
    before: percent(beforeCapability, 0),
  };
  if (leadYears === null) return words.say("beyond-fifty", said);
  const spare = leadYears - capabilityYears;
  const told = { ...said, lead: decimal(leadYears, 1, "years"), from: year(from) };
  // Counted from the last year of the table and not from today: the year is said, so that nobody takes what has passed for time that is left.
  return spare < 0
    ? words.say("time-missing", { ...told, spare: decimal(-spare, 1, "years") })
    : words.say("time-left", { ...told, until: year(Math.round(from + spare)) });
}

function valueStatements({ units, loss, riskYears, from }: Exposure): readonly Said[] {
  const then = loss.years[riskYears - 1];
  const top = topUnits(units, "region", 3);
  const all = units.filter(({ kind, measure }) => kind === "organisation" && measure === "assets");
  const firms = withoutSuccessor(all);
  const where = top.length === 0 ? [] : [words.say("most-exposed", { regions: listed(top.map(placed)) })];
  if (then === undefined || firms.length === 0) return where;
  const sum = (pick: (unit: ExposedUnit) => number | null) => amount(10_000 * firms.reduce((total, unit) => total + (pick(unit) ?? 0), 0), "@currency");
  const count = integer(firms.length, "firms");
  const vintages = [...new Set(firms.map(({ year: of }) => of))].filter((of) => of !== null).sort((a, b) => a - b);
  const ready = all.length - firms.length;
  return [
    words.say("assets", {
      year: year(then.year),
      lost: sum(({ valueAtRisk }) => valueAtRisk),
      wide: sum(({ valueAtRiskP90 }) => valueAtRiskP90),
      all: sum(({ value }) => value),
      makers: from.card === null ? words.say("listed-firms", { count, industry: from.industryName ?? verbatim("–") }) : words.say("makers", { count }),
      vintage: vintages.length === 0 ? [] : [words.say("vintage", { years: years(elementAt(vintages, 0), lastOf(vintages)) })],
      ready: ready === 0 ? [] : [words.say("ready", { count: integer(ready, "firms") })],
      where,
    }),
  ];
}

/** Who makes the successor already stands to lose nothing by it. */
export function withoutSuccessor(units: readonly ExposedUnit[]): readonly ExposedUnit[] {
  return units.filter(({ holdsSuccessor }) => holdsSuccessor !== true);
}

/** The units of a kind that stand to lose most. */
export function topUnits(units: readonly ExposedUnit[], kind: UnitKind, count: number): readonly ExposedUnit[] {
  return units.filter((unit) => unit.kind === kind && (unit.valueAtRisk ?? unit.value ?? 0) > 0).slice(0, count);
}
