import { byCodePoint } from "@quoin/methods";
import { elementAt, lastOf } from "../../../../contract/assert-present.ts";
import type { LocalText } from "../../../../language/text.ts";
import type { TechnologyLoss } from "./technology-loss.ts";

export const unitKinds = ["region", "industry", "organisation"] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A region, an industry or an organisation with what it has in the old technology. */
export interface DependentUnit {
  readonly kind: UnitKind;
  readonly id: string;
  readonly name: LocalText;
  /** What the value counts: assets, exports, output … never profit. */
  readonly measure: string;
  readonly unit: string;
  /** Year that the value is of. */
  readonly year: number | null;
  /** Value in the old technology; null where it is not known. */
  readonly value: number | null;
  /** Part of the unit's whole value that this is, in [0, 1]; null where the whole is not known. */
  readonly dependence: number | null;
  /** `at-most`: which part of the value serves the old technology is not known, so all of it is counted. */
  readonly bound: "measured" | "at-most";
  /** Makes the successor already; null where nothing says so or otherwise. */
  readonly holdsSuccessor: boolean | null;
  /** Listed firms in the successor's industry and national projects that name the successor; null where that is not known. */
  readonly successorFirms: number | null;
  readonly successorProjects: number | null;
}

/** A unit and what the takeover puts at risk in it by a year. */
export interface ExposedUnit extends DependentUnit {
  /** P(T ≤ year) × dependence. */
  readonly risk: number | null;
  readonly valueAtRisk: number | null;
  readonly valueAtRiskP90: number | null;
  /** Years until it could make the successor: 0 where it does. */
  readonly capabilityYears: number;
  /** Lead time less the time that the capability takes; null where the takeover is not as likely as not within fifty years. */
  readonly spareYears: number | null;
}

/**
 * Units in the order of what they may lose by `years` after the origin.
 *
 *   risk = P(T ≤ y) d        valueAtRisk = V d lost(y)        spareYears = median of T - origin - capabilityYears
 *
 * V d is `value`. Without a forecast (no year in `loss.years`) the figures are null and the order is by value. Ties by kind, then id, in text order.
 */
export function exposedUnits(units: readonly DependentUnit[], loss: TechnologyLoss, years: number, capabilityYears: number): ExposedUnit[] {
  const then = loss.years[years - 1];
  const lead = leadYears(loss, 0.5);
  const exposed = units.map((unit): ExposedUnit => {
    const needed = unit.holdsSuccessor === true ? 0 : capabilityYears;
    return {
      ...unit,
      risk: then === undefined || unit.dependence === null ? null : then.probability * unit.dependence,
      valueAtRisk: then === undefined || unit.value === null ? null : unit.value * then.lost,
      valueAtRiskP90: then === undefined || unit.value === null ? null : unit.value * then.lostP90,
      capabilityYears: needed,
      spareYears: lead === null ? null : lead - needed,
    };
  });
  return exposed.sort(
    (a, b) =>
      unitKinds.indexOf(a.kind) - unitKinds.indexOf(b.kind) ||
      (b.valueAtRisk ?? b.value ?? -1) - (a.valueAtRisk ?? a.value ?? -1) ||
      (b.risk ?? -1) - (a.risk ?? -1) ||
      byCodePoint(a.id, b.id),
  );
}

/** Years from the origin until the takeover has happened with this probability, between years in a straight line; null where it has not by the last year. */
export function leadYears({ years }: TechnologyLoss, probability: number): number | null {
  const after = years.findIndex((each) => each.probability >= probability);
  if (after < 0) return null;
  const [before, reached] = [years[after - 1]?.probability ?? 0, elementAt(years, after).probability];
  return after + (probability - before) / (reached - before);
}

/** P(T ≤ origin + years), for whole years and between them in a straight line; beyond the last year that of the last. */
export function probabilityWithin({ years }: TechnologyLoss, count: number): number | null {
  if (years.length === 0) return null;
  const whole = Math.floor(count);
  const within = (year: number): number => (year === 0 ? 0 : (years[year - 1] ?? lastOf(years)).probability);
  return within(whole) + (count - whole) * (within(whole + 1) - within(whole));
}
